import type {
  ConditionalRule,
  DataValidation,
  FreezePane,
  HeaderFooter,
  MergeRange,
  NamedRange,
  PageSetup,
  RowDef,
  SheetChart,
  SheetView,
} from 'hucre';
import { rangeAddress, quoteSheet, type CellPlace, type CellRange, type CellValue } from '../../../model/cell';
import type { CellStyle, TableNode } from '../../../model/plan';

/** One cell while its sheet is drawn up. */
export interface DraftCell {
  value: CellValue;
  formula?: string;
  style?: CellStyle;
  note?: string;
  link?: { readonly location: string; readonly tooltip: string };
}

/** A sheet while the nodes of its plan are laid on it one after the other. */
export interface SheetDraft {
  readonly sheet: string;
  /** Cells by row and column, 0-based; rows and cells that nothing was laid on are holes. */
  readonly cells: ((DraftCell | undefined)[] | undefined)[];
  readonly merges: MergeRange[];
  readonly widths: number[];
  readonly rows: Map<number, RowDef>;
  /** Kept as nodes until the header cells are all written, which name the columns. */
  readonly tables: TableNode[];
  readonly validations: DataValidation[];
  readonly conditions: ConditionalRule[];
  readonly charts: SheetChart[];
  readonly names: NamedRange[];
  readonly breaks: number[];
  freeze: FreezePane | null;
  page: PageSetup | null;
  headerFooter: HeaderFooter | null;
  view: SheetView;
}

/** An empty sheet. */
export function newDraft(sheet: string): SheetDraft {
  return {
    sheet,
    cells: [],
    merges: [],
    widths: [],
    rows: new Map(),
    tables: [],
    validations: [],
    conditions: [],
    charts: [],
    names: [],
    breaks: [],
    freeze: null,
    page: null,
    headerFooter: null,
    view: {},
  };
}

/** The cell at a place, made blank where there was none. */
export function draftCell(draft: SheetDraft, place: CellPlace): DraftCell {
  const row = (draft.cells[place.row - 1] ??= []);
  return (row[place.column - 1] ??= { value: null });
}

/** `'a b'!$A$1:$D$7`: the range with its sheet, as formulas and names need it. */
export function absoluteReference(sheet: string, range: CellRange): string {
  return `${quoteSheet(sheet)}!${absoluteRange(range)}`;
}

/** `$A$1:$D$7` */
export function absoluteRange(range: CellRange): string {
  return rangeAddress(range).replace(/[A-Z]+|\d+/g, '$$$&');
}
