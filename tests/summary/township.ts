import fc from 'fast-check';
import type { CellValue } from '../../src/model/cell';
import type { TableRows } from './workbook';

/*
 * Random townships, small enough that cadres, villages and households meet again and again, with days
 * around the ends of the period and, now and then, a cell that cannot be read or names nobody.
 */

const CADRES = ['张三', '李四', '王伟(民政办)', '王伟(林业站)', '赵六', '钱七'];
const VILLAGES = ['甲村', '乙村', '丙村', '丁社区'];
const CATEGORIES = ['班子成员', '机关干部', '驻村队员'];
const BRANCHES = ['机关党支部', '甲村党支部', '丁社区党支部'];
const HEADS = ['陈大山', '何桂芳', '陈大山(二组)'];
const TYPES = ['空巢老人', '留守儿童', '困难群众', '其他'];
const OCCASIONS = ['日常', '重大节日', '婚丧嫁娶', '红白喜事', '农忙时节'];

export interface Township {
  readonly rows: TableRows;
  readonly period: { readonly year: number; readonly start: number; readonly end: number };
}

type Cell = fc.Arbitrary<CellValue>;

const of = (...values: readonly CellValue[]): Cell => fc.constantFrom(...values);
const orBlank = (sound: Cell, weight = 3): Cell =>
  fc.oneof({ weight, arbitrary: sound }, { weight: 1, arbitrary: fc.constant(null) });
const yesNo = of('是', '否');
const soundAmount = fc.oneof(
  of(0, 0.1, 0.2, 0.3, 0.00005, 234567.8901),
  fc.integer({ min: 0, max: 100_000_000 }).map((n) => n / 10_000),
);
const several = (names: readonly string[]): Cell =>
  fc.array(fc.constantFrom(...names), { minLength: 1, maxLength: 3 }).map((chosen) => chosen.join('、'));
const row = <Key extends string>(cells: Readonly<Record<Key, Cell>>): fc.Arbitrary<Readonly<Record<Key, CellValue>>> =>
  fc.record<Record<Key, CellValue>>(cells);
const rows = <Key extends string>(cells: Readonly<Record<Key, Cell>>, max: number) =>
  fc.array(row(cells), { maxLength: max });

/** Serial numbers of 1 January 2012, 2013, 2014, 2016. */
const NEW_YEARS: Readonly<Record<number, number>> = { 2012: 40909, 2013: 41275, 2014: 41640, 2016: 42370 };

const period = fc
  .record({
    year: fc.constantFrom(2012, 2013, 2014, 2016),
    first: fc.constantFrom(0, 0, 31, 90),
    length: fc.constantFrom(0, 89, 180, 272),
  })
  .map(({ year, first, length }) => {
    const newYear = NEW_YEARS[year] ?? 0;
    return { year, start: newYear + first, end: newYear + first + length };
  });

/** Townships with some cells in error and some names that no roster has, and townships without. */
export const townships = townshipsWith(true);
export const soundTownships = townshipsWith(false);

function townshipsWith(faults: boolean): fc.Arbitrary<Township> {
  return period.chain((chosen) => rowsOf(chosen, faults).map((tables) => ({ rows: tables, period: chosen })));
}

function rowsOf({ year, start, end }: Township['period'], faults: boolean): fc.Arbitrary<TableRows> {
  /** Mostly sound, now and then something no reader can make sense of. */
  const orBad = (sound: Cell, bad: CellValue): Cell =>
    faults ? fc.oneof({ weight: 24, arbitrary: sound }, { weight: 1, arbitrary: fc.constant(bad) }) : sound;
  const amount = orBad(orBlank(soundAmount), '约三百');
  const quantity = orBad(soundAmount, '若干');
  const persons = orBad(orBlank(fc.integer({ min: 0, max: 30 })), -1);
  const newYear = NEW_YEARS[year] ?? 0;
  const near = fc.oneof(
    fc.constantFrom(newYear - 1, newYear, start - 1, start, end - 1, end, end + 1),
    fc.integer({ min: newYear - 20, max: end + 40 }),
  );
  const day = orBad(near, '年初');
  const maybeDay = orBad(orBlank(near, 1), '年底');
  const limit = orBad(orBlank(fc.integer({ min: 0, max: 4 })), '三');
  const roster = <Key extends string>(key: string, names: readonly string[], cells: Readonly<Record<Key, Cell>>) =>
    fc
      .tuple(
        fc.subarray([...names], { minLength: faults ? Math.max(1, names.length - 2) : names.length }),
        fc.array(row(cells), { minLength: names.length, maxLength: names.length }),
      )
      .map(([chosen, data]) => chosen.map((name, index) => ({ [key]: name, ...data[index] })));
  return fc.record({
    Profile: fc.constant([{ unit: '示例乡', superior: '示例县', year, period: '自定义', start, end }]),
    Quotas: roster('category', CATEGORIES, {
      villagesMin: limit,
      villagesMax: limit,
      householdsMin: limit,
      householdsMax: limit,
      deedsPerYear: limit,
    }),
    Villages: roster('name', VILLAGES, {
      kind: orBad(of('村', '社区'), '组'),
      poor: orBlank(orBad(yesNo, '可能')),
      households: fc.constant(100),
      population: fc.constant(300),
    }),
    Branches: roster('name', BRANCHES, {
      kind: orBad(of('机关', '社区', '农村'), '学校'),
      members: fc.constant(20),
      weak: orBlank(orBad(yesNo, '可能')),
      rectification: orBlank(of('整顿中', '已转化')),
      due: maybeDay,
    }),
    Cadres: roster('name', CADRES, {
      category: orBad(of(...CATEGORIES), '志愿者'),
      post: fc.constant('干部'),
      branch: orBlank(of(...BRANCHES)),
      party: orBlank(yesNo),
      villages: orBad(several(VILLAGES), '外乡村'),
      firstSecretary: fc.constant('否'),
      from: maybeDay,
      until: maybeDay,
    }),
    Pairings: rows(
      {
        cadre: orBad(of(...CADRES), '外人'),
        village: orBad(of(...VILLAGES), null),
        group: fc.constant('1组'),
        household: orBad(of(...HEADS), null),
        householdType: orBad(of(...TYPES), '一般户'),
        persons: fc.constant(3),
        from: day,
        until: maybeDay,
      },
      25,
    ),
    AssistanceLog: rows(
      {
        date: day,
        cadres: orBad(several(CADRES), '张三、外人'),
        village: orBad(of(...VILLAGES), '外乡村'),
        household: orBlank(of(...HEADS)),
        householdType: orBlank(orBad(of(...TYPES), '一般户'), 1),
        method: fc.constant('走访慰问'),
        occasion: orBad(of(...OCCASIONS), '平时'),
        deed: orBad(yesNo, null),
        state: orBad(of('已办结', '已办结', '办理中'), '办了'),
        persons,
        amount,
        content: fc.constant('上门看望'),
      },
      40,
    ),
    Projects: rows(
      {
        section: orBad(of('农村产业发展', '基础设施建设', '改善村容村貌'), '其他板块'),
        item: orBad(of('土地流转', '桥梁修建', '蔬菜种植'), null),
        name: fc.constant('项目'),
        places: orBlank(fc.oneof(several(VILLAGES), of('全乡', faults ? '外乡村' : '全乡'))),
        quantity,
        unit: of('亩', '座'),
        fundKind: orBlank(orBad(of('上级争取资金', '社会投资'), '借款')),
        fundSource: orBlank(of('省综改办', '县农业局'), 1),
        funds: amount,
        state: orBad(of('已完成', '实施中', '谋划'), '完了'),
      },
      20,
    ),
  });
}
