import { CELLS, SHEET } from '../formulas/tokens';

/** A formula as a tree. Anything that is not known to this parser is refused as a whole. */
export type Expression =
  | { readonly kind: 'value'; readonly value: number | string | boolean }
  | { readonly kind: 'cells'; readonly prefix: string; readonly address: string }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Expression[] }
  | { readonly kind: 'operator'; readonly sign: string; readonly left: Expression; readonly right: Expression }
  | { readonly kind: 'minus' | 'percent'; readonly of: Expression };

/**
 * Thrown where a formula cannot be worked out here, which is left to the program that opens the file, or where its
 * result is an error: the message is the error value then, if it is known.
 */
export class UnknownFormula extends Error {
  override readonly name = 'UnknownFormula';
}

const TOKEN = new RegExp(
  [
    String.raw`\s*(?:("(?:[^"]|"")*")|((?:${SHEET})?)(${CELLS})|(\d+(?:\.\d*)?(?:[eE][+-]?\d+)?|\.\d+)`,
    String.raw`([A-Za-z][A-Za-z0-9._]*)\s*(\()|(TRUE|FALSE)(?![\p{L}\p{N}(])|(<>|<=|>=|[-+*/^&=<>%(),]))`,
  ].join('|'),
  'uy',
);

interface Token {
  readonly kind: 'text' | 'number' | 'cells' | 'call' | 'logical' | 'sign' | 'end';
  readonly text: string;
  readonly prefix: string;
}

function tokensOf(formula: string): readonly Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < formula.trimEnd().length) {
    const match = TOKEN.exec(formula);
    if (!match) throw new UnknownFormula(formula);
    const [, text, prefix = '', cells, number, name, , logical, sign = ''] = match;
    if (text !== undefined) tokens.push({ kind: 'text', text: text.slice(1, -1).replaceAll('""', '"'), prefix: '' });
    else if (cells !== undefined) tokens.push({ kind: 'cells', text: cells, prefix });
    else if (number !== undefined) tokens.push({ kind: 'number', text: number, prefix: '' });
    else if (name !== undefined) tokens.push({ kind: 'call', text: name.toUpperCase(), prefix: '' });
    else if (logical !== undefined) tokens.push({ kind: 'logical', text: logical, prefix: '' });
    else tokens.push({ kind: 'sign', text: sign, prefix: '' });
  }
  return [...tokens, { kind: 'end', text: '', prefix: '' }];
}

/** Excel nests 64 levels at most (Excel specifications and limits); no formula written by hand is longer. */
const MOST = { levels: 64, tokens: 2_000 };

/** Operators by precedence, the lowest first. */
const LEVELS: readonly (readonly string[])[] = [
  ['=', '<>', '<', '>', '<=', '>='],
  ['&'],
  ['+', '-'],
  ['*', '/'],
  ['^'],
];

/** Reads a formula (without its equals sign). @throws UnknownFormula */
export function parseFormula(formula: string): Expression {
  return new FormulaParser(formula).parse();
}

/** Goes down from the operators of lowest precedence to numbers, cells and calls. */
class FormulaParser {
  readonly #formula: string;
  readonly #tokens: readonly Token[];
  #at = 0;
  #level = 0;

  constructor(formula: string) {
    this.#formula = formula;
    this.#tokens = tokensOf(formula);
    if (this.#tokens.length > MOST.tokens) throw this.#unknown();
  }

  parse(): Expression {
    const found = this.#binary(0);
    if (this.#next().kind !== 'end') throw this.#unknown();
    return found;
  }

  #binary(firmness: number): Expression {
    const signs = LEVELS[firmness];
    if (!signs) return this.#unary();
    let left = this.#binary(firmness + 1);
    while (this.#next().kind === 'sign' && signs.includes(this.#next().text)) {
      const sign = this.#next().text;
      this.#at += 1;
      left = { kind: 'operator', sign, left, right: this.#binary(firmness + 1) };
    }
    return left;
  }

  #unary(): Expression {
    if (this.#takes('-')) return { kind: 'minus', of: this.#unary() };
    if (this.#takes('+')) return this.#unary();
    let found = this.#primary();
    while (this.#takes('%')) found = { kind: 'percent', of: found };
    return found;
  }

  #primary(): Expression {
    const token = this.#next();
    this.#at += 1;
    switch (token.kind) {
      case 'number':
        return { kind: 'value', value: Number(token.text) };
      case 'text':
        return { kind: 'value', value: token.text };
      case 'logical':
        return { kind: 'value', value: token.text === 'TRUE' };
      case 'cells':
        return { kind: 'cells', prefix: token.prefix, address: token.text };
      case 'call':
        return { kind: 'call', name: token.text, args: this.#args() };
      case 'sign': {
        if (token.text !== '(') throw this.#unknown();
        const inner = this.#nested();
        this.#expect(')');
        return inner;
      }
      case 'end':
        throw this.#unknown();
    }
  }

  #args(): readonly Expression[] {
    if (this.#takes(')')) return [];
    const args: Expression[] = [];
    do args.push(this.#nested());
    while (this.#takes(','));
    this.#expect(')');
    return args;
  }

  #nested(): Expression {
    this.#level += 1;
    if (this.#level > MOST.levels) throw this.#unknown();
    const inner = this.#binary(0);
    this.#level -= 1;
    return inner;
  }

  #next(): Token {
    return this.#tokens[this.#at] ?? { kind: 'end', text: '', prefix: '' };
  }

  #takes(sign: string): boolean {
    if (this.#next().kind !== 'sign' || this.#next().text !== sign) return false;
    this.#at += 1;
    return true;
  }

  #expect(sign: string): void {
    if (!this.#takes(sign)) throw this.#unknown();
  }

  #unknown(): UnknownFormula {
    return new UnknownFormula(this.#formula);
  }
}
