import { cellAddress } from '../../model/cell';
import { compact } from '../../records/characters';
import type { MatchedColumn } from '../recognised';
import type { CellLookup } from '../sheet-cells';
import { labelOf as plainLabel } from '../../records/label';
import type { EmptyCell, FilledCell } from './fill-plan';
import { isTotal } from './form-body';
import type { FormList } from './form-list';
import { formVocabularies, type FormSource } from './form-vocabularies';
import { isOwnBlank } from './list-cells';
import type { ListFill } from './list-fill';

/** Labels of the sum of a list's own rows; 平均 and 累计 are something else. */
const SUM = /^(?:小计|合计|总计|共计|总数|总和|全[乡镇县](?:合计|总计))/;
/** Columns whose sum means nothing: scores, the figures of 考核指标, and quantities, whose units differ. */
const NO_SUM: ReadonlySet<string> = new Set([
  'score',
  'lower',
  'upper',
  'met',
  'of',
  'actual',
  'quantity',
  'completed',
]);
const OF_SEVERAL_CADRES: ReadonlySet<string> = new Set(['rows', 'persons', 'amount']);

/**
 * A filled list with the sums of its columns in the blank cells of the totals row right above or below it; formulas
 * there are left alone. A sum of which a part is not known stays blank and is listed as empty.
 *
 * @param isWhole whether the list is not just one part of a list that goes on elsewhere
 * @param most how many rows of the source have something to tell: 全乡合计 must be the sum of all of them
 */
export function withTotals(
  list: FormList,
  fill: ListFill,
  lookup: CellLookup,
  { isWhole, most }: { readonly isWhole: boolean; readonly most: number },
): ListFill {
  const { recognised, body } = list;
  const { id, columns, table } = recognised;
  const [first, last] = [body[0]?.row, body.at(-1)?.row];
  if (id === null || first === undefined || last === undefined || fill.cells.length === 0) return fill;
  const row = [last + 1, first - 1].find((at) => at > table.header.bottom && isSum(lookup, at, table.left));
  if (row === undefined) return fill;
  const moved = row > last ? row + (fill.insert?.count ?? 0) : row;
  const cells: FilledCell[] = [];
  const isTold = isWhole && isComplete(list, fill) && !(isOfAll(lookup, row, table.left) && fill.list.rows < most);
  const empty: EmptyCell[] = [];
  for (const { column, key, label } of columns.filter(
    (one) => isOwnBlank(lookup, row, one.column) && (isSummed(one, id) || isReached(one.key)),
  )) {
    const own = fill.cells.filter((cell) => cell.column === column);
    const value = isTold && !isReached(key) ? sumOf(own) : null;
    const trace = own.flatMap((cell) => cell.trace);
    if (value === null) empty.push({ address: `${table.sheet}!${cellAddress({ row: moved, column })}`, label });
    else cells.push({ row: moved, column, value, label, path: `${id}.${key}`, trace });
  }
  return { ...fill, cells: [...fill.cells, ...cells], empty: [...fill.empty, ...empty] };
}

/** Whether every printed row of a list was filled; true of a list without printed rows. */
function isComplete({ body }: FormList, { list }: ListFill): boolean {
  return body.every(({ printed }) => printed === null) || list.rows === body.length;
}

/** Whether a total says that it is of the whole township: 全乡合计. */
function isOfAll(lookup: CellLookup, row: number, left: number): boolean {
  const [column] = lookup.filled(row, left);
  return column !== undefined && /^全[乡镇县]/.test(compact(plainLabel(String(lookup.at(row, column)))));
}

function isSum(lookup: CellLookup, row: number, left: number): boolean {
  const [column] = lookup.filled(row, left);
  const text = column === undefined ? null : lookup.at(row, column);
  return typeof text === 'string' && isTotal(text) && SUM.test(compact(plainLabel(text)));
}

/** Whether a figure counts distinct households: rows may share some, so their figures cannot be added. */
function isReached(key: string): boolean {
  return key.startsWith('reached.');
}

function isSummed({ key }: MatchedColumn, id: FormSource): boolean {
  if (NO_SUM.has(key)) return false;
  const [measure = '', part] = key.split('.');
  if (isReached(key)) return false;
  if (OF_SEVERAL_CADRES.has(measure) && part !== undefined) return id !== 'cadres' && id !== 'Cadres';
  const type = formVocabularies.find((one) => one.id === id)?.fields.find((field) => field.key === key)?.type.kind;
  return type === 'integer' || type === 'money' || (type === undefined && part !== undefined);
}

/** As many decimals as an amount in any unit has. */
const DECIMALS = 10;

/** The sum of cells that hold numbers, without binary noise; null where one holds something else. */
function sumOf(cells: readonly FilledCell[]): number | null {
  let sum = 0;
  for (const { value } of cells) {
    if (typeof value !== 'number') return null;
    sum += value;
  }
  return cells.length === 0 ? null : Number(sum.toFixed(DECIMALS));
}
