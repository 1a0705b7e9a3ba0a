import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '../../src/app/check';
import { addOption } from '../../src/app/add-option';
import { blankPlans, createLedgers } from '../../src/app/create';
import { findingJson, summaryJson } from '../../src/app/json';
import { outcomeMessages } from '../../src/app/messages/outcomes';
import { optionMessage } from '../../src/app/messages/added-option';
import { createdMessages } from '../../src/app/messages/written-sheets';
import { staleSummaries } from '../../src/app/stale';
import { summarize } from '../../src/app/summarize';
import { dayOf } from '../../src/model/day';
import { unwatched } from '../../src/model/progress';
import { openPackage } from '../../src/xlsx/workbook/open';
import { readWorkbook } from '../../src/xlsx/workbook/workbook';
import { openFileWorkbook, type FileWorkbook } from '../../src/workbook/file/file-workbook';
import { newWorkbook } from '../../src/workbook/file/new-workbook';
import type { Package } from '../../src/xlsx/opc/package';
import type { WorkbookPort } from '../../src/workbook/port';

/*
 * Workbooks that the product made when its template was of version 1: a blank one, and the sample township with the
 * summary sheets of that version, whose findings and numbers stand beside it in JSON. They are never made anew.
 */
const FOLDER = join(__dirname, '../fixtures/template-1');
const TODAY = dayOf(2014, 7, 1) ?? 0;
const told = JSON.parse(readFileSync(join(FOLDER, 'summarized.json'), 'utf8')) as {
  readonly findings: readonly unknown[];
  readonly summary: object;
};

const opened = (name: string) => openFileWorkbook(readFileSync(join(FOLDER, name)));

async function numbersOf(port: WorkbookPort): Promise<unknown> {
  const checked = await check(port, TODAY, unwatched);
  const options = { onClash: 'refuse', force: false, time: '2014-07-05 10:32' } as const;
  const outcome = await summarize(port, checked, options, unwatched);
  if (outcome.kind !== 'written') throw new Error(outcome.kind);
  return JSON.parse(JSON.stringify(summaryJson(outcome.summary)));
}

test('a blank one asks for its profile alone: nothing is said of its version, of lists or of columns', async () => {
  const { content, findings } = await check(await opened('blank.xlsx'), TODAY, unwatched);
  expect(content.templateVersion).toBe(1);
  expect(findings.map(({ code, address }) => `${code} ${address}`)).toEqual([
    'C101 基本信息!B2',
    'C101 基本信息!B3',
    'C101 基本信息!B4',
    'C101 基本信息!B5',
  ]);
});

test('a filled one has the findings it had, and its summaries are up to date', async () => {
  const checked = await check(await opened('summarized.xlsx'), TODAY, unwatched);
  expect(checked.findings.map((finding) => findingJson(finding, 'zh'))).toEqual(told.findings);
  expect(await staleSummaries(checked)).toEqual([]);
});

test('summing it up gives the numbers it had, and replaces its summary sheets', async () => {
  const port = await opened('summarized.xlsx');
  const { sheets } = await check(port, TODAY, unwatched).then(({ content }) => content);
  expect(await numbersOf(port)).toMatchObject(told.summary);
  expect((await check(port, TODAY, unwatched)).content.sheets.toSorted()).toEqual(sheets.toSorted());
});

test('creating what is missing adds 可选项, 考核指标, 总结素材 and 情况说明 alone; then it reads as before', async () => {
  const port = await opened('summarized.xlsx');
  const { sheets } = await createLedgers(port, unwatched);
  expect(sheets.map(({ sheet }) => sheet)).toEqual(['可选项', '考核指标', '总结素材', '情况说明']);
  const checked = await check(port, TODAY, unwatched);
  expect(checked.findings.map((finding) => findingJson(finding, 'zh'))).toEqual(told.findings);
  expect(checked.book.Lists.sheetRows.length).toBeGreaterThan(0);
  expect(await numbersOf(port)).toMatchObject(told.summary);
  expect((await createLedgers(port, unwatched)).sheets).toEqual([]);
});

/** The validations of a sheet by the titles of their prompts, as they are written in the file. */
async function validationsOf(port: FileWorkbook, sheet: string): Promise<ReadonlyMap<string, string>> {
  const pkg = await openPackage(await port.save());
  const part = (await readWorkbook(pkg)).sheets.find(({ name }) => name === sheet)?.part ?? '';
  const markup = new TextDecoder().decode(await pkg.read(part));
  return new Map(
    [...markup.matchAll(/<dataValidation .*?promptTitle="([^"（]*).*?<\/dataValidation>/g)].map(
      ([whole, title = '']) => [title, whole],
    ),
  );
}

