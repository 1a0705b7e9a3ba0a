import { appendAll } from '../../model/append';
import { cellAddress, parseRange, rangeAddress } from '../../model/cell';
import { LAST_ROW } from '../../model/sheet-limits';
import { sharedAt, sharedFormulas } from '../formulas/shared-formulas';
import type { Edit } from '../xml/edits';
import { escapeText, unescapeXml } from '../xml/escape';
import { isOn } from '../xml/query';
import { splitName } from '../xml/tree';
import { tagValue, walkXml, type OpenTag } from '../xml/walk';
import { newMerges, newRows, type LikeCell, type MergeAt } from './new-rows';
import { RowsRefused } from './rows-refused';
import { shiftedAddress, shiftedList, shiftedMerge, shiftedRow, type RowShift } from './row-shift';
import { shiftedFormula } from './shifted-formula';

/** Attributes that hold ranges, by the element that has them, outside the cells. */
const RANGES: Readonly<Record<string, readonly string[]>> = {
  conditionalFormatting: ['sqref'],
  dataValidation: ['sqref'],
  ignoredError: ['sqref'],
  protectedRange: ['sqref'],
  selection: ['activeCell', 'sqref'],
  autoFilter: ['ref'],
  sortState: ['ref'],
  sortCondition: ['ref'],
  hyperlink: ['ref'],
  cellWatch: ['r'],
  inputCells: ['r'],
  dimension: ['ref'],
};
/** Elements whose text is a formula, and those whose text is a list of ranges. */
const FORMULAS: ReadonlySet<string> = new Set(['formula', 'formula1', 'formula2', 'f']);
const LISTS: ReadonlySet<string> = new Set(['sqref']);

/**
 * The edits that let rows come into a sheet part: rows and cells below move down, formulas follow, and the new rows get
 * the look, the height and the formulas of row `like`.
 *
 * @param sheet its name
 * @param like the row whose look they have (1-based)
 * @throws RowsRefused
 */
