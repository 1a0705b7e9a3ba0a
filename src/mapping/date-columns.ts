import { headerText } from './header-text';
import type { TableColumn } from './found-table';

/** A date that a table splits over several columns: 月 | 日, or 年 | 月 | 日. 1-based sheet columns. */
export interface DateColumns {
  /** The first of them, which stands for the date as a whole. */
  readonly first: number;
  /** Null where the table has no column for it. */
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
}

type Part = 'year' | 'month' | 'day';
const PARTS: Readonly<Record<string, Part>> = {
  年: 'year',
  年份: 'year',
  月: 'month',
  月份: 'month',
  日: 'day',
  号: 'day',
  日期: 'day',
};

function partOf({ headers }: TableColumn): Part | null {
  return PARTS[headerText(headers.at(-1) ?? '').words] ?? null;
}

/** The dates that a table splits over columns side by side, under one group header. */
export function dateColumns(columns: readonly TableColumn[]): readonly DateColumns[] {
  return columns.flatMap((month, at): DateColumns[] => {
    const day = columns[at + 1];
    if (partOf(month) !== 'month' || !day || partOf(day) !== 'day' || !sameGroup(month, day)) return [];
    const before = columns[at - 1];
    const year = before && partOf(before) === 'year' && sameGroup(before, month) ? before.column : null;
    return [{ first: year ?? month.column, year, month: month.column, day: day.column }];
  });
}

function sameGroup(one: TableColumn, other: TableColumn): boolean {
  return one.headers.slice(0, -1).join('|') === other.headers.slice(0, -1).join('|');
}

/** A table's columns with each split date as a single column: under the group's header, or 日期 where there is none. */
export function withWholeDates(columns: readonly TableColumn[]): readonly TableColumn[] {
  const dates = dateColumns(columns);
  if (dates.length === 0) return columns;
  const parts = new Set(dates.flatMap(({ year, month, day }) => [year, month, day]));
  return columns.flatMap((column): TableColumn[] => {
    if (!parts.has(column.column)) return [column];
    if (!dates.some(({ first }) => first === column.column)) return [];
    const group = column.headers.slice(0, -1);
    return [{ column: column.column, headers: group.length > 0 ? group : [WHOLE_DATE] }];
  });
}

const WHOLE_DATE = '日期';
