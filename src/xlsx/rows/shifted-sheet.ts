import { appendAll } from '../../model/append';
import { cellAddress, parseRange, rangeAddress } from '../../model/cell';
import { LAST_ROW } from '../../model/sheet-limits';
import { sharedAt, sharedFormulas, type SharedFormulas } from '../formulas/shared-formulas';
import type { Edit } from '../xml/edits';
import { escapeText, unescapeXml } from '../xml/escape';
import { isOn } from '../xml/query';
import { splitName } from '../xml/tree';
import { tagValue, walkXml, type OpenTag, type XmlVisitor } from '../xml/walk';
import { newMerges, newRows, type LikeCell, type MergeAt } from './new-rows';
import { RowsRefused } from './rows-refused';
import { shiftedAddress, shiftedList, shiftedMerge, shiftedRow, type RowShift } from './row-shift';
import { shiftedFormula, type FormulaPlace } from './shifted-formula';

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
  const visitor = new SheetShift(text, sharedFormulas(text, part), sheet, shift, like);
  walkXml(text, part, visitor);
  return visitor.finish();
}

/** An element whose text is a formula, a list of ranges or a row. */
interface OpenText {
  readonly tag: OpenTag;
  readonly local: string;
}

/** Walks a sheet part and gathers the edits. */
class SheetShift implements XmlVisitor {
  readonly #text: string;
  readonly #shared: SharedFormulas;
  readonly #place: FormulaPlace;
  readonly #shift: RowShift;
  readonly #like: number;
  readonly #edits: Edit[] = [];
  #isInData = false;
  /** Behind the last row. */
  #dataEnd: number | null = null;
  /** The prefix of the part's elements, with its colon. */
  #prefix = '';
  #row = 0;
  #column = 0;
  #open: OpenText | null = null;
  #likeRow: { readonly tag: OpenTag; readonly cells: LikeCell[] } | null = null;
  #likeCell: { -readonly [Key in keyof LikeCell]: LikeCell[Key] } | null = null;
  /** Before the first row that moves. */
  #firstMoved: number | null = null;
  readonly #merges: MergeAt[] = [];
  #mergeCells: OpenTag | null = null;

  constructor(text: string, shared: SharedFormulas, sheet: string, shift: RowShift, like: number) {
    this.#text = text;
    this.#shared = shared;
    this.#place = { own: sheet, moving: sheet };
    this.#shift = shift;
    this.#like = like;
  }

