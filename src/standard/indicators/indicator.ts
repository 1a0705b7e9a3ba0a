import type { Amount } from '../../model/amount';
import type { CountedThing, IndicatorDemand, IndicatorPeriod, IndicatorScope } from '../../model/indicator';
import { YES } from '../../templates/lists';
import type { JudgedBook } from '../judged-book';
import { everyRow as everyRowOf } from '../lookup/cells';
import { standardMeasures } from '../measures';
import type { RosterCadre } from '../roster-cadre';
import { sortRows } from '../standing';
import { dueOf } from '../due';
import { yearToDate } from '../year-to-date';

/** The values of a filter, any of which passes; null lets everything pass. */
export type Filter = readonly string[] | null;

/** One row of 考核指标 that can be worked out. */
export interface Indicator extends IndicatorDemand {
  /** The row's index in 考核指标. */
  readonly row: number;
  /** The 干部类别 that it applies to. */
  readonly categories: Filter;
  readonly methods: Filter;
  readonly occasions: Filter;
  readonly householdTypes: Filter;
  /** Whether a cadre who misses it is judged 未达标. */
  readonly decisive: boolean;
  readonly points: Amount | null;
}

/** The indicators of a book in the ledger's order, without rows that have a cell in error (X313 included). */
export function indicatorsOf(given: JudgedBook): readonly Indicator[] {
  const { book, period } = given;
  const { columns } = book.Indicators;
  const year = yearToDate(period);
  const rows = sortRows([...everyRowOf(book, 'Indicators')], standardMeasures.indicator, given).counted;
  return rows.flatMap((row): Indicator[] => {
    const lower = columns.lower.values[row] ?? null;
    const upper = columns.upper.values[row] ?? null;
    // X313 cannot report this where the columns of both limits are missing.
    if (lower === null && upper === null) return [];
    const span = columns.period.values[row] as IndicatorPeriod;
    return [
      {
        row,
        name: columns.name.values[row] ?? '',
        categories: columns.categories.values[row] ?? null,
        counted: columns.counted.values[row] as CountedThing,
        methods: columns.methods.values[row] ?? null,
        occasions: columns.occasions.values[row] ?? null,
        householdTypes: columns.householdTypes.values[row] ?? null,
        scope: columns.scope.values[row] as IndicatorScope,
        period: span,
        lower,
        upper,
        due: span === '全年' && lower !== null ? dueOf(lower, year) : null,
        decisive: (columns.decisive.values[row] ?? YES) === YES,
        points: columns.points.values[row] ?? null,
      },
    ];
  });
}

/**
 * Whether an indicator applies to a cadre, by category. A cadre whose category is in error has only the indicators
 * without categories.
 */
export function isAskedOf(
  { categories }: Indicator,
  { category, inError }: Pick<RosterCadre, 'category' | 'inError'>,
): boolean {
  if (categories === null) return true;
  return category !== null && !inError.includes('category') && categories.includes(category);
}
