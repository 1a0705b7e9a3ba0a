import type { CellValue } from '../model/cell';

/**
 * Rows of cells, packed. Ledgers say the same few things in most of their cells, so each different cell is kept once:
 * thousands of small arrays cost more memory, and texts that are one are looked up faster.
 */
export interface PackedRows {
  /** UTF-8 of the different cells as JSON. */
  readonly values: Uint8Array;
  /** Which of these each cell is, row by row, all rows of one width. */
  readonly cells: Uint32Array;
}

/** Packs rows; where they differ in width, the narrower ones end with blank cells. */
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
 * The rows that were packed.
 * @param count how many
 * @param before cells that are to stand before those of each row
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
