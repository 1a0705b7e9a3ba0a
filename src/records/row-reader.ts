import type { FindingKind } from '../findings/definition';
import { findingAt } from '../findings/finding-at';
import { noEntry, totalRow } from '../findings/kinds';
import { NO_RESULT, type CellValue, type FormatRun } from '../model/cell';
import type { Finding } from '../model/finding';
import type { ColumnType } from '../templates/column';
import type { LedgerTemplate } from '../templates/ledger';
import type { ReadingContext } from './cell-reader';
import { isBlank } from './characters';
import { ColumnReader } from './column-reader';
import { fillerTest } from './filler';
import { headerMatcher, type HeaderMatcher } from './header';
import type { RowCell, RowLabel, RowSigns } from './label';
import { isColumnNumbers, mayNumberColumn, noteLabel } from './note-row';
import { totalLabel } from './total-row';

/** Where a ledger's columns are on its sheet. */
export interface RowPlace {
  readonly table: string;
  readonly sheet: string;
  /** 1-based column of the ledger's first column, declared or not. */
  readonly left: number;
  /** Over the declaration's columns, 1-based; null where the sheet has no such column. */
  readonly sheetColumns: readonly (number | null)[];
  /** Number formats of the sheet. */
  readonly formats: readonly FormatRun[];
  /** Sheet row of the table's own totals row, where it has one. */
  readonly totalsRow: number | undefined;
}

/** A row's cells from sheet column `offset` on. */
interface RowCells {
  readonly row: number;
  readonly cells: readonly CellValue[];
  readonly offset: number;
}

/** A declared column that the sheet has. */
interface OwnColumn {
  readonly sheetColumn: number;
  readonly index: number;
  /** The first letter of its header. */
  readonly initial: string;
  readonly reader: ColumnReader;
  /** Whether a text is a filler such as `/`. Where a row may be no entry, 无 counts as a filler in every column. */
  readonly isMereSign: (text: string) => boolean;
}

/** Why a row is no entry, and the cell that shows it. */
interface NoEntry {
  readonly definition: FindingKind;
  readonly reason: string;
  readonly label: RowLabel;
}

/** Kinds of columns in which a number does not count as content: it is a sum, not a name. */
const NAMING_KINDS: ReadonlySet<ColumnType['kind']> = new Set(['name', 'ref', 'refs', 'choice', 'listed']);

/** Whether a cell may number its row or column. */
export function isNumberingCell(cell: CellValue): boolean {
  return typeof cell === 'number' || (typeof cell === 'string' && /^\s*\d+\s*$/.test(cell));
}

/** Reads a ledger row by row. After a row that is an entry, its cells are in `columns`. */
export class RowReader {
  readonly columns: readonly ColumnReader[];
  readonly #own: readonly OwnColumn[];
  readonly #required: readonly OwnColumn[];
  readonly #ownAt: ReadonlyMap<number, OwnColumn>;
  readonly #matches: HeaderMatcher;

