import type { CellValue } from '../../model/cell';
import type { SheetPlan } from '../../model/plan';
import { looks } from '../layout/look';
import { SheetBuilder } from '../layout/sheet-builder';

const WIDTHS = [18, 22, 24, 34, 60];
const HEADERS = ['单元格', '表上的名称', '填的内容', '取自', '台账中的行'];
const ROW_HEIGHT = 18;

/** 填表来源: a row for each cell of a form that was filled. @param rows cells in the order of the headers */
export function tracePlan(rows: readonly (readonly CellValue[])[]): SheetPlan {
  const builder = new SheetBuilder({ id: 'formTrace', sheet: '填表来源' }, WIDTHS);
  builder.styleRow(builder.addRow(HEADERS, ROW_HEIGHT), looks.head);
  for (const row of rows) builder.addRow(row, ROW_HEIGHT);
  builder.add({ kind: 'freeze', rows: 1, columns: 0 });
  return builder.build(null);
}
