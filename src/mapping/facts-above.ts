import { wordKey, headerText } from './header-text';
import { personNamed, personTrait, type Person } from './persons';
import { placeInVillage } from './place-in-village';
import type { Vocabulary } from './vocabulary';

/** Something that a line above a table says for all of its rows: 帮扶人：李四. */
export interface FactAbove {
  /** Of our columns. */
  readonly key: string;
  readonly value: string;
  /** The line that says it. */
  readonly from: string;
}

const LABELLED = /(\p{Script=Han}{2,12})\s*[:：]\s*(\p{Script=Han}{2,4})(\s*[（(][^（）()]*[）)])?(?=$|[\s,，;；、])/gu;

/**
 * The persons whom lines above a table name for all of its rows, each where one line does and with one name. Who filled
 * the table in is none of them.
 */
export function factsAbove(above: readonly string[], { fields }: Vocabulary): readonly FactAbove[] {
  const found = above.flatMap((from) =>
    [...from.matchAll(LABELLED)].flatMap(([, label = '', name = '', behind = '']): FactAbove[] => {
      const person = personOf(label);
      const field = fields.find(({ of }) => of?.trait === 'name' && of.person === person);
      if (person === null || !field) return [];
      // 李四（乌木村3组） says where as well; 王伟（大） is a name.
      const place = placeInVillage(behind.replace(/[（）()\s]/g, ''));
      return [{ key: field.key, value: place ? name : name + behind.trim(), from }];
    }),
  );
  return found.filter(({ key }, at) => found.findIndex((other) => other.key === key) === at && isOnly(found, key));
}

function isOnly(found: readonly FactAbove[], key: string): boolean {
  return new Set(found.filter((fact) => fact.key === key).map(({ value }) => value)).size === 1;
}

function personOf(label: string): Person | null {
  const key = wordKey(headerText(label).words);
  const trait = personTrait(key);
  return personNamed(key) ?? (trait?.trait === 'name' ? trait.person : null);
}
