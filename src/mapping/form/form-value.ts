import { unitsOf } from '../../model/amount';
import { formatDay } from '../../model/day';
import { powerOfMoney } from '../header-text';
import type { FormCell } from '../../model/form-fill';
import { ANSWERED_BLANK, asTick } from './asked-ticks';
import { asAsked, hiddenKind, type HiddenKind } from './asked-mask';
import { tickedOptions } from './options';
import type { SourceValue } from './source';

const MILLIONTHS = 6;

/** How a form wants a value: in which unit, masked or not, in which words. */
export interface Wanted {
  /** The unit of the header; null where it names none. */
  readonly unit: string | null;
  /** The whole header. */
  readonly header: string;
  /** The key of the column that the value comes from. */
  readonly key: string;
  /** Personal numbers that notes on the form want masked everywhere; left out where there are none. */
  readonly hidden?: ReadonlySet<HiddenKind>;
  /** Options that stand in the cell to be ticked; left out where none do. */
  readonly options?: string;
  /** The header that asks for a mark in place of a word; left out where none does. */
  readonly marked?: string;
}

/** A value as the form's cell should hold it; null where it has none, `ANSWERED_BLANK` where a blank is the answer. */
export function formCell(value: SourceValue, { options, marked, ...wanted }: Wanted): FormCell | null {
  const cell = plainCell(value, wanted);
  if (cell === null) return cell;
  if (options === undefined) return marked === undefined ? cell : asTick(cell, marked);
  return typeof cell === 'string' ? tickedOptions(options, cell, wanted.key) : null;
}

function plainCell(value: SourceValue, { unit, header, key, hidden }: Wanted): FormCell | null {
  if (value === null || value === '') return value === '' ? ANSWERED_BLANK : null;
  if (typeof value === 'string') {
    const kind = hiddenKind(key);
    if (kind !== null) return asAsked(value, kind, header, hidden?.has(kind) === true);
    return key === 'verdict' ? verdictIn(value, header) : value;
  }
  if (typeof value === 'number' || 'day' in value) return value;
  const [from, to] = [powerOfMoney(value.unit), powerOfMoney(unit)];
  const shift = from === null || to === null ? 0 : from - to;
  return unitsIn(value.amount, shift);
}

/** Millionths of one unit as a number of another. @param shift the power of ten that takes the first to the second */
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

/** A value as text: for a Word table, for comparing with a printed label. */
export function textOfValue(value: FormCell): string {
  return typeof value === 'object' ? formatDay(value.day) : String(value);
}
