import { cellAddress, cellRange, liesWithin, type CellPlace } from '../../model/cell';
import { GUIDE_SHEET } from '../../model/grid';
import { ledgerSheet, type LedgerSheet } from '../../app/ledger-sheet';
import type { ReadLedgers } from '../../app/read-ledgers';
import { cellAt, type SheetCells } from '../environment/sheet-cells';

/** Why a cell cannot be filled in here. */
export type CellLock = 'header' | 'label' | 'guide' | 'summary' | 'merged' | 'formula';

/** What a sheet of the workbook is for the page. */
export interface SheetKind {
  readonly ledger: LedgerSheet | null;
  readonly kind: 'ledger' | 'guide' | 'summary' | 'other';
}

/** What a sheet is. @param ledgers null before they were read */
export function sheetKind(ledgers: ReadLedgers | null, sheet: string): SheetKind {
  const ledger = ledgers && ledgerSheet(ledgers, sheet);
  if (ledger) return { ledger, kind: 'ledger' };
  const content = ledgers?.content;
  if (content?.stamps.some((stamp) => stamp.sheet === sheet) === true) return { ledger: null, kind: 'summary' };
  const isGuide = sheet === GUIDE_SHEET && (content?.templateVersion ?? null) !== null;
  return { ledger: null, kind: isGuide ? 'guide' : 'other' };
}

/** Gives the function that tells of each cell of a sheet why it cannot be filled in here; null where it can. */
export function cellLocks(cells: SheetCells, { ledger, kind }: SheetKind): (place: CellPlace) => CellLock | null {
  const formulas = new Set(cells.formulas.map(cellAddress));
  return (place) => {
    if (kind === 'guide') return 'guide';
    if (ledger && isFrame(ledger, place)) return ledger.layout === 'form' ? 'label' : 'header';
    if (cells.tables.some(({ range, hasHeader }) => hasHeader && isHeaderCell(range, place))) return 'header';
    const isMerged = cells.merges.some((range) => liesWithin(cellRange(place), range));
    const isFormula = formulas.has(cellAddress(place));
    // A summary's titles are merged and its totals are formulas: the advice for such cells, to change them in WPS, must
    // not be given.
    if (kind === 'summary') return isMerged || isFormula || (cellAt(cells, place) ?? '') !== '' ? 'summary' : null;
    if (isMerged) return 'merged';
    return isFormula ? 'formula' : null;
  };
}

/** Whether a cell is of a ledger's header row, or of a form's labels. */
function isFrame({ layout, headerRow, left, right, columns }: LedgerSheet, { row, column }: CellPlace): boolean {
  if (column < left || column > right) return false;
  return row === headerRow || (layout === 'form' && columns.has(row) && column < right);
}

function isHeaderCell(
  { top, left, right }: SheetCells['tables'][number]['range'],
  { row, column }: CellPlace,
): boolean {
  return row === top && column >= left && column <= right;
}
