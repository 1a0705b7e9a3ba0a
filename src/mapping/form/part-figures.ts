import type { ReadingContext } from '../../records/cell-reader';
import { SEPARATOR } from '../../templates/column';
import { groupBy } from '../../model/group-by';
import { joinKey } from '../../model/join-key';
import { together } from './together';
import type { FormSource } from './form-vocabularies';
import { counted, entriesFor, factsOf, isKnown, isOfPart, type Facts } from './part-entries';
import { partFigure, type PartFigure, type PartMeasure } from './part-key';
import { textIn, type FilledPeriod, type FormSources, type SourceRow, type SourceValue } from './source';

/** A figure that a column asks for, and the column's key. */
interface FigureAsked {
  readonly key: string;
  readonly figure: PartFigure;
}

/** What the rows of a source are about: the column that names it, and the fact that ties entries to a row. */
interface Subject {
  readonly key: string;
  readonly of: keyof Facts;
  /** A further key, of rows and of entries, where the name alone is not unique: households of two villages. */
  readonly within?: 'village';
}

const SUBJECTS: Readonly<Partial<Record<FormSource, Subject>>> = {
  villages: { key: 'village', of: 'village' },
  Villages: { key: 'name', of: 'village' },
  cadres: { key: 'name', of: 'cadres' },
  Cadres: { key: 'name', of: 'cadres' },
  Pairings: { key: 'household', of: 'household', within: 'village' },
  visits: { key: 'householdType', of: 'householdType' },
  sectionTotals: { key: 'section', of: 'section' },
  funds: { key: 'kind', of: 'fundKind' },
};

/** The key of the column of months, in a list with a row for each month of the log. */
export const MONTH_KEY = 'month';
/** What the log can be counted by: a row for each month, 帮扶方式 or 时机. */
const LOG_SUBJECTS = [MONTH_KEY, 'method', 'occasion'] as const;

type KeyedColumns = readonly { readonly key: string }[];

/** What a list with these columns counts the log by; undefined where it has a row for each entry. */
function logSubject(source: FormSource | null, columns: KeyedColumns): (typeof LOG_SUBJECTS)[number] | undefined {
  if (source !== 'AssistanceLog' || columns.some(({ key }) => OF_ENTRIES.has(key))) return undefined;
  return LOG_SUBJECTS.find((one) => columns.some(({ key }) => key === one));
}
/** Columns that only a list with a row for each entry of the log has. */
const OF_ENTRIES: ReadonlySet<string> = new Set(['date', 'household', 'content']);

/**
 * The key of the column that says what a row is about; null for a source whose rows are single entries.
 *
 * @param columns the list's, which say what the log is counted by
 */
export function subjectKey(source: FormSource | null, columns: KeyedColumns = []): string | null {
  if (source === 'Projects') return 'name';
  return logSubject(source, columns) ?? (source && SUBJECTS[source]?.key) ?? null;
}

/** Facts that only projects have, and those that only the log has. */
const OF_PROJECTS: ReadonlySet<keyof Facts> = new Set(['section', 'fundKind']);
const OF_LOG: ReadonlySet<keyof Facts> = new Set(['month', 'method', 'occasion']);
const OF_HOUSEHOLDS: ReadonlySet<PartMeasure> = new Set(['households', 'reached']);

/** Whether a measure can be counted for rows told by a fact: projects by their 板块, households not by months. */
function canCount(of: keyof Facts, measure: PartMeasure): boolean {
  const isOfProjects = measure === 'projects' || measure === 'funds';
  if (isOfProjects !== OF_PROJECTS.has(of)) return false;
  return !(of === 'household' && OF_HOUSEHOLDS.has(measure)) && !(measure === 'households' && OF_LOG.has(of));
}

/** Whether a measure can be counted for each row of a source. @param columns of the list */
export function mayCount(source: FormSource | null, measure: PartMeasure, columns: KeyedColumns = []): boolean {
  if (source === 'Projects') return measure === 'funds';
  const of = logSubject(source, columns) ?? (source && SUBJECTS[source]?.of);
  return of != null && canCount(of, measure);
}

/**
 * A source's rows with the figures of parts that `keys` ask for. Figures agree with the summary's for the same rows.
 *
 * @param keys of the list's columns
 */
