import { cellRange, liesWithin, parseRange, type CellPlace, type CellRange } from '../../../model/cell';
import { isOn } from '../../../xlsx/xml/query';
import { splitName } from '../../../xlsx/xml/tree';
import { tagValue, walkXml, type OpenTag, type XmlVisitor } from '../../../xlsx/xml/walk';

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
  /** True where one of the cells, or something else outside the area, depends on more than its own markup. */
  readonly dependsOnOtherParts: boolean;
}

/**
 * Elements beside the cells themselves that are for certain cells (merged ranges, links, rules), with the attribute
 * that names these.
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
 * Goes through a sheet part for what lies outside an area. A cell is intricate where it shares its formula with others,
 * or refers to other parts of the workbook.
 *
 * @param area null where nothing is known to be the product's: then everything lies outside
 */
export function sheetContents(text: string, part: string, area: CellRange | null): SheetContents {
  const walk = new ContentsWalk(text, area);
  walkXml(text, part, walk);
  return walk.contents();
}

/** A cell whose element is open. */
interface CellAtHand {
  readonly tag: OpenTag;
  readonly place: CellPlace;
  isFilled: boolean;
  isPlain: boolean;
}

/** Walks through a sheet part and gathers what lies outside an area. */
class ContentsWalk implements XmlVisitor {
  readonly #text: string;
  readonly #area: CellRange | null;
  readonly #beside: BesideCell[] = [];
  readonly #columns: string[] = [];
  #isProtected = false;
  #dependsOnOtherParts = false;
  #row = 0;
  #column = 0;
  /** Behind the last start tag. */
  #inner = 0;
  #cell: CellAtHand | null = null;

  constructor(text: string, area: CellRange | null) {
    this.#text = text;
    this.#area = area;
  }

  open(tag: OpenTag): void {
    const [, local] = splitName(tag.name);
    this.#note(local, tag);
    const ranges = tagValue(tag, WITH_RANGES[local] ?? '');
    if (ranges !== undefined) this.#noteRanges(ranges);
    this.#inner = tag.end;
  }

  close(name: string, start: number, end: number): void {
    const [, local] = splitName(name);
    if (local === RANGES_ELEMENT) this.#noteRanges(this.#text.slice(this.#inner, start));
    if (local !== 'c' || this.#cell === null) return;
    const { tag, place, isFilled, isPlain } = this.#cell;
    this.#cell = null;
    if (!isFilled || this.#isWithin(cellRange(place))) return;
    this.#beside.push({ place, markup: this.#text.slice(tag.start, end) });
    if (!isPlain) this.#dependsOnOtherParts = true;
  }

  /** What was found, when all of the part was walked. */
  contents(): SheetContents {
    return {
      isProtected: this.#isProtected,
      beside: this.#beside,
      columns: this.#columns,
      dependsOnOtherParts: this.#dependsOnOtherParts,
    };
  }

  #note(local: string, tag: OpenTag): void {
    switch (local) {
      case 'row':
        this.#row = Number(tagValue(tag, 'r') ?? this.#row + 1);
        this.#column = 0;
        break;
      case 'c':
        this.#openCell(tag);
        break;
      case 'v':
      case 'is':
        if (this.#cell) this.#cell.isFilled = true;
        break;
      case 'f':
        if (!this.#cell) break;
        this.#cell.isFilled = true;
        this.#cell.isPlain &&= tagValue(tag, 't') === undefined || tagValue(tag, 't') === 'normal';
        break;
      case 'extLst':
        if (this.#cell) this.#cell.isPlain = false;
        break;
      case 'col':
        if (this.#area && tag.name === 'col' && Number(tagValue(tag, 'min')) > this.#area.right)
          this.#columns.push(this.#text.slice(tag.start, tag.end));
        break;
      case 'sheetProtection':
        this.#isProtected = isOn(tagValue(tag, 'sheet'));
        break;
    }
  }

  #openCell(tag: OpenTag): void {
    const address = parseRange(tagValue(tag, 'r') ?? '');
    this.#column = address?.left ?? this.#column + 1;
    const hasMetadata = tag.attributes.some(({ name }) => name === 'cm' || name === 'vm');
    this.#cell = {
      tag,
      place: { row: this.#row, column: this.#column },
      isFilled: false,
      isPlain: tag.name === 'c' && !hasMetadata,
    };
  }

  #noteRanges(ranges: string): void {
    const all = ranges.trim().split(/\s+/).map(parseRange);
    if (!all.every((range) => range !== null && this.#isWithin(range))) this.#dependsOnOtherParts = true;
  }

  #isWithin(range: CellRange): boolean {
    return this.#area !== null && liesWithin(range, this.#area);
  }
}
