import fc from 'fast-check';
import type { CellValue } from '../../src/model/cell';
import type { Finding } from '../../src/model/finding';
import { rereadRow } from '../../src/records/reread-row';
import { judgeAffected, type Judgement } from '../../src/rules/judge-affected';
import { rules } from '../../src/rules/registry';
import { columnOf } from '../../src/standard/lookup/cells';
import { ledgerTemplate, type Book, type TableName } from '../../src/templates/ledgers';
import { FIRST_VALUES } from '../../src/templates/ledgers/lists';
import { randomEdit, type RandomEdit } from './random-edits';
import { judged, township } from './township';

/** The sheet's row after the edit, over the ledger's columns as they stand. */
function editedRow(
  book: Book,
  { table, sheetRow, like, cells }: RandomEdit,
): { row: number; left: number; cells: CellValue[] }[] {
  const at = book[table].sheetRows.indexOf(like);
  const keys = ledgerTemplate(table).columns.map(({ key }) => key);
  const column = (key: string) => columnOf(book, table, key);
  const cellOf = (key: string): CellValue =>
    key in cells ? (cells[key] ?? null) : at < 0 ? null : (column(key).raw[at] ?? null);
  if (ledgerTemplate(table).layout === 'form') {
    // Each item of the form is a row of its own: 项目 in column A, 内容 in column B.
    return keys
      .filter((key) => key in cells)
      .map((key) => ({ row: column(key).sheetRow ?? 0, left: 1, cells: [null, cells[key] ?? null] }));
  }
  const row: CellValue[] = [];
  for (const key of keys) row[(column(key).sheetColumn ?? 0) - 1] = cellOf(key);
  return [{ row: sheetRow, left: 1, cells: row }];
}

/** What the rules say after an edit, of a form after each of its rows. */
function* judgedAfter(judgement: Judgement, edit: RandomEdit): Iterable<Judgement> {
  let current = judgement;
  for (const row of editedRow(judgement.context.book, edit)) {
    const read = rereadRow(
      current.context.book,
      { table: edit.table, ...row },
      { date1904: false, templateVersion: null, lists: FIRST_VALUES },
    );
    if (!read) throw new Error(`Row ${row.row} of ${edit.table} cannot be read again`);
    current = judgeAffected(current, [read]);
    yield current;
  }
}

/** Thousands of equal lists are compared as text, for which jest takes a tenth of the time; unequal ones are shown. */
function expectAlike(received: readonly Finding[], expected: readonly Finding[]): void {
  if (JSON.stringify(received) !== JSON.stringify(expected)) expect(received).toEqual(expected);
}

// Thousands of full passes: a quarter of a minute, and a whole one where other programs use the processor.
jest.setTimeout(240_000);

test('after any edits the rules say what a full pass says', async () => {
  // Two households are needed and no more allowed, so that edits cross both limits; an indicator is missed from the
  // start.
  const { book } = await township({
    cells: { '考核标准!D2': '=2', '考核标准!E2': '=2' },
    rows: { Indicators: '走访 | | 帮扶次数 | | | | 每名干部 | 每月 | =1 | | |' },
  });
  const seen = new Set<string>();
  await fc.assert(
    fc.asyncProperty(fc.array(randomEdit, { minLength: 1, maxLength: 50, size: 'max' }), async (edits) => {
      let judgement = await judged(book);
      for (const edit of edits) {
        for (const after of judgedAfter(judgement, edit)) judgement = after;
        const { findings } = await judged(judgement.context.book);
        for (const { code } of findings) seen.add(code);
        expectAlike(judgement.findings, findings);
      }
    }),
    { numRuns: 250, seed: 20140630 },
  );
  // Edits that never raise a code would prove nothing about it.
  const asked = rules.filter(({ checks }) => checks.some(({ table }) => table !== 'Lists'));
  expect(asked.map(({ finding }) => finding.code).filter((code) => !seen.has(code))).toEqual([]);
});

test('after names of any kind come, go and are renamed, unknown ones are told as by a full pass', async () => {
  const name = fc.string({ unit: fc.constantFrom('王', '李', '伟', '静', '东', '西', ' ', '和', '1'), maxLength: 5 });
  const cell = fc.oneof(
    name,
    fc.array(name, { minLength: 2, maxLength: 3 }).map((names) => names.join('、')),
  );
  const edit = fc.oneof(
    fc.record({
      table: fc.constant('Cadres' as const),
      sheetRow: fc.integer({ min: 2, max: 7 }),
      cells: fc.record({ name }),
    }),
    fc.record({
      table: fc.constant('AssistanceLog' as const),
      sheetRow: fc.integer({ min: 2, max: 9 }),
      cells: fc.record({ cadres: cell }),
    }),
  );
  const { book } = await township();
  const reasons = new Set<unknown>();
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 40, size: 'max' }), async (edits) => {
      let judgement = await judged(book);
      for (const one of edits) {
        for (const after of judgedAfter(judgement, { ...one, like: one.sheetRow })) judgement = after;
        const { findings } = await judged(judgement.context.book);
        for (const { code, params } of findings) if (code === 'R201') reasons.add(params['reason']);
        expectAlike(judgement.findings, findings);
      }
    }),
    { numRuns: 60, seed: 20261128 },
  );
  expect(reasons).toEqual(new Set(['near', 'far', 'joined', 'oneEach']));
});

describe('an edit', () => {
  function after(
    judgement: Judgement,
    table: TableName,
    sheetRow: number,
    cells: Readonly<Record<string, CellValue>>,
  ): Judgement {
    return [...judgedAfter(judgement, { table, sheetRow, like: sheetRow, cells })].at(-1) ?? judgement;
  }

  test('of the roster raises findings in the rows of other ledgers that name the cadre, and takes them back', async () => {
    const clean = await judged((await township()).book);
    const renamed = after(clean, 'Cadres', 2, { name: '王玮' });
    expect(renamed.findings.map(({ code, address }) => `${code} ${address}`)).toEqual([
      'Q404 干部名册!A2',
      'Q405 干部名册!A2',
      'R201 结对帮扶!A2',
      'R201 帮扶日志!B2',
      'R201 项目台账!K2',
    ]);
    expect(after(renamed, 'Cadres', 2, { name: '王伟' }).findings).toEqual([]);
  });

  test('that fills a blank row between others moves no finding to another row', async () => {
    const { book } = await township({ rows: { Villages: '|\n白石村 | 村\n白石村 | 村' } });
    const twice = await judged(book);
    expect(twice.findings.map(({ address }) => address)).toEqual(['村社区名册!A6']);
    const filled = after(twice, 'Villages', 4, { name: '白石村', kind: '村' });
    expect(filled.findings.map(({ address, params }) => [address, params['first']])).toEqual([
      ['村社区名册!A5', 4],
      ['村社区名册!A6', 4],
    ]);
    expect(after(filled, 'Villages', 4, { name: null, kind: null }).findings).toEqual(twice.findings);
  });

  test('of the profile’s period asks again what depends on it', async () => {
    const clean = await judged((await township()).book);
    // In 2013 none of the 2014 rows counts: both dates are outside the year, no pairing is in force yet.
    const { findings } = after(clean, 'Profile', 4, { year: 2013 });
    expect(findings.map(({ code, address }) => `${code} ${address}`)).toEqual([
      'Q404 干部名册!A2',
      'Q405 干部名册!A2',
      'Q404 干部名册!A3',
      'Q405 干部名册!A3',
      'C111 帮扶日志!A2',
      'C111 帮扶日志!A3',
    ]);
  });
});
