import type { CellValue } from '../../../model/cell';
import { packedAt, packValues, type PackedValues } from '../../../model/packed-values';
import type { EnteredCell } from '../../environment/entered-cell';
import type { DraftEdit } from './draft';

/**
 * An edit as columns: a browser keeps lists of 100,000 values in a few milliseconds, as many objects in a third of a
 * second.
 */
export interface PackedEdit {
  readonly sheets: PackedValues<string>;
  /** Plain lists in what older versions kept, as all others are there. */
  readonly rows: Int32Array | readonly number[];
  readonly columns: Int32Array | readonly number[];
  /** What was typed; undefined where the cell holds a value exactly. */
  readonly texts: PackedValues<string | undefined>;
  readonly values: PackedValues<CellValue>;
  readonly expected: PackedValues<CellValue | undefined>;
  readonly formats: PackedValues<string | undefined>;
}

/** The same edit as columns. */
export function packEdit(cells: DraftEdit): PackedEdit {
  return {
    sheets: packValues(cells.map(({ sheet }) => sheet)),
    rows: new Int32Array(cells.map(({ row }) => row)),
    columns: new Int32Array(cells.map(({ column }) => column)),
    texts: packValues(cells.map((cell) => ('text' in cell ? cell.text : undefined))),
    values: packValues(cells.map((cell) => ('text' in cell ? null : cell.value))),
    expected: packValues(cells.map((cell) => ('text' in cell ? undefined : cell.expected))),
    formats: packValues(cells.map((cell) => ('text' in cell ? undefined : cell.numberFormat))),
  };
}

/** The edit that was packed. */
export function unpackEdit({ sheets, rows, columns, texts, values, expected, formats }: PackedEdit): DraftEdit {
  return Array.from(rows, (row, at): EnteredCell => {
    const place = { sheet: packedAt(sheets, at) ?? '', row, column: columns[at] ?? 0 };
    const [text, wanted, numberFormat] = [packedAt(texts, at), packedAt(expected, at), packedAt(formats, at)];
    if (text !== undefined) return { ...place, text };
    return {
      ...place,
      value: packedAt(values, at) ?? null,
      ...(wanted !== undefined && { expected: wanted }),
      ...(numberFormat !== undefined && { numberFormat }),
    };
  });
}
