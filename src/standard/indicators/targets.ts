import type { IndicatorTarget, Window } from '../../model/indicator';
import type { Period } from '../../model/summary';
import { pairingsOfCadre } from '../achievement';
import type { JudgedBook } from '../judged-book';
import { householdKey } from '../pairings/pairing-indexes';
import type { RosterCadre } from '../roster-cadre';
import { measure, sortRows, type Measure } from '../standing';
import type { Indicator } from './indicator';
import { countedSpan } from './indicator-windows';

/** What an indicator is tested for: a household, a village, or the cadre as a whole (`place` is null). */
export interface Target {
  readonly place: IndicatorTarget | null;
  /** The key of its log rows; `''` for the cadre as a whole. */
  readonly key: string;
  /** The pairings that make it a target. */
  readonly pairings: readonly number[];
  /**
   * Whether there is a test in a window: for a household only where it was paired throughout, for 全年 on its last day.
   */
  readonly isAskedIn: (window: Window) => boolean;
}

const ALWAYS = (): boolean => true;
const WHOLE: Target = { place: null, key: '', pairings: [], isAskedIn: ALWAYS };

/** The targets of an indicator for a cadre: households in the order of their pairings, villages in the order of 联系村. */
export function targetsOf(cadre: RosterCadre, indicator: Indicator, given: JudgedBook): readonly Target[] {
  switch (indicator.scope) {
    case '每名干部':
      return [WHOLE];
    case '每村':
      return villageTargets(cadre, given);
    case '每户':
      return householdTargets(cadre, indicator, given);
  }
}

function villageTargets({ row, inError }: RosterCadre, { book }: JudgedBook): readonly Target[] {
  if (inError.includes('villages')) return [];
  return [...new Set(book.Cadres.columns.villages.values[row])].map((village) => ({
    place: { village, household: null },
    key: village,
    pairings: [],
    isAskedIn: ALWAYS,
  }));
}

/** Which pairings make a household a target of an indicator: those that may be in force within its days. */
function pairingMeasure(indicator: Indicator, period: Period): Measure<'Pairings'> {
  const { first, last } = countedSpan(indicator, period);
  const { householdTypes } = indicator;
  return measure({
    table: 'Pairings',
    where: () => ({
      from: (day) => day !== null && day <= last,
      until: (day) => day === null || day > first,
      ...(householdTypes && { householdType: (type) => type !== null && householdTypes.includes(type) }),
    }),
    needs: ['cadre', 'village', 'household'],
  });
}

/** The households of a cadre as targets. One that was paired again without a gap of days remains the same target. */
function householdTargets({ name }: RosterCadre, indicator: Indicator, given: JudgedBook): readonly Target[] {
  const { book, index, period } = given;
  const { village, household, from, until } = book.Pairings.columns;
  const rows = sortRows(index.of(pairingsOfCadre).rows(name), pairingMeasure(indicator, period), given).counted;
  const byHousehold = new Map<string, number[]>();
  for (const row of rows) {
    const key = householdKey(village.values[row] ?? null, household.values[row] ?? null);
    const known = byHousehold.get(key);
    if (known) known.push(row);
    else byHousehold.set(key, [row]);
  }
  return [...byHousehold].map(([key, pairings]): Target => {
    const [row = 0] = pairings;
    const spans = pairings
      .map((at) => ({ first: from.values[at] ?? Infinity, last: (until.values[at] ?? Infinity) - 1 }))
      .toSorted((a, b) => a.first - b.first);
    return {
      place: { village: village.values[row] ?? '', household: household.values[row] ?? '' },
      key,
      pairings,
      isAskedIn:
        indicator.period === '全年'
          ? ({ last }) => covers(spans, { first: last, last })
          : (window) => covers(spans, window),
    };
  });
}

/** Whether spans together contain every day of a window. @param spans in the order of their first days */
function covers(spans: readonly Window[], { first, last }: Window): boolean {
  let next = first;
  for (const span of spans) if (span.first <= next && span.last >= next) next = span.last + 1;
  return next > last;
}
