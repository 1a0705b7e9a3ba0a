import { dayOf, dayParts } from '../../model/day';
import type { Trace } from '../../model/summary';
import type { ReadingContext } from '../../records/cell-reader';
import { DONE, YES } from '../../templates/lists';
import { SEPARATOR } from '../../templates/column';
import { groupBy } from '../../model/group-by';
import { joinKey } from '../../model/join-key';
import { together } from './together';
import type { PartOf } from '../table-parts';
import type { FormSource } from './form-vocabularies';
import { isDay, type FilledPeriod, type FormSources, type SourceRow, type SourceValue } from './source';

/** What can be counted of a part: entries of the log, and households with a cadre. */
export const PART_MEASURES = ['rows', 'persons', 'amount', 'deeds', 'households'] as const;
export type PartMeasure = (typeof PART_MEASURES)[number];

/** A figure of a part of what a row counts: `rows.3月`, `households.空巢老人`, `rows.合计` for the whole of it. */
export interface PartFigure {
  readonly measure: PartMeasure;
  /** Null for the whole. */
  readonly of: PartOf | null;
  readonly value: string;
}

/** What the rows of a source are about, by which entries are theirs. */
const SUBJECTS: Readonly<Partial<Record<FormSource, { readonly key: string; readonly of: keyof Facts }>>> = {
  villages: { key: 'village', of: 'village' },
  Villages: { key: 'name', of: 'village' },
  cadres: { key: 'name', of: 'cadres' },
  Cadres: { key: 'name', of: 'cadres' },
  visits: { key: 'householdType', of: 'householdType' },
};

/** The column that says what a row is about; null for a source whose rows are no such thing. */
export function subjectKey(source: FormSource | null): string | null {
  return (source && SUBJECTS[source]?.key) ?? null;
}

const WHOLE = '合计';
const OF_LOG: readonly (readonly [PartOf, keyof Facts])[] = [
  ['householdTypes', 'householdType'],
  ['occasions', 'occasion'],
  ['methods', 'method'],
];

/** A figure of a part as a column's key names it. */
export function partKey({ measure, of, value }: PartFigure): string {
  return `${measure}.${of === null ? WHOLE : of === 'month' ? `${value}月` : value}`;
}

/** The figure that a key names; null where it names none. */
export function partFigure(key: string, { lists }: Pick<ReadingContext, 'lists'>): PartFigure | null {
  const [named, ...rest] = key.split('.');
  const measure = PART_MEASURES.find((one) => one === named);
  const value = rest.join('.');
  if (measure === undefined || value === '') return null;
  if (value === WHOLE) return { measure, of: null, value };
  const month = /^(\d{1,2})月$/.exec(value)?.[1];
  if (month !== undefined) return { measure, of: 'month', value: month };
  const of = OF_LOG.find(([list]) => list !== 'month' && lists[list].includes(value))?.[0];
  return of === undefined ? null : { measure, of, value };
}

/** An entry of the log, or a household with a cadre, and what is asked of it. */
interface Facts {
  readonly village: string;
  readonly household: string;
  readonly cadres: string;
  readonly householdType: string;
  readonly occasion: string;
  readonly method: string;
}

const textIn = (value: SourceValue | undefined): string => (typeof value === 'string' ? value : '');

function factsOf({ values }: SourceRow): Facts {
  return {
    village: textIn(values['village']),
    household: textIn(values['household']),
    cadres: textIn(values['cadres'] ?? values['cadre']),
    householdType: textIn(values['householdType']),
    occasion: textIn(values['occasion']),
    method: textIn(values['method']),
  };
}

