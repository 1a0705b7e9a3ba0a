import { headerText, wordKey } from '../header-text';
import { personNamed } from '../persons';

/**
 * Kinds of people that titles name in several words, each with the words that the kinds of a township may be called by.
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
 * The kinds of households that a title names; null where it names people of none of them: what is asked of these is not
 * known. 困难群众 are all of them, and 其他 is no name.
 *
 * @param kinds those of the township
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
