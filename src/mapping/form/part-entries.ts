import { dayOf, dayParts } from '../../model/day';
import { joinKey } from '../../model/join-key';
import { SEPARATOR } from '../../templates/column';
import { DONE, YES } from '../../templates/lists';
import type { PartFigure, PartMeasure } from './part-key';
import {
  amountIn,
  isDay,
  textIn,
  type FilledPeriod,
  type FormSources,
  type SourceRow,
  type SourceValue,
} from './source';

/** What an entry (of the log, a pairing or a project) is about; '' where it has no such value. */
export interface Facts {
  readonly village: string;
  readonly household: string;
  readonly cadres: string;
  readonly householdType: string;
  readonly occasion: string;
  readonly method: string;
  readonly month: string;
  readonly section: string;
  readonly fundKind: string;
  readonly state: string;
}

/** The fact that decides to which part of each list an entry belongs. */
const FACTS: Readonly<Partial<Record<NonNullable<PartFigure['of']>, keyof Facts>>> = {
  householdTypes: 'householdType',
  occasions: 'occasion',
  methods: 'method',
  sections: 'section',
  fundKinds: 'fundKind',
  states: 'state',
};

/** What an entry is about; its day becomes a month: `3月`. */
export function factsOf({ values }: SourceRow): Facts {
  const date = values['date'];
  return {
    village: textIn(values['village']),
    household: textIn(values['household']),
    cadres: textIn(values['cadres'] ?? values['cadre']),
    householdType: textIn(values['householdType']),
    occasion: textIn(values['occasion']),
    method: textIn(values['method']),
    month: isDay(date) ? `${dayParts(date.day).month}月` : '',
    section: textIn(values['section']),
    fundKind: textIn(values['fundKind']),
    state: textIn(values['state']),
  };
}

/** The entries that a measure counts: pairings that have not ended, projects, or the log. */
export function entriesFor(measure: PartMeasure, sources: FormSources): readonly SourceRow[] {
  if (measure === 'households') return (sources.get('Pairings') ?? []).filter(({ isPast }) => isPast !== true);
  if (measure === 'projects' || measure === 'funds') return sources.get('Projects') ?? [];
  return logWithTypes(sources);
}

/** The entries of the log; one without a 群众类别 gets that of its household's pairing. */
function logWithTypes(sources: FormSources): readonly SourceRow[] {
  const types = new Map(
    (sources.get('Pairings') ?? []).toReversed().map((row) => {
      const { village, household, householdType } = factsOf(row);
      return [joinKey(village, household), householdType];
    }),
  );
  return (sources.get('AssistanceLog') ?? []).map((row) => {
    const { village, household, householdType } = factsOf(row);
    if (householdType !== '' || household === '') return row;
    const type = types.get(joinKey(village, household)) ?? null;
    return { ...row, values: { ...row.values, householdType: type } };
  });
}

/** Whether an entry is among those that a figure counts. */
export function isOfPart(entry: SourceRow, { measure, of, value }: PartFigure, period: FilledPeriod): boolean {
  const facts = factsOf(entry);
  const fact = of === null || of === 'month' ? undefined : FACTS[of];
  const isOfValue =
    of === null || (fact !== undefined && (facts[fact] === value || value.split(SEPARATOR).includes(facts[fact])));
  if (measure === 'households') return of === null || (of === 'householdTypes' && isOfValue);
  if (measure === 'projects' || measure === 'funds') return isOfValue;
  const date = entry.values['date'];
  const day = isDay(date) ? date.day : null;
  if (day === null || day < period.start || day > period.end) return false;
  if (measure === 'deeds' && !(entry.values['deed'] === YES && entry.values['state'] === DONE)) return false;
  if (of !== 'month') return isOfValue;
  const [first, last] = monthsOf(value);
  const { month } = dayParts(day);
  return isKnown({ measure, of, value }, period) && month >= first && month <= last;
}

/** `3` and `1-3`: the first month and the last. */
function monthsOf(value: string): readonly [first: number, last: number] {
  const [first = 0, last = first] = value.split('-').map(Number);
  return [first, last];
}

/** Whether a figure without entries is 0 and not unknown: always, but for months only where all lie in the period. */
export function isKnown({ of, value }: PartFigure, { start, end }: FilledPeriod): boolean {
  if (of !== 'month') return true;
  const { year } = dayParts(start);
  if (dayParts(end).year !== year) return false;
  const [from, last] = monthsOf(value);
  const first = dayOf(year, from, 1);
  const next = last === 12 ? dayOf(year + 1, 1, 1) : dayOf(year, last + 1, 1);
  return first !== null && next !== null && first >= start && next - 1 <= end;
}

/** A measure of some entries; amounts are in millionths of their unit, as in the ledger. */
export function counted(entries: readonly SourceRow[], measure: PartMeasure): SourceValue {
  const amounts = (key: string): number => entries.reduce((sum, { values }) => sum + amountIn(values[key]), 0);
  switch (measure) {
    case 'rows':
    case 'deeds':
    case 'projects':
      return entries.length;
    case 'reached':
    case 'households':
      return new Set(
        entries.flatMap((entry) => {
          const { village, household } = factsOf(entry);
          return household === '' ? [] : [joinKey(village, household)];
        }),
      ).size;
    case 'persons':
      return entries.reduce((sum, entry) => {
        const persons = entry.values['persons'];
        return sum + (typeof persons === 'number' ? persons : factsOf(entry).household === '' ? 0 : 1);
      }, 0);
    case 'amount':
      return { amount: amounts('amount'), unit: '元' };
    case 'funds':
      return { amount: amounts('funds'), unit: '万元' };
  }
}
