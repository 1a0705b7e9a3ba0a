import type { CellRange, CellValue } from '../../model/cell';
import type { CellStyle, PlanNode, SheetPlan } from '../../model/plan';
import { deepFreeze } from './freeze';

/** The names of a plan and its sheet. */
export interface SheetIdentity {
  /** Stable ASCII name of the plan. */
  readonly id: string;
  /** Name of the sheet when it is made. */
  readonly sheet: string;
}

/** Builds a plan row by row, from the top. */
export class SheetBuilder {
  readonly #identity: SheetIdentity;
  readonly #widths: readonly number[];
  readonly #cells: (readonly CellValue[])[] = [];
  readonly #heights: number[] = [];
  readonly #nodes: PlanNode[] = [];

  /** @param widths column widths in characters, from column A on. */
  constructor(identity: SheetIdentity, widths: readonly number[]) {
    this.#identity = identity;
    this.#widths = widths;
  }

  get columns(): number {
    return this.#widths.length;
  }

  /** Sheet row that `addRow` would write. */
  get nextRow(): number {
    return this.#cells.length + 1;
  }

  /** Heights of the rows so far, in points. */
  get heights(): readonly number[] {
    return this.#heights;
  }

  /** Sum of the widths of `span` columns from a 1-based column on. */
  widthOf(column: number, span: number): number {
    return this.#widths.slice(column - 1, column - 1 + span).reduce((sum, width) => sum + width, 0);
  }

  /** Writes plain values from column A on and returns the row's number. The height is in points. */
  addRow(values: readonly CellValue[], height: number): number {
    this.#heights.push(height);
    return this.#cells.push(values);
  }

  style(range: CellRange, style: CellStyle): void {
    this.#nodes.push({ kind: 'style', range, style });
  }

  /** Style of a part of one row. */
  styleRow(row: number, style: CellStyle, left = 1, right = this.columns): void {
    this.style({ top: row, left, bottom: row, right }, style);
  }

  /** Merges cells of one row; a single cell needs no merging. */
  mergeRow(row: number, left: number, right: number): void {
    if (right > left) this.#nodes.push({ kind: 'merge', range: { top: row, left, bottom: row, right } });
  }

  add(node: PlanNode): void {
    this.#nodes.push(node);
  }

  /**
   * The finished plan, frozen.
   * @param stamp text for the stamp and the row whose first cell holds it; null for a sheet without
   */
  build(stamp: { readonly row: number; readonly text: string } | null): SheetPlan {
    const values: PlanNode = {
      kind: 'values',
      at: { row: 1, column: 1 },
      values: rectangular(this.#cells, this.columns),
    };
    return deepFreeze({
      ...this.#identity,
      nodes: [{ kind: 'columns', widths: this.#widths }, ...heightNodes(this.#heights), values, ...this.#nodes],
      stamp: stamp ? { cell: { row: stamp.row, column: 1 }, text: stamp.text } : null,
    });
  }
}

/** Pads every row to a value for each column; a complete row, as most are, is kept as it is. */
function rectangular(rows: readonly (readonly CellValue[])[], columns: number): (readonly CellValue[])[] {
  return rows.map((row) =>
    row.length === columns && !(row as readonly (CellValue | undefined)[]).includes(undefined)
      ? row
      : Array.from({ length: columns }, (_, column) => row[column] ?? null),
  );
}

/** One node for each run of rows of one height. */
function heightNodes(heights: readonly number[]): PlanNode[] {
  const nodes: PlanNode[] = [];
  let from = 0;
  for (let end = 1; end <= heights.length; end += 1) {
    const height = heights[from];
    if (height === undefined || heights[end] === height) continue;
    nodes.push({ kind: 'rows', from: from + 1, to: end, height });
    from = end;
  }
  return nodes;
}