  constructor(
    private readonly template: LedgerTemplate,
    private readonly place: RowPlace,
    context: ReadingContext,
    private readonly findings: Finding[],
  ) {
    const { table, sheet, sheetColumns, formats } = place;
    this.columns = template.columns.map((column, index) => {
      const sheetColumn = sheetColumns[index] ?? null;
      return new ColumnReader(column, { table, sheet, sheetColumn, formats, findings }, context);
    });
    this.#own = this.columns.flatMap((reader, index): OwnColumn[] => {
      const [sheetColumn, column] = [sheetColumns[index], template.columns[index]];
      if (sheetColumn == null || !column) return [];
      const isMereSign = fillerTest({ ...column, required: true }, context);
      return [{ sheetColumn, index, initial: column.header.charAt(0), reader, isMereSign }];
    });
    this.#required = this.#own.filter(({ index }) => template.columns[index]?.required);
    this.#ownAt = new Map(this.#own.map((column) => [column.sheetColumn, column]));
    this.#matches = headerMatcher(template);
  }

  /** Whether any of the ledger's own columns is filled in a row; other columns make no entry. */
  isFilled(cells: readonly CellValue[], offset: number): boolean {
    for (const { sheetColumn } of this.#own) if (!isBlank(cells[sheetColumn - offset])) return true;
    return false;
  }

  /**
   * Reads a sheet row whose cells from sheet column `offset` on are `cells`. False where it is no entry: the ledger's
   * own columns are blank; it is a total (S008), a note, a heading or the header again (S010); or it holds only
   * formulas without a result while something required is missing (S009 at each).
   */
  read(row: number, cells: readonly CellValue[], offset: number): boolean {
    if (!this.isFilled(cells, offset)) return false;
    const line = { row, cells, offset };
    const none = this.#noEntry(line);
    if (none) {
      const {
        definition,
        reason,
        label: { sheetColumn, cell },
      } = none;
      const { table, sheet } = this.place;
      const place = { table, sheet, row, sheetColumn, column: null, value: cell };
      this.findings.push(findingAt(definition, place, { params: { reason } }));
      return false;
    }
    if (this.#holdsOnlyMissingResults(line)) {
      for (const { sheetColumn, reader } of this.#own) {
        if (cells[sheetColumn - offset] === NO_RESULT) reader.read(NO_RESULT, row);
      }
      return false;
    }
    for (let index = 0; index < this.columns.length; index += 1) {
      const sheetColumn = this.place.sheetColumns[index] ?? null;
      this.columns[index]?.read(sheetColumn === null ? null : cells[sheetColumn - offset], row);
    }
    return true;
  }

  #noEntry(line: RowCells): NoEntry | null {
    const blank = this.#requiredBlanks(line);
    if (line.row === this.place.totalsRow) {
      return { definition: totalRow, reason: 'declared', label: this.#filled(line)[0] ?? this.#firstOwn(line) };
    }
    if (this.#repeatsHeader(line) || this.#numbersColumns(line))
      return { definition: noEntry, reason: 'header', label: this.#firstOwn(line) };
    // Most rows have all that is required.
    if (blank === 0 && this.#required.length > 1) return null;
    const signs: RowSigns = {
      filled: this.#filled(line),
      left: this.place.left,
      required: this.#required.length,
      blank,
    };
    if (signs.filled.length === 0) return { definition: noEntry, reason: 'filler', label: this.#firstOwn(line) };
    const total = totalLabel(signs);
    if (total) return { definition: totalRow, reason: 'label', label: total };
    const note = noteLabel(signs);
    return note && { definition: noEntry, reason: note.reason, label: note.label };
  }

  /**
   * The row's cells with content, from the ledger's first column on, without running numbers beside its own columns.
   */
  #filled({ cells, offset }: RowCells): RowCell[] {
    const filled: RowCell[] = [];
    for (let sheetColumn = this.place.left; sheetColumn - offset < cells.length; sheetColumn += 1) {
      const cell = cells[sheetColumn - offset] ?? null;
      const own = this.#ownAt.get(sheetColumn);
      if (isBlank(cell) || (!own && isNumberingCell(cell)) || (own && this.#isMereSign(own, cell))) continue;
      filled.push({ sheetColumn, cell, column: own ? (this.template.columns[own.index] ?? null) : null });
    }
    return filled;
  }

  /** The first of the ledger's own cells that is not blank; the row must have one. */
  #firstOwn({ cells, offset }: RowCells): RowLabel {
    const filled = this.#own.filter(({ sheetColumn }) => !isBlank(cells[sheetColumn - offset]));
    const sheetColumn = Math.min(...filled.map((column) => column.sheetColumn));
    return { sheetColumn, cell: cells[sheetColumn - offset] ?? null };
  }

  #isMereSign({ isMereSign }: OwnColumn, cell: CellValue): boolean {
    return typeof cell === 'string' && isMereSign(cell);
  }

  #isMereNumber({ index }: OwnColumn, cell: CellValue): boolean {
    const kind = this.template.columns[index]?.type.kind;
    return typeof cell === 'number' && kind !== undefined && NAMING_KINDS.has(kind);
  }

  /** How many required cells have no content: blank, only a filler, or a number where a name goes. */
  #requiredBlanks({ cells, offset }: RowCells): number {
    let blank = 0;
    for (const column of this.#required) {
      const cell = cells[column.sheetColumn - offset] ?? null;
      if (isBlank(cell) || this.#isMereSign(column, cell) || this.#isMereNumber(column, cell)) blank += 1;
    }
    return blank;
  }

  /**
   * Whether the row repeats the headers of the columns it is in: at least two of them, and at least half of its cells.
   */
  #repeatsHeader({ cells, offset }: RowCells): boolean {
    // First letters rule out most rows: comparing headers costs far more.
    const mayHead = this.#own.filter(({ sheetColumn, initial }) => {
      const cell = cells[sheetColumn - offset];
      return typeof cell === 'string' && cell.includes(initial);
    });
    if (mayHead.length < 2) return false;
    const heads = ({ sheetColumn, index }: OwnColumn): boolean => this.#matches(cells[sheetColumn - offset]) === index;
    const filled = this.#own.filter(({ sheetColumn }) => !isBlank(cells[sheetColumn - offset])).length;
    // A header row has the header of the first required column, unless that is merged with the row above.
    const [first] = this.#required;
    if (!first || !mayHead.includes(first) || !heads(first))
      return mayHead.length >= 3 && mayHead.length === filled && mayHead.every(heads);
    const named = mayHead.filter(heads).length;
    return named >= 2 && named * 2 >= filled;
  }

  /** Whether the row numbers the columns it is in. One cell rules out most rows. */
  #numbersColumns(line: RowCells): boolean {
    const first = line.cells[(this.#required[0]?.sheetColumn ?? 0) - line.offset];
    return mayNumberColumn(first, line.cells.length) && isColumnNumbers(this.#filled(line));
  }

  /** Formulas copied down below the entries leave such rows where the program that wrote the file did not calculate. */
  #holdsOnlyMissingResults(line: RowCells): boolean {
    const { cells, offset } = line;
    let found = false;
    for (const { sheetColumn } of this.#own) {
      const cell = cells[sheetColumn - offset];
      if (cell === NO_RESULT) found = true;
      else if (!isBlank(cell)) return false;
    }
    return found && this.#requiredBlanks(line) > 0;
  }
}
