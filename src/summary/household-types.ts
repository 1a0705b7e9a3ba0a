import type { Day } from '../model/day';
import { inForce } from '../standard/states';
import { listValues } from '../templates/list-values';
import type { CountedRows } from './counted-rows';
import { groupRows, listOrder } from './grouping';
import { householdKeys } from './households';

/**
 * Tells the 群众类别 a log row counts under: its own, else that of its household's pairing. A household
 * that was paired several times has the type of the pairing in force on the day of the log row, else of
 * any; of several, of the one begun last; of several begun on one day, the first in the list of types.
 * `null` where neither names one; `undefined` where a cell needed to find out is in error: the row is then
 * noted as left out.
 */
export function householdTypes(rows: CountedRows): (logRow: number) => string | null | undefined {
  const { book } = rows;
  const { household, householdType, date } = book.AssistanceLog.columns;
  const householdOf = householdKeys(book, 'AssistanceLog');
  const villageInError = rows.inError('AssistanceLog', 'village');
  const headInError = rows.inError('AssistanceLog', 'household');
  const typeOfPairing = pairingTypes(rows);
  return (row) => {
    const own = householdType.values[row] ?? null;
    if (own !== null) return own;
    if (household.values[row] == null && !headInError(row)) return null;
    if (!villageInError(row) && !headInError(row)) return typeOfPairing(householdOf(row), date.values[row] ?? 0);
    rows.note('AssistanceLog', row, rows.errorsIn('AssistanceLog', row, ['village', 'household']));
    return undefined;
  };
}

/** Tells the 群众类别 of a household on a day by its pairings; one whose 群众类别 is in error tells none and is noted as left out. */
function pairingTypes(rows: CountedRows): (household: string, day: Day) => string | null {
  const { columns, sheetRows } = rows.book.Pairings;
  const typeInError = rows.inError('Pairings', 'householdType');
  const typeOrder = listOrder(listValues(rows.book).householdTypes);
  const pairingsOf = groupRows(sheetRows.keys(), householdKeys(rows.book, 'Pairings'));
  return (household, day) => {
    let best: { readonly type: string | null; readonly from: Day; readonly valid: boolean } | null = null;
    for (const row of pairingsOf.get(household) ?? []) {
      if (typeInError(row)) {
        rows.note('Pairings', row, ['householdType']);
        continue;
      }
      const first = columns.from.values[row] ?? null;
      const pairing = {
        type: columns.householdType.values[row] ?? null,
        from: first ?? 0,
        valid: inForce(first, columns.until.values[row] ?? null, day),
      };
      const order =
        best === null
          ? -1
          : Number(best.valid) - Number(pairing.valid) ||
            best.from - pairing.from ||
            typeOrder(pairing.type) - typeOrder(best.type);
      if (order < 0) best = pairing;
    }
    return best?.type ?? null;
  };
}
