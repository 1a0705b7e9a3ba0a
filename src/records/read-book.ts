import { findingAt } from '../findings/finding-at';
import { newerTemplate } from '../findings/structure';
import type { Finding } from '../model/finding';
import { GUIDE_SHEET, type WorkbookContent } from '../model/grid';
import { breathe, type Work } from '../model/progress';
import { ledgerTemplate, tableNames, TEMPLATE_VERSION, type Book, type TableName } from '../templates/ledgers';
import { absentReading, missingReading, type LedgerReading } from './ledger-reading';
import { readForm } from './read-form';
import { readRows } from './read-rows';
import { unreadLedgerFindings } from './unread-ledgers';

/** A workbook's ledgers as typed columns, and what reading them found (S and C codes). */
export interface BookReading {
  readonly book: Book;
  /** In the order of ledgers, rows and columns; what was not read comes last. */
  readonly findings: readonly Finding[];
}

function versionFindings({ templateVersion }: WorkbookContent): readonly Finding[] {
  if (templateVersion === null || templateVersion <= TEMPLATE_VERSION) return [];
  const place = { table: '', sheet: GUIDE_SHEET, row: null, sheetColumn: null, column: null, value: templateVersion };
  return [findingAt(newerTemplate, place, { params: { version: templateVersion, known: TEMPLATE_VERSION } })];
}

async function readLedger(content: WorkbookContent, table: TableName, work: Work): Promise<LedgerReading> {
  const template = ledgerTemplate(table);
  const grid = content.grids.find((candidate) => candidate.table === table);
  if (!grid) {
    const reading = template.optional === true ? absentReading : missingReading;
    return reading(template, template.sheet);
  }
  return template.layout === 'form' ? readForm(grid, template, content) : await readRows(grid, template, content, work);
}

/**
 * Reads every ledger of a workbook. Reports progress for each and lets others run at least every 50 ms.
 * Rejects with the signal's reason where the work was cancelled.
 */
export async function readBook(content: WorkbookContent, work: Work): Promise<BookReading> {
  const findings: (readonly Finding[])[] = [versionFindings(content)];
  const read: Partial<Record<TableName, LedgerReading['ledger']>> = {};
  for (const table of tableNames) {
    await breathe(work);
    const reading = await readLedger(content, table, work);
    read[table] = reading.ledger;
    findings.push(reading.findings);
  }
  findings.push(unreadLedgerFindings(content, Object.values(read)));
  // Every table was read by the reader of its own declaration, so the columns have the declared types.
  return { book: read as unknown as Book, findings: findings.flat() };
}
