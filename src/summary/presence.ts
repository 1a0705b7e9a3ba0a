import { groupBy } from '../model/group-by';
import type { PresenceLine } from '../model/summary';
import { listValues } from '../templates/list-values';
import { EVERYDAY } from '../templates/lists';
import type { CountedRows } from './counted-rows';
import { householdKeys } from './households';
import { measures } from './measures';

/** 四必到 and its like: log rows of the period at each occasion but 日常, and the distinct households they reached. */
export async function summarizePresence(rows: CountedRows): Promise<readonly PresenceLine[]> {
  const { occasion } = rows.book.AssistanceLog.columns;
  const occasionOf = (row: number) => occasion.values[row] ?? null;
  const present = groupBy(await rows.of(measures.presence), occasionOf);
  const atHouseholds = groupBy(await rows.of(measures.presenceHouseholds), occasionOf);
  const householdOf = householdKeys(rows.book, 'AssistanceLog');
  const occasions = listValues(rows.book).occasions.filter((name) => name !== EVERYDAY);
  return occasions.map((name) => {
    const group = present.get(name) ?? [];
    return {
      occasion: name,
      rows: group.length,
      households: new Set((atHouseholds.get(name) ?? []).map(householdOf)).size,
      trace: rows.trace('AssistanceLog', group),
    };
  });
}
