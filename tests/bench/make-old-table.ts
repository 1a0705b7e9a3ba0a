import { writeFileSync } from 'node:fs';
import type { CellValue } from '../../src/model/cell';
import { newWorkbook } from '../../src/workbook/file/new-workbook';
import { userSheet } from '../contract/contract-plans';

const HEADER = ['序号', '村', '户主姓名', '家庭人口', '类别', '帮扶干部', '结对时间'];

/** 60 villages by names of ideographs: 12村 would be told as the number of some. */
const VILLAGES = Array.from('大小上下东西南北前后').flatMap((side) =>
  Array.from('湾坪沟坝梁岭', (place) => `${side}${place}村`),
);

/** Writes a township's old table of so many households: a title, headers in words of its own, days as text. */
export async function makeOldTable(file: string, [households = 20_000]: readonly number[]): Promise<void> {
  const rows = Array.from({ length: households }, (_, at): readonly CellValue[] => [
    at + 1,
    VILLAGES[at % VILLAGES.length] ?? null,
    `户主${at}`,
    1 + (at % 6),
    '困难群众',
    `干部${at % 400}`,
    `2014.${1 + (at % 6)}.${1 + (at % 28)}`,
  ]);
  writeFileSync(file, await newWorkbook([userSheet('花名册', [['结对帮扶花名册'], HEADER, ...rows])]));
}
