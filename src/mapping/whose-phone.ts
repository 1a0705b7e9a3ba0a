import { isBlank, textOf } from '../records/characters';
import type { FoundTable } from './found-table';
import type { HeaderSense } from './header-sense';
import type { PersonContext } from './person-context';
import type { CellLookup } from './sheet-cells';

/**
 * The persons of a table's bare traits, the only phone behind a cadre's name as the household's where one cadre has
 * several: nobody changes phones from household to household.
 */
export function withPhonesByCells(
  persons: PersonContext,
  senses: readonly HeaderSense[],
  { header, bottom }: FoundTable,
  lookup: CellLookup,
): PersonContext {
  const [phone] = persons.doubtful;
  if (phone === undefined || lookup.isForm) return persons;
  const cadre = senses.findLast(
    ({ column, trait }) => column < phone && trait?.trait === 'name' && persons.personOf.get(column) === 'cadre',
  )?.column;
  if (cadre === undefined) return persons;
  const phones = new Map<string, string>();
  for (let row = header.bottom + 1; row <= bottom; row += 1) {
    const [name, own] = [lookup.shown(row, cadre), lookup.at(row, phone)];
    if (isBlank(name) || isBlank(own) || name === null || own === null) continue;
    const before = phones.get(textOf(name));
    if (before !== undefined && before !== textOf(own))
      return { ...persons, personOf: new Map([...persons.personOf, [phone, 'household']]) };
    phones.set(textOf(name), textOf(own));
  }
  return persons;
}
