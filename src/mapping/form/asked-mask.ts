import { maskIdNumber, maskPhones } from '../../model/mask-number';

/** Personal numbers that a form may want masked, by the end of our columns' keys. */
const HIDDEN_KINDS = ['idNumber', 'phone'] as const;
export type HiddenKind = (typeof HIDDEN_KINDS)[number];

/** Words that ask for a number with its middle masked; a single star, which marks what must be filled in, does not. */
const WANTS_MASK =
  /脱敏|隐去|隐藏|打码|掩码|遮[挡盖蔽]|隐私|\*{2,}|(?:用|以|为|成)[“"']?[*＊×xX]|[*＊×xX]号?[”"']?(?:代|替|表示|隐)|前.{0,4}后.{0,3}[位\d四六]/u;
const WANTS_LAST = /(?:后|末)\s*([四4六6八8])\s*位/;
const NUMBERS: Readonly<Record<string, number>> = { 四: 4, 六: 6, 八: 8 };
const NAMED: Readonly<Record<HiddenKind, RegExp>> = { idNumber: /身份证|证件|身份号/, phone: /电话|手机|联系方式/ };

/** The kind of personal number that a column holds; null for any other column. @param key the column's */
export function hiddenKind(key: string): HiddenKind | null {
  return HIDDEN_KINDS.find((kind) => key.endsWith(kind)) ?? null;
}

/** The kinds that notes on a form want masked in all of its columns: 注：身份证号、电话须脱敏. */
export function hiddenByNotes(texts: Iterable<string>): ReadonlySet<HiddenKind> {
  const asking = [...texts].filter((text) => WANTS_MASK.test(text));
  return new Set(HIDDEN_KINDS.filter((kind) => asking.some((text) => NAMED[kind].test(text))));
}

/**
 * An ID number or phone numbers as the header wants them: masked, the last characters only, or whole.
 *
 * @param isHidden whether a note on the form wants this kind masked everywhere
 */
export function asAsked(text: string, kind: HiddenKind, header: string, isHidden: boolean): string {
  if (isHidden || WANTS_MASK.test(header)) {
    if (kind === 'idNumber') return maskIdNumber(text);
    // Names with their phones stay names.
    return /\p{Script=Han}/u.test(text) ? text.replace(/\d[\d-]+/g, maskPhones) : maskPhones(text);
  }
  const last = WANTS_LAST.exec(header)?.[1];
  return last === undefined ? text : text.slice(-(NUMBERS[last] ?? Number(last)));
}
