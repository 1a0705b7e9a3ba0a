import type { ForeignSheet } from '../../model/foreign-workbook';
import { isBlank } from '../../records/characters';
import { canonicalName } from '../../records/name';
import type { FoundTable } from '../found-table';
import { placeInVillage } from '../place-in-village';
import type { CardTable } from './card-tables';
import type { OuterValue } from './outer-value';
import type { RecognisedCards } from './recognised-cards';

/** The columns of the log that take their value from a pairing's column. */
const SAID_BY_CARD: ReadonlyMap<string, string> = new Map([
  ['household', 'household'],
  ['village', 'village'],
  ['cadre', 'cadres'],
  ['householdType', 'householdType'],
]);

/** The values that a household's card gives to all rows of a table right below it: visits to that household. */
export function cardAbove(
  cards: readonly RecognisedCards[],
  sheet: ForeignSheet,
  { header }: FoundTable,
): readonly OuterValue[] {
  const above = cards
    .filter(({ recognised }) => recognised.id === 'Pairings')
    .flatMap((table) => table.cards.map((placed) => ({ table, placed })))
    .filter(({ placed }) => placed.sheet === sheet && placed.card.bottom < header.top)
    .toSorted((a, b) => b.placed.card.bottom - a.placed.card.bottom)[0];
  if (!above) return [];
  return above.table.recognised.columns.flatMap(({ column, key, label }): OuterValue[] => {
    const said = SAID_BY_CARD.get(key);
    const value = valueAt(above.placed, column);
    if (said === undefined || value === null) return [];
    const name = canonicalName(value);
    const village = said === 'village' ? placeInVillage(value)?.village : undefined;
    return [{ key: said, value: village ?? name, from: `${label}：${value}` }];
  });
}

function valueAt({ card }: CardTable['cards'][number], column: number): string | null {
  const value = card.entries[column - 1]?.value ?? null;
  return typeof value === 'string' && !isBlank(value) ? value.trim() : null;
}
