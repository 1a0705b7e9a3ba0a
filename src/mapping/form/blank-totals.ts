import { cellAddress } from '../../model/cell';
import { compact } from '../../records/characters';
import type { MatchedColumn } from '../recognise';
import type { CellLookup } from '../sheet-cells';
import { labelOf as plainLabel } from '../../records/label';
import type { EmptyCell, FilledCell } from './fill-plan';
import { isTotal } from './form-body';
import type { FormList } from './form-list';
import { formVocabularies, type FormSource } from './form-vocabularies';
import { isOwnBlank, type ListFill } from './list-fill';

/** Sums of a list's own rows, and not means or figures since the year began. */
const SUM = /^(?:小计|合计|总计|共计|总数|总和|全[乡镇县](?:合计|总计))/;
/** Numbers that are no sum when they are added: limits, scores, and visits of which several cadres have each one. */
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
 * A filled list with the sums of its columns in the blank cells of the total right above or below its rows; where there
 * is a formula, that counts by itself. Sums of which a part is not known are listed.
 *
 * @param isWhole whether all the rows of its source stand in the list
 */
export function withTotals(list: FormList, fill: ListFill, lookup: CellLookup, isWhole: boolean): ListFill {
  const { recognised, body } = list;
  const { id, columns, table } = recognised;
  const [first, last] = [body[0]?.row, body.at(-1)?.row];
  if (id === null || first === undefined || last === undefined || fill.cells.length === 0) return fill;
  const row = [last + 1, first - 1].find((at) => at > table.header.bottom && isSum(lookup, at, table.left));
  if (row === undefined) return fill;
  const moved = row > last ? row + (fill.insert?.count ?? 0) : row;
  const cells: FilledCell[] = [];
  const empty: EmptyCell[] = [];
  for (const { column, key, label } of columns.filter(
    (one) => isOwnBlank(lookup, row, one.column) && isSummed(one, id),
  )) {
    const own = fill.cells.filter((cell) => cell.column === column);
    const value = isWhole && isComplete(list, fill) ? sumOf(own) : null;
    const trace = own.flatMap((cell) => cell.trace);
    if (value === null) empty.push({ address: `${table.sheet}!${cellAddress({ row: moved, column })}`, label });
    else cells.push({ row: moved, column, value, label, path: `${id}.${key}`, trace });
  }
  return { ...fill, cells: [...fill.cells, ...cells], empty: [...fill.empty, ...empty] };
}

/** A list whose printed rows are all known, or which has none. */
function isComplete({ body }: FormList, { list }: ListFill): boolean {
  return body.every(({ printed }) => printed === null) || list.rows === body.length;
}

function isSum(lookup: CellLookup, row: number, left: number): boolean {
  const [column] = lookup.filled(row, left);
  const text = column === undefined ? null : lookup.at(row, column);
  return typeof text === 'string' && isTotal(text) && SUM.test(compact(plainLabel(text)));
}

function isSummed({ key }: MatchedColumn, id: FormSource): boolean {
  if (NO_SUM.has(key)) return false;
  const [measure = '', part] = key.split('.');
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
