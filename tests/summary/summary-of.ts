import type { Finding } from '../../src/model/finding';
import type { WorkbookContent } from '../../src/model/grid';
import { unwatched } from '../../src/model/progress';
import type { Period, Summary } from '../../src/model/summary';
import { readBook } from '../../src/records/read-book';
import { periodOf } from '../../src/standard/period';
import { summarize } from '../../src/summary/summarize';
import { ledgerTemplate, type TableName } from '../../src/templates/ledgers';

/** Reads a workbook and sums it up over its own period, with what reading found and any further findings. */
export async function summaryOf(content: WorkbookContent, more: readonly Finding[] = []): Promise<Summary> {
  const { book, findings } = await readBook(content, unwatched);
  const period: Period | null = periodOf(book);
  if (!period) throw new Error('The profile tells no period');
  return summarize(book, [...findings, ...more], period, unwatched);
}

/** A finding as a rule would raise it at a cell. */
export function findingAtCell(
  table: TableName,
  row: number,
  header: string,
  severity: Finding['severity'] = 'error',
): Finding {
  const { sheet } = ledgerTemplate(table);
  return { code: 'T000', severity, table, sheet, row, column: header, address: sheet, value: null, params: {} };
}
