import type { Column, MoneyUnit } from '../../templates/column';
import { powerOfMoney } from '../header-text';

/** A column of ours, changed to read amounts in the unit of the old table, and how to bring them to our unit. */
export interface MoneyColumn {
  readonly column: Column;
  /** The power of ten that takes the old unit's numbers to ours; 0 where they are the same. */
  readonly shift: number;
}

/** Prepares a column for the unit of the old table. @param unit as its header names it; null where it names none */
export function moneyInUnit(column: Column, unit: string | null): MoneyColumn {
  const { type } = column;
  const [from, to] = [powerOfMoney(unit), type.kind === 'money' ? powerOfMoney(type.unit) : null];
  if (type.kind !== 'money' || from === null || to === null || from === to) return { column, shift: 0 };
  const limit = type.max * 10 ** (to - from);
  return { column: { ...column, type: { ...type, unit: unit as MoneyUnit, max: limit } }, shift: from - to };
}

/**
 * An amount in millionths times a power of ten, rounded to a whole millionth; null where it is too large to be exact.
 */
export function shifted(amount: number, shift: number): number | null {
  const whole = Math.round(shift >= 0 ? amount * 10 ** shift : amount / 10 ** -shift);
  return Number.isSafeInteger(whole) ? whole : null;
}
