import type { Day } from '../model/day';
import type { Finding } from '../model/finding';
import type { AnyLedger } from '../model/ledger';
import type { Work } from '../model/progress';
import { tableNames, type Book } from '../templates/ledgers';
import type { WorkbookPort } from '../workbook/port';
import { checkRead, readToCheck, type Checked } from './check';

/**
 * Reads the workbook again and, where it changed since the given check, checks it again. Null where nothing changed;
 * then no rule is asked.
 * @throws NotALedgerWorkbook where the workbook holds none of the ledgers any more.
 */
export async function recheck(port: WorkbookPort, checked: Checked, today: Day, work: Work): Promise<Checked | null> {
  const read = await readToCheck(port, today, work);
  const { book, readingFindings } = read;
  const same =
    today === checked.today &&
    sameLedgers(checked.book, book) &&
    sameFindings(checked.readingFindings, readingFindings);
  return same ? null : checkRead(read, work, checked.slip);
}

function sameLedgers(one: Book, other: Book): boolean {
  return tableNames.every((table) => sameLedger(one[table], other[table]));
}

/**
 * Whether two ledgers hold the same cells in the same places. In a text column the number format decides what a number
 * says (a day, for example), so there the values read are compared as well.
 */
function sameLedger(one: AnyLedger, other: AnyLedger): boolean {
  if (one.present !== other.present || one.sheet !== other.sheet || !sameItems(one.sheetRows, other.sheetRows))
    return false;
  return Object.entries(one.columns).every(([key, { sheetColumn, raw, values }]) => {
    const column = other.columns[key];
    return (
      column !== undefined &&
      sheetColumn === column.sheetColumn &&
      sameItems(raw, column.raw) &&
      values.every((value, index) => typeof value !== 'string' || value === column.values[index])
    );
  });
}

function sameItems(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((item, index) => item === other[index]);
}

/** Whether reading found the same, in any order: after edits, the findings of edited rows stand behind the others. */
function sameFindings(one: readonly Finding[], other: readonly Finding[]): boolean {
  const keys = (findings: readonly Finding[]): string[] =>
    findings.map(({ code, address, params }) => JSON.stringify([code, address, params])).sort();
  return sameItems(keys(one), keys(other));
}
