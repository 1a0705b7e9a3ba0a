import fc from 'fast-check';
import type { CellValue } from '../../src/model/cell';
import type { Column, ColumnType } from '../../src/templates/column';
import { FIRST_VALUES } from '../../src/templates/ledgers/lists';
import { ledgerTemplate, tableNames, type TableName } from '../../src/templates/ledgers';
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

/** The names of each roster; the bad ones are in no roster, or stand in one by mistake. */
const NAMES = {
  Quotas: of(['机关干部'], ['机关干步', '班子成员', null]),
  Villages: of(['乌木村', '平桥村'], ['乌术村', null]),
  Branches: of(['机关党支部', '社区党支部'], ['机关党支', null]),
  Cadres: of(['王伟', '李静', '周明'], ['王玮', null]),
};
const HEADS = of(['陈大山', '刘小河', '孙有田'], ['#REF!', null]);

/** Few values for each kind of cell, so that rows meet often. */
const POOLS: {
  readonly [Kind in ColumnType['kind']]: (
    type: Extract<ColumnType, { readonly kind: Kind }>,
    required: boolean,
  ) => Pool;
} = {
  text: () => of(['送米和油', '谈心'], [null]),
  name: () => HEADS,
  date: (_, required) =>
    of(
      [...(required ? [] : [null]), ...days('2014-01-06', '2014-03-01', '2014-06-30')],
      ['上月', null, ...days('2014-01-02', '2014-07-05')],
    ),
  integer: () => of([0, 1, 2, null], ['无']),
  quantity: () => of([1], [null]),
  money: () => of([0.5, 10], [0, '不详', null]),
  choice: ({ values }) => of(values.slice(0, 2), [...values.slice(2, 3), '对', null]),
  listed: ({ list }) => {
    const [first = null, second = null, third = null] = FIRST_VALUES[list];
    return of([first, second], [third, '对', null]);
  },
  severalListed: ({ list }) => {
    const [first = null, second = null] = FIRST_VALUES[list];
    return of([null, first, second, `${first}、${second}`], ['对']);
  },
  listValue: () => of([null]),
  ref: ({ table }) => NAMES[table],
  refs: ({ table }) => severalOf(NAMES[table]),
  idNumber: () => of(['11010519491231002X'], [null, '11010519491231002']),
  phone: () => of([null], ['1380000']),
};

/** One or two names, in whatever order. */
function severalOf({ good, bad }: Pool): Pool {
  const [first, second, third = first] = good.map(String);
  return of(
    [...good, `${first}、${second}`, `${second}、${first}`, `${first}、${third}`],
    [...bad, `${second}、${bad.find((name) => name !== null)}`],
  );
}

/** Columns whose kind does not tell what rules look for in them. */
const SPECIAL: { readonly [Table in TableName]?: Readonly<Record<string, Pool>> } = {
  Profile: { year: of([2014], [2013, null]), period: of(['上半年', '一季度', '全年'], [null]) },
  Quotas: { category: NAMES.Quotas, householdsMax: of([1], [2, '无', null]) },
  Indicators: {
    name: of(['驻村', '走访'], [null]),
    counted: of(['帮扶次数', '帮扶天数', '走访户数', '好事实事', '受益人数', '折款金额', '负责项目'], [null]),
    methods: of([null, null, '走访慰问', '走访慰问、代办服务'], ['对']),
    occasions: of([null, null, '日常', '日常、重大节日'], ['对']),
    householdTypes: of([null, null, '空巢老人', '空巢老人、留守儿童'], ['对']),
    scope: of(['每名干部', '每户', '每村'], [null]),
    period: of(['每周', '每半月', '每月', '每季度', '全年', '报告期'], [null]),
    lower: of([0, 1, 2], ['两次', null]),
    upper: of([null, null, 3], [0, '两次']),
    points: of([null, 10]),
  },
  Villages: { name: NAMES.Villages },
  Branches: { name: NAMES.Branches },
  Cadres: { name: NAMES.Cadres },
  AssistanceLog: {
    date: of(days('2014-01-26', '2014-02-28', '2014-06-30'), ['上月', ...days('2013-12-31', '2014-07-02')]),
    method: of(['走访慰问']),
    state: of(['已办结'], ['办理中', null]),
  },
  Projects: {
    section: of(['基础设施建设'], ['改善村容村貌', null]),
    item: of(['桥梁修建'], [null]),
    unit: of(['座', '米', '公里'], [null]),
    funds: of([0.5, 10, 600_000], [0, 11_000, '不详', null]),
    state: of(['已完成', '实施中'], [null]),
  },
};

