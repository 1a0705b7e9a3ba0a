import fc from 'fast-check';
import type { CellValue } from '../../src/model/cell';
import type { TableName } from '../../src/templates/ledgers';
import { ledgerTemplate } from '../../src/templates/ledgers';
import { dayOfText } from './township';

/** One edit of a ledger's row. */
export interface RandomEdit {
  readonly table: TableName;
  readonly sheetRow: number;
  /** The sheet row whose cells it takes over, as by copy and paste; itself in most edits. */
  readonly like: number;
  /** Its new cells by column key; those left out are as in the row it is like. */
  readonly cells: Readonly<Record<string, CellValue>>;
}

/** What a cell may hold: mostly a value that means something, now and then a mistyped, faulty or blank one. */
interface Pool {
  readonly good: readonly CellValue[];
  readonly bad: readonly CellValue[];
}

const of = (good: readonly CellValue[], bad: readonly CellValue[] = []): Pool => ({ good, bad });
const days = (...texts: readonly string[]): CellValue[] => texts.map(dayOfText);

const CADRES = of(['王伟', '李静', '周明'], ['王玮', null]);
const NAMED = of(['王伟', '李静', '王伟、李静', '李静、王伟', '王伟、周明'], ['李静、王玮', null]);
const VILLAGES = of(['乌木村', '平桥村'], ['乌术村', null]);
const LINKED = of(['乌木村', '平桥村', '乌木村、平桥村'], ['乌术村', null]);
const HEADS = of(['陈大山', '刘小河', '孙有田'], ['#REF!', null]);
const SPAN = { from: of(days('2014-01-06', '2014-03-01', '2014-06-30'), ['上月', null]), until: of([null, ...days('2014-03-01', '2014-07-05')], ['上月', ...days('2014-01-02')]) };
const LIMIT = of([0, 1, 2, null], ['无']);
const YES_NO = of(['是', '否'], ['对', null]);

/** Few values for every cell that a rule reads, so that rows meet often. */
const POOLS: { readonly [Table in TableName]?: Readonly<Record<string, Pool>> } = {
  Profile: { year: of([2014], [2013, null]), period: of(['上半年', '一季度', '全年'], [null]) },
  Quotas: { category: of(['机关干部'], ['班子成员', null]), villagesMin: LIMIT, villagesMax: LIMIT, householdsMin: LIMIT, householdsMax: of([1], [2, '无', null]), deedsPerYear: of([0, 2, 5], ['无']) },
  Villages: { name: VILLAGES },
  Branches: { name: of(['机关党支部', '社区党支部'], [null]) },
  Cadres: { name: CADRES, category: of(['机关干部'], ['机关干步', null]), branch: of(['机关党支部', '社区党支部'], ['机关党支', null]), villages: LINKED, ...SPAN },
  Pairings: { cadre: CADRES, village: VILLAGES, household: HEADS, idNumber: of(['11010519491231002X'], [null, '11010519491231002']), householdType: of(['其他', '困难群众'], ['困难', null]), ...SPAN },
  AssistanceLog: {
    date: of(days('2014-01-26', '2014-02-28', '2014-06-30'), ['上月', ...days('2013-12-31', '2014-07-02')]),
    cadres: NAMED, village: VILLAGES, household: HEADS, householdType: of(['困难群众', null], ['其他']),
    method: of(['走访慰问']), occasion: of(['日常']), deed: YES_NO, state: of(['已办结'], ['办理中', null]), content: of(['送米和油', '谈心']),
  },
  Projects: {
    section: of(['基础设施建设'], ['改善村容村貌', null]), item: of(['桥梁修建'], [null]), name: of(['一处']), places: LINKED, quantity: of([1]),
    unit: of(['座', '米', '公里'], [null]), funds: of([0.5, 10, 600_000], [0, 11_000, '不详', null]), state: of(['已完成', '实施中'], [null]), cadres: NAMED, ...SPAN,
  },
};

/** The last sheet row that edits touch, blank ones below the ledger's own among them; the edits of each ledger among all. */
const RANGES: { readonly [Table in TableName]?: { readonly last: number; readonly weight: number } } = {
  Profile: { last: 2, weight: 2 },
  Quotas: { last: 4, weight: 5 },
  Villages: { last: 5, weight: 5 },
  Branches: { last: 4, weight: 3 },
  Cadres: { last: 5, weight: 6 },
  Pairings: { last: 8, weight: 7 },
  AssistanceLog: { last: 7, weight: 7 },
  Projects: { last: 6, weight: 4 },
};

function cellOf({ good, bad }: Pool): fc.Arbitrary<CellValue> {
  const usual = { weight: 8, arbitrary: fc.constantFrom(...good) };
  return bad.length === 0 ? usual.arbitrary : fc.oneof(usual, { weight: 2, arbitrary: fc.constantFrom(...bad) });
}

function editOf(table: TableName, pools: Readonly<Record<string, Pool>>): fc.Arbitrary<RandomEdit> {
  const whole: Readonly<Record<string, fc.Arbitrary<CellValue>>> = Object.fromEntries(Object.entries(pools).map(([key, pool]) => [key, cellOf(pool)]));
  const cleared: fc.Arbitrary<RandomEdit['cells']> = fc.constant(Object.fromEntries(ledgerTemplate(table).columns.map(({ key }) => [key, null])));
  const some = fc.subarray(Object.keys(pools), { maxLength: Math.min(3, Object.keys(pools).length) }).chain((keys) => fc.record(Object.fromEntries(keys.flatMap((key) => (whole[key] ? [[key, whole[key]]] : [])))));
  const cells: fc.Arbitrary<RandomEdit['cells']> = fc.oneof({ weight: 4, arbitrary: fc.record(whole) }, { weight: 5, arbitrary: some }, { weight: 1, arbitrary: cleared });
  const sheetRow = fc.integer({ min: 2, max: RANGES[table]?.last ?? 2 });
  const changed = fc.record({ sheetRow, cells }).map((edit): RandomEdit => ({ table, like: edit.sheetRow, ...edit }));
  const copied = fc.record({ sheetRow, like: sheetRow, cells: some }).map((edit): RandomEdit => ({ table, ...edit }));
  return fc.oneof({ weight: 4, arbitrary: changed }, { weight: 1, arbitrary: copied });
}

/** An edit of any ledger; in the form of one of its items. */
export const randomEdit: fc.Arbitrary<RandomEdit> = fc.oneof(
  ...Object.entries(POOLS).map(([table, pool]) => ({ weight: RANGES[table as TableName]?.weight ?? 1, arbitrary: editOf(table as TableName, pool) })),
);
