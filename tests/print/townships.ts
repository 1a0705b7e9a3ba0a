import { check } from '../../src/app/check';
import { summarize } from '../../src/app/summarize';
import type { CellValue } from '../../src/model/cell';
import { dayOf } from '../../src/model/day';
import type { SheetPlan } from '../../src/model/plan';
import { unwatched } from '../../src/model/progress';
import { ledgerPlans, type LedgerRows } from '../../src/plan/ledger-plans';
import { sampleRows } from '../../src/sample/sample';
import { openFileWorkbook } from '../../src/workbook/file/file-workbook';
import { newWorkbook } from '../../src/workbook/file/new-workbook';
import type { WorkbookPort } from '../../src/workbook/port';

/** A workbook of ledgers with its summary sheets. */
export interface Township {
  readonly bytes: Uint8Array;
  /** The summary sheets as they were planned. */
  readonly summaries: readonly SheetPlan[];
}

/** Fills ledgers with rows and sums them up, in a file. */
export async function township(rows: LedgerRows): Promise<Township> {
  const workbook = await openFileWorkbook(await newWorkbook(ledgerPlans(rows)));
  const summaries = await summedUp(workbook);
  return { bytes: await workbook.save(), summaries };
}

/** Sums up a workbook's ledgers in spite of errors, as on 5 July 2014; answers the plans of the sheets that are written. */
export async function summedUp(workbook: WorkbookPort): Promise<readonly SheetPlan[]> {
  const summaries: SheetPlan[] = [];
  const port: WorkbookPort = {
    read: (locators, work) => workbook.read(locators, work),
    applyFixes: (fixes, work) => workbook.applyFixes(fixes, work),
    write: (plans, options, work) => {
      summaries.push(...plans);
      return workbook.write(plans, options, work);
    },
  };
  const checked = await check(port, dayOf(2014, 7, 5) ?? 0, unwatched);
  const { kind } = await summarize(
    port,
    checked,
    { onClash: 'refuse', force: true, time: '2014-07-05 10:32' },
    unwatched,
  );
  if (kind !== 'written') throw new Error(`not summed up: ${kind}`);
  return summaries;
}

/** A township that has filled in its profile and nothing else. */
export const profileOnly: LedgerRows = { Profile: sampleRows().Profile };

/** The sample with faults strewn over its ledgers, so that rows are left out and findings are many and long. */
export function faultyRows(): LedgerRows {
  const rows = sampleRows();
  const change = (
    ledger: readonly (readonly CellValue[])[],
    every: number,
    column: number,
    value: (before: CellValue) => CellValue,
  ): readonly (readonly CellValue[])[] =>
    ledger.map((row, index) =>
      index % every === 0 ? row.map((cell, at) => (at === column ? value(cell) : cell)) : row,
    );
  return {
    ...rows,
    AssistanceLog: change(
      change(rows.AssistanceLog, 9, 0, () => '2014-02-30'),
      7,
      1,
      (name) => `${String(name)}、查无此人的干部`,
    ),
    Projects: change(rows.Projects, 5, 5, () => '约三百亩（含退耕还林补种的部分）'),
    Cadres: change(rows.Cadres, 6, 1, () => '驻村第一书记兼乡党委委员'),
  };
}

/** How many rows the ledgers of a county have. */
export interface CountySize {
  readonly cadres: number;
  readonly villages: number;
  readonly projects: number;
  readonly logRows: number;
}

/** Ledgers of a county: cadres of 4 categories with 2 households each, projects of 120 items. */
export function countyRows({ cadres, villages, projects, logRows }: CountySize): LedgerRows {
  const rows = sampleRows();
  const start = dayOf(2014, 1, 6) ?? 0;
  const many = (count: number, row: (index: number) => readonly CellValue[]): readonly (readonly CellValue[])[] =>
    Array.from({ length: count }, (_, index) => row(index));
  const cadre = (index: number): string => `干部${index % cadres}`;
  const village = (index: number): string => `第${index % villages}村`;
  const type = (index: number): string =>
    ['空巢老人', '留守儿童', '残障人员', '孤寡老人', '贫困党员', '困难群众', '其他'][index % 7] ?? '';
  return {
    Profile: rows.Profile,
    Quotas: many(4, (index) => [`类别${index}`, 1, 2, 1, 5, 2 + index]),
    Villages: many(villages, (index) => [village(index), '村', '否', 300, 1000, null]),
    Branches: [['机关党支部', '机关', null, 28, '否', null, null, null]],
    Cadres: many(cadres, (index) => [
      cadre(index),
      `类别${Math.floor((index * 4) / cadres)}`,
      null,
      '机关党支部',
      '是',
      village(index),
      '否',
      null,
      null,
      null,
      null,
    ]),
    Pairings: many(2 * cadres, (index) => [
      cadre(index),
      village(index % cadres),
      null,
      `户主${index}`,
      null,
      type(index),
      4,
      null,
      null,
      null,
      start,
      null,
      null,
    ]),
    AssistanceLog: many(logRows, (index) => [
      start + (index % 170),
      cadre(index),
      village(index % cadres),
      `户主${index % (2 * cadres)}`,
      null,
      '走访慰问',
      ['日常', '重大节日', '婚丧嫁娶', '红白喜事', '农忙时节'][index % 5] ?? '',
      index % 11 === 0 ? '是' : '否',
      '已办结',
      2,
      (index % 50) * 10.5,
      `第${index}次走访`,
      null,
      null,
    ]),
    Projects: many(projects, (index) => [
      ['农村产业发展', '基础设施建设', '基层组织建设', '改善村容村貌'][index % 4] ?? '',
      `事项${index % 120}`,
      `项目${index}`,
      village(index),
      null,
      12.5,
      '亩',
      ['上级争取资金', '财政奖补', '自筹'][index % 3] ?? '',
      `来源${index % 6}`,
      123.4567,
      start,
      start + 100,
      '已完成',
      20,
      cadre(index),
      null,
    ]),
  };
}
