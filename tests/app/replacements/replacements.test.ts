import { check, type Checked } from '../../../src/app/check';
import { applyFixes, safelyFixable } from '../../../src/app/fix';
import { changesOf } from '../../../src/app/replacements/changes';
import { faultLines } from '../../../src/app/replacements/fault-lines';
import { parseReplacement } from '../../../src/app/replacements/parse-replacement';
import { rememberReplacements } from '../../../src/app/replacements/remembered';
import type { Replacement } from '../../../src/app/replacements/replacement';
import { dayOf } from '../../../src/model/day';
import { unwatched } from '../../../src/model/progress';
import { ledgerPlans } from '../../../src/plan/ledger-plans';
import { sampleRows } from '../../../src/sample/sample';
import { newWorkbook } from '../../../src/workbook/file/new-workbook';
import { openFileWorkbook, type FileWorkbook } from '../../../src/workbook/file/file-workbook';

const TODAY = dayOf(2014, 7, 5) ?? 0;

type Edits = Readonly<Record<number, Readonly<Record<string, string | number>>>>;

/** The sample township with some cells of its log written otherwise, by row (from 0) and column key. */
async function township(log: Edits, projects: Edits = {}): Promise<FileWorkbook> {
  const rows = sampleRows();
  const edited = (own: readonly object[] | undefined, edits: Edits) =>
    (own ?? []).map((row, index) => ({ ...row, ...edits[index] }));
  return openFileWorkbook(
    await newWorkbook(
      ledgerPlans({
        ...rows,
        AssistanceLog: edited(rows.AssistanceLog, log),
        Projects: edited(rows.Projects, projects),
      }),
    ),
  );
}

const checked = (workbook: FileWorkbook): Promise<Checked> => check(workbook, TODAY, unwatched);

const linesOf = (found: Checked) =>
  faultLines(found, found.findings).map(({ code, header, written, findings, nearest, clear }) =>
    [code, header, written, findings.length, nearest, clear].join(' '),
  );

const occasion = (after: string): Replacement => ({
  table: 'AssistanceLog',
  column: 'occasion',
  written: '春节',
  after,
});

test('errors of one column and one written value are one line, whatever spaces they hold, with the nearest value', async () => {
  const workbook = await township({
    0: { occasion: '春节' },
    3: { occasion: ' 春节' },
    7: { occasion: '农忙' },
    8: { occasion: '春节', method: '慰问' },
  });
  expect(linesOf(await checked(workbook))).toEqual([
    'C106 时机 春节 3  false',
    'C106 时机 农忙 1 农忙时节 true',
    'C106 帮扶方式 慰问 1 走访慰问 true',
  ]);
});

test('one of several names in a cell is a line of its own; the others stay as they are', async () => {
  const [first = '', second = ''] = sampleRows().Cadres.map(({ name }) => String(name));
  const workbook = await township({
    0: { cadres: `${first}、欧阳某` },
    1: { cadres: '欧阳某' },
    2: { cadres: `欧阳某、${second}` },
  });
  const found = await checked(workbook);
  const [line] = faultLines(found, found.findings);
  expect([line?.written, line?.findings.length, line?.header]).toEqual(['欧阳某', 3, '干部姓名']);
  expect(line?.choices).toContain(first);
  const changes = changesOf(found, [
    { table: 'AssistanceLog', column: 'cadres', written: '欧阳某', after: `${first}、${second}` },
  ]);
  expect(changes.map(({ fix }) => fix.after)).toEqual([
    `${first}、${second}`,
    `${first}、${second}`,
    `${first}、${second}`,
  ]);
});

test('what replaces a value is read as the column is: a day becomes a date, a number a number', async () => {
  const workbook = await township({ 0: { date: '正月十五', persons: '三人' } });
  const found = await checked(workbook);
  const changes = changesOf(found, [
    { table: 'AssistanceLog', column: 'date', written: '正月十五', after: '2014.2.14' },
    { table: 'AssistanceLog', column: 'persons', written: '三人', after: '3' },
  ]);
  expect(changes.map(({ fix }) => [fix.before, fix.after, fix.numberFormat])).toEqual([
    ['正月十五', dayOf(2014, 2, 14), 'yyyy-mm-dd'],
    ['三人', 3, undefined],
  ]);
});

test('what may not stand in the column replaces nothing', async () => {
  const workbook = await township({ 0: { occasion: '春节', date: '正月十五' } });
  const found = await checked(workbook);
  expect(
    changesOf(found, [
      occasion('大节'),
      { table: 'AssistanceLog', column: 'date', written: '正月十五', after: '2014-2-30' },
    ]),
  ).toEqual([]);
});

