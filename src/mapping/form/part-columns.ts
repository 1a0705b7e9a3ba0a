import { headerText } from '../header-text';
import { withMatched, withoutMatches, type MatchedColumn, type Recognised } from '../recognised';
import { tableParts, type TablePart } from '../table-parts';
import { yearOfTable } from '../table-year';
import type { ReadingContext } from '../../records/cell-reader';
import { dayParts } from '../../model/day';
import { SEPARATOR } from '../../templates/column';
import { EVERYDAY } from '../../templates/lists';
import { wordsAbove, type FoundTable } from '../found-table';
import { asksForOtherTime } from './asked-period';
import { monthsAsValue, monthsOfForm, windowAsked } from './asked-window';
import type { FormSource } from './form-vocabularies';
import { householdsAsked, measureNamed, OF_PROJECTS_ALONE } from './measure-named';
import { mayCount, MONTH_KEY, subjectKey } from './part-figures';
import { groupsBeside } from './part-groups';
import { partKey, type PartFigure, type PartMeasure } from './part-key';
import type { FilledPeriod } from './source';

const SURE = { named: 0.92, titled: 0.85 };
/** The measure that a title names, for columns whose headers name none. */
const TITLES: readonly (readonly [PartMeasure, RegExp])[] = [
  ['deeds', /^(?!.*(?:走访|慰问|入户|结对|双联|帮扶|履职|考核|联系)).*(?:好事实事|办实事|实事好事)/],
  ['rows', /走访|慰问|入户|下村|帮扶(?:次数|活动|记录)|次数|[四五六]必[到访]/],
  ['households', /结对|联系户|包户|户数|帮扶户|困难(?:群众|户)|分类/],
  ['funds', /资金|投资|经费/],
  ['projects', /项目/],
];
/** The measure that the unit of a part's header stands for. */
const BY_UNIT: Readonly<Record<string, PartMeasure>> = { 件: 'deeds', 次: 'rows', 户次: 'rows' };
/** 合计, alone or with the words for what is counted: 合计次数. */
const WHOLE = /^(?:合计|总计|小计|共计)(.*)$/;
/** Headers that name the list that the parts are values of, not a measure. */
const NAMES_PARTS =
  /^(?:资金(?:来源|类别|渠道|构成|性质)|来源|类别|群众类别|对象类别|时机|帮扶方式|方式|板块|月份|其中|按月份?)$/;
/** Lists whose parts only entries of the log have. */
const OF_LOG_ONLY: ReadonlySet<string> = new Set(['month', 'occasions', 'methods']);
const OF_PROJECTS: ReadonlySet<string> = new Set(['sections', 'fundKinds']);
const PROJECT_MEASURES: ReadonlySet<PartMeasure> = new Set(['projects', 'funds']);

/** A list with its unmatched columns that count a part of each row (a month, a 群众类别, a 时机) matched. */
export function withPartColumns(
  found: Recognised<FormSource>,
  context: ReadingContext,
  period: FilledPeriod,
): Recognised<FormSource> {
  const { table, id, columns } = found;
  const key = subjectKey(id, columns);
  const parts = partsAsked(table, context, period);
  if (parts.size === 0 || key === null || !columns.some((column) => column.key === key)) return found;
  const title = wordsAbove(table);
  const all = [...parts.values()];
  const firstPart = Math.min(...parts.keys());
  const beside = groupsBeside(table, parts, context);
  const free = withoutMatches(found, ({ column }) => beside.has(column));
  const matched = free.unmatched.flatMap(({ column }): MatchedColumn[] => {
    const headers = table.columns.find((one) => one.column === column)?.headers ?? [];
    const part: AskedPart | null = parts.get(column) ?? beside.get(column) ?? wholeOf(headers, all);
    // A household's kind is ticked, not counted.
    if (part && id === 'Pairings' && part.of !== 'month') return [];
    if (!part || part.isUnknown === true || (part.of === 'month' && !isOfYear(table, period))) return [];
    const { unit = null } = headers.map(headerText).findLast((header) => header.unit !== null) ?? {};
    const measured = id === 'Projects' ? fundsOf(part) : measureOf(part, all, title, unit);
    if (
      !measured ||
      !mayCount(id, measured.measure, columns) ||
      asksForOtherTime(part.others, measured.measure, period)
    )
      return [];
    // A row that is a month has no figures of other months, nor of several together.
    if (part.of === 'month' && key === MONTH_KEY) return [];
    const together = part.isWhole ? togetherOf(all) : part;
    // Where a column between the parts is not known, their sum is not known either.
    const isUnknown = (one: { readonly column: number }): boolean =>
      one.column > firstPart && one.column < column && !parts.has(one.column);
    if (part.isWhole && together.of !== null && free.unmatched.some(isUnknown)) return [];
    const figure = { measure: measured.measure, ...together };
    return [
      {
        column,
        key: partKey(figure),
        label: headers.join(''),
        unit: measured.unit ?? unit,
        sure: measured.sure,
        reason: 'part',
      },
    ];
  });
  return withMatched(free, matched);
}

