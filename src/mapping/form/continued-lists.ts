import { compact } from '../../records/characters';
import type { FormList } from './form-list';
import { hasPrintedLabels } from './list-fill';

/** Words in the line above a list that say that it is a continuation: 续表, （续）, 第2页. */
const CONTINUED = /续表?\d*|第[一二三四五六七八九十\d]+页/g;
const SAYS_CONTINUED = /续表|[(（]续\d*[)）]/;
const BRACKETS = /[()（）【】[\]]/g;

/**
 * Groups lists that are parts of a single one: it goes on in another block, at the right or further down (续表), with the
 * same headers, source and filter.
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
  // A 续表 need not repeat the title.
  if (list.recognised.table.above.slice(0, 1).some((line) => SAYS_CONTINUED.test(line))) return true;
  return (
    JSON.stringify(first.filter ?? null) === JSON.stringify(list.filter ?? null) && titleOf(first) === titleOf(list)
  );
}

/** A key for what a list asks for: equal for lists with the same source and columns. */
function asks({ recognised: { id, table, columns } }: FormList): string {
  const headers = table.columns.map((column) => column.headers.map(compact));
  const keys = columns.map(({ column, key }) => [column - table.left, key]);
  return JSON.stringify([id, headers, keys]);
}

/** The nearest line above a list that names no unit, without the words that say that the list goes on. */
function titleOf({ recognised: { table } }: FormList): string {
  const [line = ''] = table.above.filter((text) => !/^单位/.test(compact(text)));
  return compact(line.replace(CONTINUED, '').replace(BRACKETS, ''));
}

/** The rows that go into one part of a list: `count` of them from index `from` on. */
export interface Share {
  readonly from: number;
  readonly count: number;
}

/**
 * Which rows go into each part of a list. Parts are filled one after the other. Where they have too few rows together,
 * blocks side by side get equal shares, since an inserted row goes through all of them; of other blocks the last one
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
