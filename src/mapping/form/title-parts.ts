import { dayParts } from '../../model/day';
import type { ReadingContext } from '../../records/cell-reader';
import type { FoundTable } from '../found-table';
import type { MatchedColumn, Recognised } from '../recognised';
import { summaryVocabularies } from '../summary-vocabularies';
import { yearOfTable } from '../table-year';
import { isOfSomeTime, liesIn } from './asked-period';
import { monthsAsValue, monthsOfForm, windowAsked } from './asked-window';
import type { FormSource } from './form-vocabularies';
import { logPathOf } from './log-figures';
import { partFigure, partKey, type PartFigure, type PartMeasure } from './part-key';
import type { FilledPeriod, FormSources } from './source';
import { kindsOf, tellingLines } from './title-filter';
import { titleMonths } from './title-months';
import { namesUnknownOccasion, occasionsNamed } from './title-values';

/** Words of headers and labels that ask for figures since the year began. */
export const LONGER_TIME = /累计|上半年|今年以来|本年|全年|年初/;

/** Words for how often a form is due, and the months that it covers; 0 where it covers less than a month. */
const REGULAR: readonly (readonly [RegExp, number])[] = [
  [/日报|周报|旬报/, 0],
  [/月报|月度/, 1],
  [/季报|季度/, 3],
];

/** How sure a figure of the whole period is on a form that covers less by its title: 月报表. */
const NOT_SURE = 0.8;

/**
 * The most that a figure of the whole period can be sure, by how often the form is due: null where the title does not
 * say or the period fits, 0 for a daily or weekly form, whose figures we do not count.
 */
export function surenessOfRegular(place: Pick<FoundTable, 'above' | 'sheet'>, period: FilledPeriod): number | null {
  const title = tellingLines(place).join(' ');
  const months = REGULAR.find(([words]) => words.test(title))?.[1];
  if (months === undefined || titleMonths(place, period) !== null || liesIn(period, months, () => true)) return null;
  return months === 0 ? 0 : NOT_SURE;
}

type Part = Pick<PartFigure, 'of' | 'value'>;

/** The parts that the title of a form asks for, each null where it names none. */
export interface TitleParts {
  readonly months: Part | null;
  readonly kind: Part | null;
  readonly occasion: Part | null;
  /**
   * Whether the title asks for what we cannot count: another year, several kinds, a holiday that is no occasion of
   * ours.
   */
  readonly isUnknown: boolean;
}

/** The parts that the lines above a form's cells ask for. */
export function titleParts(
  place: Pick<FoundTable, 'above' | 'sheet'>,
  sources: FormSources,
  period: FilledPeriod,
): TitleParts {
  const lines = tellingLines(place);
  const title = lines.join(' ');
  const [start, end] = [dayParts(period.start), dayParts(period.end)];
  const year = yearOfTable(place);
  const months = titleMonths(place, period)?.map((month) => Number(month.slice(-2))) ?? [];
  const [first, last] = [months[0], months.at(-1)];
  const isWhole = first === start.month && last === end.month;
  const kinds = kindsOf(lines, sources);
  const occasions = occasionsNamed(title, sources);
  return {
    months:
      first === undefined || last === undefined || isWhole
        ? null
        : { of: 'month', value: monthsAsValue({ first, last }) },
    kind: kinds?.[0] === undefined ? null : { of: 'householdTypes', value: kinds[0] },
    occasion: occasions[0] === undefined ? null : { of: 'occasions', value: occasions[0] },
    isUnknown:
      (year !== null && year !== start.year) ||
      kinds === null ||
      kinds.length > 1 ||
      occasions.length > 1 ||
      namesUnknownOccasion(title, sources),
  };
}

/** The parts that apply to a measure: months and occasions only where it counts what happened, kinds always. */
function partsOf({ months, kind, occasion }: TitleParts, measure: PartMeasure): readonly Part[] {
  return [kind, ...(measure === 'households' ? [] : [months, occasion])].filter((part) => part !== null);
}

const MEASURES: Readonly<Partial<Record<FormSource, Readonly<Record<string, PartMeasure>>>>> = {
  villages: { logRows: 'rows', deeds: 'deeds', persons: 'persons', amount: 'amount', households: 'households' },
  cadres: { deeds: 'deeds', households: 'households' },
  visits: { rows: 'rows', persons: 'persons', amount: 'amount' },
  Pairings: {},
};
/** Figures that cannot be counted for a part: they judge a whole period, or do not come from the log. */
const OF_NO_PART: ReadonlySet<string> = new Set([
  ...['deedsDue', 'verdict', 'score', 'reasons', 'projects', 'funds'],
  ...['roster.households', 'roster.population'],
]);

/**
 * A list of the summary with its columns changed to the parts that its title asks for. Columns that cannot be counted
 * for them become unmatched; the list loses its source where only names are left.
 */
