import type { CellPlace } from '../../../model/cell';
import type { SheetDraft } from './sheet-draft';

const WIDTH = 240;
const LINE_HEIGHT = 17;
const LINE_CHARACTERS = 18;
const DEFAULT_COLUMN = 64;
const DEFAULT_ROW = 20;

/** The sheet's notes in the order in which they are written: row by row. */
function notes(draft: SheetDraft): { readonly place: CellPlace; readonly text: string }[] {
  return draft.cells.flatMap((row, down) =>
    (row ?? []).flatMap((cell, along) =>
      cell?.note === undefined ? [] : [{ place: { row: down + 1, column: along + 1 }, text: cell.note }],
    ),
  );
}

/**
 * Makes the boxes of a sheet's notes fit their texts. hucre gives each note a box of 144 × 79 pixels, so the
 * note 填写干部姓名,须与干部名册一致……例:王伟 ends in the middle.
 *
 * @param drawing markup of the VML drawing, one shape per note
 */
export function fitNoteBoxes(draft: SheetDraft, drawing: string): string {
  const boxes = notes(draft).map(({ place, text }) => anchor(draft, place, text));
  return drawing.replace(/<x:Anchor>[^<]*<\/x:Anchor>/g, () => `<x:Anchor>${boxes.shift() ?? ''}</x:Anchor>`);
}

/** Left column, offset, top row, offset, right column, offset, bottom row, offset; 0-based, offsets in pixels. */
function anchor(draft: SheetDraft, { row, column }: CellPlace, text: string): string {
  const lines = text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / LINE_CHARACTERS)), 0);
  const columnPixels = (index: number): number => Math.round((draft.widths[index] ?? 0) * 7) || DEFAULT_COLUMN;
  const rowPixels = (index: number): number =>
    Math.round(((draft.rows.get(index)?.height ?? 0) * 4) / 3) || DEFAULT_ROW;
  const right = walk(column, 15 + WIDTH, columnPixels);
  const bottom = walk(row - 1, 2 + (lines + 1) * LINE_HEIGHT, rowPixels);
  return [column, 15, row - 1, 2, ...right, ...bottom].join(',');
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
    index++;
  }
  return [index, rest];
}
