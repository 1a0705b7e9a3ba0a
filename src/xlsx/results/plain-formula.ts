import { rangeAddress, quoteSheet } from '../../model/cell';
import type { Workbook } from '../workbook/workbook';
import type { FormulaCell } from './formula-cells';
import { withTableCells, type PlacedTable } from './table-references';

/** Texts, quoted sheets and brackets, which hold no names; names that are no sheet's, function's or table's. */
const NAMES =
  /"(?:[^"]|"")*"|'(?:[^']|'')+'!|\[(?:[^[\]]|\[[^\]]*\])*\]|(?<name>[\p{L}_\\][\p{L}\p{N}_.\\?]*)(?![\p{L}\p{N}_.\\?!([])/gu;
/** Names may stand for formulas with names in them; so deep they are followed. */
const DEPTH = 4;
/**
 * Cells of several sheets at once, functions that work out which cells they mean, and tables' parts that are not known.
 */
const ANYWHERE = /\b(?:INDIRECT|OFFSET)\s*\(|:[\p{L}_][\p{L}\p{N}_.]*!|'[^'[]+:[^'[]+'!|\[(?!\d+\])/iu;

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
    const local = this.#local.get(cell.sheet.toLowerCase());
    let formula = withTableCells(cell.formula, cell, this.#tables);
    for (let depth = 0; depth < DEPTH; depth += 1) {
      const plain = formula.replace(NAMES, (written: string, ...rest: unknown[]) => {
        const { name } = rest.at(-1) as { readonly name?: string };
        const meant = name && (local?.get(name.toLowerCase()) ?? this.#global.get(name.toLowerCase()));
        return meant ? `(${meant})` : written;
      });
      if (plain === formula) break;
      formula = plain;
    }
    return formula;
  }
}

/** Whether it cannot be told from a plain formula at which cells it looks. */
export function looksAnywhere(formula: string): boolean {
  return ANYWHERE.test(formula.replace(/"(?:[^"]|"")*"/g, ''));
}
