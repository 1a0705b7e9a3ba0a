import { cellRange, liesWithin, parseRange, type CellPlace, type CellRange } from '../../../model/cell';
import { isOn } from '../../../xlsx/xml/query';
import { splitName } from '../../../xlsx/xml/tree';
import { tagValue, walkXml, type OpenTag } from '../../../xlsx/xml/walk';

/** A cell that stands outside the product's area, as it is written. */
export interface BesideCell {
  readonly place: CellPlace;
  readonly markup: string;
}

/** What a sheet of the product's holds besides its area. */
export interface SheetContents {
  readonly isProtected: boolean;
  /** Cells outside the area that hold something, in the order of the sheet. */
  readonly beside: readonly BesideCell[];
  /** Column elements that lie wholly to the right of the area. */
  readonly columns: readonly string[];
  /** True where one of the cells, or something else outside the area, cannot be told by its markup alone. */
  readonly isIntricate: boolean;
}

/**
 * What has cells of its own beside the cells themselves (merged ranges, links, rules), with the attribute that names
 * them.
 */
const WITH_RANGES: Readonly<Record<string, string>> = {
  mergeCell: 'ref',
  hyperlink: 'ref',
  conditionalFormatting: 'sqref',
  dataValidation: 'sqref',
};

/** The rules that Excel 2010 added name their cells in an element of this name instead. */
const RANGES_ELEMENT = 'sqref';

/**
 * Goes through a sheet part for what lies outside an area. A cell is intricate that shares its formula with others
 * or carries what belongs to other parts of the workbook.
 *
 * @param area null where nothing is known to be the product's: then everything lies outside
 */
export function sheetContents(text: string, part: string, area: CellRange | null): SheetContents {
  const beside: BesideCell[] = [];
  const columns: string[] = [];
  let isProtected = false;
  let isIntricate = false;
  let row = 0;
  let column = 0;
  let inner = 0;
  let cell: { readonly tag: OpenTag; readonly place: CellPlace; filled: boolean; plain: boolean } | null = null;

  const openCell = (tag: OpenTag): void => {
    const address = parseRange(tagValue(tag, 'r') ?? '');
    column = address?.left ?? column + 1;
    const metadata = tag.attributes.some(({ name }) => name === 'cm' || name === 'vm');
    cell = { tag, place: { row, column }, filled: false, plain: tag.name === 'c' && !metadata };
  };
  const openRow = (tag: OpenTag): void => {
    row = Number(tagValue(tag, 'r') ?? row + 1);
    column = 0;
  };
  const others: Readonly<Record<string, (tag: OpenTag) => void>> = {
    row: openRow,
    c: openCell,
    v: () => {
      if (cell) cell.filled = true;
    },
    is: () => {
      if (cell) cell.filled = true;
    },
    f: (tag) => {
      if (!cell) return;
      cell.filled = true;
      cell.plain &&= tagValue(tag, 't') === undefined || tagValue(tag, 't') === 'normal';
    },
    extLst: () => {
      if (cell) cell.plain = false;
    },
    col: (tag) => {
      if (area && tag.name === 'col' && Number(tagValue(tag, 'min')) > area.right)
        columns.push(text.slice(tag.start, tag.end));
    },
    sheetProtection: (tag) => {
      isProtected = isOn(tagValue(tag, 'sheet'));
    },
  };
  const within = (range: CellRange | null): boolean => range !== null && area !== null && liesWithin(range, area);
  const noteRanges = (ranges: string): void => {
    if (
      ranges
        .trim()
        .split(/\s+/)
        .some((range) => !within(parseRange(range)))
    )
      isIntricate = true;
  };
  walkXml(text, part, {
    open(tag) {
      const [, local] = splitName(tag.name);
      others[local]?.(tag);
      const ranges = tagValue(tag, WITH_RANGES[local] ?? '');
      if (ranges !== undefined) noteRanges(ranges);
      inner = tag.end;
    },
    close(name, start, end) {
      const [, local] = splitName(name);
      if (local === RANGES_ELEMENT) noteRanges(text.slice(inner, start));
      if (local !== 'c' || cell === null) return;
      const { tag, place, filled, plain } = cell;
      cell = null;
      if (!filled || within(cellRange(place))) return;
      beside.push({ place, markup: text.slice(tag.start, end) });
      if (!plain) isIntricate = true;
    },
  });
  return { isProtected, beside, columns, isIntricate };
}