export function rowsInSheet(text: string, part: string, sheet: string, shift: RowShift, like: number): readonly Edit[] {
  const edits: Edit[] = [];
  const place = { own: sheet, moving: sheet };
  const shared = sharedFormulas(text, part);
  const set = (tag: OpenTag, name: string, value: string): void => {
    const found = tag.attributes.find((attribute) => attribute.name === name);
    if (found && found.value !== value) edits.push({ start: found.start, end: found.end, text: `${name}="${value}"` });
  };
  let inData = false;
  let row = 0;
  let column = 0;
  let open: { readonly tag: OpenTag; readonly local: string } | null = null;
  let likeRow: { readonly tag: OpenTag; readonly cells: LikeCell[] } | null = null;
  let likeCell: { -readonly [Key in keyof LikeCell]: LikeCell[Key] } | null = null;
  const insertion: { at: number | null } = { at: null };
  let dataEnd: { start: number; tag: OpenTag } | null = null;
  let sheetData: OpenTag | null = null;
  let prefix = '';
  const merges: MergeAt[] = [];
  let mergeCells: OpenTag | null = null;

  walkXml(text, part, {
    open(tag) {
      const [before, local] = splitName(tag.name);
      open = FORMULAS.has(local) || LISTS.has(local) || (!inData && local === 'row') ? { tag, local } : null;
      if (local === 'sheetData') {
        [sheetData, inData, prefix] = [tag, true, before === '' ? '' : `${before}:`];
      } else if (inData && local === 'row') {
        const number = Number(tagValue(tag, 'r') ?? row + 1);
        if (number <= row) throw new RowsRefused('damaged');
        [row, column] = [number, 0];
        if (row > shift.after) insertion.at ??= tag.start;
        if (row > shift.after && row + shift.count > LAST_ROW) throw new RowsRefused('full');
        if (row === like) likeRow = { tag, cells: [] };
        set(tag, 'r', String(shiftedRow(row, shift)));
      } else if (inData && local === 'c') {
        const address = parseRange(tagValue(tag, 'r') ?? '');
        if (address && address.top !== row) throw new RowsRefused('damaged');
        column = address?.left ?? column + 1;
        set(tag, 'r', cellAddress({ row: shiftedRow(row, shift), column }));
        if (row === like) {
          likeCell = { column, style: tagValue(tag, 's'), formula: null };
          likeRow?.cells.push(likeCell);
        } else likeCell = null;
      } else if (inData && local === 'f') {
        const kind = tagValue(tag, 't');
        const range = parseRange(tagValue(tag, 'ref') ?? '');
        if (kind === 'array' || kind === 'dataTable') {
          if (range && range.top <= shift.after && range.bottom > shift.after) throw new RowsRefused('array');
          if (range) set(tag, 'ref', rangeAddress(shiftedMerge(range, shift)));
        }
      } else if (!inData && local === 'mergeCells') mergeCells = tag;
      else if (!inData && local === 'mergeCell') {
        const range = parseRange(tagValue(tag, 'ref') ?? '');
        if (range) {
          merges.push({ range, end: tag.selfClosing ? tag.end : text.indexOf('>', tag.end) + 1 });
          set(tag, 'ref', rangeAddress(shiftedMerge(range, shift)));
        }
      } else if (!inData && local === 'sheetProtection') {
        if (isOn(tagValue(tag, 'sheet'))) throw new RowsRefused('protected');
      } else if (!inData && local === 'brk' && isOfRows(text, tag)) {
        set(tag, 'id', String(shiftedRow(Number(tagValue(tag, 'id')) + 1, shift) - 1));
      } else if (!inData) {
        for (const name of RANGES[local] ?? []) {
          const value = tagValue(tag, name);
          if (value === undefined) continue;
          const isList = name === 'sqref' && local !== 'selection';
          set(tag, name, isList ? shiftedList(value, shift) : shiftedPlaces(value, shift, local));
        }
        const location = local === 'hyperlink' ? tagValue(tag, 'location') : undefined;
        if (location !== undefined && !location.includes('"'))
          set(tag, 'location', escapeText(shiftedFormula(location, shift, place)));
      }
    },
    close(name, start, end) {
      const [, local] = splitName(name);
      if (open !== null && open.local === local) {
        const { tag } = open;
        const written = text.slice(tag.end, start);
        open = null;
        if (local === 'sqref') edits.push({ start: tag.end, end: start, text: shiftedList(written, shift) });
        else if (local === 'row') {
          // The place of a control within the sheet's own part counts from 0.
          if (/^\d+$/.test(written))
            edits.push({ start: tag.end, end: start, text: String(shiftedRow(Number(written) + 1, shift) - 1) });
        } else {
          const isShared = inData && tagValue(tag, 't') === 'shared';
          const own = isShared ? sharedAt(shared, tagValue(tag, 'si') ?? '', row, column) : unescapeXml(written);
          if (own === null) throw new RowsRefused('damaged');
          if (own !== '') {
            const moved = shiftedFormula(own, shift, place);
            if (likeCell && tagValue(tag, 't') !== 'array') likeCell.formula = moved;
            if (isShared) {
              const [before] = splitName(name);
              const element = before === '' ? 'f' : `${before}:f`;
              edits.push({ start: tag.start, end, text: `<${element}>${escapeText(moved)}</${element}>` });
            } else if (moved !== own) edits.push({ start: tag.end, end: start, text: escapeText(moved) });
          }
        }
      }
      if (local === 'sheetData' && sheetData) {
        inData = false;
        dataEnd = { start, tag: sheetData };
      }
    },
  });
  const ends = dataEnd as { start: number; tag: OpenTag } | null;
  if (ends === null) throw new RowsRefused('damaged');
  const model = likeRow as { readonly tag: OpenTag; readonly cells: readonly LikeCell[] } | null;
  if (model !== null && shift.count > 0) {
    const markup = newRows(text, model, prefix, shift, like);
    const at = insertion.at ?? ends.start;
    edits.push({ start: at, end: at, text: markup });
  }
  appendAll(edits, newMerges(merges, mergeCells, shift, like, prefix));
  return edits;
}

/** Row breaks go over columns, column breaks over rows. */
function isOfRows(text: string, tag: OpenTag): boolean {
  return text.lastIndexOf('rowBreaks', tag.start) > text.lastIndexOf('colBreaks', tag.start);
}

function shiftedPlaces(value: string, shift: RowShift, local: string): string {
  // A filter goes on over the rows that come in at its end, as the list does.
  const takesIn = local === 'autoFilter' || local === 'dimension' || local === 'sortState';
  return value
    .split(' ')
    .map((address) => shiftedAddress(address, takesIn ? shift : { ...shift, stretch: false }))
    .join(' ');
}
