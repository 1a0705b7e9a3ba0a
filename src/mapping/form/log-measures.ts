import { wordsAbove } from '../found-table';
import { personTrait } from '../persons';
import { headerText, wordKey } from '../header-text';
import { withMatched, type MatchedColumn, type Recognised } from '../recognised';
import type { FormSource } from './form-vocabularies';
import { householdsAsked, measureNamed } from './measure-named';
import { partKey, type PartMeasure } from './part-key';

const SURE = 0.88;
/**
 * What can be counted from the log for the rows of each source. Cadres have their deeds by another way, as judged; 人数
 * of a household are its members.
 */
const OF_LOG: Readonly<Partial<Record<FormSource, readonly PartMeasure[]>>> = {
  cadres: ['rows', 'persons', 'amount', 'reached'],
  Cadres: ['rows', 'persons', 'amount', 'reached'],
  Pairings: ['rows', 'amount', 'deeds'],
  villages: ['reached'],
  visits: ['reached', 'households'],
};
const NOT_SURE = 0.85;

/** A list with its unmatched columns that count the log for each row matched: 走访次数, 慰问金. */
export function withLogMeasures(found: Recognised<FormSource>): Recognised<FormSource> {
  const measures = found.id === null ? undefined : OF_LOG[found.id];
  if (!measures) return found;
  // The counts would be of all occasions, where each row is about one.
  if (found.columns.some(({ key }) => key === 'occasion')) return found;
  const headers = new Map(found.table.columns.map((column) => [column.column, column.headers]));
  const matched = found.unmatched.flatMap(({ column, label }): MatchedColumn[] => {
    const measured =
      measureNamed(headers.get(column) ?? []) ??
      (found.id === 'visits' ? householdsAsked(label, wordsAbove(found.table)) : null);
    if (!measured || !measures.includes(measured.measure)) return [];
    const key = partKey({ measure: measured.measure, of: null, value: '' });
    return [{ column, key, label, unit: measured.unit, sure: SURE, reason: 'part' }];
  });
  const known = new Set<string>();
  return withMatched(
    found,
    matched.filter(({ key }) => !known.has(key) && known.add(key)),
  );
}

/** Makes a count of cadres less sure: without a unit or 数, 结对干部 beside a village may as well ask for names. */
export function withDoubtfulCounts(found: Recognised<FormSource>): Recognised<FormSource> {
  if (found.id !== 'villages') return found;
  const columns = found.columns.map((column) => {
    const mayBeNames = personTrait(wordKey(headerText(column.label).words))?.trait === 'name';
    return column.key === 'cadres' && column.unit === null && mayBeNames
      ? { ...column, sure: Math.min(column.sure, NOT_SURE) }
      : column;
  });
  return { ...found, columns };
}
