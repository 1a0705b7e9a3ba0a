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
/** What a title says is counted where no header does. */
const TITLES: readonly (readonly [PartMeasure, RegExp])[] = [
  ['deeds', /^(?!.*(?:走访|慰问|入户|结对|双联|帮扶|履职|考核|联系)).*(?:好事实事|办实事|实事好事)/],
  ['rows', /走访|慰问|入户|下村|帮扶(?:次数|活动|记录)|次数|[四五六]必[到访]/],
  ['households', /结对|联系户|包户|户数|帮扶户|困难(?:群众|户)|分类/],
  ['funds', /资金|投资|经费/],
  ['projects', /项目/],
];
/** What a part's own unit says is counted. */
const BY_UNIT: Readonly<Record<string, PartMeasure>> = { 件: 'deeds', 次: 'rows', 户次: 'rows' };
/** 合计, and with what is counted behind it: 合计次数. */
const WHOLE = /^(?:合计|总计|小计|共计)(.*)$/;
/** Names of the lists of parts themselves, which say nothing of what is counted. */
const NAMES_PARTS =
  /^(?:资金(?:来源|类别|渠道|构成|性质)|来源|类别|群众类别|对象类别|时机|帮扶方式|方式|板块|月份|其中|按月份?)$/;
/** Headers of parts that each measure is not counted by. */
const OF_LOG_ONLY: ReadonlySet<string> = new Set(['month', 'occasions', 'methods']);
const OF_PROJECTS: ReadonlySet<string> = new Set(['sections', 'fundKinds']);
const PROJECT_MEASURES: ReadonlySet<PartMeasure> = new Set(['projects', 'funds']);

/** A list with the columns that show a part of what its rows count: months, kinds of households, occasions. */
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
    // The kinds of single households are ticked.
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
    // What months come to so far is no month's own.
    if (part.of === 'month' && key === MONTH_KEY) return [];
    const together = part.isWhole ? togetherOf(all) : part;
    // A sum of occasions lacks the one between them that nobody knows.
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
  /** Set of a time that nobody knows. */
  readonly isUnknown?: true;
}

/** The parts that a table's columns ask for: values of our lists, months, and other times. */
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

/** 合计 beside the parts is the whole of what they show. */
function wholeOf(headers: readonly string[], parts: readonly TablePart[]): AskedPart | null {
  const at = headers.findIndex((header) => WHOLE.test(headerText(header).words));
  const [first] = parts;
  if (at < 0 || !first) return null;
  const [, counted = ''] = WHOLE.exec(headerText(headers[at] ?? '').words) ?? [];
  const others = headers.filter((_, other) => other !== at);
  return { of: first.of, value: '', others: counted === '' ? others : [...others, counted], isWhole: true };
}

/** What 合计 beside some parts counts; beside the occasions of presence alone it is of these, and of no 日常. */
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

/** The headers of a part that say what is counted. */
function tellingHeaders({ others }: TablePart): readonly string[] {
  return others.filter((header) => !NAMES_PARTS.test(headerText(header).words));
}

/** What a single project's column for a kind of funds asks for. */
function fundsOf(part: TablePart): Measured | null {
  const telling = tellingHeaders(part);
  if (telling.length === 0) return { measure: 'funds', unit: null, sure: SURE.named };
  const named = measureNamed(telling, OF_PROJECTS_ALONE);
  return named?.measure === 'funds' ? { ...named, sure: SURE.named } : null;
}

/** What is counted of a part, by its other headers, else by its unit, else by the title. */
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