test('what was chosen is offered as a safe fix the next time, also after the file was saved and opened', async () => {
  const workbook = await township({ 0: { occasion: '春节' } });
  const before = await checked(workbook);
  const chosen = [occasion('重大节日')];
  await applyFixes(workbook, changesOf(before, chosen), unwatched);
  await rememberReplacements(workbook, before.content, chosen, unwatched);
  const mended = await checked(workbook);
  expect(mended.findings).toEqual((await checked(await township({}))).findings);

  const later = await openFileWorkbook(await workbook.save());
  const place = { row: 4, column: mended.book.AssistanceLog.columns.occasion.sheetColumn ?? 1 };
  const held = mended.book.AssistanceLog.columns.occasion.raw[2] ?? null;
  await later.applyFixes([{ sheet: '帮扶日志', place, fix: { before: held, after: '春节', safe: false } }], unwatched);
  const found = await checked(later);
  expect(safelyFixable(found.findings).map(({ code, suggestion, fix }) => [code, suggestion, fix?.after])).toEqual([
    ['C106', '重大节日', '重大节日'],
  ]);
});

test('a remembered choice that the list has no more is not offered', async () => {
  const workbook = await township({ 0: { occasion: '春节' } });
  const { content } = await checked(workbook);
  await rememberReplacements(workbook, content, [occasion('庙会')], unwatched);
  expect(safelyFixable((await checked(workbook)).findings)).toEqual([]);
});

test('neither a person’s number nor a date nor a blank cell’s answer is remembered', async () => {
  const workbook = await township({});
  const { content } = await checked(workbook);
  await rememberReplacements(
    workbook,
    content,
    [
      { table: 'Pairings', column: 'idNumber', written: '1', after: '11010519491231002X' },
      { table: 'AssistanceLog', column: 'date', written: '正月十五', after: '2014-2-14' },
      { table: 'AssistanceLog', column: 'occasion', written: '', after: '日常' },
    ],
    unwatched,
  );
  expect((await checked(workbook)).content.kept).toBeUndefined();
});

test('a name that reading and a rule put right has one answer, the rule’s', async () => {
  const [first, second] = sampleRows().Cadres;
  const [one, other] = [String(first?.name), String(second?.name)];
  const workbook = await township({ 0: { cadres: `${one}\u3000${other}` } });
  const found = await checked(workbook);
  expect(found.findings.filter(({ address }) => address === '帮扶日志!C2').map(({ code }) => code)).toEqual(['R201']);
  expect(safelyFixable(found.findings).map(({ suggestion, fix }) => [suggestion, fix?.after])).toEqual([
    [`${one}、${other}`, `${one}、${other}`],
  ]);
});

describe('on the command line', () => {
  const parsed = async (text: string, log: Edits = {}, projects: Edits = {}) => {
    const parsing = parseReplacement(text, await checked(await township(log, projects)));
    return parsing.kind === 'replacement' ? parsing.replacement : `${parsing.kind}: ${parsing.reason.zh}`;
  };
  const festival = { 0: { occasion: '春节' } };

  test.each([
    ['时机:春节=重大节日', festival],
    ['时机：春节＝重大节日', festival],
    ['帮扶日志.时机:春节=重大节日', festival],
    ['AssistanceLog.时机:春节=重大节日', festival],
  ])('%s names a column by its header, with or without its ledger', async (text, log) => {
    expect(await parsed(text, log)).toEqual(occasion('重大节日'));
  });

  test('a header of several ledgers is enough where one of them holds the value, and not where two do', async () => {
    expect(await parsed('备注:旧的=新的', { 0: { remarks: '旧的' } })).toMatchObject({ table: 'AssistanceLog' });
    expect(await parsed('备注:旧的=新的', { 0: { remarks: '旧的' } }, { 0: { remarks: '旧的' } })).toContain(
      '帮扶日志.备注、项目台账.备注',
    );
  });

  test.each([
    ['春节=重大节日', 'unusable: 要写成“列名:原来写的=改为”'],
    ['时机:春节', 'unusable: 要写成'],
    ['时辰:春节=重大节日', 'unusable: 台账中没有“时辰”这一列'],
    ['日志.时机:春节=重大节日', 'unusable: 没有“日志”这个台账'],
    ['时机:春节=大节', 'unusable: “时机”中的“春节”不能改为“大节”'],
    ['时机:元宵=重大节日', 'notFound: “时机”中没有“元宵”'],
  ])('%s is said to be wrong, and why', async (text, said) => {
    expect(await parsed(text, festival)).toContain(said);
  });
});
