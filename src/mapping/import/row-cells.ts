import type { CellValue, FormatRun } from '../../model/cell';
import type { Finding } from '../../model/finding';
import type { ReadingContext } from '../../records/cell-reader';
import { RowReader } from '../../records/row-reader';
import type { LedgerTemplate } from '../../templates/ledger';
import type { MatchedColumn } from '../recognise';
import { moneyInUnit, type MoneyColumn } from './money-in-unit';
import type { TableRow } from './table-rows';
import { typedCell, withUnit } from './typed-cell';

/** Where the columns stand that are read, and what counts for all of them. */
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
  readonly #money: readonly MoneyColumn[];
  readonly #reader: RowReader;

  /**
   * @param at the old column of each of ours; columns that it lacks are not read
   * @param findings where what is found goes
   */
  constructor(
    private readonly template: LedgerTemplate,
    private readonly at: ReadonlyMap<string, MatchedColumn>,
    private readonly place: ReadPlace,
    context: ReadingContext,
    findings: Finding[],
  ) {
    const { sheet, left, formats, unitAbove } = place;
    this.#money = template.columns.map((column) => {
      const found = at.get(column.key);
      return moneyInUnit(column, found ? (found.unit ?? unitAbove) : null);
    });
    const adapted: LedgerTemplate = { ...template, columns: this.#money.map(({ column }) => column) };
    const sheetColumns = template.columns.map(({ key }) => at.get(key)?.column ?? null);
    const rows = { table: template.table, sheet, left, sheetColumns, formats, totalsRow: undefined };
    this.#reader = new RowReader(adapted, rows, context, findings);
  }

  /** What is typed into the ledger for a row, by our columns' keys; null where it is no entry, which is said. */
  read({ row, cells }: Pick<TableRow, 'row' | 'cells'>): Readonly<Record<string, CellValue>> | null {
    if (!this.#reader.read(row, cells, this.place.left)) return null;
    const typed: Record<string, CellValue> = {};
    for (const [index, column] of this.template.columns.entries()) {
      const cell = this.#reader.columns[index];
      const found = this.at.get(column.key);
      const value = cell && found ? typedCell(cell, column, this.#money[index]?.shift ?? 0) : null;
      typed[column.key] = column.type.kind === 'text' ? withUnit(value, found?.unit ?? null) : value;
    }
    return typed;
  }
}
