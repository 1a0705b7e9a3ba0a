import { groupBy } from '../../model/group-by';
import { joinKey } from '../../model/join-key';
import type { ReadingContext } from '../../records/cell-reader';
import { withoutTableColumns, type FoundTable } from '../found-table';
import { ledgerVocabularies } from '../ledger-vocabularies';
import { matchTable } from '../recognise';
import { extendedTo, withMatched, type MatchedColumn, type Recognised } from '../recognised';
import type { CellLookup } from '../sheet-cells';
import { formVocabularies, type FormSource } from './form-vocabularies';
import { isDay, textIn, type FilledPeriod, type FormSources, type SourceRow } from './source';

/** Headers that say which of a household's visits a column shows: 第一次走访, 第2次, 首次入户. */
const NTH = /第([一二三四五六七八九十]|\d{1,2})次(?:走访|慰问|入户|帮扶|联系)?(?:情况|记录)?|首次(?:走访|慰问|入户)?/;
const NUMERALS = '一二三四五六七八九十';
/** The columns of the log that a form may repeat for each visit. */
const ASKED: ReadonlySet<string> = new Set(['date', 'cadres', 'content', 'amount', 'method', 'occasion', 'evidence']);
const KEY = /^visit\.(\d+)\.(\w+)$/;
const SURE = 0.88;
const FEWEST = 2;

/** Whether a key names a value of a household's first, second … visit: `visit.2.date`. */
export function isVisitKey(key: string): boolean {
  const [, , field = ''] = KEY.exec(key) ?? [];
  return ASKED.has(field);
}

function ordinalOf(headers: readonly string[]): number | null {
  for (const header of headers) {
    const [found, number] = NTH.exec(header) ?? [];
    if (found !== undefined) return number === undefined ? 1 : NUMERALS.indexOf(number) + 1 || Number(number);
  }
  return null;
}

/** A list of households whose columns show several visits side by side; null for any other. */
export function withNthVisits(
  table: FoundTable,
  lookup: CellLookup,
  context: ReadingContext,
): Recognised<FormSource> | null {
  const nth = new Map(table.columns.map(({ column, headers }) => [column, ordinalOf(headers)]));
  const visits = table.columns.filter(({ column }) => nth.get(column) != null);
  if (new Set(visits.map(({ column }) => nth.get(column))).size < FEWEST) return null;
  const pairings = formVocabularies.find(({ id }) => id === 'Pairings');
  const log = ledgerVocabularies.find(({ id }) => id === 'AssistanceLog');
  if (!pairings || !log) return null;
  const rest = withoutTableColumns(table, (column) => nth.get(column) != null);
  const found = matchTable(rest, lookup, pairings, context) as Recognised<FormSource>;
  if (!found.columns.some(({ key }) => key === 'household')) return null;
  const matched = visits.flatMap(({ column, headers }): MatchedColumn[] => {
    const words = headers.map((header) => header.replace(NTH, '')).filter((header) => header !== '');
    const own = { ...table, columns: [{ column, headers: words }] };
    const match = matchTable(own, lookup, log, context).columns[0];
    if (!match || !ASKED.has(match.key)) return [];
    const key = `visit.${nth.get(column) ?? 1}.${match.key}`;
    return [{ column, key, label: headers.join(''), unit: match.unit, sure: SURE, reason: 'nth' }];
  });
  return withMatched(extendedTo(found, table), matched);
}

/** Pairings with the values that `keys` ask for of each household's visits within the period, by their days. */
export function withVisits(
  rows: readonly SourceRow[],
  keys: readonly string[],
  { sources, period }: { readonly sources: FormSources; readonly period: FilledPeriod },
): readonly SourceRow[] {
  const asked = keys.flatMap((key) => {
    const [, number, field = ''] = KEY.exec(key) ?? [];
    return number === undefined ? [] : [{ key, at: Number(number) - 1, field }];
  });
  if (asked.length === 0) return rows;
  const dayOf = ({ values: { date } }: SourceRow): number => (isDay(date) ? date.day : -1);
  const keyOf = ({ values }: SourceRow): string => joinKey(textIn(values['village']), textIn(values['household']));
  const inPeriod = (sources.get('AssistanceLog') ?? [])
    .filter((entry) => dayOf(entry) >= period.start && dayOf(entry) <= period.end)
    .toSorted((a, b) => dayOf(a) - dayOf(b));
  const byHousehold = groupBy(inPeriod, keyOf);
  return rows.map((row): SourceRow => {
    const own = byHousehold.get(keyOf(row)) ?? [];
    const told = asked.map(({ key, at, field }) => [key, own[at]?.values[field] ?? null] as const);
    const traces = asked.map(({ key, at }) => [key, own[at]?.trace ?? []] as const);
    return {
      ...row,
      values: { ...row.values, ...Object.fromEntries(told) },
      traces: { ...row.traces, ...Object.fromEntries(traces) },
    };
  });
}
