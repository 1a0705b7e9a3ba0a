import { wordKey, headerText } from './header-text';
import { personNamed, personTrait, type Person } from './persons';
import { placeInVillage } from './place-in-village';
import type { Field, Vocabulary } from './vocabulary';

/** A value that a line above a table gives for all of its rows: 帮扶人：李四. */
export interface FactAbove {
  /** The key of one of our columns. */
  readonly key: string;
  readonly value: string;
  /** The line that says it. */
  readonly from: string;
}

const LABELLED = /(\p{Script=Han}{2,12})\s*[:：]\s*(\p{Script=Han}{2,4})(\s*[（(][^（）()]*[）)])?(?=$|[\s,，;；、])/gu;

/** Words for a diary: 姓名 above such a table is its writer. */
const OF_ITS_WRITER = /日志|日记|纪实|工作记录/;

/**
 * The persons whom the lines above a table name for all of its rows. A field that the lines give different names for is
 * left out, and so is whoever filled the table in. 姓名 alone names the person for whom the table has no column.
 *
 * @param own keys of the table's own columns
 */
export function factsAbove(
  above: readonly string[],
  { fields }: Vocabulary,
  own: ReadonlySet<string>,
): readonly FactAbove[] {
  const names = fields.filter(({ of }) => of?.trait === 'name');
  const bare = whoseBareName(names, own, above);
  const found = above.flatMap((from) =>
    [...from.matchAll(LABELLED)].flatMap(([, label = '', name = '', behind = '']): FactAbove[] => {
      const person = personOf(label);
      const field = label === '姓名' ? bare : names.find(({ of }) => of?.person === person);
      if (!field || (person === null && field !== bare)) return [];
      // The brackets of 李四（乌木村3组） hold a place; those of 王伟（大） are a part of the name.
      const place = placeInVillage(behind.replace(/[（）()\s]/g, ''));
      return [{ key: field.key, value: place ? name : name + behind.trim(), from }];
    }),
  );
  return found.filter(({ key }, at) => found.findIndex((other) => other.key === key) === at && isOnly(found, key));
}

/** The field that 姓名 alone stands for: the only name that the table has no column for, or the writer of a diary. */
function whoseBareName(names: readonly Field[], own: ReadonlySet<string>, above: readonly string[]): Field | undefined {
  const missing = names.filter(({ key }) => !own.has(key));
  if (missing.length === 1 && names.length > 1) return missing[0];
  const isDiary = above.some((line) => OF_ITS_WRITER.test(line));
  return isDiary ? missing.find(({ of }) => of?.person === 'cadre') : undefined;
}

function isOnly(found: readonly FactAbove[], key: string): boolean {
  return new Set(found.filter((fact) => fact.key === key).map(({ value }) => value)).size === 1;
}

function personOf(label: string): Person | null {
  const key = wordKey(headerText(label).words);
  const trait = personTrait(key);
  return personNamed(key) ?? (trait?.trait === 'name' ? trait.person : null);
}
