import { dayParts } from '../../model/day';
import type { Trace } from '../../model/summary';
import { dateColumns } from '../date-columns';
import type { FoundTable } from '../found-table';
import { moneyUnitAbove } from '../header-text';
import type { MatchedColumn } from '../recognised';
import type { CellLookup } from '../sheet-cells';
import type { HiddenKind } from './asked-mask';
import { asksForTick } from './asked-ticks';
import type { FilledCell } from './fill-plan';
import { isBlankCell } from './form-body';
import { formCell } from './form-value';
import type { FormSource } from './form-vocabularies';
import { holdsOptions } from './options';
import { isMonthKey } from './part-key';
import type { SourceRow, SourceValue } from './source';

/** The ledger rows that the values of a column were made from. */
export function traceOf(rows: readonly SourceRow[], key: string): Trace {
  return rows.flatMap(({ trace, traces }) => traces?.[key] ?? trace);
}

/** The options to tick that are printed in a cell; undefined where there are none. */
export function optionsAt(lookup: CellLookup, row: number, column: number): string | undefined {
  const text = lookup.at(row, column);
  return holdsOptions(text) ? text : undefined;
}

/** Whether a cell is left to be filled and is the first of its merge where it is merged. */
export function isOwnBlank(lookup: CellLookup, row: number, column: number): boolean {
  const merge = lookup.mergeAt(row, column);
  return isBlankCell(lookup, row, column) && (!merge || (merge.top === row && merge.left === column));
}

/**
 * The filled cell of a value: none where it has nothing to tell, several for a day that the form splits into columns.
 */
export function cellsOf(
  row: number,
  { column, key, label, unit }: MatchedColumn,
  value: SourceValue,
  {
    trace,
    source,
    hidden,
    table,
    options,
  }: {
    readonly trace: Trace;
    readonly source: FormSource | null;
    readonly table: FoundTable;
    readonly options: string | undefined;
    /** Personal numbers that notes on the form want masked everywhere. */
    readonly hidden: ReadonlySet<HiddenKind>;
  },
): FilledCell[] {
  // Where the header names no unit of money, the line above the table may.
  const wanted = unit ?? moneyUnitAbove(table.above);
  // A line such as 走访的打√ above a list is about its columns of months.
  const marked = [label, ...(isMonthKey(key) ? table.above : [])].find(asksForTick);
  const cell = formCell(value, {
    ...{ unit: wanted, header: label, key, hidden },
    ...(options !== undefined && { options }),
    ...(marked !== undefined && { marked }),
  });
  if (cell === null) return [];
  const filled = { row, label, path: `${source ?? ''}.${key}`, trace };
  const parts = typeof cell === 'object' ? dateColumns(table.columns).find(({ first }) => first === column) : undefined;
  if (!parts || typeof cell !== 'object') return [{ ...filled, column, value: cell }];
  const { year, month, day } = dayParts(cell.day);
  return [
    ...(parts.year === null ? [] : [{ ...filled, column: parts.year, value: year }]),
    { ...filled, column: parts.month, value: month },
    { ...filled, column: parts.day, value: day },
  ];
}
