import { dayOf } from '../../src/model/day';
import type { LedgerRows, TypedRow } from '../../src/templates/typed-rows';

/** How much there is of everything. */
interface Size {
  readonly logRows: number;
  readonly households?: number;
  readonly cadres?: number;
  readonly villages?: number;
}

/** A day behind the report period, on which nothing in the ledgers is still to come. */
export const BEHIND_THE_PERIOD = dayOf(2014, 7, 1) ?? 0;

const START = dayOf(2014, 1, 6) ?? 0;

const SURNAMES = '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗';
const GIVEN = '建国志强秀英海燕春梅文军红霞永明玉兰金德';

/** A name for each of 400 cadres, as alike as people's are. */
function nameOf(number: number): string {
  const [surname, first, second] = [number % 20, Math.floor(number / 20) % 20, (number * 7) % 20];
  return `${SURNAMES[surname]}${GIVEN[first]}${GIVEN[second]}`;
}

/** A clean county in one workbook, if not said otherwise with 400 cadres, 60 villages and 20,000 households. */
export function countyRows({ logRows, households = 20_000, cadres = 400, villages = 60 }: Size): LedgerRows {
  const cadre = (number: number): string => nameOf(number % cadres);
  const village = (number: number): string => `${number % villages}村`;
  const log = Array.from({ length: logRows }, (_, row): TypedRow<'AssistanceLog'> => {
    const household = (row * 7) % households;
    return {
      date: START + (row % 170),
      cadres: cadre(household),
      village: village(household % cadres),
      household: `户主${household}`,
      method: '走访慰问',
      occasion: row % 9 === 0 ? '重大节日' : '日常',
      deed: row % 3 === 0 ? '是' : '否',
      state: '已办结',
      persons: 1 + (row % 4),
      amount: (row % 50) * 10.5,
      content: `第${row}次走访，了解生产生活情况`,
      evidence: '照片2张',
    };
  });
  return {
    Profile: [
      { unit: '示例县', superior: '示例市', year: 2014, period: '上半年', preparedBy: '王小红', reviewedBy: '李大明' },
    ],
    Quotas: [
      { category: '机关干部', villagesMin: 1, villagesMax: 1, householdsMin: 1, householdsMax: 60, deedsPerYear: 2 },
    ],
    Villages: Array.from({ length: villages }, (_, number) => ({
      name: village(number),
      kind: '村',
      poor: '否',
      households: 300,
      population: 1000,
    })),
    Branches: [{ name: '机关党支部', kind: '机关', members: 28, weak: '否' }],
    Cadres: Array.from({ length: cadres }, (_, number) => ({
      name: cadre(number),
      category: '机关干部',
      branch: '机关党支部',
      party: '是',
      villages: village(number),
      firstSecretary: '否',
    })),
    Pairings: Array.from({ length: households }, (_, number) => ({
      cadre: cadre(number),
      village: village(number % cadres),
      group: `${number % 9}组`,
      household: `户主${number}`,
      householdType: '困难群众',
      persons: 4,
      difficulty: '缺劳动力',
      measures: '发展花椒种植',
      from: START,
    })),
    AssistanceLog: log,
    Projects: [],
  };
}
