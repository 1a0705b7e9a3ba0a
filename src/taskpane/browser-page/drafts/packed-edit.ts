import type { CellValue } from '../../../model/cell';
import type { EnteredCell } from '../../environment/entered-cell';
import type { DraftEdit } from './draft';

/**
 * An edit as columns: a browser keeps lists of 100,000 values in a few milliseconds, as many objects in a third of a
 * second.
 */
export interface PackedEdit {
  readonly sheets: readonly string[];
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  /** What was typed; undefined where the cell holds a value exactly. */
  readonly texts: readonly (string | undefined)[];
  readonly values: readonly CellValue[];
  readonly expected: readonly (CellValue | undefined)[];
  readonly formats: readonly (string | undefined)[];
}

/** The same edit as columns. */
export function packEdit(cells: DraftEdit): PackedEdit {
  return {
    sheets: cells.map(({ sheet }) => sheet),
    rows: cells.map(({ row }) => row),
    columns: cells.map(({ column }) => column),
    texts: cells.map((cell) => ('text' in cell ? cell.text : undefined)),
    values: cells.map((cell) => ('text' in cell ? null : cell.value)),
    expected: cells.map((cell) => ('text' in cell ? undefined : cell.expected)),
    formats: cells.map((cell) => ('text' in cell ? undefined : cell.numberFormat)),
  };
}

/** The edit that was packed. */
export function unpackEdit({ sheets, rows, columns, texts, values, expected, formats }: PackedEdit): DraftEdit {
  return rows.map((row, at): EnteredCell => {
    const place = { sheet: sheets[at] ?? '', row, column: columns[at] ?? 0 };
    const [text, wanted, numberFormat] = [texts[at], expected[at], formats[at]];
    if (text !== undefined) return { ...place, text };
    return {
      ...place,
      value: values[at] ?? null,
      ...(wanted !== undefined && { expected: wanted }),
      ...(numberFormat !== undefined && { numberFormat }),
    };
  });
}
