import { wordKey, headerText } from './header-text';
import { personNamed, personTrait, type Person } from './persons';
import { placeInVillage } from './place-in-village';
import type { Field, Vocabulary } from './vocabulary';

/** Something that a line above a table says for all of its rows: 帮扶人：李四. */
export interface FactAbove {
  /** Of our columns. */
  readonly key: string;
  readonly value: string;
  /** The line that says it. */
  readonly from: string;
}

const LABELLED = /(\p{Script=Han}{2,12})\s*[:：]\s*(\p{Script=Han}{2,4})(\s*[（(][^（）()]*[）)])?(?=$|[\s,，;；、])/gu;

/** Above such tables 姓名 is whose they are. */
const OF_ITS_WRITER = /日志|日记|纪实|工作记录/;

/**
 * The persons whom lines above a table name for all of its rows, each where one line does and with one name. Who filled
 * the table in is none of them; 姓名 alone is whomever the table's own columns do not name.
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
      // 李四（乌木村3组） says where as well; 王伟（大） is a name.
      const place = placeInVillage(behind.replace(/[（）()\s]/g, ''));
      return [{ key: field.key, value: place ? name : name + behind.trim(), from }];
    }),
  );
  return found.filter(({ key }, at) => found.findIndex((other) => other.key === key) === at && isOnly(found, key));
}

/** The field that 姓名 without a word of whose asks for: that of the other of two persons, or of a diary's writer. */
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
