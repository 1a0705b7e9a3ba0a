import { dayParts } from '../../model/day';
import { monthNamed } from '../table-parts';
import { isWholePeriod, monthsAsValue, windowAsked, type Months } from './asked-window';
import type { Labelled } from './labelled';
import type { PartFigure } from './part-key';
import type { FilledPeriod } from './source';

/** The stretch of time that a labelled cell names. */
export interface NamedMonths {
  /** Null for the whole period. */
  readonly part: Pick<PartFigure, 'of' | 'value'> | null;
  /** The text that names it. */
  readonly by: string;
}

/**
 * The months that the header above a cell names, or else its label: 本季度, 3月, 本年累计. Null where neither names any, or
 * where it is not known which are meant.
 *
 * @param form the months that the whole form is about; null where they are not known
 */
export function monthsNamed(
  { label, above, isSum }: Pick<Labelled, 'label' | 'above' | 'isSum'>,
  form: Months | null,
  period: FilledPeriod,
): NamedMonths | null {
  for (const by of above === undefined ? [label] : [above, label]) {
    const month = monthNamed(by);
    const months =
      month === null ? (windowAsked({ headers: [by] }, form)?.months ?? null) : { first: month, last: month };
    if (months === null) continue;
    // A sum counts its months alone; the period's own figure may go back further, to the start of the assessment year.
    const isWhole = isSum !== true && isWholePeriod(months, period);
    return { part: isWhole ? null : { of: 'month', value: monthsAsValue(months) }, by };
  }
  return null;
}

/** Whether a header is only a stretch of time: its column may stand beside that of another stretch. */
export function namesMonths(header: string): boolean {
  return monthNamed(header) !== null || windowAsked({ headers: [header] }, { first: 1, last: 12 })?.others.length === 0;
}

/** The stretch that headers of consecutive months are together: `1-3月`; null for any other headers. */
export function monthsTogether(headers: readonly string[]): string | null {
  const months = headers.map(monthNamed);
  const [first] = months;
  if (first == null || months.length < 2 || months.some((month, at) => month !== first + at)) return null;
  return `${monthsAsValue({ first, last: first + months.length - 1 })}月`;
}

/** Whether months end before the period does. The state of the ledgers is known only on the period's last day. */
export function endsBefore({ part }: NamedMonths, { end }: FilledPeriod): boolean {
  return part !== null && Number(part.value.split('-').at(-1)) < dayParts(end).month;
}
