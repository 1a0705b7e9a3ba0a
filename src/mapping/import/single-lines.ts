import { singleSpaced } from '../../records/characters';
import type { FoundTable } from '../found-table';
import type { CellLookup } from '../sheet-cells';
import type { TableRow } from './table-rows';

/** Whether a row's only text stands over most of the table's columns, or leads on to the rows below (二季度新增：). */
export function headsRows(text: string, row: number, { left, right }: FoundTable, lookup: CellLookup): boolean {
  if (/[:：]\s*$/.test(text)) return true;
  const widest = lookup
    .filled(row, left, right)
    .map((column) => lookup.mergeAt(row, column))
    .reduce((most, merge) => Math.max(most, merge ? merge.right - merge.left + 1 : 1), 1);
  return right > left + 1 && widest * 2 > right - left + 1;
}

/** 全乡 among the villages: the sum of them. */
export function wholeTownship(
  { cells }: TableRow,
  column: number,
  left: number,
): { readonly text: string; readonly column: number } | null {
  const name = cells[column - left] ?? null;
  return typeof name === 'string' && /^\s*全(?:乡|镇|乡镇|街道|区|县)\s*(?:合计|总计)?\s*$/.test(name)
    ? { text: singleSpaced(name), column }
    : null;
}
