import { NO_RESULT, PICTURE, type CellPlace, type CellRange, type CellValue } from '../../model/cell';
import { CellIndex } from '../../model/cell-index';
import { sameName } from '../../model/excel-names';
import { blockOf, blocksOf } from '../formulas/blocks';
import { meansSheet } from '../formulas/references';
import type { CellBlock, SheetValues } from '../read/sheet-values';
import { evaluate } from './evaluate';
import type { FormulaCell } from './formula-cells';
import { parseFormula, UnknownFormula } from './formula-parser';
import { hasUnknownPrecedents } from './plain-formula';
import type { Block } from './values';

/** Cells that were changed, by the name of their sheet. */
export type ChangedCells = ReadonlyMap<string, Iterable<CellPlace>>;

/** The most cells that all formulas together may look at: some seconds of work. */
const MOST_CELLS = 20_000_000;

/** A formula whose cell no SUBTOTAL counts. */
const SUBTOTAL = /\b(?:SUBTOTAL|AGGREGATE)\s*\(/i;

/** Whether a formula asks which rows are hidden, and which cells are subtotals. */
export function isSubtotal(formula: string): boolean {
  return SUBTOTAL.test(formula);
}

/** One sheet of a workbook as formulas see it. */
interface CalculatedSheet {
  readonly name: string;
  readonly hasHiddenRows: boolean;
  readonly cells: CellBlock;
  readonly changed: CellIndex<true>;
  readonly formulas: CellIndex<Formula>;
}

/** A formula, and what is known of it. */
interface Formula {
  readonly cell: FormulaCell;
  readonly precedents: readonly (readonly [CalculatedSheet, CellRange])[];
  readonly hasUnknownPrecedents: boolean;
  /** Whether it has its place in the order; formulas that look at each other in a circle have no result. */
  state: 'new' | 'open' | 'ordered' | 'circular';
  isStale: boolean;
  /** Undefined before it is worked out, and where that is not possible. */
  result: CellValue | undefined;
}

/** Works out the formulas of a workbook that depend on changed cells. */
export class Results {
  readonly #sheets: readonly CalculatedSheet[];
  readonly #formulas: readonly Formula[];
  /** Rows that hold something on any sheet: where whole columns end. */
  readonly #lastRow: number;
  readonly #lastColumn: number;
  #cells = 0;

  /** @param withHiddenRows names of the sheets that have hidden rows */
  constructor(
    values: readonly SheetValues[],
    formulas: readonly FormulaCell[],
    changed: ChangedCells,
    withHiddenRows: ReadonlySet<string>,
  ) {
    this.#sheets = values.map((cells) => ({
      name: cells.name,
      hasHiddenRows: withHiddenRows.has(cells.name),
      cells,
      changed: indexOf([...changed].find(([name]) => sameName(name, cells.name))?.[1] ?? []),
      formulas: new CellIndex<Formula>(),
    }));
    this.#lastRow = Math.max(0, ...values.map(({ top, values: rows }) => top - 1 + rows.length));
    this.#lastColumn = values.reduce(
      (last, { left, values: rows }) => rows.reduce((most, row) => Math.max(most, left - 1 + row.length), last),
      0,
    );
    this.#formulas = formulas.map((cell) => ({
      cell,
      precedents: blocksOf(cell.formula).flatMap(({ prefix, range }) => {
        const sheet = this.#sheet(prefix, cell.sheet);
        return sheet ? [[sheet, range] as const] : [];
      }),
      hasUnknownPrecedents: hasUnknownPrecedents(cell.formula),
      state: 'new',
      isStale: false,
      result: undefined,
    }));
    for (const formula of this.#formulas) this.#sheet('', formula.cell.sheet)?.formulas.set(formula.cell, formula);
    for (const formula of this.#inOrder()) this.#workOut(formula);
  }

  /**
   * The new result of a formula that depends on changed cells, undefined where it cannot be worked out; null for any
   * other formula.
   */
  of(cell: FormulaCell): { readonly result: CellValue | undefined } | null {
    const formula = this.#sheet('', cell.sheet)?.formulas.get(cell);
    return formula?.isStale === true ? formula : null;
  }

  /**
   * The formulas, each after those that it looks at. A chain of them may be as long as a sheet, so this does not
   * recurse.
   */
  #inOrder(): readonly Formula[] {
    const order: Formula[] = [];
    for (const first of this.#formulas) {
      if (first.state !== 'new') continue;
      const open = [{ formula: first, before: this.#before(first) }];
      first.state = 'open';
      for (let top = open.at(-1); top; top = open.at(-1)) {
        const { value: next, done } = top.before.next();
        if (done === true) {
          if (top.formula.state === 'open') top.formula.state = 'ordered';
          order.push(top.formula);
          open.pop();
        } else if (next.state === 'new') {
          next.state = 'open';
          open.push({ formula: next, before: this.#before(next) });
        } else if (next.state === 'open') {
          const circle = open.slice(open.findIndex(({ formula }) => formula === next));
          for (const { formula } of circle) formula.state = 'circular';
        }
      }
    }
    return order;
  }

  *#before({ precedents }: Formula): Iterator<Formula, undefined> {
    for (const [sheet, range] of precedents) yield* sheet.formulas.within(range);
    return undefined;
  }

  /** Works out one formula, after those that it looks at. */
  #workOut(formula: Formula): void {
    const { cell, precedents, state } = formula;
    formula.isStale =
      state === 'circular' ||
      formula.hasUnknownPrecedents ||
      this.#sheet('', cell.sheet)?.changed.has(cell) === true ||
      precedents.some(
        ([sheet, range]) =>
          some(sheet.changed.within(range), () => true) || some(sheet.formulas.within(range), (other) => other.isStale),
      );
    if (formula.isStale && state !== 'circular') formula.result = this.#worked(cell);
  }

  #worked({ formula, sheet }: FormulaCell): CellValue | undefined {
    try {
      return evaluate(parseFormula(formula), (prefix, address, isForSubtotal = false) =>
        this.#block(prefix, address, sheet, isForSubtotal),
      );
    } catch (error) {
      if (error instanceof UnknownFormula) return undefined;
      throw error;
    }
  }

  #block(prefix: string, address: string, own: string, isForSubtotal: boolean): Block {
    const whole = blockOf(address);
    const sheet = this.#sheet(prefix, own);
    if (!whole || !sheet || (isForSubtotal && sheet.hasHiddenRows)) throw new UnknownFormula(address);
    const bottom = Math.min(whole.bottom, Math.max(whole.top, this.#lastRow));
    const right = Math.min(whole.right, Math.max(whole.left, this.#lastColumn));
    this.#cells += (bottom - whole.top + 1) * (right - whole.left + 1);
    if (this.#cells > MOST_CELLS) throw new UnknownFormula(address);
    const { cells, formulas } = sheet;
    const rows: CellValue[][] = [];
    for (let row = whole.top; row <= bottom; row += 1) {
      const values: CellValue[] = [];
      for (let column = whole.left; column <= right; column += 1) {
        const formula = formulas.size > 0 ? formulas.get({ row, column }) : undefined;
        if (isForSubtotal && formula && isSubtotal(formula.cell.formula)) values.push(null);
        else if (formula?.isStale === true) {
          if (formula.result === undefined) throw new UnknownFormula(address);
          values.push(formula.result);
        } else {
          const value = cells.values[row - cells.top]?.[column - cells.left] ?? null;
          if (value === NO_RESULT || value === PICTURE) throw new UnknownFormula(address);
          values.push(value);
        }
      }
      rows.push(values);
    }
    return rows;
  }

  #sheet(prefix: string, own: string): CalculatedSheet | undefined {
    return this.#sheets.find(({ name }) => meansSheet({ prefix }, name, own));
  }
}

function indexOf(places: Iterable<CellPlace>): CellIndex<true> {
  const index = new CellIndex<true>();
  for (const place of places) index.set(place, true);
  return index;
}

function some<Item>(items: Iterable<Item>, holds: (item: Item) => boolean): boolean {
  for (const item of items) if (holds(item)) return true;
  return false;
}
