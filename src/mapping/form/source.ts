import { unitsOf } from '../../model/amount';
import { formatDay, type Day } from '../../model/day';
import type { Trace } from '../../model/summary';

/**
 * A value for a form: text ('' for a blank as the answer), a count, a day, an amount in millionths of its unit, or null
 * where it is not known.
 */
export type SourceValue =
  string | number | { readonly day: number } | { readonly amount: number; readonly unit: '元' | '万元' | '' } | null;

/** A row of a ledger or a line of the summary, by the keys of its columns, and the ledger rows it was made from. */
export interface SourceRow {
  readonly values: Readonly<Record<string, SourceValue>>;
  readonly trace: Trace;
  /** By key, the ledger rows of values that were made from other rows than the row as a whole. */
  readonly traces?: Readonly<Record<string, Trace>>;
  /** Set for a pairing that has ended and a cadre who has left. */
  readonly isPast?: true;
}

/** All that forms are filled from, by ledger or list of the summary. */
export type FormSources = ReadonlyMap<string, readonly SourceRow[]>;

/** Figures of the township as a whole, by the path that a map names them by. */
export type FormFigures = ReadonlyMap<string, SourceRow>;

/** The days whose figures a form can be given. */
export interface FilledPeriod {
  readonly start: Day;
  readonly end: Day;
}

/** All that a form can be filled from, and the days that the figures are of. */
export interface FormKnown {
  readonly sources: FormSources;
  readonly figures: FormFigures;
  readonly period: FilledPeriod;
}

/** A value that is text; '' for any other. */
export function textIn(value: SourceValue | undefined): string {
  return typeof value === 'string' ? value : '';
}

/** An amount in millionths of its unit; 0 for any other value. */
export function amountIn(value: SourceValue | undefined): number {
  return typeof value === 'object' && value !== null && 'amount' in value ? value.amount : 0;
}

/** Whether a value is a day. */
export function isDay(value: SourceValue | undefined): value is { readonly day: number } {
  return typeof value === 'object' && value !== null && 'day' in value;
}

/** The month of a day as filters name it: `2014-03`. */
export function monthOf({ day }: { readonly day: number }): string {
  return formatDay(day).slice(0, '2014-03'.length);
}

/** A value as plain text, to compare it with a printed text or a filter's value; '' for null. */
export function plainText(value: SourceValue | undefined): string {
  if (value === null || value === undefined) return '';
  if (typeof value !== 'object') return String(value);
  return 'day' in value ? formatDay(value.day) : String(unitsOf(value.amount));
}
