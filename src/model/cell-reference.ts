import { parseCell, type CellPlace } from './cell';

/** A place as people write it: a sheet, or a cell of it. */
export interface CellReference {
  readonly sheet: string;
  /** Null where the whole sheet is meant. */
  readonly place: CellPlace | null;
}

/**
 * Reads `结对帮扶!D7`, also with quotes, `$` and the full-width `！`; a text without a cell is a sheet's name. Null for an
 * empty text, and where what follows the `!` is no cell.
 */
export function parseReference(text: string): CellReference | null {
  const [, quoted, cell] = /^(.*?)\s*(?:[!！]\s*(.+))?$/su.exec(text.trim()) ?? [];
  const sheet = unquoted(quoted ?? '');
  if (sheet === '') return null;
  if (cell === undefined) return { sheet, place: null };
  const place = parseCell(cell.normalize('NFKC'));
  return place && { sheet, place };
}

function unquoted(sheet: string): string {
  return /^'.*'$/su.test(sheet) ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
}
