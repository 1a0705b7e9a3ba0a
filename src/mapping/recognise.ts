import { NO_RESULT, type CellValue } from '../model/cell';
import type { ReadingContext } from '../records/cell-reader';
import { assign, AS_SURE, type Candidate } from './assign-columns';
import { bearsOut } from './borne-out';
import { agreement, mayBeOfWholeVillages, OF_SEVERAL } from './cell-kinds';
import { withWholeDates } from './date-columns';
import { factsAbove } from './facts-above';
import { wordsAbove, type FoundTable, type TableColumn } from './found-table';
import { isRunningNumber } from './known-headers';
import { looseMatchOf, matchOf } from './match-headers';
import { personContext } from './person-context';
import { senseOf, type HeaderSense } from './header-sense';
import { asksForRelation } from './persons';
import { labelOf, recognised, type MatchedColumn, type Recognised } from './recognised';
import { askedEachTime, repeatedColumns, timesOf, type RepeatedColumn } from './repeated-columns';
import type { CellLookup } from './sheet-cells';
import { tableParts } from './table-parts';
import { tickedFields } from './ticked-values';
import type { Field, Vocabulary } from './vocabulary';
import { withPhoneOwnerByCells } from './whose-phone';

/** A match that is less sure than this is dropped. */
const LEAST_SURE = 0.5;
/** The most that a match can be sure where a second column asks for the same. */
const CONTESTED = 0.85;
/** How sure columns are that each stand for a value, with nothing but ticks below. */
const TICKED = 0.95;
/** How much a matching title counts; a column that is sure counts 1. */
const TITLE_WEIGHT = 1.5;
/** Titles of tables about something else, whatever their columns are called. */
const ELSEWHERE =
  /值班|签到|公益性?岗|考勤|通讯录|电话簿|电话号码[表簿]|培训(?:人员|学员|对象)?(?:花?名册|花?名单|统计|登记)|工资|津贴|补贴发放|发放花?名?册|发放表|请假|车辆|物资采购|采购|座次|会议安排|体检|考试|投票|选举|纠纷(?:排查|调处|化解)|信访(?:件|事项|登记|台账)|隐患/;

/** The first cells of a column below the header; none in a form, which is still to be filled. */
function cellsBelow(lookup: CellLookup, { header, bottom }: FoundTable, column: number): readonly CellValue[] {
  const cells: CellValue[] = [];
  if (lookup.isForm) return cells;
  const last = Math.min(bottom, header.bottom + 120);
  for (let row = header.bottom + 1; row <= last; row += 1) {
    const cell = lookup.at(row, column);
    if (cell !== NO_RESULT) cells.push(cell);
  }
  return cells;
}

/** In a table of members with 与户主关系, ID number and phone are taken as the household's, of the head's own row. */
function asOfHead(sense: HeaderSense, isOfMembers: boolean): HeaderSense {
  const isTold = sense.trait?.trait === 'id' || sense.trait?.trait === 'phone';
  return isOfMembers && sense.group === 'other' && isTold ? { ...sense, group: 'household' } : sense;
}

/** In a list of cadres, takes a name such as 第一书记姓名, elsewhere another person's, for the cadre's. */
function asOwnName(sense: HeaderSense, { person, fields }: Vocabulary): HeaderSense {
  if (person !== 'cadre' || sense.trait?.person !== 'other' || sense.trait.trait !== 'name') return sense;
  const isName = fields.some(({ key, known }) => key === 'name' && sense.own.some((word) => known.has(word)));
  return isName ? { ...sense, trait: { person, trait: 'name' } } : sense;
}

/** Matches the columns of a table with the fields of one vocabulary. */
export function matchTable(
  table: FoundTable,
  lookup: CellLookup,
  vocabulary: Vocabulary,
  context: ReadingContext,
): Recognised {
  const { repeats } = vocabulary;
  const repeated = repeats === undefined || lookup.isForm ? NONE : repeatedColumns(withWholeDates(table.columns));
  if (repeated.size > 0) {
    const matched = matchColumns(table, lookup, vocabulary, context, repeated);
    // Two phones of one person do not make two rows: only repeats of the vocabulary's own column count.
    if (matched.columns.some(({ key, reason }) => key === repeats && reason === 'again')) return matched;
  }
  return matchColumns(table, lookup, vocabulary, context, NONE);
}

const NONE: ReadonlyMap<number, RepeatedColumn> = new Map();

