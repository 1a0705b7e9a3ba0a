import { parseRange, type CellPlace, type CellRange } from '../../model/cell';
import { isOn } from '../xml/query';
import { splitName } from '../xml/tree';
import { tagValue, walkXml, type OpenTag, type XmlVisitor } from '../xml/walk';
import { CellElements, type CellElement } from './cell-elements';
import { RowElements, type RowElement } from './row-elements';

/** What there is to know of a sheet part before some of its cells are changed. */
export interface SheetLayout {
  /** The part's first tag, which declares its namespaces. */
  readonly root: OpenTag;
  readonly sheetData: { readonly tag: OpenTag; readonly closeStart: number };
  /** By address, the wanted ones: one element, or several where a damaged file holds the cell more than once. */
  readonly cells: ReadonlyMap<string, readonly CellElement[]>;
  /** By row number, the wanted ones; several where programs wrote a row in pieces. */
  readonly rows: ReadonlyMap<number, readonly RowElement[]>;
  /** By wanted row number, where the first row beyond it starts; none where there is no such row. */
  readonly nextRow: ReadonlyMap<number, number>;
  readonly merges: readonly CellRange[];
  /** Ranges of array formulas and data tables: their inner cells hold no formula element of their own. */
  readonly arrays: readonly CellRange[];
  /** Formats of whole columns. */
  readonly columns: readonly { readonly min: number; readonly max: number; readonly style: number }[];
  readonly isProtected: boolean;
  /** Where validations and conditional formats, those of extensions too, list the ranges they are for. */
  readonly ruleRanges: readonly RuleRanges[];
}

/** A list of ranges (`A2:A51 C2`) and the place of its text in the part. */
export interface RuleRanges {
  readonly start: number;
  readonly end: number;
  readonly ranges: string;
}

/**
 * Walks through a sheet part and notes where the wanted cells are, or would be. Rows and cells stand in any order, a
 * row in one element or in several; those without an address follow the one before (ISO 29500-1 §18.3.1.4, §18.3.1.73).
 *
 * @returns null where the part has no sheetData
 * @throws UnusableFile `broken` where it is not well-formed
 */
export function sheetLayout(text: string, part: string, places: readonly CellPlace[]): SheetLayout | null {
  const walk = new LayoutWalk(text, places);
  walkXml(text, part, walk);
  return walk.layout();
}

/** Walks through a sheet part and gathers its layout. */
class LayoutWalk implements XmlVisitor {
  readonly #text: string;
  readonly #cells: CellElements;
  readonly #rows: RowElements;
  readonly #merges: CellRange[] = [];
  readonly #arrays: CellRange[] = [];
  readonly #columns: { min: number; max: number; style: number }[] = [];
  readonly #ruleRanges: RuleRanges[] = [];
  #isProtected = false;
  #root: OpenTag | null = null;
  #sheetData: { readonly tag: OpenTag; closeStart: number } | null = null;
  #isInData = false;
  /** Where the text of the list of ranges begins that is open. */
  #listStart: number | null = null;
  #extensionStart = 0;

  constructor(text: string, places: readonly CellPlace[]) {
    this.#text = text;
    this.#cells = new CellElements(places);
    this.#rows = new RowElements(places);
  }

  open(tag: OpenTag): void {
    this.#root ??= tag;
    const [, local] = splitName(tag.name);
    if (this.#isInData) this.#openInData(local, tag);
    else this.#openOutside(local, tag);
  }

  close(name: string, start: number, end: number): void {
    const [, local] = splitName(name);
    if (local === 'sqref' && this.#listStart !== null) {
      this.#ruleRanges.push({
        start: this.#listStart,
        end: start,
        ranges: this.#text.slice(this.#listStart, start),
      });
      this.#listStart = null;
    }
    if (!this.#isInData) return;
    if (local === 'c') this.#cells.close(end);
    else if (local === 'row') this.#rows.close(start);
    else if (local === 'extLst') this.#cells.noteExtension(this.#text.slice(this.#extensionStart, end));
    else if (local === 'sheetData') {
      this.#isInData = false;
      if (this.#sheetData) this.#sheetData.closeStart = start;
    }
  }

  /** The layout, when all of the part was walked; null where it has no sheetData. */
  layout(): SheetLayout | null {
    if (this.#root === null || this.#sheetData === null) return null;
    return {
      root: this.#root,
      sheetData: this.#sheetData,
      cells: this.#cells.found,
      rows: this.#rows.found,
      nextRow: this.#rows.next,
      merges: this.#merges,
      arrays: this.#arrays,
      columns: this.#columns,
      isProtected: this.#isProtected,
      ruleRanges: this.#ruleRanges,
    };
  }

  #openInData(local: string, tag: OpenTag): void {
    if (local === 'row') this.#cells.openRow(this.#rows.open(tag));
    else if (local === 'c') this.#rows.noteCell(this.#cells.open(tag), tag.start);
    else if (local === 'extLst') this.#extensionStart = tag.start;
    else if (local === 'f') {
      this.#cells.noteFormula();
      const type = tagValue(tag, 't');
      const range = type === 'array' || type === 'dataTable' ? parseRange(tagValue(tag, 'ref') ?? '') : null;
      if (range !== null) this.#arrays.push(range);
    }
  }

  #openOutside(local: string, tag: OpenTag): void {
    if (local === 'sheetData') {
      this.#sheetData = { tag, closeStart: tag.end };
      this.#isInData = true;
    } else if (local === 'mergeCell') {
      const range = parseRange(tagValue(tag, 'ref') ?? '');
      if (range !== null) this.#merges.push(range);
    } else if (local === 'col') {
      const style = tagValue(tag, 'style');
      const [min, max] = [Number(tagValue(tag, 'min')), Number(tagValue(tag, 'max'))];
      if (style !== undefined) this.#columns.push({ min, max, style: Number(style) });
    } else if (local === 'dataValidation' || local === 'conditionalFormatting') {
      const list = tag.attributes.find(({ name }) => name === 'sqref');
      if (list)
        this.#ruleRanges.push({ start: list.end - 1 - list.value.length, end: list.end - 1, ranges: list.value });
    } else if (local === 'sqref') this.#listStart = tag.end;
    else if (local === 'sheetProtection') this.#isProtected = isOn(tagValue(tag, 'sheet'));
  }
}
