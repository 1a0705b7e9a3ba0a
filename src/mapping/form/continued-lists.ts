import { compact } from '../../records/characters';
import type { FormList } from './form-list';
import { hasPrintedLabels } from './list-fill';

/** Of a line above a list that goes on: 续表, （续）, 第2页. */
const CONTINUED = /续表?\d*|第[一二三四五六七八九十\d]+页/g;
const SAYS_CONTINUED = /续表|[(（]续\d*[)）]/;
const BRACKETS = /[()（）【】[\]]/g;

/**
 * Lists in groups: those of one group are parts of a single list that goes on in another block, at its right or further
 * down (续表), because its headers, its source and its rows are the same.
 */
export function continuedLists(lists: readonly FormList[]): readonly (readonly FormList[])[] {
  const groups: FormList[][] = [];
  for (const list of lists) {
    const group = groups.find(([first]) => first !== undefined && goesOn(first, list));
    const filter = group?.[0]?.filter;
    if (group) group.push({ recognised: list.recognised, body: list.body, filter });
    else groups.push([list]);
  }
  return groups;
}

function goesOn(first: FormList, list: FormList): boolean {
  if (first.recognised.id === null || hasPrintedLabels(first) || hasPrintedLabels(list)) return false;
  if (asks(first) !== asks(list)) return false;
  // 续表 need not say once more of what.
  if (list.recognised.table.above.slice(0, 1).some((line) => SAYS_CONTINUED.test(line))) return true;
  return (
    JSON.stringify(first.filter ?? null) === JSON.stringify(list.filter ?? null) && titleOf(first) === titleOf(list)
  );
}

/** What a list asks for, in one text, but for which rows. */
function asks({ recognised: { id, table, columns } }: FormList): string {
  const headers = table.columns.map((column) => column.headers.map(compact));
  const keys = columns.map(({ column, key }) => [column - table.left, key]);
  return JSON.stringify([id, headers, keys]);
}

/** The lines above a list without what says that it goes on. */
function titleOf({ recognised: { table } }: FormList): string {
  const [line = ''] = table.above.filter((text) => !/^单位/.test(compact(text)));
  return compact(line.replace(CONTINUED, '').replace(BRACKETS, ''));
}

/** Which rows come into a part of a list. */
export interface Share {
  readonly from: number;
  readonly count: number;
}

/**
 * The rows for each part of a list. Parts are filled one after the other; where all of them have too few rows, blocks
 * side by side share what is left, since rows that come in are there for each of them, and of others the last one
 * grows.
 */
export function sharesOf(parts: readonly FormList[], rows: number): readonly Share[] {
  const places = parts.map(({ body }) => body.length);
  const room = places.reduce((sum, count) => sum + count, 0);
  const [first] = parts;
  const isBeside = parts.every((part) => part.body[0]?.row === first?.body[0]?.row);
  const even = Math.ceil(rows / Math.max(parts.length, 1));
  let from = 0;
  return places.map((place, at): Share => {
    const isLast = at === places.length - 1;
    const wanted = rows > room && isBeside ? even : isLast ? rows : place;
    const share = { from, count: Math.max(0, Math.min(wanted, rows - from)) };
    from += share.count;
    return share;
  });
}
