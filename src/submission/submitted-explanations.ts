import { shownCell, type CellValue } from '../model/cell';
import type { ExplainedFinding } from '../model/explained';
import { contentOf, isCutShort } from '../model/explained-content';
import type { Book } from '../templates/ledgers';
import { cellMasking } from './cell-masking';
import { hideCutNumber } from './cut-number';
import { ledgerCell, submittedPlace, type LedgerCell } from './ledger-cell';
import { maskingOf, type Masking } from './masking';
import { REMARKS } from './remarks';

/** More digits than this in a content whose cell is not known may be a personal number. */
const FEW_DIGITS = 5;

/**
 * The rows of 情况说明 as they are submitted: addresses are those in the submission, and contents show no more than the
 * cells do there.
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

function maskedContent(raw: CellValue, cell: LedgerCell | null, mask: Masking): CellValue {
  if (typeof raw !== 'string' && typeof raw !== 'number') return raw;
  const content = String(shownCell(raw));
  if (cell?.column.key === REMARKS) return null;
  if (!cell && content.replace(/\D/g, '').length > FEW_DIGITS) return null;
  const shown = cellMasking(cell?.column, mask);
  const masked = isCutShort(content) ? maskedCut(content, cell, shown) : shown(content);
  return masked === content ? raw : masked;
}

/**
 * The content of an explanation, masked. It may be cut within a number, so the cell's whole text is masked first and
 * then cut.
 */
function maskedCut(content: string, cell: LedgerCell | null, shown: Masking): string {
  const whole = String(shownCell(cell?.raw ?? null) ?? '').trim();
  return contentOf(whole) === content ? contentOf(shown(whole)) : hideCutNumber(shown(content));
}