function matchColumns(
  table: FoundTable,
  lookup: CellLookup,
  vocabulary: Vocabulary,
  context: ReadingContext,
  repeated: ReadonlyMap<number, RepeatedColumn>,
): Recognised {
  const isOfMembers = table.columns.some(({ headers }) => asksForRelation(labelOf(headers)));
  const senses = withWholeDates(table.columns)
    .filter(({ column }) => (repeated.get(column)?.at ?? 0) === 0)
    .map(({ column, headers }) => {
      const series = repeated.get(column);
      const asked = series ? askedEachTime(series.headers, cellsBelow(lookup, table, column)) : headers;
      return asOwnName(asOfHead(senseOf({ column, headers: asked }), isOfMembers), vocabulary);
    });
  const persons = withPhoneOwnerByCells(personContext(senses, vocabulary), senses, table, lookup);
  const ticked = tickedFields(table, lookup, vocabulary.fields, context);
  const isTickedColumn = (column: number): boolean =>
    ticked.some((one) => one.columns.some((own) => own.column === column));
  const parts = tableParts(table.columns, context, lookup.isForm);
  const candidates = senses.flatMap((sense) => {
    const isOther = isTickedColumn(sense.column) || parts.has(sense.column);
    if (isRunningNumber(labelOf(sense.headers)) || isOther) return [];
    const cells = cellsBelow(lookup, table, sense.column);
    return vocabulary.fields.flatMap((field): Candidate[] => {
      const match = matchOf(sense, field, vocabulary, persons);
      if (!match && !lookup.isForm) {
        const loose = looseMatchOf(sense, field, vocabulary);
        return loose && bearsOut(cells, field) ? [{ ...loose, sense, field }] : [];
      }
      if (
        !match ||
        (match.reason === 'beside' && vocabulary.id === 'Villages' && !mayBeOfWholeVillages(cells, field.key))
      )
        return [];
      const holds = agreement(cells, field, context);
      // Where the header itself names several facts, cells that hold several do not make it less sure.
      const isTold = match.reason === 'several' && holds === OF_SEVERAL;
      const sure = Math.round(match.sure * (isTold ? 1 : holds) * 100) / 100;
      return sure < LEAST_SURE ? [] : [{ ...match, sure, sense, field }];
    });
  });
  const assigned = assign(candidates).toSorted((a, b) => a.sense.column - b.sense.column);
  const taken = new Set(assigned.map(({ sense }) => sense.column));
  const isContested = ({ field, sure }: Candidate): boolean =>
    candidates.some((other) => other.field === field && !taken.has(other.sense.column) && other.sure >= sure - AS_SURE);
  // Beside cells with several households each, it is not known whose a phone is.
  const isOfSeveral = assigned.some(({ field, sure }) => field.key === 'household' && sure <= OF_SEVERAL);
  const labels = new Map(table.columns.map(({ column, headers }) => [column, labelOf(headers)]));
  const columns = assigned.flatMap((candidate): MatchedColumn[] => {
    const { sense, field, sure: found, reason } = candidate;
    const isOfMany = isOfSeveral && field.of?.person === 'household';
    const sure = isContested(candidate) || isOfMany ? Math.min(found, CONTESTED) : found;
    const { column, unit } = sense;
    const times = timesOf(repeated, column);
    return times.map((time) => ({
      column: time,
      key: field.key,
      label: labels.get(time) ?? labelOf(sense.headers),
      unit,
      sure,
      reason: times.length > 1 ? 'again' : reason,
    }));
  });
  const known = new Set(columns.map(({ key }) => key));
  const byTicks = ticked
    .filter(({ field }) => !known.has(field.key))
    .flatMap((one) => one.columns.map((column) => tickedColumn(column, one.field)));
  return recognised(
    table,
    vocabulary.id,
    [...columns, ...byTicks].sort((a, b) => a.column - b.column),
  );
}

/** The match of a column whose header is a value of the field, ticked below. */
function tickedColumn({ column, headers }: TableColumn, { key }: Field): MatchedColumn {
  return { column, key, label: labelOf(headers), unit: null, sure: TICKED, reason: 'ticked' };
}

/**
 * Whether a table that was taken for pairings is a list of staff: it has 职务, which households do not, and either no
 * column for a cadre beside an uncertain 姓名, or cadres with several households in one cell each.
 */
function isListOfStaff({ columns, unmatched }: Recognised, { id }: Vocabulary, keys: ReadonlySet<string>): boolean {
  const named = columns.find(({ key }) => key === 'household');
  const isOfCadres = keys.has('cadre') && (named?.sure ?? 1) <= OF_SEVERAL;
  if (id !== 'Pairings' || (!isOfCadres && (keys.has('cadre') || named?.reason !== 'beside'))) return false;
  return unmatched.some(({ label }) => POST.test(label.replace(/\s/g, '')));
}

const POST = /^(?:行政|现任|单位及|单位、)?职务(?:[及和、]职[级称])?$/;

function meets(vocabulary: Vocabulary, found: Recognised, isTitled: boolean): boolean {
  const { needs } = vocabulary;
  const keys = new Set(found.columns.map(({ key }) => key));
  for (const { key } of factsAbove(found.table.above, vocabulary, keys)) keys.add(key);
  if (isListOfStaff(found, vocabulary, keys)) return false;
  if (found.columns.some(({ reason }) => reason === 'again')) keys.add('@again');
  if (keys.has('date') && keys.has('household')) keys.add('@visit');
  return needs.every((any) => any.some((one) => (one === '@title' ? isTitled : keys.has(one))));
}

/**
 * Decides what a table is: of the vocabularies whose needs it meets, the one that matches its columns and title best;
 * `id` is null where none does or the title is about something else.
 */
export function recognise<V extends Vocabulary>(
  table: FoundTable,
  lookup: CellLookup,
  vocabularies: readonly V[],
  context: ReadingContext,
): Recognised<V['id']> {
  const words = wordsAbove(table);
  const found = vocabularies
    .map((vocabulary) => {
      const match = matchTable(table, lookup, vocabulary, context);
      const isTitled = vocabulary.title.test(words);
      const counted = match.columns.filter(
        ({ key, reason }, at) => reason !== 'again' || match.columns.findIndex((other) => other.key === key) === at,
      );
      const sum = counted.reduce((total, { sure, key }) => total + (key === 'remarks' ? sure * 0.2 : sure), 0);
      const isElsewhere = vocabulary.not?.test(words) === true;
      return {
        match,
        isElsewhere,
        fits: meets(vocabulary, match, isTitled),
        score: sum + (isTitled ? TITLE_WEIGHT : 0),
      };
    })
    .filter(({ fits, isElsewhere }) => fits && !isElsewhere)
    .sort((a, b) => b.score - a.score);
  const [best] = found;
  if (!best || ELSEWHERE.test(words)) return recognised(table, null, []);
  return best.match;
}
