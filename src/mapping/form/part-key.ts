import type { ReadingContext } from '../../records/cell-reader';
import { SEPARATOR } from '../../templates/column';
import { PROJECT_STATES } from '../../templates/lists';
import type { PartOf } from '../table-parts';

/** What can be counted for a part. `reached`: different households that were visited; `households`: paired ones. */
export const PART_MEASURES = [
  ...(['rows', 'persons', 'amount', 'deeds', 'reached'] as const),
  ...(['households', 'projects', 'funds'] as const),
];
export type PartMeasure = (typeof PART_MEASURES)[number];

/** A figure of a part of what a row counts. As a key: `rows.3月`, `households.空巢老人`, `rows.合计` for the whole. */
export interface PartFigure {
  readonly measure: PartMeasure;
  /** Null for the whole. */
  readonly of: PartOf | null;
  /** A value of the list, or several joined by 、; for months their numbers, `3` or `1-3`. */
  readonly value: string;
}

const WHOLE = '合计';

/** The column key that names a figure of a part. */
export function partKey({ measure, of, value }: PartFigure): string {
  return `${measure}.${of === null ? WHOLE : of === 'month' ? `${value}月` : value}`;
}

const OF_MONTHS = /^\d{1,2}(?:-\d{1,2})?月$/;

/** Whether a key names a figure of one month or of several. */
export function isMonthKey(key: string): boolean {
  return OF_MONTHS.test(key.slice(key.indexOf('.') + 1));
}

/** The figure that a key names; null where it names none. */
export function partFigure(key: string, { lists }: Pick<ReadingContext, 'lists'>): PartFigure | null {
  const [named, ...rest] = key.split('.');
  const measure = PART_MEASURES.find((one) => one === named);
  const value = rest.join('.');
  if (measure === undefined || value === '') return null;
  if (value === WHOLE) return { measure, of: null, value };
  if (OF_MONTHS.test(value)) return { measure, of: 'month', value: value.slice(0, -1) };
  const isOfProjects = measure === 'projects' || measure === 'funds';
  if (isOfProjects && PROJECT_STATES.some((state) => state === value)) return { measure, of: 'states', value };
  const order: readonly (keyof ReadingContext['lists'])[] = isOfProjects
    ? ['sections', 'fundKinds']
    : ['householdTypes', 'occasions', 'methods'];
  const values = value.split(SEPARATOR);
  const of = order.find((list) => lists[list].includes(value) || values.every((one) => lists[list].includes(one)));
  return of === undefined ? null : { measure, of, value };
}
