import type { CellValue } from '../model/cell';
import { compact, isBlank, textOf } from '../records/characters';
import type { ReadingContext } from '../records/cell-reader';
import { NO, YES } from '../templates/lists';
import type { ColumnType } from '../templates/column';
import type { FoundTable, TableColumn } from './found-table';
import { headerText, wordKeys } from './header-text';
import type { CellLookup } from './sheet-cells';
import { asksForCircle, isCircle, tickedAnswer } from './ticks';
import { isYesNo, type Field } from './vocabulary';

/** A field for which a table has a column for each value, to be ticked: 空巢老人 | 留守儿童 | 困难群众. */
export interface TickedField {
  readonly field: Field;
  readonly columns: readonly TableColumn[];
}

/** A single column is a yes-or-no question answered by a tick. */
const FEWEST = 2;

/** The fields for which a table has a column to tick for each value. */
export function tickedFields(
  table: FoundTable,
  lookup: CellLookup,
  fields: readonly Field[],
  context: ReadingContext,
): readonly TickedField[] {
  if (lookup.isForm) return [];
  return fields.flatMap((field): TickedField[] => {
    const values = new Set(valuesOf(field.type, context).map(compact));
    if (values.size === 0) return [];
    const named = table.columns.filter(
      ({ column, headers }) =>
        values.has(compact(headers.at(-1) ?? '')) ||
        (isOneOfGroup(headers, field) && ticksBelow(table, lookup, column) !== null),
    );
    const below = named.map(({ column }) => ticksBelow(table, lookup, column));
    const isTicks = named.length >= FEWEST && below.includes('ticks') && !below.includes(null);
    return isTicks ? [{ field, columns: named }] : [];
  });
}

/** Whether a header is a value by its group, which names the field, though no list of ours has it: 监测对象类别 → 脱贫不稳定户. */
function isOneOfGroup(headers: readonly string[], { known }: Field): boolean {
  return wordKeys(headerText(headers.at(-2) ?? '').words).some((key) => known.has(key));
}

function valuesOf(type: ColumnType, { lists }: ReadingContext): readonly string[] {
  if (isYesNo(type)) return [];
  if (type.kind === 'choice') return type.values;
  return type.kind === 'listed' || type.kind === 'severalListed' ? lists[type.list] : [];
}

/** Whether a cell says yes: a tick, 是, or a circle where the table asks for circles. */
export function isTicked(cell: CellValue, isByCircle: boolean): boolean {
  return cell === YES || tickedAnswer(cell) === YES || (isByCircle && isCircle(cell));
}

/** Whether a table asks for circles in place of ticks. */
export function isMarkedByCircles({ columns, above }: FoundTable): boolean {
  return asksForCircle([...above, ...columns.flatMap(({ headers }) => headers)]);
}

/** Whether a cell says no: a cross, or one of the words and signs for it. */
export function saysNo(cell: CellValue): boolean {
  return tickedAnswer(cell) === NO || (cell !== null && SAYS_NO.test(textOf(cell)));
}

/** Whether only ticks, crosses and blanks stand below a header, or nothing at all; null for anything else. */
function ticksBelow(table: FoundTable, lookup: CellLookup, column: number): 'ticks' | 'nothing' | null {
  const { header, bottom } = table;
  const isByCircle = isMarkedByCircles(table);
  let found: 'ticks' | 'nothing' = 'nothing';
  for (let row = header.bottom + 1; row <= bottom; row += 1) {
    const cell = lookup.at(row, column);
    if (isBlank(cell) || cell === null || isBesideTable(lookup, row)) continue;
    if (isTicked(cell, isByCircle)) found = 'ticks';
    else if (!saysNo(cell)) return null;
  }
  return found;
}

/** Whether a row is a total of the ticks, or a note below the table. */
function isBesideTable(lookup: CellLookup, row: number): boolean {
  const filled = lookup.filled(row);
  return filled.length === 1 || filled.some((column) => SUM.test(textOf(lookup.at(row, column) ?? '')));
}

const SUM = /^\s*(?:小|合|总|共|累)\s*计/;
const SAYS_NO = /^\s*[否○〇/／—－-]+\s*$/;
