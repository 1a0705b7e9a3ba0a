import { rangeAddress, quoteSheet } from '../../model/cell';
import { isThroughSheets, meansSheet, translated } from '../formulas/references';
import { withTokens, type FormulaToken } from '../formulas/tokens';
import type { Workbook } from '../workbook/workbook';
import type { FormulaCell } from './formula-cells';
import { withTableCells, type PlacedTable } from './table-references';

/** How deep names are followed: the formula of a name may hold names itself. */
const DEPTH = 4;
/** Functions that work out which cells they mean. */
const WORKS_OUT_CELLS: ReadonlySet<string> = new Set(['INDIRECT', 'OFFSET']);

/** Writes formulas of a workbook with cells in the place of names and of tables' columns. */
export class PlainFormulas {
  readonly #tables: readonly PlacedTable[];
  readonly #global = new Map<string, string>();
  /** By sheet, in lower case. */
  readonly #local = new Map<string, Map<string, string>>();

  constructor({ sheets, definedNames }: Workbook, tables: readonly PlacedTable[]) {
    this.#tables = tables;
    for (const { sheet, table } of tables) {
      const { range, headerRowCount, totalsRowCount } = table;
      const rows = { ...range, top: range.top + headerRowCount, bottom: range.bottom - totalsRowCount };
      this.#global.set(table.displayName.toLowerCase(), `${quoteSheet(sheet)}!${rangeAddress(rows)}`);
    }
    for (const { name, localSheetId, text } of definedNames) {
      const sheet = localSheetId === null ? null : (sheets[localSheetId]?.name.toLowerCase() ?? '');
      const names = sheet === null ? this.#global : (this.#local.get(sheet) ?? new Map<string, string>());
      if (sheet !== null) this.#local.set(sheet, names);
      names.set(name.toLowerCase(), text);
    }
  }

  /** The formula of a cell, with what is not known left as it is. */
  of(cell: FormulaCell): string {
    let formula = withTableCells(cell.formula, cell, this.#tables);
    for (let depth = 0; depth < DEPTH; depth += 1) {
      const plain = withTokens(formula, (token) => {
        const meant = token.kind === 'name' ? this.#meaning(token, cell) : undefined;
        return meant ? `(${meant})` : null;
      });
      if (plain === formula) break;
      formula = plain;
    }
    return formula;
  }

  /** What a name means in a cell: the file writes its relative references as seen from A1. */
  #meaning({ prefix, text }: FormulaToken, { sheet, row, column }: FormulaCell): string | undefined {
    const name = text.toLowerCase();
    const own = [...this.#local].find(([local]) => meansSheet({ prefix }, local, sheet))?.[1];
    const meant = own?.get(name) ?? this.#global.get(name);
    return meant && translated(meant, row - 1, column - 1, 'wrapped');
  }
}

/** Whether a plain formula does not tell which cells it depends on. */
export function hasUnknownPrecedents(formula: string): boolean {
  let found = false;
  withTokens(formula, ({ kind, prefix, text }) => {
    // Of the columns of a table only those that are not known are left in a plain formula.
    found ||= kind === 'columns' || kind === 'range' || isThroughSheets({ prefix });
    found ||= kind === 'function' && WORKS_OUT_CELLS.has(text.toUpperCase());
    return null;
  });
  return found;
}