/** A source's rows with the figures of parts that columns ask for. Sums are those of the summary for the same rows. */
export function withPartFigures(
  rows: readonly SourceRow[],
  source: FormSource,
  keys: readonly string[],
  { sources, period, context }: { sources: FormSources; period: FilledPeriod; context: Pick<ReadingContext, 'lists'> },
): readonly SourceRow[] {
  const subject = SUBJECTS[source];
  const figures = keys.flatMap((key) => {
    const figure = partFigure(key, context);
    return figure ? [{ key, figure }] : [];
  });
  if (!subject || figures.length === 0) return rows;
  const pairings = bySubject(
    (sources.get('Pairings') ?? []).filter(({ isPast }) => isPast !== true),
    subject.of,
  );
  const entries = bySubject(logWithTypes(sources), subject.of);
  return oneForEach(rows, subject.key).map((row): SourceRow => {
    const name = textIn(row.values[subject.key]);
    if (name === '') return row;
    const found = figures.map(({ key, figure }) => {
      const from = figure.measure === 'households' ? pairings : entries;
      const own = (from.get(name) ?? []).filter((entry) => isOfPart(entry, figure, period));
      return [key, own.length > 0 || isKnown(figure, period) ? counted(own, figure.measure) : null, own] as const;
    });
    return {
      ...row,
      values: { ...row.values, ...Object.fromEntries(found.map(([key, value]) => [key, value])) },
      traces: Object.fromEntries(found.map(([key, , own]) => [key, traceOf(own)])),
    };
  });
}

/** Entries by what they are about; one of several cadres is each one's. */
function bySubject(entries: readonly SourceRow[], of: keyof Facts): ReadonlyMap<string, readonly SourceRow[]> {
  const named = entries.flatMap((entry) => {
    const own = factsOf(entry)[of];
    return (of === 'cadres' ? own.split(SEPARATOR) : [own]).map((name) => ({ name, entry }));
  });
  const groups = groupBy(named, ({ name }) => name);
  return new Map([...groups].map(([name, own]) => [name, own.map(({ entry }) => entry)]));
}

/** Rows about the same as one, their figures added: the lines of the visits to one kind of households. */
function oneForEach(rows: readonly SourceRow[], key: string): readonly SourceRow[] {
  const alike = [...groupBy(rows, (row) => textIn(row.values[key])).values()];
  if (alike.length === rows.length) return rows;
  return alike.map((own): SourceRow => {
    const keys = Object.keys(own[0]?.values ?? {});
    const values = keys.map((one) => [one, together(own.map((row) => row.values[one] ?? null))] as const);
    return { values: Object.fromEntries(values), trace: own.flatMap(({ trace }) => trace) };
  });
}

/** Entries of the log; one without a type has that of its household's pairing. */
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

function isOfPart(entry: SourceRow, { measure, of, value }: PartFigure, period: FilledPeriod): boolean {
  const facts = factsOf(entry);
  if (measure === 'households') return of === null || (of === 'householdTypes' && facts.householdType === value);
  const date = entry.values['date'];
  const day = isDay(date) ? date.day : null;
  if (day === null || day < period.start || day > period.end) return false;
  if (measure === 'deeds' && !(entry.values['deed'] === YES && entry.values['state'] === DONE)) return false;
  if (of === null) return true;
  if (of === 'month') return isKnown({ measure, of, value }, period) && dayParts(day).month === Number(value);
  const key = OF_LOG.find(([list]) => list === of)?.[1];
  return key !== undefined && facts[key] === value;
}

/** Whether nothing means none: a month is known where all of it lies in the period. */
function isKnown({ of, value }: PartFigure, { start, end }: FilledPeriod): boolean {
  if (of !== 'month') return true;
  const { year } = dayParts(start);
  if (dayParts(end).year !== year) return false;
  const month = Number(value);
  const first = dayOf(year, month, 1);
  const next = month === 12 ? dayOf(year + 1, 1, 1) : dayOf(year, month + 1, 1);
  return first !== null && next !== null && first >= start && next - 1 <= end;
}

/** Amounts are in millionths, as the ledger has them. */
function counted(entries: readonly SourceRow[], measure: PartMeasure): SourceValue {
  if (measure === 'rows' || measure === 'deeds') return entries.length;
  if (measure === 'households')
    return new Set(
      entries.map((entry) => {
        const { village, household } = factsOf(entry);
        return joinKey(village, household);
      }),
    ).size;
  if (measure === 'persons')
    return entries.reduce((sum, entry) => {
      const persons = entry.values['persons'];
      return sum + (typeof persons === 'number' ? persons : factsOf(entry).household === '' ? 0 : 1);
    }, 0);
  const amount = entries.reduce((sum, { values: { amount: own } }) => {
    return sum + (typeof own === 'object' && own !== null && 'amount' in own ? own.amount : 0);
  }, 0);
  return { amount, unit: '元' };
}

function traceOf(entries: readonly SourceRow[]): Trace {
  return entries.flatMap(({ trace }) => trace);
}
