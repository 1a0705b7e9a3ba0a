import type { CellPlace } from '../../../model/cell';
import { CellIndex } from '../../../model/cell-index';

/** A cell of a workbook. */
interface WorkbookCell {
  readonly sheet: string;
  readonly place: CellPlace;
}

/** A map whose keys are cells of a workbook. */
export class CellMap<Value> {
  readonly #sheets = new Map<string, CellIndex<Value>>();

  /** A map with a value for each of these cells. */
  static of<Cell extends WorkbookCell, Value>(cells: readonly Cell[], valueOf: (cell: Cell) => Value): CellMap<Value> {
    const map = new CellMap<Value>();
    for (const cell of cells) map.set(cell, valueOf(cell));
    return map;
  }

  get({ sheet, place }: WorkbookCell): Value | undefined {
    return this.#sheets.get(sheet)?.get(place);
  }

  has({ sheet, place }: WorkbookCell): boolean {
    return this.#sheets.get(sheet)?.has(place) === true;
  }

  set({ sheet, place }: WorkbookCell, value: Value): void {
    const own = this.#sheets.get(sheet) ?? new CellIndex<Value>();
    own.set(place, value);
    this.#sheets.set(sheet, own);
  }

  /** Sheet by sheet, in the order in which sheets and cells first came. */
  values(): readonly Value[] {
    return [...this.#sheets.values()].flatMap((own) => [...own.values()]);
  }
}
