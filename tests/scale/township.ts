import { dayOf } from '../../src/model/day';
import type { LedgerRows, TypedRow } from '../../src/templates/typed-rows';
import { Random } from '../hostile/random';

const CADRES = 40;
const VILLAGES = 12;
const HOUSEHOLDS = 400;
const PROJECTS = 60;
/** Of so many log rows one names a cadre whom nobody knows. */
const FAULTY = 500;

const START = dayOf(2014, 1, 1) ?? 0;
const HALF_YEAR = 181;
const TYPES = ['空巢老人', '留守儿童', '残障人员', '困难群众'];
const OCCASIONS = ['日常', '日常', '日常', '重大节日', '婚丧嫁娶', '农忙时节'];
const SECTIONS = ['农村产业发展', '基础设施建设', '改善村容村貌'];
const FUND_KINDS = ['上级争取资金', '社会投资', null];
const STATES = ['谋划', '实施中', '已完成'];

/** A township of usual size in its first half-year, made from its number alone; a row in a thousand is faulty. */
export function townshipRows(number: number, logRows: number): LedgerRows {
  const random = new Random(number);
  const village = (household: number): string => `${household % VILLAGES}村`;
  const cadre = (household: number): string => `干部${household % CADRES}`;
  return {
    Profile: [{ unit: `第${number}乡`, superior: '示例县', year: 2014, period: '上半年', preparedBy: '王小红' }],
    Quotas: [
      { category: '班子成员', villagesMin: 1, villagesMax: 3, householdsMin: 3, householdsMax: 12, deedsPerYear: 20 },
      { category: '机关干部', villagesMin: 1, villagesMax: 2, householdsMin: 1, householdsMax: 12, deedsPerYear: 40 },
    ],
    Villages: Array.from({ length: VILLAGES }, (_, at) => ({ name: `${at}村`, kind: '村', poor: '否' })),
    Branches: [{ name: '机关党支部', kind: '机关', members: 28, weak: '否' }],
    Cadres: Array.from({ length: CADRES }, (_, at) => ({
      name: cadre(at),
      category: at % 5 === 0 ? '班子成员' : '机关干部',
      branch: '机关党支部',
      villages: [at, at + 4, at + 8].map(village).join('、'),
      ...(at === 7 && { until: START + 100 }),
    })),
    Pairings: Array.from({ length: HOUSEHOLDS }, (_, at) => ({
      cadre: cadre(at),
      village: village(at),
      household: `户主${at}`,
      householdType: random.of(TYPES),
      persons: 1 + random.below(6),
      from: START - random.below(300),
      ...(at % 50 === 0 && { until: START + random.below(300) }),
    })),
    AssistanceLog: Array.from({ length: logRows }, (_, at): TypedRow<'AssistanceLog'> => {
      const household = random.below(HOUSEHOLDS);
      return {
        date: START + random.below(HALF_YEAR),
        cadres: at % FAULTY === 1 ? '外人' : cadre(household),
        village: village(household),
        household: random.below(12) === 0 ? null : `户主${household}`,
        method: '走访慰问',
        occasion: random.of(OCCASIONS),
        deed: random.of(['是', '否']),
        state: random.of(['已办结', '已办结', '办理中']),
        persons: random.of([null, 1, 2, 30]),
        amount: random.of([null, 0.1, 300, 1250.5]),
        content: `第${at}次走访，了解生产生活情况`,
      };
    }),
    Projects: Array.from({ length: PROJECTS }, (_, at) => ({
      section: random.of(SECTIONS),
      item: random.of(['土地流转', '桥梁修建', '蔬菜种植']),
      name: `项目${at}`,
      places: random.of([village(at), '全乡', null]),
      quantity: random.below(1000) / 10,
      unit: random.of(['亩', '座']),
      fundKind: random.of(FUND_KINDS),
      fundSource: random.of(['省综改办', null]),
      funds: random.of([60, 0.3, 12.3456, null]),
      state: random.of(STATES),
    })),
  };
}
