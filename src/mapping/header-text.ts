import { INVISIBLE, SPACE } from '../model/invisible';

/** A header as other tables write it: its words, and the unit that stands with them. */
export interface HeaderText {
  /** Half-width, without spaces, quotes, marks (*) and units; brackets that hold something else stay. */
  readonly words: string;
  /** 元, 万元, 户, 人次 … as written in brackets or behind a slash; null where there is none. */
  readonly unit: string | null;
}

const SPACES = new RegExp(`[${SPACE}${INVISIBLE}]`, 'gu');
const MARKS = /[*＊★☆▲△●○◆◇■□※✱✳"'“”‘’「」『』《》]/gu;
const OPENING = /[[{【〔〖<〈]/g;
const CLOSING = /[\]}】〕〗>〉]/g;

const MONEY = '万元|亿元|千元|百元|元|万';
const MEASURES =
  '人次|人|户次|户|名|口|件|个|亩|次|篇|条|期|座|处|公里|千米|米|平方米|㎡|吨|公斤|斤|台套|台|套|栋|盏|株|头|只|天|年|岁|项|份|所|家|块|组|%|％|分|场|批|例|起|支';
const UNIT = new RegExp(
  `^(?:单位:?|计量单位:?|计量:?|以)?(${MONEY}|${MEASURES})(?:[、/,](?:${MONEY}|${MEASURES}))*(?:为单位|计)?$`,
);
const UNIT_BEHIND = new RegExp(`^(.{2,})(?:[/:,;]|单位:?)+(${MONEY}|${MEASURES})$`);
const TEN_THOUSAND_BEHIND = /^(.{2,})(万元)$/;
/** Brackets about how to fill in the column, not about what it is. */
const REMARK =
  /^(?:必填|选填|可不填|签字|签名|盖章|请?填.*|选择.*|下拉.*|可多.*|.*[填选].*|如:?.+|例:?.+|示例.*|格式.*|年月日|年\/月\/日|年-月-日|年\.月\.日|yyyy.*|18位|\d+位.*|精确到.*|手写.*|注:.*|.*隐[去藏].*|.*脱敏.*|.*打码.*|.*遮[挡盖蔽].*|.*[用以].*代.*|.*前.*后.*|.*[后末][四4六6八8]位.*)$/i;
/** An ending that asks for a part of a number: 后四位. */
const LAST_DIGITS = /(?<=.{2})(?:后|末)[四4六6八8]位(?:数|号码?)?$/;
const NUMBERING = /^(?:\d{1,2}[.、．]|[（(]?[一二三四五六七八九十]+[）)、.])/;

/** A header's words and its unit. */
export function headerText(text: string): HeaderText {
  const found: { unit: string | null } = { unit: null };
  const bare = text
    .normalize('NFKC')
    .replace(SPACES, '')
    .replace(MARKS, '')
    .replace(OPENING, '(')
    .replace(CLOSING, ')');
  const withoutUnits = bare.replace(/\(([^()]*)\)/g, (whole, inside: string) => {
    const unit = unitAmong(inside);
    if (unit !== null) {
      found.unit ??= unit;
      return '';
    }
    return REMARK.test(inside) || inside === '' ? '' : whole;
  });
  let words = withoutUnits
    .replace(NUMBERING, '')
    .replace(/[:。,;]+$/, '')
    .replace(LAST_DIGITS, '');
  const behind = UNIT_BEHIND.exec(words) ?? TEN_THOUSAND_BEHIND.exec(words);
  let { unit } = found;
  if (behind && unit === null) {
    words = (behind[1] ?? '').replace(/[:,;/]+$/, '');
    unit = behind[2] ?? null;
  }
  return { words, unit: unit === '万' ? '万元' : unit };
}

/** The unit in brackets, alone or with a remark on how to write it: 万元，保留两位小数. */
function unitAmong(inside: string): string | null {
  const units = [inside, ...inside.split(/[,;]/)].flatMap((part) => UNIT.exec(part)?.[1] ?? []);
  return units[0] ?? null;
}

/** The colon that ends a label. */
export const COLON_BEHIND = /[:：]\s*$/;

/** The unit that a text consists of; null for any other text. */
export function unitAlone(text: string): string | null {
  return UNIT.exec(text.normalize('NFKC').replace(SPACES, '').replace(/[()]/g, ''))?.[1] ?? null;
}

/** 单位 before a unit of measure, as opposed to 填报单位, which is an organisation. */
const UNIT_BEFORE = /(?<!(?!金额|货币|计量|资金|投资)\p{Script=Han}{2})(?<!^\p{Script=Han})单位:?/u;
const BETWEEN_UNITS = /[\s、,;/()]+/;

/**
 * The unit of money that a line above a table names, alone or among others: 单位：万元、户. Null where it names none, or two:
 * it does not say which column has which.
 */
function moneyUnitOf(line: string): string | null {
  const text = line.normalize('NFKC');
  const [, ...behind] = text.split(UNIT_BEFORE);
  const bracketed = [...text.matchAll(/\(([^()]+)\)/g)].map(([, inside = '']) => inside);
  const named = [...behind.flatMap((units) => units.split(BETWEEN_UNITS)), ...bracketed].map((name) =>
    name.replace(/^人民币/, ''),
  );
  const units = new Set(named.filter((name) => powerOfMoney(name) !== null));
  return units.size === 1 ? ([...units][0] ?? null) : null;
}

/**
 * The unit of money that the nearest line above a table to name one gives; null where none does. @param lines the
 * nearest first
 */
export function moneyUnitAbove(lines: readonly string[]): string | null {
  return lines.map(moneyUnitOf).find((unit) => unit !== null) ?? null;
}

/** Units of money as powers of ten yuan. */
const POWERS: Readonly<Record<string, number>> = { 元: 0, 百元: 2, 千元: 3, 万元: 4, 亿元: 8 };

/** The power of ten that takes a unit of money to yuan (4 for 万元); null where it is no unit of money. */
export function powerOfMoney(unit: string | null): number | null {
  return unit === null || !Object.hasOwn(POWERS, unit) ? null : (POWERS[unit] ?? null);
}

/** Words in the form in which they are compared: one word for dates, one for “and”, no 的. */
export function wordKey(words: string): string {
  return words
    .replace(/日期|年月日|年月(?!份)|时点/g, '时间')
    .replace(/其它/g, '其他')
    .replace(/帐/g, '账')
    .replace(/及其|以及|和|与|、|\/|\+|&/g, '及')
    .replace(/的/g, '');
}

/**
 * The keys (`wordKey`) that a header may be known by: as it is, without the bracket signs, without the brackets' text.
 */
export function wordKeys(words: string): readonly string[] {
  const keys = [words, words.replace(/[()]/g, ''), words.replace(/\([^()]*\)/g, '')].map(wordKey);
  return [...new Set(keys)].filter((key) => key !== '');
}
