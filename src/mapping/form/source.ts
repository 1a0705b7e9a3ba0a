import { unitsOf } from '../../model/amount';
import { formatDay, type Day } from '../../model/day';
import type { Trace } from '../../model/summary';

/** What a form may be told: text, a count, a day, an amount in millionths of its unit, or nothing. */
export type SourceValue =
  string | number | { readonly day: number } | { readonly amount: number; readonly unit: '元' | '万元' | '' } | null;

/** A row of a ledger or a line of the summary, by the keys of its columns, and the ledger rows it was made from. */
export interface SourceRow {
  readonly values: Readonly<Record<string, SourceValue>>;
  readonly trace: Trace;
  /** Of values that were made from other rows than the whole, by their keys. */
  readonly traces?: Readonly<Record<string, Trace>>;
  /** Set where it is over: a pairing that has ended, a cadre who has left. */
  readonly isPast?: true;
}

/** All that forms are filled from, by ledger or list of the summary. */
export type FormSources = ReadonlyMap<string, readonly SourceRow[]>;

/** Figures that are those of the township as a whole, by the path a map names them by. */
export type FormFigures = ReadonlyMap<string, SourceRow>;

/** The days whose figures a form can be given. */
export interface FilledPeriod {
  readonly start: Day;
  readonly end: Day;
}

/** All that is known, and of what days. */
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

/** Whether a form is told a day. */
export function isDay(value: SourceValue | undefined): value is { readonly day: number } {
  return typeof value === 'object' && value !== null && 'day' in value;
}

/** The month that a day lies in, `2014-03`: what filters name it by. */
export function monthOf({ day }: { readonly day: number }): string {
  return formatDay(day).slice(0, '2014-03'.length);
}

/** A value in plain text, to compare it with what a form prints or a filter names. */
export function plainText(value: SourceValue | undefined): string {
  if (value === null || value === undefined) return '';
  if (typeof value !== 'object') return String(value);
  return 'day' in value ? formatDay(value.day) : String(unitsOf(value.amount));
}