  open(tag: OpenTag): void {
    const [before, local] = splitName(tag.name);
    const hasText = FORMULAS.has(local) || LISTS.has(local) || (!this.#isInData && local === 'row');
    this.#open = hasText ? { tag, local } : null;
    if (local === 'sheetData') {
      this.#isInData = true;
      this.#prefix = before === '' ? '' : `${before}:`;
    } else if (!this.#isInData) this.#openBesideData(tag, local);
    else if (local === 'row') this.#openRow(tag);
    else if (local === 'c') this.#openCell(tag);
    else if (local === 'f') this.#openFormula(tag);
  }

  close(name: string, start: number, end: number): void {
    const [, local] = splitName(name);
    if (this.#open?.local === local) this.#closeText(this.#open, start, end);
    if (local === 'sheetData') {
      this.#isInData = false;
      this.#dataEnd = start;
    }
  }

  /** The edits, when all of the part was walked. */
  finish(): readonly Edit[] {
    if (this.#dataEnd === null) throw new RowsRefused('damaged');
    if (this.#likeRow !== null && this.#shift.count > 0) {
      const at = this.#firstMoved ?? this.#dataEnd;
      this.#replace(at, at, newRows(this.#text, this.#likeRow, this.#prefix, this.#shift, this.#like));
    }
    appendAll(this.#edits, newMerges(this.#merges, this.#mergeCells, this.#shift, this.#like, this.#prefix));
    return this.#edits;
  }

  #openRow(tag: OpenTag): void {
    const row = Number(tagValue(tag, 'r') ?? this.#row + 1);
    if (row <= this.#row) throw new RowsRefused('damaged');
    this.#row = row;
    this.#column = 0;
    if (row > this.#shift.after) this.#firstMoved ??= tag.start;
    if (row > this.#shift.after && row + this.#shift.count > LAST_ROW) throw new RowsRefused('full');
    if (row === this.#like) this.#likeRow = { tag, cells: [] };
    this.#set(tag, 'r', String(shiftedRow(row, this.#shift)));
  }

  #openCell(tag: OpenTag): void {
    const address = parseRange(tagValue(tag, 'r') ?? '');
    if (address && address.top !== this.#row) throw new RowsRefused('damaged');
    this.#column = address?.left ?? this.#column + 1;
    this.#set(tag, 'r', cellAddress({ row: shiftedRow(this.#row, this.#shift), column: this.#column }));
    this.#likeCell =
      this.#row === this.#like ? { column: this.#column, style: tagValue(tag, 's'), formula: null } : null;
    if (this.#likeCell) this.#likeRow?.cells.push(this.#likeCell);
  }

  #openFormula(tag: OpenTag): void {
    const kind = tagValue(tag, 't');
    if (kind !== 'array' && kind !== 'dataTable') return;
    const range = parseRange(tagValue(tag, 'ref') ?? '');
    if (!range) return;
    if (range.top <= this.#shift.after && range.bottom > this.#shift.after) throw new RowsRefused('array');
    this.#set(tag, 'ref', rangeAddress(shiftedMerge(range, this.#shift)));
  }

  #openBesideData(tag: OpenTag, local: string): void {
    if (local === 'mergeCells') this.#mergeCells = tag;
    else if (local === 'mergeCell') this.#openMerge(tag);
    else if (local === 'sheetProtection') {
      if (isOn(tagValue(tag, 'sheet'))) throw new RowsRefused('protected');
    } else if (local === 'brk' && isOfRows(this.#text, tag))
      this.#set(tag, 'id', shiftedIndex(tagValue(tag, 'id'), this.#shift));
    else this.#shiftAttributes(tag, local);
  }

  #openMerge(tag: OpenTag): void {
    const range = parseRange(tagValue(tag, 'ref') ?? '');
    if (!range) return;
    this.#merges.push({ range, end: tag.selfClosing ? tag.end : this.#text.indexOf('>', tag.end) + 1 });
    this.#set(tag, 'ref', rangeAddress(shiftedMerge(range, this.#shift)));
  }

  #shiftAttributes(tag: OpenTag, local: string): void {
    for (const name of RANGES[local] ?? []) {
      const value = tagValue(tag, name);
      if (value === undefined) continue;
      const isList = name === 'sqref' && local !== 'selection';
      this.#set(tag, name, isList ? shiftedList(value, this.#shift) : shiftedPlaces(value, this.#shift, local));
    }
    const location = local === 'hyperlink' ? tagValue(tag, 'location') : undefined;
    if (location !== undefined && !location.includes('"'))
      this.#set(tag, 'location', escapeText(shiftedFormula(location, this.#shift, this.#place)));
  }

  /** @param start where its text ends @param end where the element ends */
  #closeText({ tag, local }: OpenText, start: number, end: number): void {
    const written = this.#text.slice(tag.end, start);
    this.#open = null;
    if (local === 'sqref') this.#replace(tag.end, start, shiftedList(written, this.#shift));
    else if (local !== 'row') this.#closeFormula(tag, written, start, end);
    // The place of a control within the sheet's own part counts from 0.
    else if (/^\d+$/.test(written)) this.#replace(tag.end, start, shiftedIndex(written, this.#shift));
  }

  #closeFormula(tag: OpenTag, written: string, start: number, end: number): void {
    const isShared = this.#isInData && tagValue(tag, 't') === 'shared';
    const formula = isShared
      ? sharedAt(this.#shared, tagValue(tag, 'si') ?? '', this.#row, this.#column)
      : unescapeXml(written);
    if (formula === null) throw new RowsRefused('damaged');
    if (formula === '') return;
    const moved = shiftedFormula(formula, this.#shift, this.#place);
    if (this.#likeCell && tagValue(tag, 't') !== 'array') this.#likeCell.formula = moved;
    if (isShared) this.#replace(tag.start, end, `<${tag.name}>${escapeText(moved)}</${tag.name}>`);
    else if (moved !== formula) this.#replace(tag.end, start, escapeText(moved));
  }

  #set(tag: OpenTag, name: string, value: string): void {
    const found = tag.attributes.find((attribute) => attribute.name === name);
    if (found && found.value !== value) this.#replace(found.start, found.end, `${name}="${value}"`);
  }

  #replace(start: number, end: number, text: string): void {
    this.#edits.push({ start, end, text });
  }
}

/** A row that is counted from 0. */
function shiftedIndex(index: string | undefined, shift: RowShift): string {
  return String(shiftedRow(Number(index) + 1, shift) - 1);
}

/** Whether a page break is one between rows; the element is the same for one between columns. */
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
