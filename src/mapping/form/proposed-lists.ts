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

/** The lists found on a sheet of a form, each with the source, columns and filter that are proposed for it. */
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
    // A single empty row below labels is for their values, unless enough of them are columns of one source.
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

/** A list that counts the log, with the months of its title: they choose which entries are counted, not which rows. */
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

/** A table whose lines above include the header of its column of names: 第一书记姓名 filters the list as a title does. */
function withNameColumn({ table, columns }: Recognised<FormSource>): FoundTable {
  const names = columns.filter(({ key, label }) => key === 'name' && /第一书记/.test(label)).map(({ label }) => label);
  return { ...table, above: [...table.above, ...names] };
}

/** A list for each block whose heading is a value of the source; none where the headings are no such values. */
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

/** Drops unmatched 备注: they are left for the clerk, and are not listed as empty. */
function withoutRemarks(found: Recognised<FormSource>): Recognised<FormSource> {
  return { ...found, unmatched: found.unmatched.filter(({ label }) => !/^备(?:注|考)$/.test(headerText(label).words)) };
}

/** Subjects that townships have forms about and that no ledger of ours covers. */
const OTHER_MATTERS =
  /信贷|贷款|危房|住房改造|医保|医疗保险|新农合|合作医疗|参保|养老保险|低保(?:金|发放)|公益(?:性)?岗|助学|雨露计划|教育资助|补贴|补助|饮水|培训|务工|就业|搬迁|光伏|消费扶贫|消费帮扶|厕所|改厕/;

/** 人数 in a list with a row for each cadre does not count cadres. */
function withoutHeads(found: Recognised<FormSource>): Recognised<FormSource> {
  const isOfEach = found.id === 'cadres' && found.columns.some(({ key }) => key === 'name');
  return isOfEach ? withoutMatches(found, ({ key }) => key === 'heads') : found;
}

/** Drops 户数, 金额 and the like from a form about another subject (loans, say), where they count that. */
function withoutOthersCounts(found: Recognised<FormSource>): Recognised<FormSource> {
  if (!OTHER_MATTERS.test(wordsAbove(found.table))) return found;
  return withoutMatches(found, ({ key, reason }) => reason === 'beside' && COUNTS_ANY.has(key));
}

const COUNTS_ANY: ReadonlySet<string> = new Set([
  ...['households', 'population', 'persons', 'amount', 'rows', 'logRows', 'funds', 'projects'],
  ...['roster.households', 'roster.population'],
]);

/** Whether what the rows are about is printed in a column that was not matched: 组长, 副组长; 第一阶段, 第二阶段. */
function isOfUnknownRows({ recognised: { columns, unmatched }, body }: FormList): boolean {
  const printed = body.flatMap((row) => [row.printed, ...row.beside].filter((text) => text !== null));
  if (printed.some(({ column }) => columns.some((own) => own.column === column))) return false;
  return unmatched.some(
    ({ column }) => new Set(printed.filter((text) => text.column === column).map(({ text }) => text)).size > 1,
  );
}

/** A list without source or columns, for one whose rows cannot be told: nothing on it is filled. */
export function withoutColumns(found: Recognised<FormSource>): Recognised<FormSource> {
  return { ...withoutMatches(found, () => true), id: null };
}

/** A title's filter without the columns that are printed in the list's rows, which decide for themselves. */
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

/** Drops columns that ask for the figures of another time: they stay empty and are listed. */
function withoutOtherTimes(found: Recognised<FormSource>, period: FilledPeriod): Recognised<FormSource> {
  const headers = new Map(found.table.columns.map((column) => [column.column, column.headers]));
  const isOther = ({ column, key }: Recognised['columns'][number]): boolean =>
    asksForOtherTime(headers.get(column) ?? [], key.split('.')[0] ?? key, period);
  return withoutMatches(found, isOther);
}

/**
 * For a list without a source whose columns are parts: the source that its first column names, villages or cadres say.
 */
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
