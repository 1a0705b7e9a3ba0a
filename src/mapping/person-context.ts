import type { HeaderSense } from './header-sense';
import type { Person } from './persons';
import type { Vocabulary } from './vocabulary';

/** Whose 电话, 姓名 and other bare traits are, by 1-based column: mostly those of the nearest person named at the left. */
export interface PersonContext {
  readonly personOf: ReadonlyMap<number, Person | null>;
  /** Columns that may as well be the other person's: the only 电话 of a table about households, behind its 干部. */
  readonly doubtful: ReadonlySet<number>;
}

/** Finds out whose the bare traits of a table are, going through its headers from left to right. */
export function personContext(senses: readonly HeaderSense[], { person: owner }: Vocabulary): PersonContext {
  // Only names count: 干部类别 is about cadres but names none.
  const named = senses.map(({ trait, group }) => group ?? (trait?.trait === 'name' ? trait.person : null));
  const explicit = new Set(named.filter((person) => person !== null));
  const other = owner === 'household' ? 'cadre' : 'household';
  // 姓名 beside 户主 is the cadre's; alone it is the person that the table is about.
  const bareName: Person | null = owner && explicit.has(owner) && !explicit.has(other) ? other : owner;
  const personOf = new Map<number, Person | null>();
  let current: Person | null = owner;
  for (const { column, group, trait, joinedTrait } of senses) {
    if (group !== null) current = group;
    else if (trait?.person != null) current = trait.person;
    else if (joinedTrait?.person != null) current = joinedTrait.person;
    else if (trait?.trait === 'name') current = bareName;
    // No table of households asks for the ID number of the cadre.
    else if (trait?.trait === 'id' && owner === 'household') current = owner;
    personOf.set(column, current);
  }
  const doubtful = doubtfulPhones(senses, owner, personOf);
  // The only phone, behind the groups about the household, is taken for the cadre's, with whom such a row begins.
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
  // Behind 职务, which only cadres have, the phone is the cadre's.
  const goesOn = before?.trait === 'post' || before?.trait === 'office';
  return new Set((personOf.get(only.column) === 'cadre' && !goesOn) || isBehindGroups ? [only.column] : []);
}
