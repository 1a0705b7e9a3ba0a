import type { Day } from '../model/day';
import type { Finding } from '../model/finding';
import type { LedgerLocator, WorkbookContent } from '../model/grid';
import { canonicalHeader } from '../model/header';
import type { Work } from '../model/progress';
import type { Period } from '../model/summary';
import { readBook, type BookReading } from '../records/read-book';
import { judgeAll } from '../rules/judge';
import type { Judgement } from '../rules/judge-affected';
import { BookIndex } from '../standard/lookup/book-index';
import { periodOf } from '../standard/period';
import type { ColumnType } from '../templates/column';
import type { Book } from '../templates/ledgers';
import { ledgerTemplate, tableNames } from '../templates/ledgers';
import type { WorkbookPort } from '../workbook/port';
import { inReadingOrder } from './reading-order';
import { NotALedgerWorkbook } from './trouble';

/** A workbook as it was when 校验 ran. */
export interface Checked {
  readonly content: WorkbookContent;
  readonly book: Book;
  /** Null where the profile does not tell the period. */
  readonly period: Period | null;
  readonly today: Day;
  /** Everything found, in the order of ledgers, rows and columns. */
  readonly findings: readonly Finding[];
  /** What reading the cells found; one half of the findings. */
  readonly readingFindings: readonly Finding[];
  /** What the rules found, the other half, with the indexes they found it by. */
  readonly judgement: Judgement;
}

/** Kinds of columns whose cells are numbers; a date's format changes nothing that is read. */
const NUMBER_KINDS: ReadonlySet<ColumnType['kind']> = new Set(['integer', 'quantity', 'money']);

/** Where each ledger is looked for. */
export const locators: readonly LedgerLocator[] = tableNames.map((table) => {
  const { sheet, columns } = ledgerTemplate(table);
  const numbers = columns.filter(({ type: { kind } }) => NUMBER_KINDS.has(kind));
  return { table, sheet, numberHeaders: numbers.map(({ header }) => canonicalHeader(header)) };
});

/**
 * 校验: reads the workbook once and tells every finding. Changes nothing.
 * @throws NotALedgerWorkbook where the workbook holds none of the ledgers.
 */
export async function check(port: WorkbookPort, today: Day, work: Work): Promise<Checked> {
  return checkRead(await readLedgers(port, work), today, work);
}

/** A workbook's cells and what they were understood as. */
export interface LedgersRead {
  readonly content: WorkbookContent;
  readonly reading: BookReading;
}

/**
 * The reading half of a check.
 * @throws NotALedgerWorkbook where the workbook holds none of the ledgers.
 */
export async function readLedgers(port: WorkbookPort, work: Work): Promise<LedgersRead> {
  const content = await port.read(locators, work);
  if (content.grids.length === 0) throw new NotALedgerWorkbook(content.sheets);
  return { content, reading: await readBook(content, work) };
}

/** The other half: asks every rule about every row. */
export async function checkRead({ content, reading: { book, findings: readingFindings } }: LedgersRead, today: Day, work: Work): Promise<Checked> {
  const context = { book, index: new BookIndex(book), today, period: periodOf(book) };
  const findings = await judgeAll(context, work);
  return checkedOf(content, readingFindings, { context, findings });
}

/** Puts together what reading and rules found. */
export function checkedOf(content: WorkbookContent, readingFindings: readonly Finding[], judgement: Judgement): Checked {
  const { book, period, today } = judgement.context;
  return { content, book, period, today, readingFindings, judgement, findings: inReadingOrder([...readingFindings, ...judgement.findings]) };
}

/** True where a finding that keeps the workbook from being summed up is among them. */
export function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some((finding) => finding.severity === 'error');
}
