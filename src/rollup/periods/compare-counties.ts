import { groupBy } from '../../model/group-by';
import { fillText, type LocalizedText } from '../../model/language';
import { placesOf } from '../county-ledgers';
import { periodLabel } from '../period-title';
import { moved } from '../retraced';
import type { CountedUnit, RollUp } from '../roll-up';
import { unitKey } from '../unit-key';
import { comparePeriods, type PeriodComparison } from './compare-periods';
import { totals, type Figure } from './figures';
import { reportedIn, type Reported } from './reported';

/** A unit's report of an earlier period, and the file it was found in. */
export interface EarlierReport {
  readonly file: string;
  readonly report: Reported;
}

/** A unit beside its own report of an earlier period; rows of this period are those of the county's ledgers. */
export interface UnitComparison {
  readonly unit: string;
  readonly file: string;
  /** Whether that file is a county's workbook, which has the ledgers of all units. */
  readonly isCounty: boolean;
  readonly comparison: PeriodComparison;
}

/** The units of a county beside their earlier reports. */
export interface CountyComparison {
  /** In the order of the roll-up. */
  readonly units: readonly UnitComparison[];
  /** What could not be compared, and why. */
  readonly notes: readonly LocalizedText[];
}

/** The most units that a note names. */
const NAMED = 8;

const WORDS = {
  noEarlier: {
    zh: '{units}没有上期的文件，没有比较。',
    en: '{units}: no file of the period before; nothing was compared.',
  },
  notCounted: {
    zh: '{unit}上期（{period}）报过，本期没有计入，没有比较。',
    en: '{unit} reported the period before ({period}) and is not counted now; nothing was compared.',
  },
  notUsed: {
    zh: '{unit}同一期的上期文件有几个，用了封签时间最后的，没有用“{file}”。',
    en: '{unit} has several files of one earlier period; the one sealed last was used, not “{file}”.',
  },
  ofUnits: { zh: '{units}：{sentence}', en: '{units}: {sentence}' },
} as const satisfies Readonly<Record<string, LocalizedText>>;

/** Compares every counted unit with its own earlier reports: of the period before, of the year before, or both. */
export function compareCounties({ units, ledgers }: RollUp, earlier: readonly EarlierReport[]): CountyComparison {
  const given = groupBy(earlier, ({ report }) => unitKey(report.unit ?? ''));
  const notes: LocalizedText[] = [];
  const without: string[] = [];
  const refused: Refusal[] = [];
  const compared = units.flatMap((counted): readonly UnitComparison[] => {
    const { unit } = counted;
    const reports = given.get(unitKey(unit)) ?? [];
    if (reports.length === 0) without.push(unit);
    const told = compareUnit(counted, reports, notes, refused);
    const placeOf = placesOf(unit, ledgers);
    return told.map(({ comparison, ...one }) => {
      const figures = comparison.figures.map((figure) => ({ ...figure, trace: moved(figure.trace, placeOf) }));
      return { ...one, comparison: { ...comparison, figures } };
    });
  });
  const counted = new Set(units.map(({ unit }) => unitKey(unit)));
  for (const [key, [first]] of given) {
    if (counted.has(key) || !first) continue;
    const { unit, period } = first.report;
    notes.push(fillText(WORDS.notCounted, { unit: unit ?? first.file, period: periodLabel(period) }));
  }
  return { units: compared, notes: [...together(without, refused), ...notes] };
}

/** Why the report of a unit was not compared. */
interface Refusal {
  readonly unit: string;
  readonly sentence: LocalizedText;
}

/** Notes for many units at once: a county workbook of the wrong period is refused for all of its units. */
function together(without: readonly string[], refused: readonly Refusal[]): readonly LocalizedText[] {
  const groups = [...groupBy(refused, ({ sentence }) => sentence.zh).values()];
  return [
    ...(without.length > 0 ? [fillText(WORDS.noEarlier, { units: namesOf(without) })] : []),
    ...groups.flatMap(([first, ...others]) =>
      first
        ? fillText(WORDS.ofUnits, {
            units: namesOf([first, ...others].map(({ unit }) => unit)),
            sentence: first.sentence,
          })
        : [],
    ),
  ];
}

function namesOf(units: readonly string[]): string {
  return units.slice(0, NAMED).join('、') + (units.length > NAMED ? `等${units.length}个单位` : '');
}

function compareUnit(
  { unit, book }: CountedUnit,
  reports: readonly EarlierReport[],
  notes: LocalizedText[],
  refused: Refusal[],
): readonly UnitComparison[] {
  const now = reportedIn(book);
  if (!now) return [];
  const found = new Map<PeriodComparison['kind'], UnitComparison>();
  const latestFirst = reports.toSorted((a, b) => (timeOf(a) < timeOf(b) ? 1 : timeOf(a) > timeOf(b) ? -1 : 0));
  for (const { file, report } of latestFirst) {
    const outcome = comparePeriods(report, now, (reported) => unitFigures(unit, reported));
    if (outcome.kind === 'refused') {
      refused.push({ unit, sentence: outcome.sentence });
      continue;
    }
    const { comparison } = outcome;
    if (found.has(comparison.kind)) notes.push(fillText(WORDS.notUsed, { unit, file }));
    else found.set(comparison.kind, { unit, file, isCounty: report.seal === null, comparison });
  }
  return [...found.values()];
}

/** A key to sort reports by the end of their period, then by the time of their seal. */
function timeOf({ report: { period, sealTime } }: EarlierReport): string {
  return `${String(period.end).padStart(8, '0')} ${sealTime ?? ''}`;
}

/** A unit's totals, as a line among those of the other units. */
function unitFigures(unit: string, reported: Reported): readonly Figure[] {
  return totals(reported, '各单位', unit);
}
