import type { HeaderSense } from './header-sense';
import type { Person } from './persons';
import type { Vocabulary } from './vocabulary';

/** Whose the bare traits (电话, 姓名) of a table are: the person named nearest on the left. */
export interface PersonContext {
  readonly personOf: ReadonlyMap<number, Person | null>;
  /**
   * Columns of a bare trait that may as well be the other's: the only 电话 of a table about households, behind its 干部.
   */
  readonly doubtful: ReadonlySet<number>;
}

/** Goes through a table's headers from left to right and notes of whom each speaks where it does not say so. */
export function personContext(senses: readonly HeaderSense[], { person: owner }: Vocabulary): PersonContext {
  // 干部类别 speaks of cadres and is no name of theirs.
  const named = senses.map(({ trait, group }) => group ?? (trait?.trait === 'name' ? trait.person : null));
  const explicit = new Set(named.filter((person) => person !== null));
  const other = owner === 'household' ? 'cadre' : 'household';
  // 姓名 beside 户主 is the cadre's; alone it is whoever the table is about.
  const bareName: Person | null = owner && explicit.has(owner) && !explicit.has(other) ? other : owner;
  const personOf = new Map<number, Person | null>();
  let current: Person | null = owner;
  for (const { column, group, trait, joinedTrait } of senses) {
    if (group !== null) current = group;
    else if (trait?.person != null) current = trait.person;
    else if (joinedTrait?.person != null) current = joinedTrait.person;
    else if (trait?.trait === 'name') current = bareName;
    // Nobody asks for the number of the cadre beside a household.
    else if (trait?.trait === 'id' && owner === 'household') current = owner;
    personOf.set(column, current);
  }
  const doubtful = doubtfulPhones(senses, owner, personOf);
  // Behind the groups of households it goes back to the cadre with whom the row begins.
  for (const column of doubtful) personOf.set(column, 'cadre');
  return { personOf, doubtful };
}

function doubtfulPhones(
  senses: readonly HeaderSense[],
  owner: Person | null,
  personOf: PersonContext['personOf'],
): ReadonlySet<number> {
  const phones = senses.filter(({ trait }) => trait?.trait === 'phone');
  const [only] = phones;
  if (owner !== 'household' || phones.length !== 1 || !only || only.trait?.person != null || only.group !== null)
    return new Set();
  const last = senses[senses.indexOf(only) - 1];
  const before = last?.trait;
  const isBehindGroups = last?.group === 'household' && [...personOf.values()].includes('cadre');
  // 职务 before it is the cadre's, and the phone goes on with it.
  const goesOn = before?.trait === 'post' || before?.trait === 'office';
  return new Set((personOf.get(only.column) === 'cadre' && !goesOn) || isBehindGroups ? [only.column] : []);
}
