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

/** Values of a filter, of which any one will do; null lets everything pass. */
export type Filter = readonly string[] | null;

/** One row of 考核指标 that can be worked out. */
export interface Indicator extends IndicatorDemand {
  /** Row of the ledger. */
  readonly row: number;
  /** The categories of cadres that it is asked of. */
  readonly categories: Filter;
  readonly methods: Filter;
  readonly occasions: Filter;
  readonly householdTypes: Filter;
  /** Whether a cadre who misses it is judged 未达标. */
  readonly decisive: boolean;
  readonly points: Amount | null;
}

/** The indicators of a book in the ledger's order; a row with a cell in error (X313 among them) is none. */
export function indicatorsOf(given: JudgedBook): readonly Indicator[] {
  const { book, period } = given;
  const { columns } = book.Indicators;
  const year = yearToDate(period);
  const rows = sortRows([...everyRowOf(book, 'Indicators')], standardMeasures.indicator, given).counted;
  return rows.flatMap((row): Indicator[] => {
    const lower = columns.lower.values[row] ?? null;
    const upper = columns.upper.values[row] ?? null;
    // Without the columns of both limits X313 says so at no cell.
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

/** Whether an indicator is asked of a cadre, by category; one whose category is in error is asked only what all are. */
export function isAskedOf(
  { categories }: Indicator,
  { category, inError }: Pick<RosterCadre, 'category' | 'inError'>,
): boolean {
  if (categories === null) return true;
  return category !== null && !inError.includes('category') && categories.includes(category);
}
