import type { CellValue } from '../../model/cell';
import type { CellStyle } from '../../model/plan';
import { looks } from '../layout/look';
import type { SheetBuilder } from '../layout/sheet-builder';

/** A column of a form's table; it may take several columns of the sheet. */
export interface FormColumn<Line> {
  /** Header above several columns; columns of one group are side by side. */
  readonly group?: string;
  readonly header: string;
  /** Sheet columns it takes. */
  readonly span: number;
  readonly value: (line: Line, index: number) => CellValue;
  readonly horizontal: 'left' | 'center' | 'right';
  readonly format?: string;
  /** True where 数据来源 lists the rows behind the column's numbers. */
  readonly traced?: boolean;
  /** Summed up in subtotals and the total. */
  readonly total?: boolean;
}

/** A form column and the sheet columns it takes. */
export interface PlacedColumn<Line> {
  readonly column: FormColumn<Line>;
  readonly left: number;
  readonly right: number;
}

/** Places columns side by side from column A on. */
export function placeColumns<Line>(columns: readonly FormColumn<Line>[]): readonly PlacedColumn<Line>[] {
  let next = 1;
  return columns.map((column) => {
    const left = next;
    next += column.span;
    return { column, left, right: next - 1 };
  });
}

/** A sheet row with each value where its form column begins. */
export function rowOfValues<Line>(
  placed: readonly PlacedColumn<Line>[],
  valueOf: (column: FormColumn<Line>, index: number) => CellValue,
): readonly CellValue[] {
  const row: CellValue[] = [];
  for (const [index, { column, left }] of placed.entries()) row[left - 1] = valueOf(column, index);
  return row;
}

/** Borders, font, alignment and number format of the table's cells in some rows. */
export function styleCells<Line>(
  builder: SheetBuilder,
  placed: readonly PlacedColumn<Line>[],
  top: number,
  bottom: number,
): void {
  for (const { column, left, right } of placed) {
    const { horizontal, format } = column;
    const style: CellStyle = { ...looks.body, horizontal, ...(format === undefined ? {} : { numberFormat: format }) };
    builder.style({ top, left, bottom, right }, style);
  }
}

/** Headers and numbers of a line's traced columns, as 数据来源 lists them. */
export function numbersOf<Line>(
  columns: readonly FormColumn<Line>[],
  line: Line,
): { readonly measures: readonly string[]; readonly values: readonly CellValue[] } {
  const traced = columns.filter((column) => column.traced === true);
  return { measures: traced.map(({ header }) => header), values: traced.map(({ value }) => value(line, 0)) };
}