export function withTitleParts(
  found: Recognised<FormSource>,
  { sources, period, context }: { sources: FormSources; period: FilledPeriod; context: ReadingContext },
): Recognised<FormSource> {
  const measures = found.id === null ? undefined : MEASURES[found.id];
  if (!measures) return found;
  const asked = titleParts(found.table, sources, period);
  // Rows of visits have one kind and one occasion each, households one kind: there a filter chooses rows instead.
  const own = {
    ...asked,
    ...(found.id === 'visits' && { kind: null, occasion: null }),
    ...(found.id === 'Pairings' && { kind: null }),
  };
  const isByOccasion = found.id === 'visits' && found.columns.some(({ key }) => key === 'occasion');
  const most = surenessOfRegular(found.table, period);
  const deedsOnly = isOfDeedsOnly(found.table);
  const form = monthsOfForm(found.table, period);
  // In a month's report 累计 goes from the year's first month to that one.
  const monthsOf = ({ column }: MatchedColumn): Part | null => {
    const own = found.table.columns.find((one) => one.column === column);
    const window = asked.months && own ? windowAsked(own, form) : null;
    return window?.months ? { of: 'month', value: monthsAsValue(window.months) } : asked.months;
  };
  const columns = found.columns.flatMap((column) => {
    const isOfTime = isOfSomeTime(partFigure(column.key, context)?.measure ?? column.key);
    const sure =
      isOfTime && most !== null && !LONGER_TIME.test(column.label) ? Math.min(most, column.sure) : column.sure;
    if (sure === 0) return [];
    if (deedsOnly && OF_ALL_VISITS.has(column.key)) return [];
    const as = askedColumn({ ...column, sure }, measures, { ...own, months: monthsOf(column) }, context);
    // A part would be counted over all occasions of a kind, where each row is about one.
    return as === null || (isByOccasion && as.key !== column.key) ? [] : [as];
  });
  // With only names left it is no table of figures; a roster of households may be names alone.
  const isAnythingTold =
    found.id === 'Pairings' ||
    columns.length === found.columns.length ||
    columns.some(({ key }) => isFigure(key, context));
  const kept = new Set(isAnythingTold ? columns.map(({ column }) => column) : []);
  const left = found.columns.filter(({ column }) => !kept.has(column)).map(({ column, label }) => ({ column, label }));
  const unmatched = [...found.unmatched, ...left].sort((a, b) => a.column - b.column);
  return isAnythingTold ? { ...found, columns, unmatched } : { ...found, id: null, columns: [], unmatched };
}

function isFigure(key: string, context: ReadingContext): boolean {
  if (partFigure(key, context)) return true;
  const fields = summaryVocabularies.flatMap((vocabulary) => vocabulary.fields);
  return fields.some((field) => field.key === key && field.type.kind !== 'text');
}

/** Whether a title is about 好事实事 and about nothing else that cadres do. */
function isOfDeedsOnly(place: Pick<FoundTable, 'above' | 'sheet'>): boolean {
  const title = tellingLines(place).join(' ');
  return /好事实事|办实事|实事/.test(title) && !/走访|慰问|结对|双联|帮扶|履职|考核|联系/.test(title);
}
const OF_ALL_VISITS: ReadonlySet<string> = new Set(['logRows', 'rows', 'persons', 'amount', 'projects', 'funds']);

function askedColumn(
  column: MatchedColumn,
  measures: Readonly<Record<string, PartMeasure>>,
  asked: TitleParts,
  context: ReadingContext,
): MatchedColumn | null {
  const { key } = column;
  const isAnything = asked.isUnknown || asked.months !== null || asked.kind !== null || asked.occasion !== null;
  if (!isAnything) return column;
  const figure = partFigure(key, context);
  const measure = figure?.measure ?? measures[key];
  // The number of cadres is not counted for one kind of households.
  const isCadres = key === 'cadres' && (asked.kind !== null || asked.isUnknown);
  if (measure === undefined) return OF_NO_PART.has(key) || isCadres ? null : column;
  const parts = partsOf(asked, measure).filter(({ of }) => of !== figure?.of);
  if (asked.isUnknown) return null;
  const [part, ...others] = parts;
  if (part === undefined) return column;
  if (others.length > 0 || (figure !== null && figure.of !== null)) return null;
  return { ...column, key: partKey({ measure, of: part.of, value: part.value }), reason: 'part' };
}

/** For one kind of households: the column of 走访 in the summary that has the figure of a path. */
const OF_VISITS: Readonly<Record<string, string>> = {
  'villages.*.logRows': 'rows',
  'villages.*.persons': 'persons',
  'villages.*.amount': 'amount',
};

/** The path of a figure for the parts that a form's title asks for; null where it is not counted for them. */
export function pathOfPart(path: string, asked: TitleParts): string | null {
  if (asked.isUnknown) return null;
  const key = path.split('.').at(-1) ?? '';
  if (asked.occasion !== null && isOfSomeTime(key)) return null;
  if (asked.months !== null && isOfSomeTime(key)) return asked.kind === null ? logPathOf(path, asked.months) : null;
  if (asked.kind === null || path.startsWith('visits.') || path.startsWith('organisation.')) return path;
  const visits = OF_VISITS[path];
  return visits === undefined ? null : `visits.${asked.kind.value}.${visits}`;
}
