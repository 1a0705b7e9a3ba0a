import { distance } from 'fastest-levenshtein';
import { addToGroup } from '../../model/group-by';
import { isHidden } from './hidden-names';
import { textOf, type ReportedRow } from './reported';

type Cadre = ReportedRow<'Cadres'>;
type Pairing = ReportedRow<'Pairings'>;

/** The rows of two reports, the earlier one first. */
interface Rows<Row> {
  readonly before: readonly Row[];
  readonly now: readonly Row[];
}

/** What shows that two rows are the same person or household in spite of different names. */
interface Evidence<Row> {
  readonly keyOf: (row: Row) => string | null;
  /** Whether it only counts for rows without any other match, whose names are alike. */
  readonly isWeak: boolean;
}

/** A mobile number, masked or not. A landline belongs to the office, not to a person. */
const MOBILE = /^1[\d*]{10}$/;

/**
 * Cadres of the earlier report with a corrected name since, and their rows now. They are matched by mobile number, as
 * far as it is shown; where the names are alike, also by another phone or by all else in the roster.
 */
export function renamedCadres(rows: Rows<Cadre>): ReadonlyMap<string, Cadre> {
  return renamed(rows, (row) => textOf(row, 'name'), [
    {
      keyOf: (row) => (MOBILE.test(textOf(row, 'phone')) ? keyOf([shownDigits(textOf(row, 'phone'))]) : null),
      isWeak: false,
    },
    { keyOf: (row) => keyOf([shownDigits(textOf(row, 'phone'))]), isWeak: true },
    { keyOf: (row) => keyOf([row.cell('from'), textOf(row, 'category'), textOf(row, 'villages')]), isWeak: true },
  ]);
}

/** The name of a pairing: its cadre, village and household. */
export function pairingName(row: Pairing, cadre = textOf(row, 'cadre')): string {
  return [cadre, textOf(row, 'village'), textOf(row, 'household')].join(' ');
}

/**
 * Pairings of the earlier report with a corrected household or village since, by their names, and their rows now.
 *
 * @param cadreNow the name now of a cadre of the earlier report
 */
export function renamedPairings(rows: Rows<Pairing>, cadreNow: (name: string) => string): ReadonlyMap<string, Pairing> {
  const cadreOf = (row: Pairing): string => cadreNow(textOf(row, 'cadre'));
  const by = (key: 'idNumber' | 'phone', same: 'village' | 'household') => ({
    keyOf: (row: Pairing) => keyOf([shownDigits(textOf(row, key)), cadreOf(row), textOf(row, same)]),
    isWeak: false,
  });
  const byPlace = (row: Pairing): string | null =>
    keyOf([row.cell('from'), cadreOf(row), textOf(row, 'village'), textOf(row, 'householdType')]);
  const found = renamed(rows, (row) => pairingName(row, cadreOf(row)), [
    by('idNumber', 'village'),
    by('idNumber', 'household'),
    by('phone', 'village'),
    { keyOf: byPlace, isWeak: true },
  ]);
  const old = new Map(rows.before.map((row) => [pairingName(row, cadreOf(row)), row]));
  return new Map([...found].filter(([name, row]) => !haveOtherIds(old.get(name), row)));
}

/** Whether two pairings have different ID numbers, and so are different households. */
function haveOtherIds(one: Pairing | undefined, other: Pairing): boolean {
  const [first, second] = [one, other].map((row) => row && shownDigits(textOf(row, 'idNumber')));
  return first != null && second != null && first !== second;
}

/**
 * Names of the earlier report that are gone, each with the row it has now: the only one that some evidence points to.
 */
function renamed<Row>(
  { before, now }: Rows<Row>,
  nameOf: (row: Row) => string,
  evidence: readonly Evidence<Row>[],
): ReadonlyMap<string, Row> {
  const [old, fresh] = [new Set(before.map(nameOf)), new Set(now.map(nameOf))];
  const found = new Map<string, Row>();
  const taken = new Set<string>();
  for (const { keyOf: evidenceOf, isWeak } of evidence) {
    const isGone = (name: string): boolean => !fresh.has(name) && !found.has(name) && !isHidden(name);
    const isNew = (name: string): boolean => !old.has(name) && !taken.has(name) && !isHidden(name);
    const was = byKey(isWeak ? before.filter((row) => isGone(nameOf(row))) : before, evidenceOf, nameOf);
    const is = byKey(isWeak ? now.filter((row) => isNew(nameOf(row))) : now, evidenceOf, nameOf);
    for (const [key, names] of was) {
      const [[name] = [], [other, row] = []] = [[...names][0], [...(is.get(key) ?? [])][0]];
      const isOnly = names.size === 1 && is.get(key)?.size === 1;
      if (!isOnly || name === undefined || other === undefined || row === undefined) continue;
      if (!isGone(name) || !isNew(other) || (isWeak && !isAlike(name, other))) continue;
      found.set(name, row);
      taken.add(other);
    }
  }
  return found;
}

/** Groups rows by key, then by name. */
function byKey<Row>(
  rows: readonly Row[],
  keyOfRow: (row: Row) => string | null,
  nameOf: (row: Row) => string,
): ReadonlyMap<string, ReadonlyMap<string, Row>> {
  const groups = new Map<string, (readonly [string, Row])[]>();
  for (const row of rows) {
    const key = keyOfRow(row);
    if (key !== null) addToGroup(groups, key, [nameOf(row), row] as const);
  }
  return new Map(Array.from(groups, ([key, named]) => [key, new Map(named)]));
}

/** Whether two names differ by one wrong, extra or missing character. */
function isAlike(one: string, other: string): boolean {
  return distance(one, other) === 1;
}

/** A key of several values; null where the first, the most telling one, is blank. */
function keyOf([first, ...others]: readonly unknown[]): string | null {
  return first === null || first === '' ? null : JSON.stringify([first, ...others]);
}

/** A number if some of its digits are shown, masked or not; else null. */
function shownDigits(number: string): string | null {
  return /\d/.test(number) ? number : null;
}
