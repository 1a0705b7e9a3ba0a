import { findTables } from '../find-tables';
import { withoutTableColumns, wordsAbove, type FoundTable } from '../found-table';
import { headerText } from '../header-text';
import { matchTable } from '../recognise';
import { withoutMatches, type Recognised } from '../recognised';
import type { CellLookup } from '../sheet-cells';
import { asksForOtherTime } from './asked-period';
import { isWholePeriod, monthsAsValue, monthsOfForm } from './asked-window';
import { withLogMeasures, withDoubtfulCounts } from './log-measures';
import { countedByLabel } from './counted-by-label';
import { withBirthColumns } from './birth-facts';
import { formRows, type FormRow, type HasFormat } from './form-body';
import { isPrinted, type FormFilling, type FormList } from './form-list';
import { formVocabularies, type FormSource } from './form-vocabularies';
import { withJointColumns } from './joint-facts';
import { isRowOfLabels } from './label-rows';
import { withHouseholdNames, withNthHouseholds } from './nth-households';
import { withNthVisits } from './nth-visits';
import { partsAsked, withPartColumns } from './part-columns';
import { MONTH_KEY, subjectKey } from './part-figures';
import { partKey } from './part-key';
import { byPrintedLabels } from './printed-list';
import { recogniseForm } from './recognise-form';
import { namedBy, sectionBlocks, type SectionBlock } from './section-blocks';
import type { FilledPeriod, SourceRow } from './source';
import { withTickColumns } from './tick-marks';
import { stateColumns, withStates } from './state-columns';
import { titleFilter } from './title-filter';
import { withTitleParts } from './title-parts';

/** The lists that are found on a sheet of a form, each with what is proposed to fill it. */
export function proposedLists(
  lookup: CellLookup,
  hasFormat: HasFormat,
  { sources, context, period }: FormFilling,
): readonly FormList[] {
  const known = (found: Recognised<FormSource>): Recognised<FormSource> => {
    const parted = withPartColumns(
      withoutOtherTimes(
        withLogMeasures(
          withDoubtfulCounts(
            withBirthColumns(withHouseholdNames(withoutRemarks(withoutOthersCounts(withoutHeads(found))))),
          ),
        ),
        period,
      ),
      context,
      period,
    );
    return withTickColumns(withTitleParts(withJointColumns(parted), { sources, period, context }), context);
  };
  return findTables(lookup).flatMap((own): readonly FormList[] => {
    const table = { ...own, above: [...own.above, ...(lookup.cells.lines ?? [])] };
    if (isRowOfLabels(table, lookup, hasFormat)) return [];
    const body = formRows(table, lookup, hasFormat);
    const blocks = sectionBlocks(table, lookup, hasFormat);
    if (blocks.length > 0) {
      const found = known(recogniseForm(table, lookup, context));
      const lists = byHeadings(found, blocks, found.id === null ? [] : (sources.get(found.id) ?? []));
      if (lists.length > 0) return lists;
    }
    if (body.length === 0) return [];
    const states = stateColumns(table);
    const counted = withoutTableColumns(table, (column) => states.has(column));
    const found =
      countedByLabel(counted, body, context, period) ??
      byPrintedLabels(counted, body, lookup, sources, context) ??
      withNthVisits(counted, lookup, context) ??
      withNthHouseholds(counted, lookup, context) ??
      countingParts(recogniseForm(counted, lookup, context), lookup, { context, period });
    // One empty row below some labels is for their values, unless the labels are the columns of a list.
    if (body.length < 2 && (found.id === null || found.columns.length < 3)) return [];
    const list = { recognised: known(withStates(found, table, states)), body, filter: undefined };
    if (found.id === null) return [list];
    if (isOfUnknownRows(list)) return [{ ...list, recognised: withoutColumns(list.recognised) }];
    const { filter, isUnknown } = titleFilter(withNameColumn(found), found.id, sources, period);
    if (isUnknown) return [{ ...list, recognised: withoutColumns(list.recognised) }];
    if (subjectKey(found.id, found.columns) !== null && found.id === 'AssistanceLog')
      return [ofMonths(list, filter, period)];
    return [{ ...list, filter: isPrinted(list) ? withoutPrinted(filter, found, body) : filter }];
  });
}

/** A list that counts the log, with the months that its title asks for: they choose entries, and no rows of it. */
function ofMonths(
  list: FormList,
  { date, ...filter }: NonNullable<FormList['filter']> = {},
  period: FilledPeriod,
): FormList {
  const rest = Object.keys(filter).length > 0 ? filter : undefined;
  const months = monthsOfForm(list.recognised.table, period);
  const isOfAll = months === null || date === undefined || isWholePeriod(months, period);
  if (isOfAll || list.recognised.columns.some(({ key }) => key === MONTH_KEY)) return { ...list, filter: rest };
  const whole = partKey({ measure: 'rows', of: null, value: '' }).slice('rows'.length);
  const columns = list.recognised.columns.map((column) =>
    column.key.endsWith(whole) ? { ...column, key: column.key.replace(whole, `.${monthsAsValue(months)}月`) } : column,
  );
  return { ...list, recognised: { ...list.recognised, columns }, filter: rest };
}

