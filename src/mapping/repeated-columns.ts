import type { CellValue } from '../model/cell';
import { isDateLike } from './cell-kinds';
import { addToGroup } from '../model/group-by';
import type { TableColumn } from './found-table';

/** One of several columns that differ only in a number: 第一次走访 | 第二次走访. */
export interface RepeatedColumn {
  /** Which time it is, from 0. */
  readonly at: number;
  /** A key for the series: equal for all columns that belong to it. */
  readonly series: string;
  /** Its headers without the number, from the group's down; without those of which nothing is left. */
  readonly headers: readonly string[];
}

const NUMERALS = '一二三四五六七八九十';
const NUMBER = `[${NUMERALS}]|\\d{1,2}`;
/** Headers with a number: 第一次走访时间, 走访（第2次）; 一季度走访; 帮扶户一, 走访时间2. */
const ORDINALS: readonly RegExp[] = [
  new RegExp(`^(.*?)[（(]?第?(${NUMBER})(?:次|轮|回|批)[)）]?(.*)$`, 'u'),
  new RegExp('^(.*?)第?([一二三四1-4])季度(.*)$', 'u'),
  new RegExp(`^(.*?[^\\d${NUMERALS}第（(])[（(]?([${NUMERALS}]|[1-9])[)）]?()$`, 'u'),
];
const FEWEST = 2;

/** The columns of a table that form series, by their 1-based sheet column. A series counts from one without a gap. */
export function repeatedColumns(columns: readonly TableColumn[]): ReadonlyMap<number, RepeatedColumn> {
  const series = new Map<string, { readonly column: number; readonly number: number; readonly headers: string[] }[]>();
  for (const { column, headers } of columns) {
    const numbered = headers.map(numberIn);
    const level = numbered.findIndex((found) => found !== null);
    const found = numbered[level];
    if (!found || numbered.filter((one) => one !== null).length > 1) continue;
    const rest = headers.flatMap((header, at) => (at === level ? found.rest : header)).filter((word) => word !== '');
    const key = JSON.stringify([level, headers.length, found.rest, rest]);
    addToGroup(series, key, { column, number: found.number, headers: rest });
  }
  const repeated = new Map<number, RepeatedColumn>();
  for (const [key, ones] of series) {
    if (ones.length < FEWEST || ones.some(({ number }, at) => number !== at + 1)) continue;
    for (const [at, { column, headers }] of ones.entries()) repeated.set(column, { at, series: key, headers });
  }
  return repeated;
}

function numberIn(header: string): { readonly number: number; readonly rest: string } | null {
  for (const ordinal of ORDINALS) {
    const [whole, before = '', number = '', behind = ''] = ordinal.exec(header.normalize('NFKC')) ?? [];
    if (whole === undefined) continue;
    return { number: NUMERALS.indexOf(number) + 1 || Number(number), rest: before + behind };
  }
  return null;
}

/** All columns of the series that a column belongs to; only itself where it belongs to none. */
export function timesOf(repeated: ReadonlyMap<number, RepeatedColumn>, first: number): readonly number[] {
  const series = repeated.get(first)?.series;
  return series === undefined ? [first] : [...repeated].flatMap(([one, of]) => (of.series === series ? [one] : []));
}

/** The headers of a series without their number. A bare 走访 becomes 走访时间 where days stand below, else 走访情况. */
export function askedEachTime(headers: readonly string[], cells: readonly CellValue[]): readonly string[] {
  const [only = ''] = headers;
  if (headers.length > 1 || (only !== '' && !VISIT.test(only))) return headers;
  const filled = cells.filter((cell) => cell !== null);
  const isDays = filled.filter(isDateLike).length * 2 >= filled.length;
  return [`${only}${isDays ? '时间' : '情况'}`];
}

const VISIT = /^(?:走访|慰问|入户|帮扶|上门|下村|家访|走访慰问|入户走访|走访入户)$/;
