import { unitsOf } from '../../model/amount';
import { formatDay } from '../../model/day';
import { powerOfMoney } from '../header-text';
import type { FormCell } from '../../model/form-fill';
import type { SourceValue } from './source';

const MILLIONTHS = 6;

/** How a form wants a value: in which unit, masked or not, in which words. */
export interface Wanted {
  /** The unit of the header; null where it names none. */
  readonly unit: string | null;
  /** The whole header. */
  readonly header: string;
  /** A key of our columns. */
  readonly key: string;
}

/** A value as a form's cell holds it; null where there is none. */
export function formCell(value: SourceValue, { unit, header, key }: Wanted): FormCell | null {
  if (value === null || value === '') return null;
  if (typeof value === 'string') return key === 'verdict' ? verdictIn(value, header) : masked(value, key, header);
  if (typeof value === 'number' || 'day' in value) return value;
  const [from, to] = [powerOfMoney(value.unit), powerOfMoney(unit)];
  const shift = from === null || to === null ? 0 : from - to;
  return unitsIn(value.amount, shift);
}

/** The number of an amount in a unit a power of ten away; exact as long as a number can hold it. */
function unitsIn(amount: number, shift: number): number {
  if (shift === 0) return unitsOf(amount, MILLIONTHS);
  // A decimal text has no binary noise.
  return Number(`${amount}e${shift - MILLIONTHS}`);
}

/** 是否达标 is answered by 是 or 否, unless the form names words of its own. */
function verdictIn(verdict: string, header: string): string {
  const words = /[(（]([^()（）]*)[)）]/.exec(header)?.[1] ?? '';
  const isAsked = /是否|达标(?:\s|$|[(（])/.test(header);
  if (!isAsked || words.includes('序时')) return verdict;
  return verdict === '未达标' ? '否' : '是';
}

const WANTS_MASK = /脱敏|隐去|打码|隐藏|掩码|遮挡|\*{2,}/;
const WANTS_LAST = /后\s*([四4六6八8])\s*位/;
const NUMBERS: Readonly<Record<string, number>> = { 四: 4, 六: 6, 八: 8 };
const SEEN = { idNumber: { start: 6, end: 4 }, phone: { start: 3, end: 4 } } as const;

/** ID numbers and phones as the header wants them: hidden in the middle, or the last characters only. */
function masked(text: string, key: string, header: string): string {
  const kind = key.endsWith('idNumber') ? 'idNumber' : key.endsWith('phone') ? 'phone' : null;
  if (kind === null) return text;
  const last = WANTS_LAST.exec(header)?.[1];
  if (last !== undefined && !WANTS_MASK.test(header)) return text.slice(-(NUMBERS[last] ?? Number(last)));
  if (!WANTS_MASK.test(header)) return text;
  const { start, end } = SEEN[kind];
  return text
    .split('、')
    .map((one) =>
      one.length > start + end
        ? `${one.slice(0, start)}${'*'.repeat(one.length - start - end)}${one.slice(-end)}`
        : one,
    )
    .join('、');
}

/** A value as text: for a Word table, for comparing with a printed label. */
export function textOfValue(value: FormCell): string {
  return typeof value === 'object' ? formatDay(value.day) : String(value);
}
