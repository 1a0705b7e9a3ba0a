import type { ReadingContext } from '../../records/cell-reader';
import type { FoundTable } from '../found-table';
import { headerText } from '../header-text';
import { isRunningNumber } from '../known-headers';
import { asksForNames } from '../persons';
import { recognise } from '../recognise';
import { labelOf, withoutMatches, type Recognised } from '../recognised';
import type { CellLookup } from '../sheet-cells';
import { formVocabularies, type FormSource } from './form-vocabularies';
import { namesSeveralRoles } from './named-of-villages';

/** Columns that only a list with a row for each entry of the log has. */
const OF_ONE_ENTRY: ReadonlySet<string> = new Set(['date', 'content', 'household']);
/** Units with which a header asks for a number, not for the content: 好事实事（件）. */
const COUNTS: ReadonlySet<string | null> = new Set(['次', '件', '人', '户', '人次', '户次', '个', '名', '天']);

/** Headers that ask how often, which no single entry of the log tells. */
const HOW_OFTEN = /次数|户次|总次/;

/**
 * The source that a form's list may be filled from, and its columns. The log is none for a list that lacks the day, the
 * household and the content, or that counts visits: it has no row for each entry.
 */
export function recogniseForm(table: FoundTable, lookup: CellLookup, context: ReadingContext): Recognised<FormSource> {
  const found = recognise(table, lookup, formVocabularies, context);
  const isOfEntry = ({ key, unit }: Recognised['columns'][number]): boolean =>
    OF_ONE_ENTRY.has(key) && !(key === 'content' && COUNTS.has(unit));
  if (isOfVillages(found)) {
    const villages = recognise(
      table,
      lookup,
      formVocabularies.filter(({ id }) => id === 'villages' || id === 'Villages'),
      context,
    );
    if (villages.id !== null) return withoutCounts(villages);
  }
  const isOfEntries = found.columns.some(isOfEntry) && !found.unmatched.some(({ label }) => HOW_OFTEN.test(label));
  if (namesHouseholdsOfCadres(found)) {
    const cadres = recognise(
      table,
      lookup,
      formVocabularies.filter(({ id }) => id === 'Cadres'),
      context,
    );
    if (cadres.id !== null) return cadres;
  }
  if (found.id !== 'AssistanceLog' || isOfEntries) return withoutCounts(found);
  return recognise(
    table,
    lookup,
    formVocabularies.filter(({ id }) => id !== 'AssistanceLog'),
    context,
  );
}

/** Whether a list that was taken for cadres begins with a column of villages, and is about those. */
function isOfVillages({ id, table, unmatched }: Recognised<FormSource>): boolean {
  const first = table.columns.find(({ headers }) => !isRunningNumber(labelOf(headers)));
  if ((id !== 'cadres' && id !== 'Cadres') || !first || !VILLAGE.test(headerText(labelOf(first.headers)).words))
    return false;
  return unmatched.some(({ column }) => column === first.column) || namesSeveralRoles(table.columns);
}

/** Drops the count of cadres where columns ask for names: 联系干部 beside 第一书记. */
function withoutCounts(found: Recognised<FormSource>): Recognised<FormSource> {
  if (found.id !== 'villages' || !namesSeveralRoles(found.table.columns)) return found;
  return withoutMatches(found, ({ key, unit }) => key === 'cadres' && unit === null);
}

const VILLAGE = /^(?:行政)?村(?:\(?社区\)?|居)?(?:名称?)?$/;

/** Columns that only a list with a row for each household has. */
const OF_ONE_HOUSEHOLD: ReadonlySet<string> = new Set([
  ...['idNumber', 'persons', 'householdType', 'group', 'village'],
  ...['difficulty', 'measures', 'from', 'until'],
]);

/**
 * Whether a list taken for pairings has a row for each cadre, and of households only wants the names: 职务 | 联系村 |
 * 联系户（户主姓名）.
 */
function namesHouseholdsOfCadres({ id, columns }: Recognised<FormSource>): boolean {
  const isAsked = columns.some(({ key, label }) => key === 'household' && asksForNames(label));
  return (
    id === 'Pairings' &&
    isAsked &&
    columns.some(({ key }) => key === 'cadre') &&
    !columns.some(({ key }) => OF_ONE_HOUSEHOLD.has(key))
  );
}
