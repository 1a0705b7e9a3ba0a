import type { SourceRow, SourceValue } from './source';

/** Several values as one: figures are added; of anything else the value that all share, null where they differ. */
export function together(values: readonly SourceValue[]): SourceValue {
  const [first = null] = values;
  if (values.length <= 1) return first;
  const numbers = values.filter((value) => typeof value === 'number');
  if (numbers.length === values.length) return numbers.reduce((sum, number) => sum + number, 0);
  const amounts = values.filter((value) => typeof value === 'object' && value !== null && 'amount' in value);
  const [one] = amounts;
  if (one && amounts.length === values.length)
    return { ...one, amount: amounts.reduce((sum, { amount }) => sum + amount, 0) };
  const texts = new Set(values.map((value) => JSON.stringify(value)));
  return texts.size === 1 ? first : null;
}

/** Columns whose figures are in the unit of their row. */
const IN_UNIT_OF_ROW: ReadonlySet<string> = new Set(['quantity', 'completed']);

/**
 * A column of several rows as one value (`together`); null for quantities in different units, which are never added.
 */
export function valueOfRows(rows: readonly SourceRow[], key: string): SourceValue {
  const units = new Set(rows.map(({ values }) => values['unit'] ?? null));
  if (IN_UNIT_OF_ROW.has(key) && units.size > 1) return null;
  return together(rows.map(({ values }) => values[key] ?? null));
}
