import { columnLetters, columnNumber } from '../../model/cell';
import { sameName } from '../../model/excel-names';

/** A reference of a formula: the sheet it names, if any, and the cells. */
export interface FormulaReference {
  /** As written, quotes and `!` included; empty where the formula's own sheet is meant. */
  readonly prefix: string;
  /** `D7`, `$A$1:B9` or `3:4`. */
  readonly address: string;
}

const CELL = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}`;
const CELLS = String.raw`${CELL}(?::${CELL})?(?![\p{L}\p{N}_(.!\[])|\$?\d{1,7}:\$?\d{1,7}(?![\p{L}\p{N}_.])`;
const SHEET = String.raw`(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*(?::[\p{L}_][\p{L}\p{N}_.]*)?)!`;
/**
 * Texts, error values, cells of other workbooks and names of columns in brackets are passed over as they stand; so are
 * functions, names and numbers, which could be taken for cells otherwise (LOG10).
 */
const TOKENS = new RegExp(
  String.raw`"(?:[^"]|"")*"|#[A-Z/0]+[!?]?|\[\d+\](?:[\p{L}_][\p{L}\p{N}_.]*)?!(?:${CELLS})?|(?<prefix>${SHEET})?(?<address>${CELLS})|\[(?:[^\[\]]|\[[^\]]*\])*\]|[\p{L}_\\][\p{L}\p{N}_.\\]*|\d+(?:\.\d+)?`,
  'gu',
);

/** A formula with the cells of each of its references replaced, all else as it stands. */
export function withReferences(formula: string, replaced: (reference: FormulaReference) => string): string {
  return rewritten(formula, (reference) => `${reference.prefix}${replaced(reference)}`);
}

function rewritten(formula: string, replaced: (reference: FormulaReference) => string): string {
  return formula.replace(TOKENS, (token: string, ...rest: unknown[]) => {
    const { prefix = '', address } = rest.at(-1) as Partial<FormulaReference>;
    return address === undefined ? token : replaced({ prefix, address });
  });
}

/** A formula that speaks of another sheet wherever it spoke of one by its name. @param to quoted where it must be */
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

/** Whether a reference means a sheet: by its name, or for being on it. */
export function meansSheet({ prefix }: FormulaReference, sheet: string, own: string): boolean {
  if (prefix === '') return sameName(own, sheet);
  const name = prefix.slice(0, -1);
  return sameName(name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name, sheet);
}

/** Whether a reference goes over several sheets (`一月:三月!B2`). */
export function isThroughSheets({ prefix }: FormulaReference): boolean {
  return /^'?[^'[]+:[^'[]+'?!$/.test(prefix);
}

/** A formula as Excel writes it so many rows and columns away from where it stands: `$` stays, all else moves along. */
export function translated(formula: string, rows: number, columns: number): string {
  return withReferences(formula, ({ address }) =>
    address
      .split(':')
      .map((part) => movedPart(part, rows, columns))
      .join(':'),
  );
}

function movedPart(part: string, rows: number, columns: number): string {
  const match = /^(\$?)([A-Za-z]*)(\$?)(\d+)$/.exec(part);
  if (!match) return part;
  const [, fixedColumn = '', letters = '', fixedRow = '', row = ''] = match;
  // In 3:4 the only sign stands before the row.
  const isFixedRow = letters === '' ? fixedColumn === '$' || fixedRow === '$' : fixedRow === '$';
  const movedRow = isFixedRow ? row : String(Number(row) + rows);
  const movedLetters = letters === '' || fixedColumn === '$' ? letters : lettersMoved(letters, columns);
  return `${fixedColumn}${movedLetters}${fixedRow}${movedRow}`;
}

function lettersMoved(letters: string, by: number): string {
  return columnLetters(columnNumber(letters) + by);
}
