import type { CellPlace, CellValue } from '../../model/cell';
import { CellIndex } from '../../model/cell-index';
import { cellAt, NO_CELLS, withCells, type PlacedValue, type SheetCells } from './sheet-cells';

/** What a page that shows sheets asks a workbook. */
export interface SheetSource {
  readonly sheets: () => Promise<readonly string[]>;
  readonly readSheet: (sheet: string) => Promise<SheetCells>;
}

interface StoredSheet {
  /** As the workbook holds it. */
  written: SheetCells;
  /** As it is shown: with what was typed and is not in the workbook yet. */
  shown: SheetCells;
  isOutdated: boolean;
}

/** What was typed into a cell, and with which edit, by its running number. */
interface Pending extends PlacedValue {
  readonly edit: number;
}

/**
 * The sheets of a workbook as a page shows them. What is typed is shown at once, while the workbook is still being
 * written to; a sheet is read once, and after that only where sheets were written anew.
 */
export class SheetStore {
  readonly #source: SheetSource;
  readonly #sheets = new Map<string, StoredSheet>();
  /** By sheet, then by cell; null where the workbook has it by now. */
  readonly #pending = new Map<string, CellIndex<Pending | null>>();
  readonly #listeners = new Set<() => void>();
  #names: readonly string[] | null = null;
  #version = 0;
  /** Counts the calls of `settle`, so that what was read meanwhile is known to be out of date. */
  #settled = 0;

  constructor(source: SheetSource) {
    this.#source = source;
  }

  readonly subscribe = (changed: () => void): (() => void) => {
    this.#listeners.add(changed);
    return () => this.#listeners.delete(changed);
  };

  /** Goes up where sheets must be read again. */
  readonly version = (): number => this.#version;

  /** Names of the sheets in their order; null before they were read. */
  readonly names = (): readonly string[] | null => this.#names;

  /** A sheet as it is shown; null before it was read. */
  shown(sheet: string): SheetCells | null {
    return this.#sheets.get(sheet)?.shown ?? null;
  }

  /** A sheet as the workbook holds it; null before it was read. */
  written(sheet: string): SheetCells | null {
    return this.#sheets.get(sheet)?.written ?? null;
  }

  /**
   * Reads a sheet, the first one where it is gone or null, unless it is there already. Resolves with its name; null
   * where there is none.
   */
  async open(wanted: string | null): Promise<string | null> {
    const [version, settled] = [this.#version, this.#settled];
    this.#names ??= await this.#source.sheets();
    const sheet = wanted !== null && this.#names.includes(wanted) ? wanted : this.#names[0];
    if (sheet === undefined) return null;
    const stored = this.#sheets.get(sheet);
    if (!stored || stored.isOutdated) {
      const written = await this.#source.readSheet(sheet);
      // Where the workbook was changed meanwhile, what was read may be out of date.
      if (version !== this.#version || settled !== this.#settled) return this.open(wanted);
      this.#sheets.set(sheet, { written, shown: this.#overlaid(sheet, written), isOutdated: false });
    }
    this.#tell();
    return sheet;
  }

  /** Shows what was typed. @param edit number of the edit, higher than those before */
  put(sheet: string, cells: readonly PlacedValue[], edit: number): void {
    const pending = this.#pending.get(sheet) ?? new CellIndex<Pending | null>();
    for (const cell of cells) {
      const { row, column, value } = cell;
      pending.set(cell, { row, column, value, edit });
    }
    this.#pending.set(sheet, pending);
    const stored = this.#sheets.get(sheet);
    if (stored) stored.shown = withCells(stored.shown, cells);
    this.#tell();
  }

  /**
   * Takes up what the workbook holds now in these cells, and no longer shows what was typed into them up to an edit.
   */
  settle(sheet: string, cells: readonly PlacedValue[], upTo: number): void {
    this.#settled += 1;
    const pending = this.#pending.get(sheet);
    for (const cell of cells) if ((pending?.get(cell)?.edit ?? Infinity) <= upTo) pending?.set(cell, null);
    const left = this.#typedInto(sheet);
    if (left.length === 0) this.#pending.delete(sheet);
    const stored = this.#sheets.get(sheet);
    if (!stored) return;
    stored.written = withCells(stored.written, cells);
    const isSettled = (cell: PlacedValue): boolean => (pending?.get(cell) ?? null) === null;
    stored.shown = left.length === 0 ? stored.written : withCells(stored.shown, cells.filter(isSettled));
    this.#tell();
  }

  /** What the workbook holds in a cell. The sheet must have been opened. */
  writtenAt(sheet: string, place: CellPlace): CellValue {
    return cellAt(this.#sheets.get(sheet)?.written ?? NO_CELLS, place);
  }

  /** Sheets were written anew: each is read again when it is opened next, and shown as it was until then. */
  outdate(): void {
    this.#version += 1;
    this.#names = null;
    for (const stored of this.#sheets.values()) stored.isOutdated = true;
    this.#tell();
  }

  #overlaid(sheet: string, written: SheetCells): SheetCells {
    return withCells(written, this.#typedInto(sheet));
  }

  /** What was typed into a sheet and is not in the workbook yet. */
  #typedInto(sheet: string): readonly Pending[] {
    return [...(this.#pending.get(sheet)?.values() ?? [])].filter((typed) => typed !== null);
  }

  #tell(): void {
    for (const changed of this.#listeners) changed();
  }
}
