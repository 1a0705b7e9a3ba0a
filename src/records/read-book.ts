import { findingAt } from '../findings/finding-at';
import { newerTemplate } from '../findings/kinds';
import type { Finding } from '../model/finding';
import { GUIDE_SHEET, type WorkbookContent } from '../model/grid';
import { breathe, type Work } from '../model/progress';
import { listValues } from '../templates/list-values';
import { FIRST_VALUES } from '../templates/ledgers/lists';
import { ledgerTemplate, tableNames, TEMPLATE_VERSION, type Book, type TableName } from '../templates/ledgers';
import type { ReadingContext } from './cell-reader';
import { missingReading, type LedgerReading } from './ledger-reading';
import { readForm } from './read-form';
import { readRows } from './read-rows';
import { unreadLedgerFindings } from './unread-ledgers';

/** A workbook's ledgers as typed columns, and what reading them found (S and C codes). */
export interface BookReading {
  readonly book: Book;
  /** In the order of ledgers, rows and columns; S011 comes last. */
  readonly findings: readonly Finding[];
}

function versionFindings({ templateVersion }: WorkbookContent): readonly Finding[] {
  if (templateVersion === null || templateVersion <= TEMPLATE_VERSION) return [];
  const place = { table: '', sheet: GUIDE_SHEET, row: null, sheetColumn: null, column: null, value: templateVersion };
  return [findingAt(newerTemplate, place, { params: { version: templateVersion, known: TEMPLATE_VERSION } })];
}

async function readLedger(
  { grids }: WorkbookContent,
  table: TableName,
  context: ReadingContext,
  work: Work,
): Promise<LedgerReading> {
  await breathe(work);
  const template = ledgerTemplate(table);
  const grid = grids.find((candidate) => candidate.table === table);
  if (!grid) return missingReading(template, null);
  return template.layout === 'form' ? readForm(grid, template, context) : await readRows(grid, template, context, work);
}

/**
 * What the meaning of a workbook's cells depends on, its lists among it. So 可选项 is read before the ledgers that choose
 * from it.
 */
export function readingContext(
  { date1904, templateVersion }: Pick<WorkbookContent, 'date1904' | 'templateVersion'>,
  book: Pick<Book, 'Lists'>,
): ReadingContext {
  return { date1904, templateVersion, lists: listValues(book) };
}

/**
 * Reads every ledger of a workbook. Reports progress for each and lets other events run at least every 50 ms. Rejects
 * with the signal's reason where the work was cancelled.
 */
export async function readBook(content: WorkbookContent, work: Work): Promise<BookReading> {
  const readings = new Map<TableName, LedgerReading>();
  readings.set('Lists', await readLedger(content, 'Lists', { ...content, lists: FIRST_VALUES }, work));
  const context = readingContext(content, bookOf(readings));
  for (const table of tableNames) {
    if (!readings.has(table)) readings.set(table, await readLedger(content, table, context, work));
  }
  const book = bookOf(readings);
  const findings = [
    versionFindings(content),
    ...tableNames.map((table) => readings.get(table)?.findings ?? []),
    unreadLedgerFindings(content, Object.values(book)),
  ];
  return { book, findings: findings.flat() };
}

function bookOf(readings: ReadonlyMap<TableName, LedgerReading>): Book {
  // Every table was read by the reader of its own declaration, so the columns have the declared types.
  return Object.fromEntries(
    tableNames.flatMap((table) => {
      const reading = readings.get(table);
      return reading ? [[table, reading.ledger]] : [];
    }),
  ) as unknown as Book;
}
