import type { Edit } from '../xml/edits';
import { splitName } from '../xml/tree';
import { tagValue, walkXml } from '../xml/walk';
import { shiftedAddress, shiftedRow, type RowShift } from './row-shift';

/** The edits that keep notes and comments at their cells. */
export function shiftedNotes(text: string, part: string, shift: RowShift): readonly Edit[] {
  const edits: Edit[] = [];
  walkXml(text, part, {
    open(tag) {
      const [, local] = splitName(tag.name);
      const ref = tag.attributes.find(({ name }) => name === 'ref');
      if (!ref || (local !== 'comment' && local !== 'threadedComment')) return;
      const moved = shiftedAddress(ref.value, { ...shift, stretch: false });
      if (moved !== ref.value) edits.push({ start: ref.start, end: ref.end, text: `ref="${moved}"` });
    },
  });
  return edits;
}

/** A row as drawings count it, from 0. */
function movedFromZero(row: number, shift: RowShift): number {
  return shiftedRow(row + 1, shift) - 1;
}

/**
 * The edits that move the boxes of notes. The row of the cell and the third and seventh number of the anchor count rows
 * from 0.
 */
export function shiftedNoteShapes(text: string, shift: RowShift): readonly Edit[] {
  const edits: Edit[] = [];
  for (const match of text.matchAll(/<(\w+:)?(Row|Anchor)>([^<]*)</g)) {
    const [whole, , name, written = ''] = match;
    const start = match.index + whole.length - 1 - written.length;
    const moved =
      name === 'Row'
        ? written.replace(/\d+/, (row) => String(movedFromZero(Number(row), shift)))
        : written
            .split(',')
            .map((number, at) =>
              at === 2 || at === 6 ? number.replace(/\d+/, (row) => String(movedFromZero(Number(row), shift))) : number,
            )
            .join(',');
    if (moved !== written) edits.push({ start, end: start + written.length, text: moved });
  }
  return edits;
}

/**
 * The edits that move pictures, shapes and charts with the cells they stand on, unless they are pinned to the sheet.
 */
export function shiftedDrawing(text: string, part: string, shift: RowShift): readonly Edit[] {
  const edits: Edit[] = [];
  let pinned: string | undefined;
  let corner = '';
  let by = 0;
  let open = -1;
  walkXml(text, part, {
    open(tag) {
      const [, local] = splitName(tag.name);
      if (local === 'twoCellAnchor' || local === 'oneCellAnchor') {
        pinned = tagValue(tag, 'editAs') ?? (local === 'oneCellAnchor' ? 'oneCell' : 'twoCell');
        by = 0;
      } else if (local === 'from' || local === 'to') corner = local;
      open = local === 'row' && pinned !== 'absolute' ? tag.end : -1;
    },
    close(name, start) {
      if (open < 0 || splitName(name)[1] !== 'row') return;
      const written = text.slice(open, start);
      const row = Number(written);
      const place = open;
      open = -1;
      if (!/^\d+$/.test(written)) return;
      const moved = movedFromZero(row, shift);
      if (corner === 'from') by = moved - row;
      // What keeps its size moves as a whole.
      const target = corner === 'to' && pinned === 'oneCell' ? row + by : moved;
      if (target !== row) edits.push({ start: place, end: start, text: String(target) });
    },
  });
  return edits;
}
