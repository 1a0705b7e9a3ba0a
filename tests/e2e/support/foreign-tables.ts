import type { CellValue } from '../../../src/model/cell';
import { newWorkbook } from '../../../src/workbook/file/new-workbook';
import { userSheet } from '../../contract/contract-plans';

type Rows = readonly (readonly CellValue[])[];

/**
 * A township's old list of one village: two households that are new, one that the sample has, a column without a home.
 */
const OLD: Rows = [
  ['乌木村结对帮扶花名册'],
  ['序号', '户主姓名', '身份证号', '结对干部', '结对时间', '养了几头猪'],
  [1, '周大山', '519900195203040017', '周明远', '2014.3.1', 3],
  [2, '吴小河', '519900196108120035', '周明远', '2014.3', 2],
  [3, '陈大山', '519900195801010108', '周明远', '2014.3.1', 1],
];

/** A county's list with blank rows; nobody keeps the last column. */
const FORM: Rows = [
  ['结对帮扶情况统计表'],
  ['序号', '村', '户主姓名', '帮扶干部', '联系方式', '银行卡号'],
  ...Array.from({ length: 4 }, () => [null, null, null, null, null, null]),
  ['合计'],
];

/** A county's card, one for each household. */
const CARD: Rows = [
  ['干部联系卡'],
  ['户主姓名', null, '身份证号', null],
  ['所在村', null, '帮扶干部', null],
  ['走访次数（次）', null, '家庭年收入', null],
];

async function tableOf(sheet: string, values: Rows): Promise<Uint8Array> {
  return newWorkbook([
    userSheet(sheet, values, [
      {
        kind: 'style',
        range: { top: 2, left: 1, bottom: values.length, right: values[1]?.length ?? 1 },
        style: { border: 'thin' },
      } as never,
    ]),
  ]);
}

/** An old table, to be imported. */
export async function oldTable(): Promise<Uint8Array> {
  return tableOf('乌木村', OLD);
}

/** A county's form, to be filled. */
export async function countyForm(): Promise<Uint8Array> {
  return tableOf('统计表', FORM);
}

/** A county's card, to be filled for one household, or for each. */
export async function householdCard(): Promise<Uint8Array> {
  return tableOf('联系卡', CARD);
}