/** A table with what its column of names is called among the lines above: 第一书记姓名 asks for them alone. */
function withNameColumn({ table, columns }: Recognised<FormSource>): FoundTable {
  const names = columns.filter(({ key, label }) => key === 'name' && /第一书记/.test(label)).map(({ label }) => label);
  return { ...table, above: [...table.above, ...names] };
}

/**
 * A list for each block whose heading names what comes into it; none where the headings are no values of the source.
 */
function byHeadings(
  found: Recognised<FormSource>,
  blocks: readonly SectionBlock[],
  rows: readonly SourceRow[],
): readonly FormList[] {
  const named = namedBy(blocks, rows);
  return blocks.flatMap(({ body }, at): FormList[] => {
    const value = named?.values[at] ?? null;
    return named === null || value === null ? [] : [{ recognised: found, body, filter: { [named.key]: [value] } }];
  });
}

/** 备注 that no source has is left for the clerk; nothing is missing there. */
function withoutRemarks(found: Recognised<FormSource>): Recognised<FormSource> {
  return { ...found, unmatched: found.unmatched.filter(({ label }) => !/^备(?:注|考)$/.test(headerText(label).words)) };
}

/** What townships also have tables about, and no ledger of ours tells of. */
const OTHER_MATTERS =
  /信贷|贷款|危房|住房改造|医保|医疗保险|新农合|合作医疗|参保|养老保险|低保(?:金|发放)|公益(?:性)?岗|助学|雨露计划|教育资助|补贴|补助|饮水|培训|务工|就业|搬迁|光伏|消费扶贫|消费帮扶|厕所|改厕/;

/** 人数 of a list with a row for each cadre counts others. */
function withoutHeads(found: Recognised<FormSource>): Recognised<FormSource> {
  const isOfEach = found.id === 'cadres' && found.columns.some(({ key }) => key === 'name');
  return isOfEach ? withoutMatches(found, ({ key }) => key === 'heads') : found;
}

/** 户数 and 金额 of a table about loans are those of the loans: no words of theirs say otherwise. */
function withoutOthersCounts(found: Recognised<FormSource>): Recognised<FormSource> {
  if (!OTHER_MATTERS.test(wordsAbove(found.table))) return found;
  return withoutMatches(found, ({ key, reason }) => reason === 'beside' && COUNTS_ANY.has(key));
}

const COUNTS_ANY: ReadonlySet<string> = new Set([
  ...['households', 'population', 'persons', 'amount', 'rows', 'logRows', 'funds', 'projects'],
  ...['roster.households', 'roster.population'],
]);

/** Whether rows are each for something that is printed in a column nobody knows: 组长, 副组长; 第一阶段, 第二阶段. */
function isOfUnknownRows({ recognised: { columns, unmatched }, body }: FormList): boolean {
  const printed = body.flatMap((row) => [row.printed, ...row.beside].filter((text) => text !== null));
  if (printed.some(({ column }) => columns.some((own) => own.column === column))) return false;
  return unmatched.some(
    ({ column }) => new Set(printed.filter((text) => text.column === column).map(({ text }) => text)).size > 1,
  );
}

/** Nothing of a list that asks for rows nobody can tell is known. */
export function withoutColumns(found: Recognised<FormSource>): Recognised<FormSource> {
  return { ...withoutMatches(found, () => true), id: null };
}

/** What a title asks for beside what is printed in a list's rows, which says itself whose these are. */
function withoutPrinted(
  filter: FormList['filter'],
  { columns }: Recognised<FormSource>,
  body: readonly FormRow[],
): FormList['filter'] {
  const printed = new Set(body.flatMap(({ printed: own, beside }) => [own, ...beside].map((text) => text?.column)));
  const keys = new Set(columns.flatMap(({ column, key }) => (printed.has(column) ? [key] : [])));
  const rest = Object.entries(filter ?? {}).filter(([key]) => !keys.has(key));
  return rest.length > 0 ? Object.fromEntries(rest) : undefined;
}

/** Columns that ask for the figures of another time stay empty and are listed. */
function withoutOtherTimes(found: Recognised<FormSource>, period: FilledPeriod): Recognised<FormSource> {
  const headers = new Map(found.table.columns.map((column) => [column.column, column.headers]));
  const isOther = ({ column, key }: Recognised['columns'][number]): boolean =>
    asksForOtherTime(headers.get(column) ?? [], key.split('.')[0] ?? key, period);
  return withoutMatches(found, isOther);
}

/** What each row of a list without a source is about, where its columns are times or kinds: villages, cadres. */
function countingParts(
  found: Recognised<FormSource>,
  lookup: CellLookup,
  { context, period }: Pick<FormFilling, 'context' | 'period'>,
): Recognised<FormSource> {
  const { table } = found;
  if (found.id !== null || partsAsked(table, context, period).size === 0) return found;
  for (const id of ['villages', 'cadres', 'visits', 'sectionTotals', 'funds'] as const) {
    const vocabulary = formVocabularies.find((one) => one.id === id);
    const match = vocabulary && (matchTable(table, lookup, vocabulary, context) as Recognised<FormSource>);
    if (match?.columns[0]?.key === subjectKey(id)) return match;
  }
  return found;
}
