import { pairedTypes } from '../standard/paired-type';
import type { CountedRows } from './counted-rows';
import { householdKeys } from './households';

/**
 * A function for the 群众类别 that a log row counts under: its own, else that of its household's pairings on its day. It
 * gives null where neither names one, and undefined where a cell needed to find out is in error: the row is then noted
 * as left out. A pairing in error gives no type and is noted too.
 */
export function householdTypes(rows: CountedRows): (logRow: number) => string | null | undefined {
  const { book } = rows;
  const { household, householdType, date } = book.AssistanceLog.columns;
  const householdOf = householdKeys(book, 'AssistanceLog');
  const typeOf = pairedTypes(rows);
  const villageInError = rows.inError('AssistanceLog', 'village');
  const headInError = rows.inError('AssistanceLog', 'household');
  return (row) => {
    const own = householdType.values[row] ?? null;
    if (own !== null) return own;
    if (household.values[row] == null && !headInError(row)) return null;
    if (villageInError(row) || headInError(row)) {
      rows.note('AssistanceLog', row, rows.errorsIn('AssistanceLog', row, ['village', 'household']));
      return undefined;
    }
    const { type, inError } = typeOf(householdOf(row), date.values[row] ?? 0);
    for (const pairing of inError) rows.note('Pairings', pairing.row, [pairing.key]);
    return type;
  };
}
