import type { CellValue } from '../model/cell';
import { isDateLike } from './cell-kinds';
import { addToGroup } from '../model/group-by';
import type { TableColumn } from './found-table';

/** A column that stands several times in each row, with another number each time: 第一次走访 | 第二次走访. */
export interface RepeatedColumn {
  /** Which time it is, from 0. */
  readonly at: number;
  /** What all of them are of: equal for those of one series. */
  readonly series: string;
  /** Its headers without the number, from the group's down; none where nothing is left of them. */
  readonly headers: readonly string[];
}

const NUMERALS = '一二三四五六七八九十';
const NUMBER = `[${NUMERALS}]|\\d{1,2}`;
/** 第一次走访时间, 走访（第2次）; 一季度走访; 帮扶户一, 走访时间2. */
const ORDINALS: readonly RegExp[] = [
  new RegExp(`^(.*?)[（(]?第?(${NUMBER})(?:次|轮|回|批)[)）]?(.*)$`, 'u'),
  new RegExp('^(.*?)第?([一二三四1-4])季度(.*)$', 'u'),
  new RegExp(`^(.*?[^\\d${NUMERALS}第（(])[（(]?([${NUMERALS}]|[1-9])[)）]?()$`, 'u'),
];
const FEWEST = 2;

/** The columns of a table that repeat others, by their sheet column: each series counts from one, without a gap. */
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

/** The columns of the series that a column begins; the column itself where it begins none. */
export function timesOf(repeated: ReadonlyMap<number, RepeatedColumn>, first: number): readonly number[] {
  const series = repeated.get(first)?.series;
  return series === undefined ? [first] : [...repeated].flatMap(([one, of]) => (of.series === series ? [one] : []));
}

/** What headers without their number ask for each time: 第一次走访 over days is when, over words what. */
export function askedEachTime(headers: readonly string[], cells: readonly CellValue[]): readonly string[] {
  const [only = ''] = headers;
  if (headers.length > 1 || (only !== '' && !VISIT.test(only))) return headers;
  const filled = cells.filter((cell) => cell !== null);
  const isDays = filled.filter(isDateLike).length * 2 >= filled.length;
  return [`${only}${isDays ? '时间' : '情况'}`];
}

const VISIT = /^(?:走访|慰问|入户|帮扶|上门|下村|家访|走访慰问|入户走访|走访入户)$/;
