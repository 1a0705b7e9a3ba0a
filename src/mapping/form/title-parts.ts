import { dayParts } from '../../model/day';
import type { ReadingContext } from '../../records/cell-reader';
import type { FoundTable } from '../found-table';
import type { MatchedColumn, Recognised } from '../recognise';
import { yearOfTable } from '../table-year';
import { isOfThePeriod, isOfTheYear } from './asked-period';
import type { FormSource } from './form-vocabularies';
import { partFigure, partKey, type PartFigure, type PartMeasure } from './part-key';
import type { FilledPeriod, FormSources } from './source';
import { kindsOf, tellingLines } from './title-filter';
import { titleMonths } from './title-months';
import { namesUnknownOccasion, occasionsNamed } from './title-values';

type Part = Pick<PartFigure, 'of' | 'value'>;

/** A part of what is counted that the title of a form asks for, each null where it names none. */
export interface TitleParts {
  readonly months: Part | null;
  readonly kind: Part | null;
  readonly occasion: Part | null;
  /** Whether it asks for something that is not counted: another year, several kinds, a holiday nobody knows. */
  readonly isUnknown: boolean;
}

/** What the lines above a form's cells ask for. */
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
      first === undefined || isWhole ? null : { of: 'month', value: first === last ? `${first}` : `${first}-${last}` },
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

/** The parts that count for a measure: months and occasions for what happened, kinds of households for all. */
export function partsOf({ months, kind, occasion }: TitleParts, measure: PartMeasure): readonly Part[] {
  return [kind, ...(measure === 'households' ? [] : [months, occasion])].filter((part) => part !== null);
}

const MEASURES: Readonly<Partial<Record<FormSource, Readonly<Record<string, PartMeasure>>>>> = {
  villages: { logRows: 'rows', deeds: 'deeds', persons: 'persons', amount: 'amount', households: 'households' },
  cadres: { deeds: 'deeds', households: 'households' },
  visits: { rows: 'rows', persons: 'persons', amount: 'amount' },
};
/** Figures that judge a whole period, or count what is no entry of the log. */
const OF_NO_PART: ReadonlySet<string> = new Set([
  ...['deedsDue', 'verdict', 'score', 'reasons', 'projects', 'funds'],
  ...['roster.households', 'roster.population'],
]);

/** A list of the summary with the figures of the part that its title asks for; what is not counted for it is left over. */
export function withTitleParts(
  found: Recognised<FormSource>,
  { sources, period, context }: { sources: FormSources; period: FilledPeriod; context: ReadingContext },
): Recognised<FormSource> {
  const measures = found.id === null ? undefined : MEASURES[found.id];
  if (!measures) return found;
  const asked = titleParts(found.table, sources, period);
  // The lines of visits are of one kind and one occasion each, which a filter chooses.
  const own = found.id === 'visits' ? { ...asked, kind: null, occasion: null } : asked;
  const isByOccasion = found.id === 'visits' && found.columns.some(({ key }) => key === 'occasion');
  const columns = found.columns.flatMap((column) => {
    const as = askedColumn(column, measures, own, context);
    // Entries of the log are counted for each kind of households, not for its occasions.
    return as === null || (isByOccasion && as.key !== column.key) ? [] : [as];
  });
  const kept = new Set(columns.map(({ column }) => column));
  const left = found.columns.filter(({ column }) => !kept.has(column)).map(({ column, label }) => ({ column, label }));
  return { ...found, columns, unmatched: [...found.unmatched, ...left].sort((a, b) => a.column - b.column) };
}

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
  // How many cadres look after one kind of households is not counted.
  const isCadres = key === 'cadres' && (asked.kind !== null || asked.isUnknown);
  if (measure === undefined) return OF_NO_PART.has(key) || isCadres ? null : column;
  const parts = partsOf(asked, measure).filter(({ of }) => of !== figure?.of);
  if (asked.isUnknown) return null;
  const [part, ...others] = parts;
  if (part === undefined) return column;
  if (others.length > 0 || (figure !== null && figure.of !== null)) return null;
  return { ...column, key: partKey({ measure, of: part.of, value: part.value }), reason: 'part' };
}

/** Of the visits to one kind of households, what the lines of the summary tell. */
const OF_VISITS: Readonly<Record<string, string>> = {
  'villages.*.logRows': 'rows',
  'villages.*.persons': 'persons',
  'villages.*.amount': 'amount',
};

/** The path of a single figure for the part that a form's title asks for; null where that is not counted. */
export function pathOfPart(path: string, asked: TitleParts): string | null {
  if (asked.isUnknown) return null;
  const key = path.split('.').at(-1) ?? '';
  const isOfTime = asked.months !== null || asked.occasion !== null;
  if (isOfTime && (isOfThePeriod(key) || isOfTheYear(key))) return null;
  if (asked.kind === null || path.startsWith('visits.') || path.startsWith('organisation.')) return path;
  const visits = OF_VISITS[path];
  return visits === undefined ? null : `visits.${asked.kind.value}.${visits}`;
}
