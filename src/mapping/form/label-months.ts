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
  { label, above }: Pick<Labelled, 'label' | 'above'>,
  form: Months | null,
  period: FilledPeriod,
): NamedMonths | null {
  for (const by of above === undefined ? [label] : [above, label]) {
    const month = monthNamed(by);
    const months =
      month === null ? (windowAsked({ headers: [by] }, form)?.months ?? null) : { first: month, last: month };
    if (months === null) continue;
    return { part: isWholePeriod(months, period) ? null : { of: 'month', value: monthsAsValue(months) }, by };
  }
  return null;
}

/** Whether a header is a stretch of time and nothing else: figures of it may stand behind those of another. */
export function namesMonths(header: string): boolean {
  return monthNamed(header) !== null || windowAsked({ headers: [header] }, { first: 1, last: 12 })?.others.length === 0;
}
