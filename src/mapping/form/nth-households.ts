import { groupBy } from '../../model/group-by';
import { joinKey } from '../../model/join-key';
import type { ReadingContext } from '../../records/cell-reader';
import { SEPARATOR } from '../../templates/column';
import { withoutTableColumns, type FoundTable } from '../found-table';
import { headerText, wordKeys } from '../header-text';
import { ledgerVocabularies } from '../ledger-vocabularies';
import { asksForNames, personTrait } from '../persons';
import { matchTable } from '../recognise';
import { extendedTo, withMatched, type MatchedColumn, type Recognised } from '../recognised';
import { repeatedColumns } from '../repeated-columns';
import type { CellLookup } from '../sheet-cells';
import { formVocabularies, type FormSource } from './form-vocabularies';
import { plainText, textIn, type FormSources, type SourceRow, type SourceValue } from './source';

/** The columns of a pairing that a form may repeat for each household of a cadre. */
const ASKED: ReadonlySet<string> = new Set([
  ...['household', 'village', 'group', 'phone', 'idNumber'],
  ...['householdType', 'persons', 'difficulty', 'measures'],
]);
const KEY = /^pairing\.(\d+)\.(\w+)$/;
const SURE = 0.88;

/** Whether a key names a value of a cadre's first, second … household: `pairing.2.household`. */
export function isHouseholdKey(key: string): boolean {
  const [, , field = ''] = KEY.exec(key) ?? [];
  return ASKED.has(field);
}

/** A list of cadres whose columns show their households side by side: 联系户1, 联系户2; null for any other. */
export function withNthHouseholds(
  table: FoundTable,
  lookup: CellLookup,
  context: ReadingContext,
): Recognised<FormSource> | null {
  const pairings = ledgerVocabularies.find(({ id }) => id === 'Pairings');
  const cadres = formVocabularies.find(({ id }) => id === 'Cadres');
  if (!pairings || !cadres) return null;
  const repeated = repeatedColumns(table.columns);
  const asked = table.columns.flatMap(({ column, headers }): MatchedColumn[] => {
    const nth = repeated.get(column);
    if (!nth || nth.headers.length === 0) return [];
    const own = { ...table, columns: [{ column, headers: nth.headers }] };
    const match = matchTable(own, lookup, pairings, context).columns[0];
    if (!match || !ASKED.has(match.key)) return [];
    const key = `pairing.${nth.at + 1}.${match.key}`;
    return [{ column, key, label: headers.join(''), unit: match.unit, sure: SURE, reason: 'nth' }];
  });
  if (!asked.some(({ key }) => key.endsWith('.household'))) return null;
  const taken = new Set(asked.map(({ column }) => column));
  const rest = withoutTableColumns(table, (column) => taken.has(column));
  const found = matchTable(rest, lookup, cadres, context) as Recognised<FormSource>;
  if (!found.columns.some(({ key }) => key === 'name')) return null;
  return withMatched(extendedTo(found, table), asked);
}

/** A list of cadres with the unmatched column that wants all households of each one in a single cell matched. */
export function withHouseholdNames(found: Recognised<FormSource>): Recognised<FormSource> {
  if (found.id !== 'Cadres' || found.columns.some(({ key }) => isHouseholdKey(key))) return found;
  const asked = found.unmatched.find(({ label }) => {
    const [words = ''] = wordKeys(headerText(label).words.replace(/\(.*\)/, ''));
    const trait = personTrait(words);
    return trait?.person === 'household' && trait.trait === 'name' && (asksForNames(label) || /名/.test(words));
  });
  if (!asked) return found;
  return withMatched(found, [{ ...asked, key: 'pairing.1.household', unit: null, sure: SURE, reason: 'nth' }]);
}

/**
 * Cadres with the values that `keys` ask for of their households, in the order of the ledger. Where a cadre has more
 * households than the form has columns, the last column holds all that are left; columns without a household stay
 * blank.
 */
export function withHouseholds(
  rows: readonly SourceRow[],
  keys: readonly string[],
  sources: FormSources,
): readonly SourceRow[] {
  const asked = keys.flatMap((key) => {
    const [, number, field = ''] = KEY.exec(key) ?? [];
    return number === undefined ? [] : [{ key, at: Number(number) - 1, field }];
  });
  if (asked.length === 0) return rows;
  const last = Math.max(...asked.map(({ at }) => at));
  const pairings = (sources.get('Pairings') ?? []).filter(({ isPast }) => isPast !== true);
  const byCadre = groupBy(pairings, ({ values }) => textIn(values['cadre']));
  return rows.map((row): SourceRow => {
    const own = different(byCadre.get(textIn(row.values['name'])) ?? []);
    const told = asked.map(({ key, at, field }) => {
      const households = at === last ? own.slice(at) : own.slice(at, at + 1);
      return { key, value: valueOf(households, field), trace: households.flatMap(({ trace }) => trace) };
    });
    return {
      ...row,
      values: { ...row.values, ...Object.fromEntries(told.map(({ key, value }) => [key, value])) },
      traces: { ...row.traces, ...Object.fromEntries(told.map(({ key, trace }) => [key, trace])) },
    };
  });
}

function different(pairings: readonly SourceRow[]): readonly SourceRow[] {
  const households = groupBy(pairings, ({ values }) => joinKey(textIn(values['village']), textIn(values['household'])));
  return [...households.values()].flatMap(([first]) => first ?? []);
}

/** The field of one household or of several, joined; '' (a blank as the answer) where there is none. */
function valueOf(households: readonly SourceRow[], field: string): SourceValue {
  const [first, ...others] = households;
  if (!first) return '';
  const value = first.values[field] ?? null;
  return others.length === 0 ? value : households.map(({ values }) => plainText(values[field])).join(SEPARATOR);
}
