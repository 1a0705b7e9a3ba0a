import { CellState } from '../../model/ledger';
import { everyRow } from '../../standard/lookup/cells';
import type { TestCounts } from '../../standard/indicators/counted';
import { certainlyMissed } from '../../standard/indicators/indicator-reason';
import { testsOf } from '../../standard/indicators/indicator-test';
import { indicatorsOf, isAskedOf, type Indicator } from '../../standard/indicators/indicator';
import { countIndicator } from '../../standard/indicators/judge-indicator';
import { missedWords } from '../../standard/indicators/missed-words';
import type { JudgedBook } from '../../standard/judged-book';
import { householdKey, householdOf, pairingsBegunTogether } from '../../standard/pairings/pairing-indexes';
import { logOfHousehold } from '../log/log-indexes';
import { answerAbout, type KeptAnswer } from '../kept-answers';
import { cadreOfPairing, cadresOfLog } from '../quotas/cadre-counts';
import { affectsCadre, cadresNamed, judgedCadre } from '../quotas/judged-cadre';
import type { RosterCadre } from '../../standard/roster-cadre';
import type { LocalizedText } from '../../model/language';
import type { Rule, RuleContext } from '../rule';

/** An indicator with its `countsKey` and `demandKey`. */
interface KeyedIndicator {
  readonly indicator: Indicator;
  readonly counts: string;
  readonly demand: string;
}

/** The indicators of each context, worked out once for all cadres. */
const worked = new WeakMap<RuleContext, readonly KeyedIndicator[]>();

function indicatorsIn(context: RuleContext, given: JudgedBook): readonly KeyedIndicator[] {
  let indicators = worked.get(context);
  if (!indicators) {
    indicators = indicatorsOf(given).map((indicator) => ({
      indicator,
      counts: countsKey(indicator),
      demand: demandKey(indicator),
    }));
    worked.set(context, indicators);
  }
  return indicators;
}

/** Cadres whose log rows take their 群众类别 from the pairings of a pairing's household. */
function* cadresVisiting(pairing: number, context: RuleContext): Iterable<number> {
  const named = householdOf(context.book, pairing);
  if (!named) return;
  const { cadres } = context.book.AssistanceLog.columns;
  for (const row of context.index.of(logOfHousehold).rows(householdKey(named.village, named.household)))
    yield* cadresNamed(cadres.values[row] ?? null, context);
}

/** Cadres whose log rows take a 群众类别 from pairings begun on one day, of which the order of 可选项 chooses one. */
function* cadresOfTypesInOrder(_: number, context: RuleContext): Iterable<number> {
  for (const [pairing = 0] of context.index.of(pairingsBegunTogether).sharing())
    yield* cadresVisiting(pairing, context);
}

const everyCadre = (_: number, { book }: RuleContext): Iterable<number> => everyRow(book, 'Cadres');

/** What a cadre misses of an indicator, in words; null where nothing is missed, or not for certain. */
type Missed = LocalizedText | null;

/** A cadre's counts, by `countsKey`, and what is missed, by `demandKey`. */
interface KeptCounts {
  readonly counts: Map<string, TestCounts | null>;
  readonly missed: Map<string, Missed>;
}

/**
 * Each cadre's counts and misses, filled as indicators are asked about. So an edit of one indicator leaves the others'
 * answers, and an edit of a limit needs no new counts.
 */
const countsByCadre: KeptAnswer<'Cadres', KeptCounts> = {
  table: 'Cadres',
  readsPeriod: true,
  readsErrors: true,
  // The category decides only which indicators apply, which is not kept.
  errorsAside: ['category'],
  of: () => ({ counts: new Map(), missed: new Map() }),
  affectedBy: {
    Cadres: affectsCadre.Cadres,
    Lists: cadresOfTypesInOrder,
    Pairings: function* (changed, context) {
      yield* cadreOfPairing(changed, context);
      yield* cadresVisiting(changed, context);
    },
    AssistanceLog: cadresOfLog,
    Projects: (changed, context) => {
      const { values, states } = context.book.Projects.columns.cadres;
      return cadresNamed(states[changed] === CellState.faulty ? null : (values[changed] ?? []), context);
    },
  },
};

/** The one string object for each key: a map finds it without comparing texts letter by letter. */
const keys = new Map<string, string>();

function keyOf(parts: readonly unknown[]): string {
  const key = JSON.stringify(parts);
  const known = keys.get(key);
  if (known === undefined) keys.set(key, key);
  return known ?? key;
}

