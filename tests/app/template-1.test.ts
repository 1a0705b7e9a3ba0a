import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '../../src/app/check';
import { addOption } from '../../src/app/add-option';
import { blankPlans, createLedgers } from '../../src/app/create';
import { findingJson, summaryJson } from '../../src/app/json';
import { optionMessage } from '../../src/app/messages/added-option';
import { createdMessages } from '../../src/app/messages/written-sheets';
import { staleSummaries } from '../../src/app/stale';
import { summarize } from '../../src/app/summarize';
import { dayOf } from '../../src/model/day';
import { unwatched } from '../../src/model/progress';
import { openFileWorkbook } from '../../src/workbook/file/file-workbook';
import { newWorkbook } from '../../src/workbook/file/new-workbook';
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

test('it is said that its dropdowns, which have their choices written into them, do not follow 可选项, and how they can', async () => {
  const port = await opened('summarized.xlsx');
  const [, ...further] = createdMessages(await createLedgers(port, unwatched));
  expect(further.map(({ zh }) => zh)).toEqual([
    expect.stringMatching(/“结对帮扶”、“帮扶日志”的“群众类别”填 =HouseholdTypesList；.*“资金类别”填 =FundKindsList。/),
  ]);
  const option = { list: 'occasions', value: '汛期' } as const;
  const { zh } = optionMessage(option, await addOption(port, option, unwatched));
  expect(zh).toMatch(/^已在“可选项”的“时机”中添加“汛期”.*“帮扶日志”的“时机”填 =OccasionsList。$/);
});

test('of a workbook of today nothing of the kind is said', async () => {
  const port = await openFileWorkbook(await newWorkbook(blankPlans().filter(({ id }) => id !== 'Lists')));
  expect(createdMessages(await createLedgers(port, unwatched))).toHaveLength(1);
  const option = { list: 'occasions', value: '汛期' } as const;
  expect(optionMessage(option, await addOption(port, option, unwatched)).zh).not.toContain('旧模板');
});
