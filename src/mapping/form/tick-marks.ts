import type { ReadingContext } from '../../records/cell-reader';
import { withMatched, type MatchedColumn, type Recognised } from '../recognised';
import { tableParts } from '../table-parts';
import type { FormSource } from './form-vocabularies';
import { plainText, type SourceRow } from './source';

const TICK = '√';
const SURE = 0.92;
/** Columns of ours that a form may split into a column for each value, and the lists of their values. */
const BY_VALUES = [
  ['householdType', 'householdTypes'],
  ['occasion', 'occasions'],
  ['method', 'methods'],
] as const;
const SOURCES: ReadonlySet<FormSource | null> = new Set(['Pairings', 'AssistanceLog']);

/** Whether a key names a value to tick: `householdType.空巢老人`. */
export function isTickKey(key: string, { lists }: Pick<ReadingContext, 'lists'>): boolean {
  const [field, value = ''] = key.split('.');
  return BY_VALUES.some(([own, list]) => own === field && lists[list].includes(value));
}

/** A list of households or visits with its unmatched columns to tick matched: 空巢老人 | 留守儿童. */
export function withTickColumns(
  found: Recognised<FormSource>,
  context: Pick<ReadingContext, 'lists'>,
): Recognised<FormSource> {
  if (!SOURCES.has(found.id)) return found;
  const parts = tableParts(found.table.columns, context, true);
  const ticked = found.unmatched.flatMap(({ column, label }): MatchedColumn[] => {
    const part = parts.get(column);
    const field = BY_VALUES.find(([, list]) => list === part?.of)?.[0];
    if (!part || field === undefined || found.columns.some(({ key }) => key === field)) return [];
    return [{ column, key: `${field}.${part.value}`, label, unit: null, sure: SURE, reason: 'ticked' }];
  });
  return withMatched(found, ticked);
}

/** A source's rows with a tick for each column of `keys` whose value the row has. */
export function withTicks(
  rows: readonly SourceRow[],
  keys: readonly string[],
  context: Pick<ReadingContext, 'lists'>,
): readonly SourceRow[] {
  const ticks = keys.filter((key) => isTickKey(key, context));
  if (ticks.length === 0) return rows;
  return rows.map((row) => {
    const marks = ticks.map((key) => {
      const [field = '', value] = key.split('.');
      return [key, plainText(row.values[field]) === value ? TICK : null] as const;
    });
    return { ...row, values: { ...row.values, ...Object.fromEntries(marks) } };
  });
}
