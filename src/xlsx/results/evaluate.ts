import { parseRange, type CellValue } from '../../model/cell';
import { blockOf } from './formula-blocks';
import { UnknownFormula, type Expression } from './formula-parser';

/** The values of a block of cells, row by row. */
export type Block = readonly (readonly CellValue[])[];

/** Looks the cells of a reference up. @throws UnknownFormula where one of them cannot be worked out */
export type CellsOf = (prefix: string, address: string) => Block;

type Result = number | string | boolean;

const NUMBER_FUNCTIONS: Readonly<Record<string, (numbers: readonly number[]) => number>> = {
  SUM: (numbers) => exactSum(numbers),
  AVERAGE: (numbers) => exactSum(numbers) / numbers.length,
  MAX: (numbers) => (numbers.length === 0 ? 0 : numbers.reduce((most, number) => Math.max(most, number))),
  MIN: (numbers) => (numbers.length === 0 ? 0 : numbers.reduce((least, number) => Math.min(least, number))),
  PRODUCT: (numbers) => numbers.reduce((product, number) => product * number, 1),
  COUNT: (numbers) => numbers.length,
};
/** What SUBTOTAL does by its number; those from 101 on leave hidden rows out, which cannot be seen here. */
const SUBTOTALS: Readonly<Record<number, string>> = {
  1: 'AVERAGE',
  2: 'COUNT',
  3: 'COUNTA',
  4: 'MAX',
  5: 'MIN',
  6: 'PRODUCT',
  9: 'SUM',
};

/** A sum without the noise of binary fractions, as Excel shows it. */
function exactSum(numbers: readonly number[]): number {
  return Number(numbers.reduce((sum, number) => sum + number, 0).toPrecision(15));
}

/** What a formula comes to. @throws UnknownFormula where it holds what is not worked out here, or is an error */
export function evaluate(expression: Expression, cellsOf: CellsOf): Result {
  const value = (inner: Expression): Result => evaluate(inner, cellsOf);
  switch (expression.kind) {
    case 'value':
      return expression.value;
    case 'cells': {
      const block = cellsOf(expression.prefix, expression.address);
      if (block.length !== 1 || block[0]?.length !== 1) throw new UnknownFormula('a block as a value');
      return block[0][0] ?? 0;
    }
    case 'minus':
      return -numberOf(value(expression.of));
    case 'percent':
      return numberOf(value(expression.of)) / 100;
    case 'operator':
      return operated(expression.sign, value(expression.left), value(expression.right));
    case 'call':
      return called(expression.name, expression.args, cellsOf);
  }
}

function numberOf(value: Result): number {
  const number = typeof value === 'string' && value.trim() === '' ? Number.NaN : Number(value);
  if (Number.isNaN(number)) throw new UnknownFormula('text as a number');
  return number;
}

function operated(sign: string, left: Result, right: Result): Result {
  if (sign === '&') return String(left) + String(right);
  if (sign === '=') return same(left, right);
  if (sign === '<>') return !same(left, right);
  const [a, b] = [numberOf(left), numberOf(right)];
  switch (sign) {
    case '+':
      return exactSum([a, b]);
    case '-':
      return exactSum([a, -b]);
    case '*':
      return Number((a * b).toPrecision(15));
    case '/':
      if (b === 0) throw new UnknownFormula('#DIV/0!');
      return a / b;
    case '^':
      return a ** b;
    case '<':
      return a < b;
    case '>':
      return a > b;
    case '<=':
      return a <= b;
    case '>=':
      return a >= b;
    default:
      throw new UnknownFormula(sign);
  }
}

function same(left: Result, right: Result): boolean {
  if (typeof left === 'string' && typeof right === 'string') return left.toLowerCase() === right.toLowerCase();
  return left === right || (left === '' && right === 0) || (left === 0 && right === '');
}

/** All values of arguments: cells one by one, others as they come out. */
function listed(
  args: readonly Expression[],
  cellsOf: CellsOf,
): readonly { readonly value: CellValue; readonly isCell: boolean }[] {
  return args.flatMap((arg): { readonly value: CellValue; readonly isCell: boolean }[] =>
    arg.kind === 'cells'
      ? cellsOf(arg.prefix, arg.address).flatMap((row) => row.map((value) => ({ value, isCell: true })))
      : [{ value: evaluate(arg, cellsOf), isCell: false }],
  );
}

