import { check } from '../../src/app/check';
import { summarize } from '../../src/app/summarize';
import { dayOf } from '../../src/model/day';
import type { SheetPlan } from '../../src/model/plan';
import { unwatched } from '../../src/model/progress';
import { ledgerPlans } from '../../src/plan/ledger-plans';
import { sampleRows } from '../../src/sample/sample';
import type { LedgerRows } from '../../src/templates/typed-rows';
import { openFileWorkbook } from '../../src/workbook/file/file-workbook';
import { newWorkbook } from '../../src/workbook/file/new-workbook';
import type { WorkbookPort } from '../../src/workbook/port';

/** A workbook of ledgers with its summary sheets. */
export interface Township {
  readonly bytes: Uint8Array;
  /** The summary sheets as they were planned. */
  readonly summaries: readonly SheetPlan[];
}

/** Fills ledgers with rows and sums them up, in a file, a few days after the half-year. */
export async function township(rows: LedgerRows, year = 2014): Promise<Township> {
  const workbook = await openFileWorkbook(await newWorkbook(ledgerPlans(rows)));
  const summaries = await summedUp(workbook, year);
  return { bytes: await workbook.save(), summaries };
}

/** Sums up a workbook's ledgers in spite of errors, as on 5 July; answers the plans of the sheets that are written. */
export async function summedUp(workbook: WorkbookPort, year = 2014): Promise<readonly SheetPlan[]> {
  const summaries: SheetPlan[] = [];
  const port: WorkbookPort = {
    read: (locators, work) => workbook.read(locators, work),
    applyFixes: (fixes, work) => workbook.applyFixes(fixes, work),
    readForm: (sheet, work) => workbook.readForm(sheet, work),
    fillForm: (seen, edits, work) => workbook.fillForm(seen, edits, work),
    replaceDropdowns: (changes, work) => workbook.replaceDropdowns(changes, work),
    unmerge: (sheet, range, work) => workbook.unmerge(sheet, range, work),
    addRows: (additions, work) => workbook.addRows(additions, work),
    keep: (key, text, work) => workbook.keep(key, text, work),
    write: (plans, options, work) => {
      summaries.push(...plans);
      return workbook.write(plans, options, work);
    },
  };
  const checked = await check(port, dayOf(year, 7, 5) ?? 0, unwatched);
  const { kind } = await summarize(
    port,
    checked,
    { onClash: 'refuse', force: true, time: `${year}-07-05 10:32` },
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
  return {
    ...rows,
    AssistanceLog: rows.AssistanceLog.map((row, index) => ({
      ...row,
      ...(index % 9 === 0 && { date: '2014-02-30' }),
      ...(index % 7 === 0 && { cadres: `${String(row.cadres)}、查无此人的干部` }),
    })),
    Projects: rows.Projects.map((row, index) =>
      index % 5 === 0 ? { ...row, quantity: '约三百亩（含退耕还林补种的部分）' } : row,
    ),
    Cadres: rows.Cadres.map((row, index) => (index % 6 === 0 ? { ...row, category: '驻村第一书记兼乡党委委员' } : row)),
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
  const many = <Row>(count: number, row: (index: number) => Row): readonly Row[] =>
    Array.from({ length: count }, (_, index) => row(index));
  const cadre = (index: number): string => `干部${index % cadres}`;
  const village = (index: number): string => `第${index % villages}村`;
  const type = (index: number): string =>
    ['空巢老人', '留守儿童', '残障人员', '孤寡老人', '贫困党员', '困难群众', '其他'][index % 7] ?? '';
  return {
    Profile: rows.Profile,
    Quotas: many(4, (index) => ({
      category: `类别${index}`,
      villagesMin: 1,
      villagesMax: 2,
      householdsMin: 1,
      householdsMax: 5,
      deedsPerYear: 2 + index,
    })),
    Villages: many(villages, (index) => ({
      name: village(index),
      kind: '村',
      poor: '否',
      households: 300,
      population: 1000,
    })),
    Branches: [{ name: '机关党支部', kind: '机关', members: 28, weak: '否' }],
    Cadres: many(cadres, (index) => ({
      name: cadre(index),
      category: `类别${Math.floor((index * 4) / cadres)}`,
      branch: '机关党支部',
      party: '是',
      villages: village(index),
      firstSecretary: '否',
    })),
    Pairings: many(2 * cadres, (index) => ({
      cadre: cadre(index),
      village: village(index % cadres),
      household: `户主${index}`,
      householdType: type(index),
      persons: 4,
      from: start,
    })),
    AssistanceLog: many(logRows, (index) => ({
      date: start + (index % 170),
      cadres: cadre(index),
      village: village(index % cadres),
      household: `户主${index % (2 * cadres)}`,
      method: '走访慰问',
      occasion: ['日常', '重大节日', '婚丧嫁娶', '红白喜事', '农忙时节'][index % 5] ?? '',
      deed: index % 11 === 0 ? '是' : '否',
      state: '已办结',
      persons: 2,
      amount: (index % 50) * 10.5,
      content: `第${index}次走访`,
    })),
    Projects: many(projects, (index) => ({
      section: ['农村产业发展', '基础设施建设', '基层组织建设', '改善村容村貌'][index % 4] ?? '',
      item: `事项${index % 120}`,
      name: `项目${index}`,
      places: village(index),
      quantity: 12.5,
      unit: '亩',
      fundKind: ['上级争取资金', '财政奖补', '自筹'][index % 3] ?? '',
      fundSource: `来源${index % 6}`,
      funds: 123.4567,
      from: start,
      until: start + 100,
      state: '已完成',
      beneficiaries: 20,
      cadres: cadre(index),
    })),
  };
}
