import type { CellValue, FormatRun } from '../../model/cell';
import type { Finding } from '../../model/finding';
import type { ReadingContext } from '../../records/cell-reader';
import { RowReader } from '../../records/row-reader';
import type { Column } from '../../templates/column';
import type { LedgerTemplate } from '../../templates/ledger';
import type { MatchedColumn } from '../recognised';
import { moneyInUnit } from './money-in-unit';
import type { TableRow } from './table-rows';
import { typedCell, withUnit, type ReadCell } from './typed-cell';

/** The place of the rows, and what counts for all of their columns. */
export interface ReadPlace {
  readonly sheet: string;
  /** 1-based sheet column of the rows' first cell. */
  readonly left: number;
  readonly formats: readonly FormatRun[];
  /** The unit of money that stands above the table; null where none does. */
  readonly unitAbove: string | null;
}

/** Reads the cells of old rows as those of a ledger. */
export class RowCells {
  readonly #reader: RowReader;
  readonly #own: readonly OwnColumn[];
  /** A row with all of our columns blank. */
  readonly #blank: Readonly<Record<string, CellValue>>;

  /**
   * @param at by our keys, the matched old columns; others of ours stay blank
   * @param findings the list that findings are added to
   */
  constructor(
    template: LedgerTemplate,
    at: ReadonlyMap<string, MatchedColumn>,
    private readonly place: ReadPlace,
    context: ReadingContext,
    findings: Finding[],
  ) {
    const { sheet, left, formats, unitAbove } = place;
    const money = template.columns.map((column) => {
      const found = at.get(column.key);
      return moneyInUnit(column, found ? (found.unit ?? unitAbove) : null);
    });
    const adapted: LedgerTemplate = { ...template, columns: money.map(({ column }) => column) };
    const sheetColumns = template.columns.map(({ key }) => at.get(key)?.column ?? null);
    const rows = { table: template.table, sheet, left, sheetColumns, formats, totalsRow: undefined };
    const reader = new RowReader(adapted, rows, context, findings);
    this.#reader = reader;
    this.#own = template.columns.flatMap((column, index): OwnColumn[] => {
      const [found, cell] = [at.get(column.key), reader.columns[index]];
      const unit = column.type.kind === 'text' ? (found?.unit ?? null) : null;
      return found && cell ? [{ column, cell, unit, shift: money[index]?.shift ?? 0 }] : [];
    });
    this.#blank = Object.fromEntries(template.columns.map(({ key }) => [key, null]));
  }

  /** The cells to type into the ledger for a row, by our keys; null where it is no entry, which is reported. */
  read({ row, cells }: Pick<TableRow, 'row' | 'cells'>): Readonly<Record<string, CellValue>> | null {
    if (!this.#reader.read(row, cells, this.place.left)) return null;
    const typed = { ...this.#blank };
    for (const { column, cell, unit, shift } of this.#own)
      typed[column.key] = withUnit(typedCell(cell, column, shift), unit);
    return typed;
  }
}

/** A column of ours that is matched with an old one. */
interface OwnColumn {
  readonly column: Column;
  /** The cell read last; its reader reuses it. */
  readonly cell: ReadCell;
  /** The unit to put behind a bare number in a column of text; null where the header names none. */
  readonly unit: string | null;
  /** The power of ten that takes an amount to the ledger's unit; 0 for any other column. */
  readonly shift: number;
}
