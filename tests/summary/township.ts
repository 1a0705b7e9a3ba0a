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
const rows = (cells: readonly Cell[], max: number) => fc.array(fc.tuple(...cells), { maxLength: max });

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
  const limits = Array.from({ length: 5 }, () => orBad(orBlank(fc.integer({ min: 0, max: 4 })), '三'));
  const roster = (names: readonly string[], cells: readonly Cell[]) =>
    fc
      .tuple(
        fc.subarray([...names], { minLength: faults ? Math.max(1, names.length - 2) : names.length }),
        fc.array(fc.tuple(...cells), { minLength: names.length, maxLength: names.length }),
      )
      .map(([chosen, data]) => chosen.map((name, index) => [name, ...(data[index] ?? [])]));
  return fc.record({
    Profile: fc.constant([['示例乡', '示例县', year, '自定义', start, end, null, null, null]]),
    Quotas: roster(CATEGORIES, limits),
    Indicators: fc.constant([]),
    Villages: roster(VILLAGES, [
      orBad(of('村', '社区'), '组'),
      orBlank(orBad(yesNo, '可能')),
      fc.constant(100),
      fc.constant(300),
      fc.constant(null),
    ]),
    Branches: roster(BRANCHES, [
      orBad(of('机关', '社区', '农村'), '学校'),
      fc.constant(null),
      fc.constant(20),
      orBlank(orBad(yesNo, '可能')),
      orBlank(of('整顿中', '已转化')),
      maybeDay,
      fc.constant(null),
    ]),
    Cadres: roster(CADRES, [
      orBad(of(...CATEGORIES), '志愿者'),
      fc.constant('干部'),
      orBlank(of(...BRANCHES)),
      orBlank(yesNo),
      orBad(several(VILLAGES), '外乡村'),
      fc.constant('否'),
      maybeDay,
      maybeDay,
      fc.constant(null),
      fc.constant(null),
    ]),
    Pairings: rows(
      [
        orBad(of(...CADRES), '外人'),
        orBad(of(...VILLAGES), null),
        fc.constant('1组'),
        orBad(of(...HEADS), null),
        fc.constant(null),
        orBad(of(...TYPES), '一般户'),
        fc.constant(3),
        fc.constant(null),
        fc.constant(null),
        fc.constant(null),
        day,
        maybeDay,
        fc.constant(null),
      ],
      25,
    ),
    AssistanceLog: rows(
      [
        day,
        orBad(several(CADRES), '张三、外人'),
        orBad(of(...VILLAGES), '外乡村'),
        orBlank(of(...HEADS)),
        orBlank(orBad(of(...TYPES), '一般户'), 1),
        fc.constant('走访慰问'),
        orBad(of(...OCCASIONS), '平时'),
        orBad(yesNo, null),
        orBad(of('已办结', '已办结', '办理中'), '办了'),
        persons,
        amount,
        fc.constant('上门看望'),
        fc.constant(null),
        fc.constant(null),
      ],
      40,
    ),
    Projects: rows(
      [
        orBad(of('农村产业发展', '基础设施建设', '改善村容村貌'), '其他板块'),
        orBad(of('土地流转', '桥梁修建', '蔬菜种植'), null),
        fc.constant('项目'),
        orBlank(fc.oneof(several(VILLAGES), of('全乡', faults ? '外乡村' : '全乡'))),
        fc.constant(null),
        quantity,
        of('亩', '座'),
        orBlank(orBad(of('上级争取资金', '社会投资'), '借款')),
        orBlank(of('省综改办', '县农业局'), 1),
        amount,
        fc.constant(null),
        fc.constant(null),
        orBad(of('已完成', '实施中', '谋划'), '完了'),
        fc.constant(null),
        fc.constant(null),
        fc.constant(null),
      ],
      20,
    ),
  });
}