/** A key for what an indicator counts: equal whatever its name, place, categories and limits. */
function countsKey({ counted, methods, occasions, householdTypes, scope, period }: Indicator): string {
  return keyOf([counted, methods, occasions, householdTypes, scope, period]);
}

/** A key for what an indicator counts and demands. */
function demandKey({
  counted,
  methods,
  occasions,
  householdTypes,
  scope,
  period,
  lower,
  upper,
  due,
}: Indicator): string {
  return keyOf([counted, methods, occasions, householdTypes, scope, period, lower, upper, due]);
}

/** What a cadre misses of an indicator, from the kept answers, which are added to where needed. */
function missedOf(
  { indicator, counts: countsKeyed, demand }: KeyedIndicator,
  cadre: RosterCadre,
  kept: KeptCounts,
  given: JudgedBook,
): Missed {
  let missed = kept.missed.get(demand);
  if (missed !== undefined) return missed;
  let counts = kept.counts.get(countsKeyed);
  if (counts === undefined) {
    counts = countIndicator(cadre, indicator, given)?.tests ?? null;
    kept.counts.set(countsKeyed, counts);
  }
  const certain = counts ? certainlyMissed(testsOf(indicator, counts)) : [];
  missed = certain.length > 0 ? missedWords(indicator, certain) : null;
  kept.missed.set(demand, missed);
  return missed;
}

/** Forgets answers that no indicator uses any more. */
function forgetOthers({ counts, missed }: KeptCounts, indicators: readonly KeyedIndicator[]): void {
  forgetUnasked(counts, indicators, (indicator) => indicator.counts);
  forgetUnasked(missed, indicators, (indicator) => indicator.demand);
}

function forgetUnasked(
  kept: Map<string, unknown>,
  indicators: readonly KeyedIndicator[],
  keyIn: (indicator: KeyedIndicator) => string,
): void {
  // Only more answers than indicators prove that some are unused; unused ones below that number do no harm.
  if (kept.size <= indicators.length) return;
  for (const key of kept.keys()) if (!indicators.some((indicator) => keyIn(indicator) === key)) kept.delete(key);
}

/** Q407 */
export const indicatorMissed: Rule = {
  finding: {
    code: 'Q407',
    severity: 'warning',
    title: { zh: '考核指标没有达到', en: 'An indicator that is not met' },
    message: {
      zh: '{cadre}没有达到考核指标“{indicator}”：{missed}，汇总时判为未达标。做了没有登记的，请补记；要求有出入的，请核对考核指标。',
      en: '{cadre} does not meet the indicator “{indicator}”: {missed}; the cadre will be judged 未达标. Enter what is missing in the ledgers, or check the indicator.',
    },
    explanation: {
      zh: '截止日在岗的干部，没有达到一项计入评定的考核指标时报告，每项一条，写明缺哪几个周期、哪几户、哪几个村，最多写4处。全年的指标按天数折算，落后于进度才报。有读不出来的格、改正后可能达到的不报；计入评定填“否”的不报。汇总没有判定的干部（名册、考核标准有错误，或缺少台账）不报。',
      en: 'A cadre in post on the last day of the period does not meet an indicator that decides the verdict; once for each indicator, naming at most four of the windows, households or villages that are missing. A yearly one is told only where less was done than its share of the year. Not reported where cells are in error and the indicator may be met once they are corrected, nor where 计入评定 is 否, nor for a cadre whom the summary does not judge: an error in the roster or the quotas, or a ledger missing.',
    },
  },
  checks: [
    {
      table: 'Cadres',
      column: 'name',
      readsPeriod: true,
      readsErrors: true,
      keeps: [countsByCadre],
      check: (row, context, report) => {
        const judged = judgedCadre(row, context);
        if (!judged) return;
        const { cadre, given } = judged;
        const kept = answerAbout(countsByCadre, row, context);
        for (const keyed of indicatorsIn(context, given)) {
          const { indicator } = keyed;
          if (!indicator.decisive || !isAskedOf(indicator, cadre)) continue;
          const missed = missedOf(keyed, cadre, kept, given);
          if (missed) report({ params: { cadre: cadre.name, indicator: indicator.name, missed } });
        }
        forgetOthers(kept, indicatorsIn(context, given));
      },
      affectedBy: { ...countsByCadre.affectedBy, ...affectsCadre, Indicators: everyCadre },
    },
  ],
};
