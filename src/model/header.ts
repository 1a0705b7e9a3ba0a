import { INVISIBLE, SPACE } from './invisible';

const SPACES = new RegExp(`[${SPACE}${INVISIBLE}]`, 'gu');
/** Signs that people put at headers of required columns. */
const MARKS = /[*＊★☆▲△●○◆◇■□※✱✳⭐]/gu;
const OPENING = /[[{【〔〖「『<〈《]/g;
const CLOSING = /[\]}】〕〗」』>〉》]/g;

/** What a remark in brackets may say about filling in a column, without changing which column it is. */
const REMARK = new RegExp(
  `^(?:${[
    '必填项?',
    '必须填?写?',
    '必选',
    '非必填',
    '选填项?',
    '可选',
    '可不填',
    '可空',
    '可为空',
    '不必填',
    '自动(?:计算|生成)',
    'required',
    'optional',
    'mandatory',
    '(?:从|用)?下拉(?:列表|菜单)?(?:中)?(?:选择|选|选填)?',
    '请?选择.*',
    '请填.*',
    '可?多选',
    '单选',
    '可填(?:多|几).*',
    '(?:几个|多个|多人)?用顿号.*',
    '年月日',
    '年[-/.]月[-/.]日',
    'yyyy[-/.]?mm?[-/.]?dd?',
    '填?[“"]?是[”"]?[/或][“"]?否[”"]?',
    '18位',
    '(?:如|例|例如|示例|样例|格式|举例):?.+',
  ].join('|')})$`,
  'i',
);
/** Units that need not be named; units of money matter and are kept. */
const MEASURE = /^(?:人|户|名|口|件|年)$/;
const UNIT = /^单位:?/;
const AT_ENDS = /^(?:必填|选填)项?:?|(?:必填|选填)项?$|[:。、,]+$/g;

function withoutRemarks(inBrackets: string): string {
  if (REMARK.test(inBrackets)) return '';
  const parts = inBrackets.split(/[,;、]/).map((part) => part.replace(UNIT, ''));
  const telling = parts.filter((part) => part !== '' && !REMARK.test(part) && !MEASURE.test(part));
  return telling.length === 0 ? '' : `(${telling.join(',')})`;
}

/**
 * Canonical headers by the text as written: a cache, since each text of a sheet's first rows is compared with every
 * ledger.
 */
const canonical = new Map<string, string>();
/** Maximum number of texts in the cache; it is emptied when it is full. */
const REMEMBERED = 2000;

/**
 * The form in which headers are compared: without spaces, line breaks, invisible characters, asterisks, differences in
 * brackets and remarks on filling in (必填, 从下拉列表选择, 如：2014-1-5); a unit of money is kept in brackets: `资金(万元)`.
 */
export function canonicalHeader(text: string): string {
  const before = canonical.get(text);
  if (before !== undefined) return before;
  if (canonical.size >= REMEMBERED) canonical.clear();
  const made = makeCanonical(text);
  canonical.set(text, made);
  return made;
}

function makeCanonical(text: string): string {
  const visible = text.normalize('NFKC').replace(SPACES, '').replace(MARKS, '');
  const bracketed = visible.replace(OPENING, '(').replace(CLOSING, ')');
  const unitLast = bracketed.replace(/(?<!\()单位:([^()]+)$/, '($1)');
  return unitLast.replace(/\(([^()]*)\)/g, (_, inside: string) => withoutRemarks(inside)).replace(AT_ENDS, '');
}
