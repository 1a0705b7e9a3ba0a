import type { CellValue } from '../model/cell';
import type { LedgerGrid, TableBounds } from '../model/grid';
import type { LedgerTemplate } from '../templates/ledger';
import { headerMatcher, headersNeeded, type HeaderMatcher } from './header';
import { isBlank } from './characters';

/** A header row is searched in this many rows from the top where no table tells where it is. */
export const ROWS_SEARCHED = 30;

/** A cell of a header row. */
export interface HeaderCell {
  /** 1-based. */
  readonly sheetColumn: number;
  readonly cell: CellValue;
  /** The declared column it stands for: an index into the declaration, or null. */
  readonly index: number | null;
}

/** A ledger's header row: from its first to its last column, blank cells left out. */
export interface HeaderRow {
  /** Sheet row, 1-based; the row above the first entry where the headers are in no row. */
  readonly row: number;
  /** False where the table's header row is switched off, so that the names of its columns are in no cell. */
  readonly isOnSheet: boolean;
  readonly left: number;
  readonly right: number;
  readonly cells: readonly HeaderCell[];
}

/** Cells of a sheet, or the first rows of them. */
export type SheetBlock = Pick<LedgerGrid, 'top' | 'left' | 'values'>;

function cellsOf(grid: SheetBlock, at: number, matches: HeaderMatcher): HeaderCell[] {
  const row = grid.values[at] ?? [];
  const above = grid.values[at - 1] ?? [];
  const cells: HeaderCell[] = [];
  for (let column = 0; column < Math.max(row.length, above.length); column += 1) {
    const own = row[column] ?? null;
    // A header merged over two rows of headers has its text in the upper one.
    const cell = isBlank(own) && matches(above[column]) !== null ? (above[column] ?? null) : own;
    if (!isBlank(cell)) cells.push({ sheetColumn: grid.left + column, cell, index: matches(cell) });
  }
  return cells;
}

function recognised(cells: readonly HeaderCell[]): number {
  return new Set(cells.map(({ index }) => index).filter((index) => index !== null)).size;
}

/** Cuts a header row to the unbroken run of cells around the recognised columns. */
function unbroken(cells: readonly HeaderCell[], row: number): HeaderRow {
  const columns = new Set(cells.map(({ sheetColumn }) => sheetColumn));
  const known = cells.filter(({ index }) => index !== null).map(({ sheetColumn }) => sheetColumn);
  let left = Math.min(...known);
  let right = Math.max(...known);
  while (columns.has(left - 1)) left -= 1;
  while (columns.has(right + 1)) right += 1;
  const within = cells.filter(({ sheetColumn }) => sheetColumn >= left && sheetColumn <= right);
  return { row, isOnSheet: true, left, right, cells: within };
}

/** The names of a table's columns as the cells of a header row that is switched off. */
function namedCells({ left, headers = [] }: TableBounds, matches: HeaderMatcher): HeaderCell[] {
  return headers.map((cell, at) => ({ sheetColumn: left + at, cell, index: matches(cell) }));
}

/**
 * The header row of a ledger laid out in rows: the table's header row, or the names of its columns where that is
 * switched off. Where there is no table, or its headers are unknown, the row among the first 30 that holds most of the
 * declared headers. Null where none holds enough of them (`headersNeeded`).
 */
export function findHeaderRow(grid: LedgerGrid, template: LedgerTemplate): HeaderRow | null {
  const matches = headerMatcher(template);
  if (grid.bounds) {
    const { headerRow, left, right } = grid.bounds;
    const named = namedCells(grid.bounds, matches);
    const cells = cellsOf(grid, headerRow - grid.top, matches).filter(
      ({ sheetColumn }) => sheetColumn >= left && sheetColumn <= right,
    );
    const isOnSheet = recognised(cells) >= recognised(named);
    const best = isOnSheet ? cells : named;
    if (recognised(best) > 0) return { row: headerRow, isOnSheet, left, right, cells: best };
  }
  return searchHeaderRow(grid, template);
}

/**
 * The row among the first 30 of a block that holds most of a ledger's headers, cut to the unbroken run of cells around
 * them. Null where none holds enough.
 */
export function searchHeaderRow(block: SheetBlock, template: LedgerTemplate): HeaderRow | null {
  const matches = headerMatcher(template);
  let best: readonly HeaderCell[] = [];
  let bestAt = -1;
  for (let at = 0; at < Math.min(ROWS_SEARCHED, block.values.length); at += 1) {
    const cells = cellsOf(block, at, matches);
    if (recognised(cells) > recognised(best)) {
      best = cells;
      bestAt = at;
    }
  }
  return recognised(best) < headersNeeded(template.columns) ? null : unbroken(best, block.top + bestAt);
}
