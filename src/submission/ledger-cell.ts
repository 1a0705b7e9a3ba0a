import { cellAddress, type CellValue } from '../model/cell';
import { parseReference } from '../model/cell-reference';
import type { AnyLedger } from '../model/ledger';
import type { Column } from '../templates/column';
import { ledgerTemplate, tableNames, type Book, type TableName } from '../templates/ledgers';

/** A cell of a ledger; `row` is the row's index. */
export interface LedgerCell {
  readonly table: TableName;
  readonly row: number;
  readonly column: Column;
  /** As it is written. */
  readonly raw: CellValue;
}

/** The cell of a ledger at an address (`结对帮扶!D7`); null where there is none. */
export function ledgerCell(place: string, book: Book): LedgerCell | null {
  const reference = parseReference(place);
  if (!reference?.place) return null;
  const { sheet, place: at } = reference;
  for (const table of tableNames) {
    const { sheet: name, columns, sheetRows }: AnyLedger = book[table];
    const template = ledgerTemplate(table);
    if (sheet !== name && sheet !== template.sheet) continue;
    const isForm = template.layout === 'form';
    const column = template.columns.find(({ key }) =>
      isForm ? columns[key]?.sheetRow === at.row : columns[key]?.sheetColumn === at.column,
    );
    const row = isForm ? 0 : sheetRows.indexOf(at.row);
    if (column && row >= 0) return { table, row, column, raw: columns[column.key]?.raw[row] ?? null };
  }
  return null;
}

/** The address of a cell in the submission, whose sheets begin at A1 and have the declared columns only. */
export function submittedPlace({ table, row, column }: LedgerCell): string {
  const { sheet, columns, layout } = ledgerTemplate(table);
  const index = columns.indexOf(column);
  const place = layout === 'form' ? { row: index + 2, column: 2 } : { row: row + 2, column: index + 1 };
  return `${sheet}!${cellAddress(place)}`;
}
