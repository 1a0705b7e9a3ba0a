/** A part of a formula that refers to something: cells, a name, a function. */
export interface FormulaToken {
  /**
   * `cells`: `D7`, `$A$1:B9`, `K:K` or `3:4`. `name`: a defined name or a table; empty where a sheet is named and
   * nothing behind it. `function`: its name. `columns`: those of a table, with its name before them. `range`: a colon
   * between operands that are not both cells, so that only calculating tells which cells are meant.
   */
  readonly kind: 'cells' | 'name' | 'function' | 'columns' | 'range';
  /** The sheet before it as written, quotes and `!` included; empty where none is named. */
  readonly prefix: string;
  /** As written, without the prefix. */
  readonly text: string;
  /** Where it begins in the formula, the prefix included. */
  readonly start: number;
}

const SHEET_NAME = String.raw`[\p{L}_][\p{L}\p{N}_.]*`;
/** A sheet, or several (`一月:三月!`), as they stand before cells. */
export const SHEET = String.raw`(?:'(?:[^']|'')+'|${SHEET_NAME}(?::${SHEET_NAME})?)!`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}`;
/** Cells, whole columns or whole rows, and nothing behind them that makes a name or a function of them. */
export const CELLS = String.raw`(?:${CELL}(?::${CELL})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\p{N}_(.!\[])`;
const WORD = String.raw`[\p{L}_\\][\p{L}\p{N}_.\\?]*`;
const NAME = String.raw`${WORD}(?![\p{L}\p{N}_.\\?(!\[])`;
/** In column names an apostrophe escapes the next character. */
const COLUMNS = String.raw`\[(?:\[(?:'.|[^\[\]'])*\]|'.|[^\[\]'])*\]`;

/** Texts, error values, references to other workbooks and numbers are matched too, so that nothing inside them is. */
const TOKENS = new RegExp(
  [
    String.raw`"(?:[^"]|"")*"|#[A-Z/0]+[!?]?`,
    String.raw`\[[^\[\]]+\](?:${SHEET_NAME}(?::${SHEET_NAME})?)?!(?:${CELLS}|${WORD})?`,
    String.raw`(?<before>${SHEET})?(?<cells>${CELLS})|(?<sheet>${SHEET})(?!#)(?<own>${NAME})?`,
    String.raw`(?<columns>(?:${WORD})?${COLUMNS})|(?<called>${WORD})(?=\s*\()|(?<name>${NAME})|${WORD}`,
    String.raw`\d+(?:\.\d*)?(?:[Ee][+-]?\d+)?|(?<range>:)`,
  ].join('|'),
  'gu',
);

/** A formula with some of its tokens, prefixes included, replaced; a token for which `replaced` returns null stays. */
export function withTokens(formula: string, replaced: (token: FormulaToken) => string | null): string {
  return formula.replace(TOKENS, (written: string, ...rest: unknown[]) => {
    const groups = rest.at(-1) as Readonly<Record<string, string | undefined>>;
    const token = tokenOf(groups, Number(rest.at(-3)));
    return (token && replaced(token)) ?? written;
  });
}

function tokenOf(groups: Readonly<Record<string, string | undefined>>, start: number): FormulaToken | null {
  const { before = '', cells, sheet, own = '', columns, called, name, range } = groups;
  if (cells !== undefined) return { kind: 'cells', prefix: before, text: cells, start };
  if (sheet !== undefined) return { kind: 'name', prefix: sheet, text: own, start };
  if (columns !== undefined) return { kind: 'columns', prefix: '', text: columns, start };
  if (called !== undefined) return { kind: 'function', prefix: '', text: called, start };
  if (name !== undefined) return { kind: 'name', prefix: '', text: name, start };
  return range === undefined ? null : { kind: 'range', prefix: '', text: range, start };
}
