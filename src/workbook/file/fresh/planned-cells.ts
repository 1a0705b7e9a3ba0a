import { widestRow, type CellRange, type CellValue, type FormatRun } from '../../../model/cell';
import type { PlanNode, SheetPlan } from '../../../model/plan';
import type { SheetGrid } from '../read-grid';

/** The cells that a plan fills, as reading the sheet made of it would give them. */
export interface PlannedCells {
  /** Sheet row and column (1-based) of `values[0][0]`; the box is clipped to what holds values. */
  readonly top: number;
  readonly left: number;
  /** A row ends with its last value. */
  readonly values: readonly (readonly CellValue[])[];
}

/** Lays out the values of a plan. */
export function plannedCells({ nodes }: SheetPlan): PlannedCells {
  const rows: (CellValue[] | undefined)[] = [];
  const put = (row: number, column: number, value: CellValue): void => {
    if (value !== null) (rows[row - 1] ??= [])[column - 1] = value;
  };
  for (const node of nodes) {
    if (node.kind === 'formula') put(node.at.row, node.at.column, node.result);
    if (node.kind !== 'values') continue;
    node.values.forEach((row, down) => {
      row.forEach((value, along) => {
        put(node.at.row + down, node.at.column + along, value);
      });
    });
  }
  const filled = Array.from(rows, (row) => trimmed(row ?? []));
  const top = filled.findIndex((row) => row.length > 0);
  if (top < 0) return { top: 1, left: 1, values: [] };
  const bottom = filled.findLastIndex((row) => row.length > 0);
  const left = filled
    .map((row) => row.findIndex((value) => !isBlank(value)))
    .reduce((least, first) => (first < 0 ? least : Math.min(least, first)), Infinity);
  return { top: top + 1, left: left + 1, values: filled.slice(top, bottom + 1).map((row) => row.slice(left)) };
}

/** Merges, formulas and tables of a plan's sheet. */
export function plannedFrame({ nodes }: SheetPlan): Pick<SheetGrid, 'merges' | 'formulas' | 'tables'> {
  return {
    merges: nodes.flatMap((node) => (node.kind === 'merge' ? [node.range] : [])),
    formulas: nodes.flatMap((node) => (node.kind === 'formula' ? [node.at] : [])),
    tables: nodes.flatMap((node) => (node.kind === 'table' ? [{ range: node.range, hasHeader: true }] : [])),
  };
}

function trimmed(row: readonly (CellValue | undefined)[]): readonly CellValue[] {
  const last = row.findLastIndex((value) => !isBlank(value));
  return Array.from(row.slice(0, last + 1), (value) => value ?? null);
}

function isBlank(value: CellValue | undefined): boolean {
  return value === null || value === undefined || value === '';
}

/** The number formats of a plan's cells that hold numbers, in runs: by column, then from top to bottom. */
export function plannedFormats({ nodes }: SheetPlan, { top, left, values }: PlannedCells): readonly FormatRun[] {
  const styled = nodes.filter(
    (node): node is Extract<PlanNode, { kind: 'style' }> =>
      node.kind === 'style' && node.style.numberFormat !== undefined,
  );
  const formatAt = (row: number, column: number): string =>
    styled.findLast(({ range }) => isWithin(range, row, column))?.style.numberFormat ?? 'General';
  const runs: FormatRun[] = [];
  const width = widestRow(values);
  for (let along = 0; along < width; along += 1) {
    values.forEach((row, down) => {
      if (typeof row[along] !== 'number') return;
      const place = { column: left + along, row: top + down };
      const code = formatAt(place.row, place.column);
      if (code === 'General') return;
      const last = runs.at(-1);
      if (last?.column === place.column && last.code === code && last.to === place.row - 1)
        runs.splice(-1, 1, { ...last, to: place.row });
      else runs.push({ column: place.column, from: place.row, to: place.row, code });
    });
  }
  return runs;
}

function isWithin({ top, left, bottom, right }: CellRange, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}
