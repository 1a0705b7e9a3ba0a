import { columnLetters, columnNumber } from '../../model/cell';
import { sameName } from '../../model/excel-names';
import { LAST_COLUMN, LAST_ROW } from '../../model/sheet-limits';
import { withTokens } from './tokens';

/** A reference of a formula: the sheet it names, if any, and the cells. */
export interface FormulaReference {
  /** As written, quotes and `!` included; empty where the formula's own sheet is meant. */
  readonly prefix: string;
  /** `D7`, `$A$1:B9`, `K:K` or `3:4`; empty for a name that belongs to the sheet (`表!合计`). */
  readonly address: string;
  /** Where it begins in the formula. */
  readonly start: number;
}

/** A formula with the cells of each of its references replaced, all else as it stands. */
export function withReferences(formula: string, replaced: (reference: FormulaReference) => string): string {
  return rewritten(formula, (reference) => `${reference.prefix}${replaced(reference)}`);
}

function rewritten(formula: string, replaced: (reference: FormulaReference) => string): string {
  return withTokens(formula, ({ kind, prefix, text, start }) => {
    if (kind === 'cells') return replaced({ prefix, address: text, start });
    return kind === 'name' && prefix !== '' ? replaced({ prefix, address: '', start }) + text : null;
  });
}

/**
 * A formula whose references to the sheet `from` name the sheet `to` instead.
 *
 * @param to as it is to stand in the formula, in quotes where it needs them
 */
export function withSheetRenamed(formula: string, from: string, to: string): string {
  return rewritten(formula, (reference) => {
    const { prefix, address } = reference;
    return prefix !== '' && meansSheet(reference, from, '') ? `${to}!${address}` : `${prefix}${address}`;
  });
}

/** Every reference of a formula. */
export function referencesOf(formula: string): readonly FormulaReference[] {
  const references: FormulaReference[] = [];
  withReferences(formula, (reference) => {
    references.push(reference);
    return reference.address;
  });
  return references;
}

/**
 * Whether a reference means a sheet: it names the sheet, or names none and its formula stands there.
 *
 * @param own the sheet that the formula is on
 */
export function meansSheet({ prefix }: Pick<FormulaReference, 'prefix'>, sheet: string, own: string): boolean {
  if (prefix === '') return sameName(own, sheet);
  const name = prefix.slice(0, -1);
  return sameName(name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name, sheet);
}

/** Whether a reference goes over several sheets (`一月:三月!B2`). */
export function isThroughSheets({ prefix }: Pick<FormulaReference, 'prefix'>): boolean {
  return /^'?[^'[]+:[^'[]+'?!$/.test(prefix);
}

/**
 * A formula as Excel copies it so many rows down and columns to the right: what `$` fixes stays, all else moves along.
 *
 * @param beyond what becomes of references that would leave the sheet: in formulas of cells they turn into `#REF!`
 *   (`broken`), in defined names they come in again at the other end (`wrapped`)
 */
export function translated(
  formula: string,
  rows: number,
  columns: number,
  beyond: 'broken' | 'wrapped' = 'broken',
): string {
  return withReferences(formula, ({ address }) => {
    const there = address.replace(/(\$?)([A-Za-z]+|\d+)/g, (written: string, fixed: string, place: string) => {
      if (fixed !== '') return written;
      const isRow = /\d/.test(place);
      const last = isRow ? LAST_ROW : LAST_COLUMN;
      const moved = isRow ? Number(place) + rows : columnNumber(place) + columns;
      if (beyond === 'broken' && (moved < 1 || moved > last)) return '#';
      const onSheet = ((((moved - 1) % last) + last) % last) + 1;
      return isRow ? String(onSheet) : columnLetters(onSheet);
    });
    return there.includes('#') ? '#REF!' : there;
  });
}