function called(name: string, args: readonly Expression[], cellsOf: CellsOf): Result {
  const [first, second, third] = args;
  const numbers = (list: readonly Expression[]): readonly number[] =>
    listed(list, cellsOf).flatMap(({ value, isCell }) => {
      if (typeof value === 'string' && value.startsWith('#')) throw new UnknownFormula(value);
      if (typeof value === 'number') return [value];
      return isCell || value === null ? [] : [numberOf(value)];
    });
  const count = (list: readonly Expression[]): number =>
    listed(list, cellsOf).filter(({ value }) => value !== null && value !== '').length;
  if (Object.hasOwn(NUMBER_FUNCTIONS, name)) {
    const found = NUMBER_FUNCTIONS[name]?.(numbers(args)) ?? Number.NaN;
    if (!Number.isFinite(found)) throw new UnknownFormula(name);
    return found;
  }
  const number = (arg: Expression | undefined): number => {
    if (!arg) throw new UnknownFormula(name);
    return numberOf(evaluate(arg, cellsOf));
  };
  switch (name) {
    case 'COUNTA':
      return count(args);
    case 'ROW':
    case 'COLUMN': {
      const block = first?.kind === 'cells' ? blockOf(first.address) : null;
      if (!block) throw new UnknownFormula(name);
      return name === 'ROW' ? block.top : block.left;
    }
    case 'COUNTBLANK':
      // Cells below the last one that is used are blank too, and are not looked at.
      if (args.some((arg) => arg.kind === 'cells' && !parseRange(arg.address))) throw new UnknownFormula(name);
      return listed(args, cellsOf).filter(({ value }) => value === null || value === '').length;
    case 'SUBTOTAL': {
      const inner = SUBTOTALS[number(first) % 100];
      if (inner === undefined) throw new UnknownFormula(name);
      return called(inner, args.slice(1), cellsOf);
    }
    case 'ROUND': {
      const digits = number(second);
      const rounded = Math.round(Number(`${Math.abs(number(first))}e${digits}`));
      return Math.sign(number(first)) * Number(`${rounded}e${-digits}`);
    }
    case 'ABS':
      return Math.abs(number(first));
    case 'INT':
      return Math.floor(number(first));
    case 'IF':
      if (!first || !second) throw new UnknownFormula(name);
      if (evaluate(first, cellsOf)) return evaluate(second, cellsOf);
      return third ? evaluate(third, cellsOf) : false;
    case 'IFERROR':
      try {
        return evaluate(first ?? { kind: 'value', value: 0 }, cellsOf);
      } catch (error) {
        if (error instanceof UnknownFormula && error.message === '#DIV/0!' && second) return evaluate(second, cellsOf);
        throw error;
      }
    case 'COUNTIF':
    case 'SUMIF':
      return conditional(name, args, cellsOf);
    default:
      throw new UnknownFormula(name);
  }
}

function conditional(name: string, [range, criterion, summed]: readonly Expression[], cellsOf: CellsOf): number {
  if (range?.kind !== 'cells' || !criterion) throw new UnknownFormula(name);
  const wanted = evaluate(criterion, cellsOf);
  // Comparisons, wildcards and blanks are left to Excel.
  if (typeof wanted === 'string' && /[*?~]|^[<>=]|^$/.test(wanted)) throw new UnknownFormula(name);
  const cells = cellsOf(range.prefix, range.address).flat();
  const matches = cells.map((cell) => cell !== null && same(cell, wanted));
  if (name === 'COUNTIF') return matches.filter(Boolean).length;
  if (summed !== undefined && summed.kind !== 'cells') throw new UnknownFormula(name);
  const numbers = summed ? cellsOf(summed.prefix, summed.address).flat() : cells;
  if (numbers.length !== cells.length) throw new UnknownFormula(name);
  return exactSum(numbers.flatMap((cell, at) => (matches[at] && typeof cell === 'number' ? [cell] : [])));
}
