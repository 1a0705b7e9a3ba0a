import { parseRange, type CellPlace, type CellRange } from '../../model/cell';
import { isOn } from '../xml/query';
import { splitName } from '../xml/tree';
import { tagValue, walkXml, type OpenTag } from '../xml/walk';
import { CellElements, type CellElement } from './cell-elements';
import { RowElements, type RowElement } from './row-elements';

/** What there is to know of a sheet part before some of its cells are changed. */
export interface SheetLayout {
  /** The part's first tag, which declares its namespaces. */
  readonly root: OpenTag;
  readonly sheetData: { readonly tag: OpenTag; readonly closeStart: number };
  /** By address, those asked for: one element, or several where a damaged file holds the cell more than once. */
  readonly cells: ReadonlyMap<string, readonly CellElement[]>;
  /** By row number, those asked for; several where programs wrote a row in pieces. */
  readonly rows: ReadonlyMap<number, readonly RowElement[]>;
  /** By row number asked for, where the first row beyond it starts; none where there is no such row. */
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
 */
export function sheetLayout(text: string, part: string, places: readonly CellPlace[]): SheetLayout | null {
  const cells = new CellElements(places);
  const rows = new RowElements(places);
  const merges: CellRange[] = [];
  const arrays: CellRange[] = [];
  const columns: { min: number; max: number; style: number }[] = [];
  let isProtected = false;
  const ruleRanges: RuleRanges[] = [];
  let listStart: number | null = null;
  const found: { root?: OpenTag; sheetData?: { tag: OpenTag; closeStart: number } } = {};
  let inData = false;
  let extensionStart = 0;

  const openInData = (local: string, tag: OpenTag): void => {
    if (local === 'row') cells.openRow(rows.open(tag));
    else if (local === 'c') rows.noteCell(cells.open(tag), tag.start);
    else if (local === 'extLst') extensionStart = tag.start;
    else if (local === 'f') {
      cells.noteFormula();
      const type = tagValue(tag, 't');
      const range = type === 'array' || type === 'dataTable' ? parseRange(tagValue(tag, 'ref') ?? '') : null;
      if (range !== null) arrays.push(range);
    }
  };
  const openOutside = (local: string, tag: OpenTag): void => {
    if (local === 'sheetData') {
      found.sheetData = { tag, closeStart: tag.end };
      inData = true;
    } else if (local === 'mergeCell') {
      const range = parseRange(tagValue(tag, 'ref') ?? '');
      if (range !== null) merges.push(range);
    } else if (local === 'col') {
      const style = tagValue(tag, 'style');
      const [min, max] = [Number(tagValue(tag, 'min')), Number(tagValue(tag, 'max'))];
      if (style !== undefined) columns.push({ min, max, style: Number(style) });
    } else if (local === 'dataValidation' || local === 'conditionalFormatting') {
      const list = tag.attributes.find(({ name }) => name === 'sqref');
      if (list) ruleRanges.push({ start: list.end - 1 - list.value.length, end: list.end - 1, ranges: list.value });
    } else if (local === 'sqref') listStart = tag.end;
    else if (local === 'sheetProtection') isProtected = isOn(tagValue(tag, 'sheet'));
  };

  walkXml(text, part, {
    open(tag) {
      found.root ??= tag;
      const [, local] = splitName(tag.name);
      if (inData) openInData(local, tag);
      else openOutside(local, tag);
    },
    close(name, start, end) {
      const [, local] = splitName(name);
      if (local === 'sqref' && listStart !== null) {
        ruleRanges.push({ start: listStart, end: start, ranges: text.slice(listStart, start) });
        listStart = null;
      }
      if (!inData) return;
      if (local === 'c') cells.close(end);
      else if (local === 'row') rows.close(start);
      else if (local === 'extLst') cells.noteExtension(text.slice(extensionStart, end));
      else if (local === 'sheetData') {
        inData = false;
        if (found.sheetData) found.sheetData.closeStart = start;
      }
    },
  });
  const { root, sheetData } = found;
  if (root === undefined || sheetData === undefined) return null;
  return {
    root,
    sheetData,
    cells: cells.found,
    rows: rows.found,
    nextRow: rows.next,
    merges,
    arrays,
    columns,
    isProtected,
    ruleRanges,
  };
}
