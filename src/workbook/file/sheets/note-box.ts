import type { CellPlace } from '../../../model/cell';
import type { SheetDraft } from './sheet-draft';

const WIDTH = 240;
const LINE_HEIGHT = 17;
const LINE_CHARACTERS = 18;
const DEFAULT_COLUMN = 64;
const DEFAULT_ROW = 20;

/**
 * Where the box of a note lies that is as large as its text needs: left column, offset, top row, offset, right column,
 * offset, bottom row, offset; 0-based, offsets in pixels.
 */
export function noteAnchor(draft: SheetDraft, { row, column }: CellPlace, text: string): readonly number[] {
  const lines = text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / LINE_CHARACTERS)), 0);
  const columnPixels = (index: number): number => Math.round((draft.widths[index] ?? 0) * 7) || DEFAULT_COLUMN;
  const rowPixels = (index: number): number => Math.round(((draft.heights.get(index) ?? 0) * 4) / 3) || DEFAULT_ROW;
  const right = walk(column, 15 + WIDTH, columnPixels);
  const bottom = walk(row - 1, 2 + (lines + 1) * LINE_HEIGHT, rowPixels);
  return [column, 15, row - 1, 2, ...right, ...bottom];
}

/** The column or row, and the offset in it, that lies so many pixels after the start of the given one. */
function walk(
  from: number,
  pixels: number,
  sizeOf: (index: number) => number,
): readonly [index: number, offset: number] {
  let index = from;
  let rest = pixels;
  for (let size = sizeOf(index); rest >= size; size = sizeOf(index)) {
    rest -= size;
    index += 1;
  }
  return [index, rest];
}