/**
 * The last sheet row that edits touch, blank ones below the ledger's own among them; the edits of each ledger among
 * all.
 */
const RANGES: { readonly [Table in TableName]?: { readonly last: number; readonly weight: number } } = {
  Profile: { last: 2, weight: 2 },
  Pairings: { last: 8, weight: 7 },
  AssistanceLog: { last: 7, weight: 7 },
  Indicators: { last: 4, weight: 6 },
  Cadres: { last: 5, weight: 6 },
  Projects: { last: 6, weight: 4 },
};
const USUAL = { last: 4, weight: 4 };

function cellOf({ good, bad }: Pool): fc.Arbitrary<CellValue> {
  const usual = { weight: 8, arbitrary: fc.constantFrom(...good) };
  return bad.length === 0 ? usual.arbitrary : fc.oneof(usual, { weight: 2, arbitrary: fc.constantFrom(...bad) });
}

function poolOf(table: TableName, { key, type, required }: Column): Pool {
  // The pool of a kind takes the types of that kind, which the compiler does not follow.
  const byKind = POOLS[type.kind] as (type: ColumnType, required: boolean) => Pool;
  return SPECIAL[table]?.[key] ?? byKind(type, required);
}

function editOf(table: TableName): fc.Arbitrary<RandomEdit> {
  const { columns } = ledgerTemplate(table);
  const { last } = RANGES[table] ?? USUAL;
  const whole: Readonly<Record<string, fc.Arbitrary<CellValue>>> = Object.fromEntries(
    columns.map((column) => [column.key, cellOf(poolOf(table, column))]),
  );
  const cleared: fc.Arbitrary<RandomEdit['cells']> = fc.constant(
    Object.fromEntries(columns.map(({ key }) => [key, null])),
  );
  const some = fc
    .subarray(Object.keys(whole), { maxLength: Math.min(3, columns.length) })
    .chain((keys) => fc.record(Object.fromEntries(keys.flatMap((key) => (whole[key] ? [[key, whole[key]]] : [])))));
  const cells: fc.Arbitrary<RandomEdit['cells']> = fc.oneof(
    { weight: 4, arbitrary: fc.record(whole) },
    { weight: 5, arbitrary: some },
    { weight: 1, arbitrary: cleared },
  );
  const sheetRow = fc.integer({ min: 2, max: last });
  const changed = fc.record({ sheetRow, cells }).map((edit): RandomEdit => ({ table, like: edit.sheetRow, ...edit }));
  const copied = fc.record({ sheetRow, like: sheetRow, cells: some }).map((edit): RandomEdit => ({ table, ...edit }));
  return fc.oneof({ weight: 4, arbitrary: changed }, { weight: 1, arbitrary: copied });
}

/** What an edit of 可选项 means for the rows of other ledgers is for those who read them; no rule reads 情况说明. */
const editedTables = tableNames.filter((table) => table !== 'Lists' && table !== 'Explanations');

/** An edit of any other ledger; in the form of one of its items. */
export const randomEdit: fc.Arbitrary<RandomEdit> = fc.oneof(
  ...editedTables.map((table) => ({ weight: (RANGES[table] ?? USUAL).weight, arbitrary: editOf(table) })),
);
