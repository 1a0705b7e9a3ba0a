import { amountOf, unitsOf } from '../../model/amount';
import { rangeAddress, type CellValue } from '../../model/cell';
import type { CellStyle } from '../../model/plan';
import type { SheetBuilder } from '../layout/sheet-builder';
import { styleCells, type PlacedColumn } from './form-column';

const HEIGHT = 18;

/** A row that sums up the rows above it. */
export interface Total<Line> {
  readonly label: string;
  /** First row summed up; the last is the one above the total. */
  readonly from: number;
  readonly lines: readonly Line[];
  readonly look: CellStyle;
}

/**
 * Writes a 小计 or 合计 row with SUBTOTAL formulas and their results at the next row. SUBTOTAL ignores other SUBTOTALs in
 * its range, so a 合计 over lines and 小计 rows counts nothing twice.
 */
export function addTotal<Line>(
  builder: SheetBuilder,
  placed: readonly PlacedColumn<Line>[],
  { label, from, lines, look }: Total<Line>,
): void {
  const row = builder.addRow([label], HEIGHT);
  styleCells(builder, placed, row, row);
  const end = placed.at(-1)?.right ?? 1;
  builder.styleRow(row, look, 1, end);
  const labelEnd = (placed.find(({ column }) => column.total === true)?.left ?? end + 1) - 1;
  builder.mergeRow(row, 1, labelEnd);
  builder.styleRow(row, { horizontal: 'center' }, 1, labelEnd);
  for (const { column, left, right } of placed) {
    if (left <= labelEnd) continue;
    builder.mergeRow(row, left, right);
    if (column.total !== true) continue;
    const summed = rangeAddress({ top: from, left, bottom: row - 1, right: left });
    builder.add({
      kind: 'formula',
      at: { row, column: left },
      formula: `SUBTOTAL(9,${summed})`,
      result: exactSum(lines.map((line) => column.value(line, 0))),
    });
  }
}

/** Sum of the numbers among values of at most six decimals, without the noise of binary fractions. */
function exactSum(values: readonly CellValue[]): number {
  const amounts = values.map((value) => (typeof value === 'number' ? amountOf(value) : 0));
  return unitsOf(
    amounts.reduce((sum, amount) => sum + amount, 0),
    6,
  );
}
