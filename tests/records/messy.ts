import fc from 'fast-check';
import { NO_RESULT, type CellValue } from '../../src/model/cell';
import type { WorkbookContent } from '../../src/model/grid';
import type { ColumnType } from '../../src/templates/column';
import { ledgerTemplate, type TableName } from '../../src/templates/ledgers';
import { content } from '../support/book';

/** Cells of each kind as people leave them: clean, understandable, wrong. */
const CELLS: Readonly<Record<ColumnType['kind'], readonly CellValue[]>> = {
  text: ['照片3张', ' 送米 ', '第一行\n第二行', 7, '字'.repeat(600), 'a\u200bb'],
  name: ['王伟', '王 伟', '李静（民政办）', '陈大山', '\u3000陈大山', 'Ａ组', '王伟 李静'],
  date: [
    41703,
    41820,
    41703.5,
    '2014-3-5',
    '2014年3月5日',
    '２０１４．３．５',
    20140305,
    '2014年3月',
    '2014-2-30',
    '春节',
    true,
  ],
  integer: [0, 3, 12, '12', '1,200', '3.5', -1, '约3', 2000000],
  quantity: [1, 0.1, '1.5', '３', '3座', -2],
  money: [60, 0.1, '60万', '600000元', '￥300', '10(其中6万)', -1, 1e12],
  choice: ['是', '已办结', '村', '实施中', '已 办结', '完成', '√', 1],
  listed: ['空巢老人', '走访慰问', '日常', '走 访慰问', '空巢', '基础设施建设', '自筹', 1],
  severalListed: ['走访慰问', '走访慰问、 政策咨询', '走访慰问,走访', '空巢老人；其他', '、', '日常', '√'],
  listValue: ['空巢老人', '脱贫户 ', 7],
  ref: ['王伟', '乌木村', '乌木村 ', '王　伟', '班子成员'],
  refs: ['王伟', '王伟、李静', '王 伟,李静', '王伟/王伟', '、', '全乡'],
  idNumber: ['11010519491231002X', '11010519491231002x', '110105 194912310021', '110105491231002', 110105194912310000],
  phone: ['13800001234', 13800001234, '138 0000 1234', '(0818)1234567', '1234567', '13800001234,0818-1234567'],
};

const ANYWHERE: readonly CellValue[] = [null, null, '', ' ', '#REF!', NO_RESULT, '小计', '乌木村合计'];

/** A data row of a ledger, cells in the order of its declaration. */
export function messyRow(table: TableName): fc.Arbitrary<CellValue[]> {
  const cells = ledgerTemplate(table).columns.map(({ type }) =>
    fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom(...CELLS[type.kind]) },
      { weight: 1, arbitrary: fc.constantFrom(...ANYWHERE) },
    ),
  );
  return fc.oneof(
    { weight: 6, arbitrary: fc.tuple<CellValue[]>(...cells) },
    { weight: 1, arbitrary: fc.constant(cells.map(() => null)) },
  );
}

/** Ledgers of rows that together have columns of every kind. */
export const messyTables = ['Pairings', 'AssistanceLog', 'Projects', 'Cadres'] as const;

/** A workbook in which one ledger holds these columns (indexes into its declaration) and rows. */
export function withRows(
  table: TableName,
  rows: readonly (readonly CellValue[])[],
  order?: readonly number[],
): WorkbookContent {
  const columns = ledgerTemplate(table).columns;
  const indexes = order ?? columns.map((_, index) => index);
  const header = indexes.map((index) => columns[index]?.header ?? null);
  const values = [header, ...rows.map((row) => indexes.map((index) => row[index] ?? null))];
  const plain = content();
  const grids = plain.grids.map((grid) =>
    grid.table === table ? { ...grid, values, bounds: { headerRow: 1, left: 1, right: indexes.length } } : grid,
  );
  return { ...plain, grids };
}
