import type { FormList } from './form-list';
import { isDay, monthOf, plainText, type SourceRow } from './source';

type Filter = Readonly<Record<string, readonly string[]>>;

/**
 * The rows that a filter lets through: for each of its keys one of its values. A month (`2014-03`) matches its days.
 */
function filtered(rows: readonly SourceRow[], filter: Filter | undefined): readonly SourceRow[] {
  const wanted = Object.entries(filter ?? {});
  return rows.filter(({ values }) =>
    wanted.every(([key, any]) => {
      const value = values[key] ?? null;
      const parts = typeof value === 'string' ? [value, ...value.split('、')] : [plainText(value)];
      const month = isDay(value) ? [monthOf(value)] : [];
      return any.some((one) => parts.includes(one) || month.includes(one));
    }),
  );
}

/** The rows of a source that a list asks for. */
export function askedRows(
  { recognised: { columns }, filter }: FormList,
  source: readonly SourceRow[],
): readonly SourceRow[] {
  // A form with a column for the day on which a pairing ended wants the ended pairings too.
  const asksForPast = columns.some(({ key }) => key === 'until');
  return filtered(source, filter).filter(({ isPast }) => asksForPast || isPast !== true);
}
