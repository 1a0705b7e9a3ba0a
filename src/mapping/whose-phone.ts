import { isBlank, textOf } from '../records/characters';
import type { FoundTable } from './found-table';
import type { HeaderSense } from './header-sense';
import type { PersonContext } from './person-context';
import type { CellLookup } from './sheet-cells';

/**
 * Decides by the cells whose a doubtful phone column is: the household's where one cadre stands beside several phones,
 * since a cadre keeps one phone for all households.
 */
export function withPhoneOwnerByCells(
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
