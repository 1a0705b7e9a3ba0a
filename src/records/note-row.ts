import type { CellValue } from '../model/cell';
import { isMostlyBlank, labelOf, othersAreNumbers, type RowCell, type RowLabel, type RowSigns } from './label';

/** The beginning of a note. */
const NOTE =
  /^[*※★●▲☆#(]*(?:注|备注|说明|附|附注|附件|附表|注意|注意事项|提示|温馨提示|特别说明|填[表报写]说明|notes?|remarks?)[\d一二三四五]*(?:[:.、].*|)$/;
/** The beginning of a note with a space instead of a colon. */
const SPACED_NOTE = /^[(（]?(?:注|备注|说明)\s/;
/** Who filled in, checked and signed, when and where to ask. */
const ROLES =
  '填[表报]人?|制表人?|编制人?|统计人?|上报人|报送人|录入人|审核人?|审批人|批准人|复核人?|核对人?|校对人?|负责人|单位负责人|主要负责人|分管负责人' +
  '|(?:主要|分管)?领导|(?:单位)?领导签[字名]|分管(?:乡|镇|副乡|副镇)长|乡长|镇长|书记|经办人|经手人|联系人|联系电话|电话|填[表报]单位|报送单位|上报单位|制表单位|(?:金额|计量)?单位|抄[送报]|主送|[数资][据料]来源|盖章|公章|签[字章名]' +
  '|(?:填[表报制]|制表|上报|报送|统计|审核|打印|编制|汇总)(?:日期|时间)|日期|时间';
const SEALED = '(?:签字|签名|签章|盖章|公章|手写|签字盖章|签字并盖章|加盖公章)';
const SIGNATURE = new RegExp(`^(?:${ROLES})(?:\\(${SEALED}\\)|${SEALED})?(?:[:_].*)?$`);
/** A unit's name with room for its seal; a date to be written in by hand; a page's number; the end of a form. */
const OTHER_LINES: readonly RegExp[] = [
  new RegExp(`\\(${SEALED}\\):?$`),
  /^(?:\d{4})?年月日$/,
  /^第\d+页(?:[,/]?共\d+页)?$|^共\d+页(?:[,/]?第\d+页)?$/,
  /^\(?(?:以下|此行以下)(?:空白|无正文|无内容)\)?$/,
  /^[-—]*\(?(?:完|结束|end|续[上下]?表|接上表|转下表)\)?[-—]*$/,
  /^(?:特此(?:说明|报告|证明)|以上(?:情况|数据|内容|信息|统计)|[本此]表)/,
  /^[*※](?:带|标|打)?[*※]?.*(?:为|是)?必填/,
];
/** Notes only where the row holds nothing else: a text all in brackets, or the day of signing. */
const LONE_LINES: readonly RegExp[] = [
  /^\((?=.*\p{Script=Han})[^()]{3,}\)$/u,
  /^(?:\d{4}|[〇○零一二三四五六七八九]{4})年[\d一二三四五六七八九十]{1,3}月[\d一二三四五六七八九十]{1,3}日$/,
];
/** A further sentence of a note on a line of its own: 2.本表于每月5日前报送。 */
const NUMBERED_SENTENCE = /^\(?\d{1,2}[.、)](?=\D).{6,}$/;

/** 4月, 第二季度 above the rows of a period. */
const TIME_HEADING =
  /^(?:\d{4}年度?)?(?:第?[一二三四1-4]季度|[上下]半年|(?:1?\d|[一二三四五六七八九十]{1,2})月份?)(?:\(.*\))?$/;
/** 一、农村产业发展 above the rows of a group. */
const GROUP_HEADING =
  /^(?:[一二三四五六七八九十]+、|\([一二三四五六七八九十]+\)|第[一二三四五六七八九十]+(?:部分|类|季度|章|节|批)).*$/;
const GROUP_NUMBER = /^[一二三四五六七八九十]+、?$/;
/** The title of a ledger, repeated on each of its pages. */
const TITLE = /.(?:台账|名册|花名册|日志|登记表|明细表|统计表|一览表|汇总表|情况表|表)(?:\(.*\))?$/;

/** 一 in a column of running numbers, the group's name beside it. */
function isNumberedHeading(signs: RowSigns): boolean {
  const [number, name] = signs.filled;
  if (!number || !name || number.column !== null || typeof name.cell !== 'string') return false;
  const fromName = { ...signs, filled: signs.filled.slice(1) };
  return GROUP_NUMBER.test(labelOf(String(number.cell))) && othersAreNumbers(fromName, name);
}

/** Minimum number of cells that make a row of column numbers. */
const FEWEST_NUMBERS = 4;
const STEMS = '甲乙丙丁戊己庚辛壬癸';

/** Longest text that may number a column: (10). */
const LONGEST_NUMBER = 4;

/**
 * False for a cell that cannot be part of a row of column numbers: a number beyond the number of columns, a long text,
 * or one that begins with another ideograph. Most dates and names are such.
 */
export function mayNumberColumn(cell: CellValue | undefined, columns: number): boolean {
  if (typeof cell === 'number') return cell <= columns;
  if (typeof cell !== 'string' || cell.length > LONGEST_NUMBER) return false;
  const first = cell.charAt(0);
  const isIdeograph = first >= '\u4e00' && first <= '\u9fff';
  return !isIdeograph || STEMS.includes(first);
}

/** Whether a row counts its columns, as forms do below their headers: 1, 2, 3 …, (1), (2) … or 甲, 乙, 1, 丙, 2 …. */
export function isColumnNumbers(filled: RowSigns['filled']): boolean {
  const numberOf = ({ cell }: RowCell): string => labelOf(String(cell)).replace(/[()]/g, '');
  const [first] = filled;
  // The first cell rules out most rows.
  if (!first || filled.length < FEWEST_NUMBERS || !['1', STEMS.charAt(0)].includes(numberOf(first))) return false;
  const labels = filled.map(numberOf);
  const numbers = labels.filter((label) => !STEMS.includes(label));
  const stems = labels.filter((label) => STEMS.includes(label));
  return (
    numbers.length > 0 &&
    numbers.every((label, at) => label === String(at + 1)) &&
    stems.every((label, at) => label === STEMS.charAt(at))
  );
}

function isSignature({ cell }: RowCell): boolean {
  return typeof cell === 'string' && SIGNATURE.test(labelOf(cell));
}

/** Why a row is no entry: a note or signature line, or a heading. */
export type NoteReason = 'note' | 'heading';

/**
 * The label that makes a row a note, a signature line or a heading, and so no entry; null where there is none. At least
 * half of the required cells must be blank beside the label, so that an entry that merely begins with 注 stays one;
 * fewer are enough where two cells are for signatures.
 */
export function noteLabel(signs: RowSigns): { readonly reason: NoteReason; readonly label: RowLabel } | null {
  const [first] = signs.filled;
  if (!first || typeof first.cell !== 'string') return null;
  const note = { reason: 'note', label: first } as const;
  if (signs.blank > 0 && isSignature(first) && signs.filled.filter(isSignature).length > 1) return note;
  const label = labelOf(first.cell);
  const isAlone = signs.filled.length === 1;
  // Where only one column is required, the label itself fills it; 领导, without a colon, may well be a category of
  // cadres.
  if (!isMostlyBlank(signs) && !(signs.required === 1 && isAlone && /[:_(]/.test(label))) return null;
  if (NOTE.test(label) || SPACED_NOTE.test(first.cell.trim()) || isSignature(first)) return note;
  if (OTHER_LINES.some((line) => line.test(label)) || (isAlone && NUMBERED_SENTENCE.test(label))) return note;
  const isDate = first.column?.type.kind === 'date';
  if (isAlone && !isDate && LONE_LINES.some((line) => line.test(label))) return note;
  if (first.sheetColumn !== signs.left || signs.required === 1) return null;
  if (isNumberedHeading(signs)) return { reason: 'heading', label: signs.filled[1] ?? first };
  const isOfGroup = GROUP_HEADING.test(label) || (!isDate && TIME_HEADING.test(label));
  const isHeading = (isOfGroup && othersAreNumbers(signs, first)) || (isAlone && TITLE.test(label));
  return isHeading ? { reason: 'heading', label: first } : null;
}
