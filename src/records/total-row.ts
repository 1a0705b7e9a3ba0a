import { NO_RESULT } from '../model/cell';
import { singleSpaced } from './characters';
import { isMostlyBlank, labelOf, othersAreNumbers, type RowCell, type RowLabel, type RowSigns } from './label';

/** A total's word and nothing else, without colons and brackets. */
const TOTAL = /^(?:本[页表月季]|分)?(?:小计|合计|总计|累计|共计|汇总)$/;

/** Strokes around and within the word: 合--计, (合计): */
const STROKES = /[:()·.…—–_-]/g;

const WORD =
  '(?:以上|本[页表月季年期次]|全[乡镇县年]|今年|当[月年期]|分|大|总|页)?' +
  '(?:小计|合计|总计|累计|共计|汇总|总数|总和|总额|总共|合共|求和|计)';
/** What may follow the word: what is counted, then a unit, a number, or a remark in brackets or behind a colon. */
const BEHIND =
  '(?:数|额|金额|资金|投资|人数|户数|项目|完成|完成数|情况|至今|行|一?栏)?' +
  '(?:[(:,=/\\d①-⑳].*|[元万个项户人件次场处座口亩米吨台套]+|平方米|公里)?';
/** Other labels of totals, and of other results calculated from the rows above. */
const WIDER_TOTALS: readonly RegExp[] = [
  new RegExp(`^[([【]?${WORD}${BEHIND}[)\\]】]?$`),
  /^(?:[一总]?共)(?:\d.{0,6})?$/,
  /^[∑σ][:=]?$/,
  // What an account book carries from page to page.
  /^(?:承前页|过次页|接上页|转下页|[上本][年月期]结转|结转下[年月期]|期[初末]余额)$/,
  /^总(?:人数|户数|人口|金额|资金|投资|件数|次数|量)(?:[(:\d].*)?$/,
  /^(?:其中|平均|平均值|平均数|均值|人均|户均|最大值|最小值|占比|比例|百分比)(?:[(:].*)?$/,
  /^(?:grand|sub|page)?-?(?:totals?|sums?)(?:[(:=\d].*)?$/,
  // What Excel's 分类汇总 writes under all groups, by the function chosen.
  /^总(?:计)?(?:计数|数值计数|计数值|平均值|最大值|最小值|乘积|(?:总体)?标准偏差|(?:总体)?方差)$/,
  /^(?:count|average)$/,
  /^grand(?:count|average|max|min|product|stddevp?|varp?)$/,
];

const ENDS_AS_TOTAL = /(?:小计|合计|总计|累计|共计)$/;
/** Longest label such as 农村产业发展小计; a longer sentence that ends in 合计 is none. */
const LONGEST_LABEL = 12;
/** What Excel's 分类汇总 writes under a group: the group's name, a space, what was worked out. */
const GROUP_RESULT = new RegExp(
  `\\S (?:${[
    '汇总',
    '计数',
    '数值计数',
    '计数值',
    '平均值',
    '最大值',
    '最小值',
    '乘积',
    '(?:总体)?标准偏差',
    '(?:总体)?方差',
    '小计',
    '合计',
    '总计',
    'total',
    'count',
    'average',
    'max',
    'min',
    'product',
    'stddevp?',
    'varp?',
  ].join('|')})$`,
  'i',
);
/** A group's result without the space. This is not enough by itself: 资料汇总 may be the work done. */
const RESULT = /.(?:汇总|计数|平均值|最大值|最小值)$/;
const LONGEST_GROUP = 40;

function isTotalWord(label: string): boolean {
  return WIDER_TOTALS.some((pattern) => pattern.test(label));
}

function isFirstATotal(first: RowCell, text: string, signs: RowSigns): boolean {
  const { blank, required } = signs;
  const label = labelOf(text);
  // Where only one column is required, the word itself fills it.
  const isAlone = required === 1;
  if (TOTAL.test(label.replace(STROKES, ''))) return blank > 0 || isAlone;
  if (isTotalWord(label)) return isMostlyBlank(signs) || isAlone;
  if (!isMostlyBlank(signs)) return false;
  if (label.length <= LONGEST_LABEL && ENDS_AS_TOTAL.test(label)) return true;
  if (text.length > LONGEST_GROUP) return false;
  if (GROUP_RESULT.test(singleSpaced(text))) return true;
  return RESULT.test(label) && signs.filled.length > 1 && othersAreNumbers(signs, first);
}

/** A cell that names or describes something: no number, no date. */
function isWords({ cell, column }: RowCell): boolean {
  return typeof cell === 'string' && cell !== NO_RESULT && column?.type.kind !== 'date';
}

/**
 * The total's label where it is the only words of a row, wherever it is: sums and a date beside it do not make the row
 * an entry.
 */
function onlyWords({ filled }: RowSigns): RowCell | null {
  const words = filled.filter(isWords);
  const [only] = words;
  if (!only || words.length > 1 || typeof only.cell !== 'string') return null;
  const label = labelOf(only.cell);
  // 二季度工作小计 may be what was done.
  const isShort = label.length <= LONGEST_LABEL && only.column?.type.kind !== 'text';
  return isTotalWord(label) || (isShort && ENDS_AS_TOTAL.test(label)) ? only : null;
}

/**
 * A total's label behind the first cell: beside the name of what is totalled (乌木村 | 合计), or as the only words of the
 * row.
 */
function laterTotal(signs: RowSigns): RowCell | null {
  if (!isMostlyBlank(signs)) return null;
  const only = onlyWords(signs);
  if (only) return only;
  for (const [at, { cell, column }] of signs.filled.entries()) {
    if (typeof cell !== 'string' || column?.type.kind === 'date') return null;
    if (at > 0 && (column === null || column.required) && isTotalWord(labelOf(cell))) return signs.filled[at] ?? null;
  }
  return null;
}

/**
 * The label that makes a row a total and no entry, or null: in the row's first filled cell, or in a later one beside
 * what is totalled. Where it is just a total's word, one required cell must be blank (or only one column is required,
 * which the word fills). For any other label of a total, or a text that ends as one, at least half of the required
 * cells must be blank. So a village called 合计村, or 合计 within a description, is an entry like others.
 */
export function totalLabel(signs: RowSigns): RowLabel | null {
  const [first] = signs.filled;
  if (first && typeof first.cell === 'string' && isFirstATotal(first, first.cell, signs)) return first;
  return laterTotal(signs);
}
