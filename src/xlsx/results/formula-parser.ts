import { CELLS, SHEET } from '../formulas/tokens';

/** A formula as a tree. Anything that is not known to this parser is refused as a whole. */
export type Expression =
  | { readonly kind: 'value'; readonly value: number | string | boolean }
  | { readonly kind: 'cells'; readonly prefix: string; readonly address: string }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Expression[] }
  | { readonly kind: 'operator'; readonly sign: string; readonly left: Expression; readonly right: Expression }
  | { readonly kind: 'minus' | 'percent'; readonly of: Expression };

/** Thrown where a formula holds what is not worked out here; the program that opens the file does it then. */
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

/** Excel nests no deeper (Excel specifications and limits), and no formula of people's is longer. */
const MOST = { levels: 64, tokens: 2_000 };

/** Operators by how firmly they bind, the loosest first. */
const LEVELS: readonly (readonly string[])[] = [
  ['=', '<>', '<', '>', '<=', '>='],
  ['&'],
  ['+', '-'],
  ['*', '/'],
  ['^'],
];

/** Reads a formula (without its equals sign). @throws UnknownFormula */
export function parseFormula(formula: string): Expression {
  const tokens = tokensOf(formula);
  if (tokens.length > MOST.tokens) throw new UnknownFormula(formula);
  let at = 0;
  let level = 0;
  const next = (): Token => tokens[at] ?? { kind: 'end', text: '', prefix: '' };
  const takes = (text: string): boolean => {
    if (next().kind !== 'sign' || next().text !== text) return false;
    at += 1;
    return true;
  };
  const binary = (firmness: number): Expression => {
    const signs = LEVELS[firmness];
    if (!signs) return unary();
    let left = binary(firmness + 1);
    while (next().kind === 'sign' && signs.includes(next().text)) {
      const sign = next().text;
      at += 1;
      left = { kind: 'operator', sign, left, right: binary(firmness + 1) };
    }
    return left;
  };
  const unary = (): Expression => {
    if (takes('-')) return { kind: 'minus', of: unary() };
    if (takes('+')) return unary();
    let found = primary();
    while (takes('%')) found = { kind: 'percent', of: found };
    return found;
  };
  const nested = (): Expression => {
    level += 1;
    if (level > MOST.levels) throw new UnknownFormula(formula);
    const inner = binary(0);
    level -= 1;
    return inner;
  };
  const primary = (): Expression => {
    const token = next();
    at += 1;
    switch (token.kind) {
      case 'number':
        return { kind: 'value', value: Number(token.text) };
      case 'text':
        return { kind: 'value', value: token.text };
      case 'logical':
        return { kind: 'value', value: token.text === 'TRUE' };
      case 'cells':
        return { kind: 'cells', prefix: token.prefix, address: token.text };
      case 'call': {
        const args: Expression[] = [];
        if (!takes(')')) {
          do args.push(nested());
          while (takes(','));
          if (!takes(')')) throw new UnknownFormula(formula);
        }
        return { kind: 'call', name: token.text, args };
      }
      case 'sign': {
        if (token.text !== '(') throw new UnknownFormula(formula);
        const inner = nested();
        if (!takes(')')) throw new UnknownFormula(formula);
        return inner;
      }
      case 'end':
        throw new UnknownFormula(formula);
    }
  };
  const found = binary(0);
  if (next().kind !== 'end') throw new UnknownFormula(formula);
  return found;
}
