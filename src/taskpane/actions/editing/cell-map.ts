import type { CellPlace } from '../../../model/cell';

/** A cell of a workbook. */
interface WorkbookCell {
  readonly sheet: string;
  readonly place: CellPlace;
}

/** More than the columns of any sheet. */
const COLUMNS = 2 ** 15;

/** Something by cells of a workbook. Undoing an import asks it of 100,000 cells, for which addresses cost too much. */
export class CellMap<Value> {
  readonly #sheets = new Map<string, Map<number, Value>>();

  /** One thing for each of some cells. */
  static of<Cell extends WorkbookCell, Value>(cells: readonly Cell[], valueOf: (cell: Cell) => Value): CellMap<Value> {
    const map = new CellMap<Value>();
    for (const cell of cells) map.set(cell, valueOf(cell));
    return map;
  }

  get({ sheet, place }: WorkbookCell): Value | undefined {
    return this.#sheets.get(sheet)?.get(numberOf(place));
  }

  has({ sheet, place }: WorkbookCell): boolean {
    return this.#sheets.get(sheet)?.has(numberOf(place)) === true;
  }

  set({ sheet, place }: WorkbookCell, value: Value): void {
    const own = this.#sheets.get(sheet);
    if (own) own.set(numberOf(place), value);
    else this.#sheets.set(sheet, new Map([[numberOf(place), value]]));
  }

  /** Sheet by sheet, in the order in which sheets and cells first came. */
  values(): readonly Value[] {
    return [...this.#sheets.values()].flatMap((own) => [...own.values()]);
  }
}

function numberOf({ row, column }: CellPlace): number {
  return row * COLUMNS + column;
}
