import type { Column, MoneyUnit } from '../../templates/column';
import { powerOfMoney } from '../header-text';

/** A column of money as it is read where the old table keeps it in another unit, and how its numbers are taken over. */
export interface MoneyColumn {
  readonly column: Column;
  /** A power of ten that takes the old unit's numbers to ours. */
  readonly shift: number;
}

/** @param unit the old table's, as its header says; null where it says none */
export function moneyInUnit(column: Column, unit: string | null): MoneyColumn {
  const { type } = column;
  const [from, to] = [powerOfMoney(unit), type.kind === 'money' ? powerOfMoney(type.unit) : null];
  if (type.kind !== 'money' || from === null || to === null || from === to) return { column, shift: 0 };
  const limit = type.max * 10 ** (to - from);
  return { column: { ...column, type: { ...type, unit: unit as MoneyUnit, max: limit } }, shift: from - to };
}

/**
 * Moves an amount in millionths by a power of ten, rounded to a millionth of the unit that it comes to; null where it
 * is too large to be exact.
 */
export function shifted(amount: number, shift: number): number | null {
  const whole = Math.round(shift >= 0 ? amount * 10 ** shift : amount / 10 ** -shift);
  return Number.isSafeInteger(whole) ? whole : null;
}
