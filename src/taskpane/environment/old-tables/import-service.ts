import { ImportDesk, type ShownImport } from '../../../app/import/import-desk';
import type { ImportBook } from '../../../app/import/import-tables';
import type { RowLedger, TableLine } from '../../../app/import/table-lines';
import type { Remembered } from '../../../app/mappings/remembered';
import type { AnyLedger } from '../../../model/ledger';
import { readOldTables } from '../../../workbook/file/read-old-tables';
import { carryErrors } from '../../../workbook/file/worker/errors';
import { workerEnd } from '../../../workbook/file/worker/work-channel';

/** The lists of an import that may be long: they are asked for piece by piece. */
export type LongList = 'findings' | 'present' | RowLedger;

/** What an import comes to, with the lengths of its lists in place of the lists. */
export interface MeasuredImport {
  readonly tables: readonly TableLine[];
  readonly remembered: readonly Remembered[];
  readonly lengths: Readonly<Partial<Record<LongList, number>>>;
}

/** A ledger without its columns, which follow one by one. */
export type LedgerFrame = Omit<AnyLedger, 'columns'>;
type AnyColumn = AnyLedger['columns'][string];

/** 导入旧台账 in a worker of its own, as a page calls it. */
export class ImportService {
  readonly #desk = new ImportDesk();
  readonly #frames = new Map<string, LedgerFrame>();
  readonly #columns = new Map<string, Record<string, AnyColumn>>();
  #shown: ShownImport | null = null;

  /**
   * Reads a file with old tables.
   *
   * @param file its name where several are read; empty otherwise
   * @param port the worker's end of a line
   * @throws UnusableFile
   */
  async read(bytes: Uint8Array, name: string, file: string, port: MessagePort): Promise<void> {
    this.#desk.add({ file, workbook: await readOldTables(bytes, name, workerEnd(port).work) });
  }

  /** Takes a ledger that rows may come to. */
  ledger(frame: LedgerFrame): void {
    this.#frames.set(frame.table, frame);
  }

  /** Takes a column of it. */
  column(table: string, key: string, column: AnyColumn): void {
    this.#columns.set(table, { ...this.#columns.get(table), [key]: column });
  }

  /** To be called when all ledgers and their columns are there: the import is worked out against them. */
  known(): void {
    const book: Readonly<Record<string, unknown>> = Object.fromEntries(
      [...this.#frames].map(([table, frame]) => [table, { ...frame, columns: this.#columns.get(table) ?? {} }]),
    );
    this.#desk.know(book as unknown as ImportBook);
  }

  /** Finds the tables. */
  propose(remembered: readonly Remembered[]): void {
    this.#desk.propose(remembered);
  }

  /** As `ImportDesk.take`. */
  take(at: number, ledger: RowLedger | null): void {
    this.#desk.take(at, ledger);
  }

  /** As `ImportDesk.column`. */
  choose(at: number, column: number, choice: string | null): void {
    this.#desk.column(at, column, choice);
  }

  /** As `ImportDesk.joinLeftover`. */
  joinLeftover(joins: boolean): void {
    this.#desk.joinLeftover(joins);
  }

  /** Works out the import as it is now, and keeps its lists for `piece`. */
  measure(): MeasuredImport {
    this.#shown = this.#desk.shown();
    const { tables, remembered, rows, present, findings } = this.#shown;
    const ofRows = Object.entries(rows).map(([table, list]) => [table, list.length] as const);
    return {
      tables,
      remembered,
      lengths: { findings: findings.length, present: present.length, ...Object.fromEntries(ofRows) },
    };
  }

  /** Some of a list of what was worked out last. */
  piece(list: LongList, from: number, to: number): readonly unknown[] {
    if (!this.#shown) throw new Error('Nothing has been worked out yet');
    const { findings, present, rows } = this.#shown;
    const whole = list === 'findings' ? findings : list === 'present' ? present : (rows[list] ?? []);
    return whole.slice(from, to);
  }
}

carryErrors();