/** What the dropdowns of some columns choose from. */
async function sourcesOf(port: FileWorkbook, sheet: string, ...columns: readonly string[]): Promise<unknown> {
  const validations = await validationsOf(port, sheet);
  return columns.map((column) => /<formula1>(.*)<\/formula1>/.exec(validations.get(column) ?? '')?.[1]);
}

test('its dropdowns, which have their choices written into them, choose from 可选项 from then on, and the period offers months', async () => {
  const port = await opened('summarized.xlsx');
  const [, ...further] = createdMessages(await createLedgers(port, unwatched));
  expect(further.map(({ zh }) => zh)).toEqual([
    '旧模板的下拉列表已换成新的，从此跟着“可选项”走：“结对帮扶”的“群众类别”、' +
      '“帮扶日志”的“群众类别”“帮扶方式”“时机”、“项目台账”的“板块”“资金类别”。' +
      '“基本信息”的“报告期”的下拉列表也换成了新的，可选的更多。其他内容都没有动。',
  ]);
  expect(await sourcesOf(port, '结对帮扶', '群众类别')).toEqual(['HouseholdTypesList']);
  expect(await sourcesOf(port, '帮扶日志', '群众类别', '帮扶方式', '时机', '好事实事')).toEqual([
    'HouseholdTypesList',
    'MethodsList',
    'OccasionsList',
    '"是,否"',
  ]);
  expect(await sourcesOf(port, '项目台账', '板块', '资金类别')).toEqual(['SectionsList', 'FundKindsList']);
  expect(await sourcesOf(port, '基本信息', '报告期')).toEqual([expect.stringMatching(/^"1月,2月,.*二季度/)]);
  expect((await validationsOf(port, '结对帮扶')).get('群众类别')).toMatch(/ error="“可选项”的“群众类别”中没有这一项/);
  expect(createdMessages(await createLedgers(port, unwatched)).map(({ zh }) => zh)).toEqual([
    outcomeMessages.nothingMissing.zh,
  ]);
});

test('a value that is added to a list by one click is taken by its dropdowns too', async () => {
  const port = await opened('summarized.xlsx');
  const option = { list: 'occasions', value: '汛期' } as const;
  const { zh } = optionMessage(option, await addOption(port, option, unwatched));
  expect(zh).toMatch(/^已在“可选项”的“时机”中添加“汛期”.*从此跟着“可选项”走.*“帮扶方式”“时机”/);
  expect(await sourcesOf(port, '帮扶日志', '时机')).toEqual(['OccasionsList']);
});

test('of a workbook of today nothing of the kind is said', async () => {
  const port = await openFileWorkbook(await newWorkbook(blankPlans().filter(({ id }) => id !== 'Lists')));
  expect(createdMessages(await createLedgers(port, unwatched))).toHaveLength(1);
  const option = { list: 'occasions', value: '汛期' } as const;
  expect(optionMessage(option, await addOption(port, option, unwatched)).zh).not.toContain('旧模板');
});

/** A sheet's part in two: its validations, an element each, and all that stands around them. */
async function splitSheet(
  pkg: Package,
  part: string,
): Promise<{ readonly rules: readonly string[]; readonly rest: string }> {
  const text = new TextDecoder().decode(await pkg.read(part));
  const rules = [...text.matchAll(/<dataValidation .*?(?:\/>|<\/dataValidation>)/gs)].map(([rule]) => rule);
  return { rules, rest: rules.reduce((rest, rule) => rest.replace(rule, ''), text) };
}

test('of its old sheets nothing else is changed, to the letter', async () => {
  const old = readFileSync(join(FOLDER, 'blank.xlsx'));
  const workbook = await openFileWorkbook(old);
  await createLedgers(workbook, unwatched);
  const [before, after] = [await openPackage(old), await openPackage(await workbook.save())];
  const changed: string[] = [];
  for (const { name, part } of (await readWorkbook(before)).sheets) {
    const [was, is] = [await splitSheet(before, part), await splitSheet(after, part)];
    expect([name, is.rest]).toEqual([name, was.rest]);
    expect(is.rules).toHaveLength(was.rules.length);
    is.rules.forEach((rule, at) => {
      const bare = (text = ''): string => text.replace(/<formula1>.*?<\/formula1>| error=".*?"/gs, '');
      expect(bare(rule)).toBe(bare(was.rules[at]));
      if (rule !== was.rules[at]) changed.push(`${name} ${/promptTitle="([^"（]*)/.exec(rule)?.[1] ?? ''}`);
    });
  }
  expect(changed).toEqual([
    '基本信息 报告期',
    '结对帮扶 群众类别',
    '帮扶日志 群众类别',
    '帮扶日志 帮扶方式',
    '帮扶日志 时机',
    '项目台账 板块',
    '项目台账 资金类别',
  ]);
});
