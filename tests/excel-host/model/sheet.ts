import type { CellPlace, CellRange, CellValue } from '../../../src/model/cell';
import type { HostChart } from './chart';
import type { HostConditionalFormat } from './conditional-format';
import type { HostValidation } from './validation';

/** A side of a cell's frame. */
export interface HostBorder {
  style: string;
  weight: string;
  colour: string;
}

/** A cell's format as far as it differs from the default. Colours are `#RRGGBB`. */
export interface HostStyle {
  font?: string;
  size?: number;
  bold?: boolean;
  italic?: boolean;
  underline?: string;
  colour?: string;
  fill?: string;
  horizontal?: string;
  vertical?: string;
  wrap?: boolean;
  numberFormat?: string;
  unlocked?: boolean;
  borders?: Partial<Record<'top' | 'bottom' | 'left' | 'right', HostBorder>>;
}

export interface HostCell {
  value: CellValue;
  /** With `=`. */
  formula?: string;
  /** The text was typed with a leading apostrophe, which is no part of the value. */
  apostrophe?: boolean;
  style?: HostStyle;
  note?: string;
  link?: { readonly target: string; readonly tip: string };
  /**
   * A picture placed in the cell, by its word of Excel.CellValueType; `NotAvailable` for one that this Excel cannot put
   * into words.
   */
  picture?: 'WebImage' | 'LocalImage' | 'NotAvailable';
}

export interface HostTable {
  readonly id: string;
  name: string;
  /** Headers and totals row, where they are shown, and all between. */
  range: CellRange;
  style: string;
  showHeaders: boolean;
  showTotals: boolean;
  /** The columns' names while the header row is switched off; else they stand in its cells. */
  hiddenHeaders?: readonly string[];
}

/** `formula` begins with `=`. */
export interface HostName {
  name: string;
  formula: string;
}

export interface HostPage {
  /** Null where nothing was said. */
  orientation: string | null;
  paper: string | null;
  centred: boolean;
  pagesWide: number | null;
  pagesHigh: number | null;
  /** Percent; null where the sheet is fitted to pages, or nothing was said. */
  scale: number | null;
  area: CellRange | null;
  titleRows: { readonly from: number; readonly to: number } | null;
  /** `leftHeader`, `centerFooter` …: text with Excel's codes. */
  readonly headersFooters: Record<string, string>;
  /** Rows before which a page begins. */
  readonly breaksBefore: number[];
}

export interface HostSheet {
  readonly id: string;
  name: string;
  visibility: 'Visible' | 'Hidden' | 'VeryHidden';
  protected: boolean;
  tabColour: string;
  /** By row and column, 1-based: `cells.get(row)?.get(column)`. */
  readonly cells: Map<number, Map<number, HostCell>>;
  /** Points. */
  readonly columnWidths: Map<number, number>;
  readonly rowHeights: Map<number, number>;
  readonly hiddenRows: Set<number>;
  /** True where rows are hidden by a filter. */
  filtered: boolean;
  merges: CellRange[];
  readonly tables: HostTable[];
  readonly validations: HostValidation[];
  /** The first one wins. */
  readonly conditionalFormats: HostConditionalFormat[];
  readonly charts: HostChart[];
  /** Pictures, shapes, text boxes by the words of Excel.ShapeType. */
  readonly shapes: { readonly type: string }[];
  /** Texts of threaded comments. */
  readonly comments: string[];
  readonly names: HostName[];
  readonly page: HostPage;
  frozen: { readonly rows: number; readonly columns: number } | null;
}

/** A blank sheet. */
export function newSheet(id: string, name: string): HostSheet {
  return {
    id,
    name,
    visibility: 'Visible',
    protected: false,
    tabColour: '',
    cells: new Map(),
    columnWidths: new Map(),
    rowHeights: new Map(),
    hiddenRows: new Set(),
    filtered: false,
    merges: [],
    tables: [],
    validations: [],
    conditionalFormats: [],
    charts: [],
    shapes: [],
    comments: [],
    names: [],
    frozen: null,
    page: {
      orientation: null,
      paper: null,
      centred: false,
      pagesWide: null,
      pagesHigh: null,
      scale: null,
      area: null,
      titleRows: null,
      headersFooters: {},
      breaksBefore: [],
    },
  };
}

export function cellAt(sheet: HostSheet, place: CellPlace): HostCell | undefined {
  return sheet.cells.get(place.row)?.get(place.column);
}

/** The cell at a place, made blank where there was none. */
export function ensureCell(sheet: HostSheet, place: CellPlace): HostCell {
  let row = sheet.cells.get(place.row);
  if (!row) sheet.cells.set(place.row, (row = new Map<number, HostCell>()));
  let cell = row.get(place.column);
  if (!cell) row.set(place.column, (cell = { value: '' }));
  return cell;
}

/** Every place of a block, row by row. */
export function* placesOf(range: CellRange): Generator<CellPlace> {
  for (let row = range.top; row <= range.bottom; row++) {
    for (let column = range.left; column <= range.right; column++) yield { row, column };
  }
}

/** The block that holds every cell with a value (or, unless `valuesOnly`, with anything); null where there is none. */
export function usedArea(sheet: HostSheet, valuesOnly: boolean): CellRange | null {
  let area: CellRange | null = null;
  for (const [row, cells] of sheet.cells) {
    for (const [column, cell] of cells) {
      const blank = cell.value === '' || cell.value === null;
      if (blank && cell.formula === undefined && (valuesOnly || !cell.style)) continue;
      area = area
        ? {
            top: Math.min(area.top, row),
            left: Math.min(area.left, column),
            bottom: Math.max(area.bottom, row),
            right: Math.max(area.right, column),
          }
        : { top: row, left: column, bottom: row, right: column };
    }
  }
  return area;
}
