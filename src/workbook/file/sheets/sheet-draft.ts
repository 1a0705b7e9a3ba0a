import { rangeAddress, quoteSheet, type CellPlace, type CellRange, type CellValue } from '../../../model/cell';
import type {
  BulkRows,
  CellStyle,
  ChartNode,
  ColourRuleNode,
  DataBarNode,
  FreezeNode,
  PageNode,
  TableNode,
  ValidationNode,
} from '../../../model/plan';

/** One cell while its sheet is drawn up. */
export interface DraftCell {
  value: CellValue;
  formula?: string;
  style?: CellStyle;
  note?: string;
  link?: { readonly location: string; readonly tooltip: string };
}

/** A defined name that comes with a sheet. */
export interface DraftName {
  readonly name: string;
  /** Without `=`. */
  readonly formula: string;
  /** True for a name of the sheet's own, false for one of the workbook. */
  readonly isLocal: boolean;
}

/** A sheet while the nodes of its plan are laid on it one after the other. */
export interface SheetDraft {
  readonly sheet: string;
  /** Cells by row and column, 0-based; rows and cells that nothing was laid on are holes. */
  readonly cells: ((DraftCell | undefined)[] | undefined)[];
  readonly merges: CellRange[];
  readonly widths: number[];
  /** Heights in points by row, 0-based. */
  readonly heights: Map<number, number>;
  readonly tables: TableNode[];
  readonly validations: ValidationNode[];
  /** In the order of their priority. */
  readonly conditions: (DataBarNode | ColourRuleNode)[];
  readonly charts: ChartNode[];
  readonly names: DraftName[];
  freeze: FreezeNode | null;
  page: PageNode | null;
  /** Colour of the tab, RRGGBB. */
  tab: string | null;
  /** Rows below the cells, written without a cell of the draft for each. */
  readonly bulk: BulkRows | null;
}

/** An empty sheet. */
export function newDraft(sheet: string, bulk: BulkRows | null = null): SheetDraft {
  return {
    sheet,
    cells: [],
    merges: [],
    widths: [],
    heights: new Map(),
    tables: [],
    validations: [],
    conditions: [],
    charts: [],
    names: [],
    freeze: null,
    page: null,
    tab: null,
    bulk,
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
function absoluteRange(range: CellRange): string {
  return rangeAddress(range).replace(/[A-Z]+|\d+/g, '$$$&');
}
