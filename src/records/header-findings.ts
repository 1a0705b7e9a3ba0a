import { findingAt } from '../findings/finding-at';
import { doubledHeader, missingColumn, missingResult, unknownColumn } from '../findings/kinds';
import { cellAddress, columnLetters, NO_RESULT, type CellValue } from '../model/cell';
import type { Finding } from '../model/finding';
import type { LedgerGrid } from '../model/grid';
import type { Column } from '../templates/column';
import type { LedgerTemplate } from '../templates/ledger';
import type { ReadingContext } from './cell-reader';
import { quotedHeader } from './header';

/** A header of a row ledger, or an item of a form, with its place on the sheet (1-based). */
export interface StandingHeader {
  /** Null where the header is in no cell, since the table's header row is switched off. */
  readonly row: number | null;
  readonly sheetColumn: number;
  readonly cell: CellValue;
  /** Index into the declaration, or null where the ledger declares no such column. */
  readonly index: number | null;
}

/** The header of each declared column, and the findings about all headers. */
export interface AssignedHeaders {
  /** Over the declaration's columns; null where the column is missing. */
  readonly headers: readonly (StandingHeader | null)[];
  /** S002, S003, S004, S009. */
  readonly findings: readonly Finding[];
}

/** `C1`, or `C` where the header is in no cell. */
function placeText({ row, sheetColumn }: StandingHeader): string {
  return row === null ? columnLetters(sheetColumn) : cellAddress({ row, column: sheetColumn });
}

/** Whether a workbook should have a column: its template may be older than the column. */
function isExpected({ since = 1 }: Column, { templateVersion }: ReadingContext): boolean {
  return since <= (templateVersion ?? 1);
}

/** Gives each declared column the first header that stands for it. */
export function assignHeaders(
  standing: readonly StandingHeader[],
  template: LedgerTemplate,
  grid: LedgerGrid,
  context: ReadingContext,
): AssignedHeaders {
  const { table, sheet } = grid;
  const headers: (StandingHeader | null)[] = template.columns.map(() => null);
  const odd: Finding[] = [];
  for (const header of standing) {
    const { row, sheetColumn, cell, index } = header;
    const place = { table, sheet, row, sheetColumn, value: cell };
    const declared = index === null ? undefined : template.columns[index];
    if (cell === NO_RESULT) {
      const params = { reason: 'header', place: placeText(header) };
      odd.push(findingAt(missingResult, { ...place, column: null }, { params }));
    } else if (index === null || !declared) {
      odd.push(findingAt(unknownColumn, { ...place, column: quotedHeader(cell) }));
    } else {
      const first = headers[index];
      if (first) {
        const params = { kept: placeText(first), address: placeText(header) };
        odd.push(findingAt(doubledHeader, { ...place, column: declared.header }, { params }));
      } else headers[index] = header;
    }
  }
  const missing = template.columns
    .filter((column, index) => !headers[index] && isExpected(column, context))
    .map(({ header }) =>
      findingAt(missingColumn, { table, sheet, row: null, sheetColumn: null, column: header, value: null }),
    );
  return { headers, findings: [...missing, ...odd] };
}
