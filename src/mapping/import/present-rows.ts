import type { CellValue } from '../../model/cell';
import { compact, textOf } from '../../records/characters';
import { SEPARATOR } from '../../templates/column';
import type { RowLedger } from '../ledger-vocabularies';

/** The columns by which two rows of a ledger are taken for the same fact; all but the first may be blank. */
const KEYS: Readonly<Record<RowLedger, readonly string[]>> = {
  Villages: ['name'],
  Branches: ['name'],
  Cadres: ['name'],
  Pairings: ['household', 'village', 'cadre'],
  AssistanceLog: ['content', 'date', 'cadres', 'village', 'household'],
  Projects: ['name', 'places', 'item', 'from'],
};

/** A key that is equal for rows that are the same fact; null where the first of the row's `KEYS` is blank. */
export function rowKey(table: RowLedger, cells: Readonly<Record<string, CellValue>>): string | null {
  const parts = KEYS[table].map((key) => partOf(cells[key] ?? null));
  return parts[0] === '' ? null : JSON.stringify([table, ...parts]);
}

function partOf(cell: CellValue): string {
  if (cell === null) return '';
  const text = compact(textOf(cell));
  return text.includes(SEPARATOR) ? text.split(SEPARATOR).sort().join(SEPARATOR) : text;
}
