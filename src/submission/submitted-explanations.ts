import { maskIdNumber, maskPhones } from '../model/mask-number';
import { cellAddress, shownCell, type CellValue } from '../model/cell';
import { parseReference } from '../model/cell-reference';
import type { ExplainedFinding } from '../model/explained';
import type { AnyLedger } from '../model/ledger';
import type { Column } from '../templates/column';
import { ledgerTemplate, tableNames, type Book, type TableName } from '../templates/ledgers';
import { maskingOf, type Masking } from './masking';
import { REMARKS } from './remarks';

/** A cell of a ledger by its row's index and its column. */
interface LedgerCell {
  readonly table: TableName;
  readonly row: number;
  readonly column: Column;
}

/** More digits than these in a content whose cell is not known may be a number of a person. */
const FEW_DIGITS = 5;

/**
 * The rows of 情况说明 as the county gets them: places as the sheets of the submission have them, and of the contents no
 * more than the cells themselves show there.
 */
export function submittedExplanations(
  book: Book,
  explained: readonly ExplainedFinding[],
): readonly (readonly CellValue[])[] {
  const { columns, sheetRows } = book.Explanations;
  const mask = maskingOf(book);
  const found = new Map(explained.map(({ row, finding }) => [row, finding]));
  const text = (key: keyof typeof columns, at: number): string =>
    String(columns[key].values[at] ?? shownCell(columns[key].raw[at] ?? ''));
  return sheetRows.map((sheetRow, at) => {
    const place = found.get(sheetRow)?.address ?? text('place', at);
    const cell = ledgerCell(place, book);
    const masked = [mask(text('reason', at)), maskedContent(columns.content.raw[at] ?? null, cell, mask)] as const;
    const [reason, content] = masked;
    const where = cell ? submittedPlace(cell) : mask(place);
    return [mask(text('code', at)), where, content, reason].map((value) => (value === '' ? null : value));
  });
}

function ledgerCell(place: string, book: Book): LedgerCell | null {
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
    if (column && row >= 0) return { table, row, column };
  }
  return null;
}

/** Where a cell stands in a submission, whose sheets begin at A1 and hold the declared columns alone. */
function submittedPlace({ table, row, column }: LedgerCell): string {
  const { sheet, columns, layout } = ledgerTemplate(table);
  const index = columns.indexOf(column);
  const place = layout === 'form' ? { row: index + 2, column: 2 } : { row: row + 2, column: index + 1 };
  return `${sheet}!${cellAddress(place)}`;
}

function maskedContent(raw: CellValue, cell: LedgerCell | null, mask: Masking): CellValue {
  if (typeof raw !== 'string' && typeof raw !== 'number') return raw;
  const content = String(shownCell(raw));
  if (cell?.column.key === REMARKS) return null;
  if (cell?.column.type.kind === 'idNumber') return maskIdNumber(content);
  if (cell?.column.type.kind === 'phone') return maskPhones(content);
  if (!cell && content.replace(/\D/g, '').length > FEW_DIGITS) return null;
  const masked = mask(content);
  return masked === content ? raw : masked;
}
