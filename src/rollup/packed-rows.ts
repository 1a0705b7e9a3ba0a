import type { CellValue } from '../model/cell';

/**
 * Rows of cells, packed. Most cells of a ledger repeat a few values, so each different value is kept once: this takes
 * less memory than thousands of small arrays, and equal texts that are one object are looked up faster.
 */
export interface PackedRows {
  /** The different values: a JSON array in UTF-8. */
  readonly values: Uint8Array;
  /** For each cell the index of its value, row by row; all rows have the same width. */
  readonly cells: Uint32Array;
}

/** Packs rows; narrower ones are filled up with blank cells. */
export function packRows(rows: readonly (readonly CellValue[])[]): PackedRows {
  const width = rows.reduce((widest, { length }) => Math.max(widest, length), 0);
  const places = new Map<CellValue, number>();
  const cells = new Uint32Array(rows.length * width);
  let at = 0;
  for (const row of rows) {
    for (let column = 0; column < width; column += 1) {
      const cell = row[column] ?? null;
      let place = places.get(cell);
      if (place === undefined) places.set(cell, (place = places.size));
      cells[at++] = place;
    }
  }
  return { values: new TextEncoder().encode(JSON.stringify([...places.keys()])), cells };
}

/**
 * Unpacks rows.
 *
 * @param count how many rows were packed
 * @param before cells to put before those of each row
 */
export function unpackRows(
  { values, cells }: PackedRows,
  count: number,
  before: readonly CellValue[] = [],
): readonly (readonly CellValue[])[] {
  const known = JSON.parse(new TextDecoder().decode(values)) as readonly CellValue[];
  const width = count === 0 ? 0 : cells.length / count;
  return Array.from({ length: count }, (_, row) => {
    const own = [...before];
    for (let at = row * width; at < (row + 1) * width; at += 1) own.push(known[cells[at] ?? 0] ?? null);
    return own;
  });
}
