import { dayParts } from '../../model/day';
import { monthNamed } from '../table-parts';
import { isWholePeriod, monthsAsValue, windowAsked, type Months } from './asked-window';
import type { Labelled } from './labelled';
import type { PartFigure } from './part-key';
import type { FilledPeriod } from './source';

/** The stretch of time that a labelled cell names. */
export interface NamedMonths {
  /** Null where it is the whole period. */
  readonly part: Pick<PartFigure, 'of' | 'value'> | null;
  /** The text that names it. */
  readonly by: string;
}

/**
 * The months that the header above a cell names, or else its label: 本季度, 3月, 本年累计. Null where neither does, or
 * where nobody knows which months are meant.
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
    // A sum is of its months alone, where a year of assessment may have begun before them.
    const isWhole = isSum !== true && isWholePeriod(months, period);
    return { part: isWhole ? null : { of: 'month', value: monthsAsValue(months) }, by };
  }
  return null;
}

/** Whether a header is a stretch of time and nothing else: figures of it may stand behind those of another. */
export function namesMonths(header: string): boolean {
  return monthNamed(header) !== null || windowAsked({ headers: [header] }, { first: 1, last: 12 })?.others.length === 0;
}

/** The stretch that months which follow each other are together: `1-3月`; null of anything else. */
export function monthsTogether(headers: readonly string[]): string | null {
  const months = headers.map(monthNamed);
  const [first] = months;
  if (first == null || months.length < 2 || months.some((month, at) => month !== first + at)) return null;
  return `${monthsAsValue({ first, last: first + months.length - 1 })}月`;
}

/** Whether months end before the period does: what stands in the ledgers is known of its last day alone. */
export function endsBefore({ part }: NamedMonths, { end }: FilledPeriod): boolean {
  return part !== null && Number(part.value.split('-').at(-1)) < dayParts(end).month;
}