interface AskedPart extends TablePart {
  readonly isWhole?: true;
  /** Set where the column names a time whose months are not known. */
  readonly isUnknown?: true;
}

/**
 * The parts that a table's columns ask for, by their 1-based column: values of our lists, months, stretches of time.
 */
export function partsAsked(
  table: FoundTable,
  context: Pick<ReadingContext, 'lists'>,
  period: FilledPeriod,
): ReadonlyMap<number, AskedPart> {
  const form = monthsOfForm(table, period);
  const times = table.columns.flatMap((column): (readonly [number, AskedPart])[] => {
    const asked = windowAsked(column, form);
    if (!asked) return [];
    const { months, others } = asked;
    const value = months === null ? '' : monthsAsValue(months);
    return [[column.column, { of: 'month', value, others, ...(months === null && { isUnknown: true }) }]];
  });
  return new Map([...times, ...tableParts(table.columns, context, true)]);
}

/** The part of a column 合计 beside the parts: the whole of them; null for any other column. */
function wholeOf(headers: readonly string[], parts: readonly TablePart[]): AskedPart | null {
  const at = headers.findIndex((header) => WHOLE.test(headerText(header).words));
  const [first] = parts;
  if (at < 0 || !first) return null;
  const [, counted = ''] = WHOLE.exec(headerText(headers[at] ?? '').words) ?? [];
  const others = headers.filter((_, other) => other !== at);
  return { of: first.of, value: '', others: counted === '' ? others : [...others, counted], isWhole: true };
}

/** What 合计 beside some parts counts: everything, but beside the occasions of presence without 日常 only those. */
function togetherOf(parts: readonly TablePart[]): Pick<PartFigure, 'of' | 'value'> {
  const values = [...new Set(parts.map(({ value }) => value))];
  const isOfPresence = parts.every(({ of }) => of === 'occasions') && !values.includes(EVERYDAY);
  return isOfPresence ? { of: 'occasions', value: values.join(SEPARATOR) } : { of: null, value: '' };
}

function isOfYear(table: Recognised['table'], { start }: FilledPeriod): boolean {
  const year = yearOfTable(table);
  return year === null || year === dayParts(start).year;
}

interface Measured {
  readonly measure: PartMeasure;
  readonly unit: string | null;
  readonly sure: number;
}

/** The headers of a part that may name what is counted. */
function tellingHeaders({ others }: TablePart): readonly string[] {
  return others.filter((header) => !NAMES_PARTS.test(headerText(header).words));
}

/**
 * The measure of a column for a kind of funds, where each row is one project; null where it asks for something else.
 */
function fundsOf(part: TablePart): Measured | null {
  const telling = tellingHeaders(part);
  if (telling.length === 0) return { measure: 'funds', unit: null, sure: SURE.named };
  const named = measureNamed(telling, OF_PROJECTS_ALONE);
  return named?.measure === 'funds' ? { ...named, sure: SURE.named } : null;
}

/** The measure of a part: by its other headers, else by its unit, else by the title. */
function measureOf(part: TablePart, all: readonly TablePart[], title: string, unit: string | null): Measured | null {
  const kinds = new Set(all.map(({ of }) => of));
  const isOfProjects = [...kinds].some((of) => OF_PROJECTS.has(of));
  const mayCount = (measure: PartMeasure): boolean =>
    PROJECT_MEASURES.has(measure) === isOfProjects &&
    !(measure === 'households' && [...kinds].some((of) => OF_LOG_ONLY.has(of)));
  const telling = tellingHeaders(part);
  if (telling.length > 0) {
    const named = measureNamed(telling, isOfProjects ? OF_PROJECTS_ALONE : undefined);
    if (named) return mayCount(named.measure) ? { ...named, sure: SURE.named } : null;
    const households = part.of === 'householdTypes' ? householdsAsked(telling.at(-1) ?? '', title) : null;
    return households && mayCount(households.measure) ? { ...households, sure: SURE.titled } : null;
  }
  const byUnit = BY_UNIT[unit ?? ''];
  const titled = byUnit ?? TITLES.find(([measure, words]) => mayCount(measure) && words.test(title))?.[0];
  return titled === undefined || !mayCount(titled) ? null : { measure: titled, unit: null, sure: SURE.titled };
}
