import { groupBy } from '../model/group-by';
import type { VisitLine } from '../model/summary';
import { listValues } from '../templates/list-values';
import type { CountedRows } from './counted-rows';
import { listOrder, sumRows } from './grouping';
import { householdTypes } from './household-types';
import { measures } from './measures';
import { personsReached } from '../standard/persons';

/**
 * Log rows of the period by 群众类别 × 时机: the combinations that occur, in the order of the two lists, without a type last.
 */
export async function summarizeVisits(rows: CountedRows): Promise<readonly VisitLine[]> {
  const { occasion, amount } = rows.book.AssistanceLog.columns;
  const lists = listValues(rows.book);
  const typeOrder = listOrder(lists.householdTypes);
  const occasionOrder = listOrder(lists.occasions);
  const typeOf = householdTypes(rows);
  const types: (string | null)[] = [];
  const visits: number[] = [];
  for (const row of await rows.of(measures.visit)) {
    const type = typeOf(row);
    if (type === undefined) continue;
    types[row] = type;
    visits.push(row);
  }
  // Keys are numbers: joining a hundred thousand texts would cost more than all the rest.
  const keyOf = (row: number) =>
    typeOrder(types[row] ?? null) * (lists.occasions.length + 1) + occasionOrder(occasion.values[row] ?? null);
  const typed = (counted: readonly number[]) => counted.filter((row) => types[row] !== undefined);
  const persons = sumRows(typed(await rows.of(measures.visitPersons)), keyOf, personsReached(rows.book));
  const amounts = sumRows(typed(await rows.of(measures.visitAmount)), keyOf, (row) => amount.values[row] ?? 0);
  return [...groupBy(visits, keyOf)]
    .sort(([a], [b]) => a - b)
    .map(([key, group]) => ({
      householdType: types[group[0] ?? 0] ?? null,
      occasion: occasion.values[group[0] ?? 0] ?? '',
      rows: group.length,
      persons: persons.get(key) ?? 0,
      amount: amounts.get(key) ?? 0,
      trace: rows.trace('AssistanceLog', group),
    }));
}
