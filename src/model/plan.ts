import type { CellPlace, CellRange, CellValue } from './cell';

/**
 * A sheet plan says what a sheet of the product's own looks like, without knowing whether Office.js or .xlsx bytes will
 * make it. It is plain, frozen data. Every adapter has a `Record<PlanNode['kind'], …>`, so that a kind of node that it
 * forgets does not compile.
 */
export interface SheetPlan {
  /** Stable name of the plan (ASCII), e.g. `cadreSummary`; finds the sheet again after the user renamed it. */
  readonly id: string;
  /** The sheet's name when it is made. */
  readonly sheet: string;
  readonly nodes: readonly PlanNode[];
  /**
   * Text of the stamp, where the sheet carries one; an adapter ties its cell to the plan's name. A stamped sheet is
   * replaced when its plan is written again; it holds no notes of the product's, so that any note on it is the user's.
   */
  readonly stamp: { readonly cell: CellPlace; readonly text: string } | null;
}

export type PlanNode =
  | ValuesNode
  | FormulaNode
  | StyleNode
  | MergeNode
  | ColumnsNode
  | RowsNode
  | TableNode
  | ValidationNode
  | NoteNode
  | LinkNode
  | FreezeNode
  | PageNode
  | DataBarNode
  | ColourRuleNode
  | ChartNode
  | NameNode
  | TabNode;

/** A block of plain values. Text stays text whatever it looks like; null leaves a cell empty. */
export interface ValuesNode {
  readonly kind: 'values';
  readonly at: CellPlace;
  readonly values: readonly (readonly CellValue[])[];
}

/** A formula (without `=`, English function names) with its result, so that every reader shows the number. */
export interface FormulaNode {
  readonly kind: 'formula';
  readonly at: CellPlace;
  readonly formula: string;
  readonly result: string | number;
}

export interface Border {
  readonly style: 'thin' | 'medium';
}

/** What a style says; what it leaves out stays as it is. Later nodes win over earlier ones. */
export interface CellStyle {
  readonly font?: string;
  /** points */
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** RRGGBB */
  readonly colour?: string;
  /** RRGGBB */
  readonly fill?: string;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
  /** All four sides of every cell of the range. */
  readonly border?: Border;
  readonly numberFormat?: string;
}

/** A look of cells; where several lie over a cell, each adds to those before it. */
export interface StyleNode {
  readonly kind: 'style';
  readonly range: CellRange;
  readonly style: CellStyle;
}

/** Cells shown as one. */
export interface MergeNode {
  readonly kind: 'merge';
  readonly range: CellRange;
}

/** Widths in characters of the default font, from column A on. */
export interface ColumnsNode {
  readonly kind: 'columns';
  readonly widths: readonly number[];
}

/** Heights in points of the rows `from`..`to`. */
export interface RowsNode {
  readonly kind: 'rows';
  readonly from: number;
  readonly to: number;
  readonly height: number;
}

/** A native table (ListObject) over a header row and at least one data row. */
export interface TableNode {
  readonly kind: 'table';
  readonly name: string;
  readonly range: CellRange;
  readonly style: string;
}

/** What a cell takes; dates are serial numbers, ends are included. */
export type ValidationRule =
  | { readonly type: 'list'; readonly values: readonly string[] }
  /** A dropdown from a formula: a range, or a defined name. */
  | { readonly type: 'listFrom'; readonly formula: string }
  | { readonly type: 'date'; readonly from: number; readonly to: number }
  | { readonly type: 'whole'; readonly from: number; readonly to: number }
  | { readonly type: 'decimal'; readonly from: number; readonly to: number }
  | { readonly type: 'length'; readonly from: number; readonly to: number }
  | { readonly type: 'custom'; readonly formula: string }
  /** No restriction: the prompt only. */
  | { readonly type: 'any' };

/** What cells take, and the messages shown when they are selected or given something else. */
export interface ValidationNode {
  readonly kind: 'validation';
  readonly range: CellRange;
  readonly rule: ValidationRule;
  /** Shown when the cell is selected; title ≤ 32, text ≤ 255 characters. */
  readonly prompt: { readonly title: string; readonly text: string } | null;
  /** `stop` refuses, `warning` asks, `information` tells; null never objects. Title ≤ 32, text ≤ 255 characters. */
  readonly error: {
    readonly level: 'stop' | 'warning' | 'information';
    readonly title: string;
    readonly text: string;
  } | null;
}

/** A note (the classic comment) on a cell. */
export interface NoteNode {
  readonly kind: 'note';
  readonly at: CellPlace;
  readonly text: string;
}

/** A link inside the workbook; the cell's text is set by a values node. */
export interface LinkNode {
  readonly kind: 'link';
  readonly at: CellPlace;
  readonly sheet: string;
  readonly target: CellPlace;
  readonly tooltip: string;
}

/** Numbers of rows and columns that stay in view when the sheet is scrolled. */
export interface FreezeNode {
  readonly kind: 'freeze';
  readonly rows: number;
  readonly columns: number;
}

/** Print set-up: A4, one page wide. Footers use Excel's codes (&P, &N). */
export interface PageNode {
  readonly kind: 'page';
  readonly orientation: 'portrait' | 'landscape';
  /** The print area; null prints whatever the sheet holds, so that rows typed later are printed too. */
  readonly area: CellRange | null;
  /** Rows repeated at the top of every page. */
  readonly repeatRows: { readonly from: number; readonly to: number } | null;
  /** Rows before which a new page begins. */
  readonly breaksBefore: readonly number[];
  readonly header: string;
  readonly footer: string;
}

/** Bars from 0 to `max` behind the numbers. */
export interface DataBarNode {
  readonly kind: 'dataBar';
  readonly range: CellRange;
  readonly colour: string;
  readonly max: number;
}

/** A style shown while a formula (relative to the range's first cell, without `=`) is true. */
export interface ColourRuleNode {
  readonly kind: 'colourRule';
  readonly range: CellRange;
  readonly formula: string;
  readonly style: Pick<CellStyle, 'colour' | 'fill' | 'bold'>;
}

/** A native chart over cells of its own sheet. */
export interface ChartNode {
  readonly kind: 'chart';
  readonly type: 'bar' | 'column' | 'pie';
  readonly title: string;
  /** Accessible description. */
  readonly description: string;
  readonly stacked: boolean;
  readonly categories: CellRange;
  readonly series: readonly { readonly name: string; readonly values: CellRange; readonly colour: string }[];
  /** Cells the chart lies over. */
  readonly over: CellRange;
}

/** A defined name of the workbook. */
export interface NameNode {
  readonly kind: 'name';
  readonly name: string;
  readonly formula: string;
}

/** The colour of a sheet's tab. */
export interface TabNode {
  readonly kind: 'tab';
  /** RRGGBB */
  readonly colour: string;
}

/**
 * Rows below those of a plan, too many to be held as cells: they are made when they are written. Only a fresh workbook
 * takes them.
 */
export interface BulkRows {
  /** The plan whose sheet they stand on. */
  readonly plan: string;
  readonly count: number;
  /** The style of each column. */
  readonly styles: readonly CellStyle[];
  /** The rows from top to bottom; may be asked for more than once. */
  readonly rows: () => Iterable<readonly CellValue[]>;
}
