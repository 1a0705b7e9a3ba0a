import type { CellValue } from '../../src/model/cell';
import { dayOf } from '../../src/model/day';
import type { LedgerRows } from '../../src/plan/ledger-plans';

const CADRES = 400;
const VILLAGES = 60;
const HOUSEHOLDS_OF_COUNTY = 20_000;

const START = dayOf(2014, 1, 6) ?? 0;

/** A clean county in one workbook: 400 cadres, 60 villages, so many log rows and, if not said otherwise, 20,000 households. */
export function countyRows(logRows: number, households = HOUSEHOLDS_OF_COUNTY): LedgerRows {
  const cadre = (number: number): string => `干部${number % CADRES}`;
  const village = (number: number): string => `${number % VILLAGES}村`;
  const log = Array.from({ length: logRows }, (_, row): CellValue[] => {
    const household = (row * 7) % households;
    return [
      START + (row % 170),
      cadre(household),
      village(household % CADRES),
      `户主${household}`,
      null,
      '走访慰问',
      row % 9 === 0 ? '重大节日' : '日常',
      row % 3 === 0 ? '是' : '否',
      '已办结',
      1 + (row % 4),
      (row % 50) * 10.5,
      `第${row}次走访，了解生产生活情况`,
      '照片2张',
      null,
    ];
  });
  return {
    Profile: [['示例县', '示例市', 2014, '上半年', null, null, '王小红', '李大明', null]],
    Quotas: [['机关干部', 1, 1, 1, 60, 2]],
    Villages: Array.from({ length: VILLAGES }, (_, number) => [village(number), '村', '否', 300, 1000, null]),
    Branches: [['机关党支部', '机关', null, 28, '否', null, null, null]],
    Cadres: Array.from({ length: CADRES }, (_, number) => [
      cadre(number),
      '机关干部',
      null,
      '机关党支部',
      '是',
      village(number),
      '否',
      null,
      null,
      null,
      null,
    ]),
    Pairings: Array.from({ length: households }, (_, number) => [
      cadre(number),
      village(number % CADRES),
      `${number % 9}组`,
      `户主${number}`,
      null,
      '困难群众',
      4,
      null,
      '缺劳动力',
      '发展花椒种植',
      START,
      null,
      null,
    ]),
    AssistanceLog: log,
    Projects: [],
  };
}
