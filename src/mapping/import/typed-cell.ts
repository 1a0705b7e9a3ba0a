import { unitsOf } from '../../model/amount';
import { NO_RESULT, PICTURE, type CellValue } from '../../model/cell';
import { CellState } from '../../model/ledger';
import { textOf } from '../../records/characters';
import { isFormulaError } from '../../records/formula-error';
import { SEPARATOR, type Column } from '../../templates/column';
import { shifted } from './money-in-unit';

/** A cell as its reader left it; `value` counts only where `state` is read. */
export interface ReadCell {
  readonly value: unknown;
  readonly state: CellState;
  readonly raw: CellValue;
}

/** Kinds whose cells cannot hold the text of a value that could not be read: it is left blank. */
const LEFT_BLANK: ReadonlySet<Column['type']['kind']> = new Set(['date']);

/**
 * What to type into the ledger for a cell of an old table: its value in the ledger's form. Where it cannot be read, its
 * text is kept, so that nothing is lost; but null for a date that is no day, a number that has lost digits, and a
 * number in another unit.
 *
 * @param shift the power of ten that takes an amount to the ledger's unit
 */
export function typedCell({ value, state, raw }: ReadCell, { type }: Column, shift: number): CellValue {
  if (state === CellState.blank) return null;
  const typed = state === CellState.read ? typedValue(value, type, shift) : null;
  return typed ?? (shift !== 0 && typeof raw === 'number' ? null : leftAs(raw, type));
}

function typedValue(value: unknown, type: Column['type'], shift: number): CellValue {
  if (Array.isArray(value)) return value.join(SEPARATOR);
  if (typeof value === 'string') return value;
  if (typeof value !== 'number') return null;
  if (type.kind !== 'money' && type.kind !== 'quantity') return value;
  const amount = shifted(value, shift);
  return amount === null ? null : unitsOf(amount, 6);
}

function leftAs(raw: CellValue, { kind }: Column['type']): CellValue {
  if (LEFT_BLANK.has(kind) || raw === null || raw === NO_RESULT || raw === PICTURE) return null;
  if (typeof raw === 'string') return isFormulaError(raw) || raw.trim() === '' ? null : raw.trim();
  if (kind === 'idNumber') return null;
  return typeof raw === 'number' && kind !== 'integer' && kind !== 'quantity' && kind !== 'money' ? textOf(raw) : raw;
}

const MERE_NUMBER = /^\d+(?:\.\d+)?$/;

/** Adds the unit of the header to a bare number in a column of text: 3.2 below 建设规模（公里） is 3.2公里. */
export function withUnit(cell: CellValue, unit: string | null): CellValue {
  return unit !== null && typeof cell === 'string' && MERE_NUMBER.test(cell) ? `${cell}${unit}` : cell;
}
