import { headerText, wordKey } from '../header-text';
import { personNamed } from '../persons';

/**
 * Groups of people that titles and a township's 群众类别 name in different words: what matches the same expression is the
 * same group.
 */
const ALIKE: readonly RegExp[] = [
  /空巢/,
  /留守(?!妇女)/,
  /孤寡/,
  /独居/,
  /残[疾障]/,
  /低保|最低生活保障/,
  /特困(?!地区|片区)|五保/,
  /孤儿|事实无人抚养/,
  /退[役伍]|优抚/,
  /(?:贫困|困难)党员/,
  /监测(?:户|对象|人口)|边缘(?:易致贫)?户/,
  /脱贫(?:户|家庭|群众|人口|对象)/,
  /高龄/,
  /失独|计生/,
  /留守妇女/,
  /移民(?:户|家庭|人口)/,
  /大病|重病/,
];

/**
 * The kinds of households that a title names. Null where it names a group of people that is none of the township's
 * kinds: nothing is known of them. 困难群众, which may mean any household, and 其他 are not taken for kinds.
 *
 * @param kinds the township's own
 */
export function kindsNamed(title: string, kinds: Iterable<string>): readonly string[] | null {
  const plain = [...new Set(kinds)].filter(
    (kind) => kind.length > 2 && (!meansAnyone(kind) || ALIKE.some((words) => words.test(kind))),
  );
  const own = plain.filter((kind) => title.includes(kind));
  const rest = own.reduce((text, kind) => text.replaceAll(kind, ''), title);
  const found = ALIKE.filter((words) => words.test(rest)).map((words) => plain.filter((kind) => words.test(kind)));
  if (found.some((alike) => alike.length === 0)) return null;
  return [...new Set([...own, ...found.flat()])];
}

function meansAnyone(kind: string): boolean {
  return personNamed(wordKey(headerText(kind).words)) !== null;
}