export function withPartFigures(
  rows: readonly SourceRow[],
  source: FormSource,
  keys: readonly string[],
  { sources, period, context }: { sources: FormSources; period: FilledPeriod; context: Pick<ReadingContext, 'lists'> },
): readonly SourceRow[] {
  const figures = keys.flatMap((key) => {
    const figure = partFigure(key, context);
    return figure ? [{ key, figure }] : [];
  });
  if (figures.length === 0) return rows;
  if (source === 'Projects') return rows.map((row) => withFundsByKind(row, figures, period));
  const ofLog = logSubject(
    source,
    keys.map((key) => ({ key })),
  );
  const subject = ofLog === undefined ? SUBJECTS[source] : { key: ofLog, of: ofLog };
  if (!subject) return rows;
  const about =
    ofLog !== undefined ? logRows(ofLog, context) : subject.within === undefined ? oneForEach(rows, subject.key) : rows;
  const several = subject.within === undefined ? new Set<string>() : namedTwice(rows, subject);
  const grouped = new Map(
    [...new Set(figures.map(({ figure }) => figure.measure))].map((measure) => [
      measure,
      bySubject(entriesFor(measure, sources), subject),
    ]),
  );
  return about.map((row): SourceRow => {
    const name = textIn(row.values[subject.key]);
    if (name === '') return row;
    const whole = nameOf(row.values, name, subject);
    // A household with several cadres has a row for each, which counts what that cadre did.
    const cadre = several.has(whole) ? textIn(row.values['cadre']) : null;
    const found = figures.map(({ key, figure }) => {
      const own = (grouped.get(figure.measure)?.get(whole) ?? []).filter(
        (entry) =>
          isOfPart(entry, figure, period) && (cadre === null || factsOf(entry).cadres.split(SEPARATOR).includes(cadre)),
      );
      const isCounted = canCount(subject.of, figure.measure);
      const isTold = isCounted && (own.length > 0 || (isKnown(figure, period) && isKnownRow(name, subject, period)));
      return [key, isTold ? counted(own, figure.measure) : null, own] as const;
    });
    return {
      ...row,
      values: { ...row.values, ...Object.fromEntries(found.map(([key, value]) => [key, value])) },
      traces: {
        ...row.traces,
        ...Object.fromEntries(found.map(([key, , own]) => [key, own.flatMap(({ trace }) => trace)])),
      },
    };
  });
}

/**
 * A project with its funds in the column of their kind. The columns of other kinds are '' (a blank as the answer);
 * null, not known, where the project does not name the kind.
 */
function withFundsByKind(row: SourceRow, figures: readonly FigureAsked[], period: FilledPeriod): SourceRow {
  const { funds = null, fundKind = null } = row.values;
  const told = figures.map(({ key, figure }): readonly [string, SourceValue] => {
    if (isOfPart(row, figure, period)) return [key, funds];
    return [key, fundKind === null && funds !== null ? null : ''];
  });
  return { ...row, values: { ...row.values, ...Object.fromEntries(told) } };
}

/** Whether a row without entries counts 0 and is not unknown: a month's row only where the month lies in the period. */
function isKnownRow(name: string, { of }: Subject, period: FilledPeriod): boolean {
  return of !== 'month' || isKnown({ measure: 'rows', of: 'month', value: name.replace('月', '') }, period);
}

/** Empty rows to count the log by: one for each month, 帮扶方式 or 时机. */
function logRows(key: (typeof LOG_SUBJECTS)[number], { lists }: Pick<ReadingContext, 'lists'>): readonly SourceRow[] {
  const months = Array.from({ length: 12 }, (_, at) => `${at + 1}月`);
  const names = key === MONTH_KEY ? months : key === 'method' ? lists.methods : lists.occasions;
  return names.map((name) => ({ values: { [key]: name }, trace: [] }));
}

/** Entries by what they are about; an entry of several cadres belongs to each. */
function bySubject(entries: readonly SourceRow[], subject: Subject): ReadonlyMap<string, readonly SourceRow[]> {
  const named = entries.flatMap((entry) => {
    const own = factsOf(entry)[subject.of];
    const names = subject.of === 'cadres' ? own.split(SEPARATOR) : [own];
    return names.map((name) => ({ name: nameOf(entry.values, name, subject), entry }));
  });
  const groups = groupBy(named, ({ name }) => name);
  return new Map([...groups].map(([name, own]) => [name, own.map(({ entry }) => entry)]));
}

function nameOf(values: SourceRow['values'], name: string, { within }: Subject): string {
  return within === undefined ? name : joinKey(textIn(values[within]), name);
}

/** The names with more than one current row: households with several cadres. */
function namedTwice(rows: readonly SourceRow[], subject: Subject): ReadonlySet<string> {
  const own = rows.filter(({ isPast }) => isPast !== true);
  const groups = groupBy(own, ({ values }) => nameOf(values, textIn(values[subject.key]), subject));
  return new Set([...groups].flatMap(([name, { length }]) => (length > 1 ? [name] : [])));
}

/**
 * Joins rows that are about the same, and adds their figures: the visits to one kind of households on each occasion.
 */
function oneForEach(rows: readonly SourceRow[], key: string): readonly SourceRow[] {
  const alike = [...groupBy(rows, (row) => textIn(row.values[key])).values()];
  if (alike.length === rows.length) return rows;
  return alike.map((own): SourceRow => {
    const keys = Object.keys(own[0]?.values ?? {});
    const values = keys.map((one) => [one, together(own.map((row) => row.values[one] ?? null))] as const);
    return { values: Object.fromEntries(values), trace: own.flatMap(({ trace }) => trace) };
  });
}
