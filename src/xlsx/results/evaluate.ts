import { parseRange, type CellValue } from '../../model/cell';
import { blockOf } from '../formulas/blocks';
import { UnknownFormula, type Expression } from './formula-parser';
import { conditional, cut, lookedUp } from './lookup-functions';
import { exactSum, isErrorValue, numberOf, same, textOf, type CellsOf, type Result } from './values';

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

/** What a formula comes to. @throws UnknownFormula where it holds what is not worked out here, or is an error */
export function evaluate(expression: Expression, cellsOf: CellsOf): Result {
  const value = (inner: Expression): Result => evaluate(inner, cellsOf);
  switch (expression.kind) {
    case 'value':
      return expression.value;
    case 'cells': {
      const block = cellsOf(expression.prefix, expression.address);
      if (block.length !== 1 || block[0]?.length !== 1) throw new UnknownFormula('a block as a value');
      const [[cell]] = block;
      if (isErrorValue(cell ?? null)) throw new UnknownFormula(String(cell));
      return cell ?? 0;
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

function operated(sign: string, left: Result, right: Result): Result {
  if (sign === '&') return textOf(left) + textOf(right);
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
  const scope = { value: (argument: Expression) => evaluate(argument, cellsOf), cells: cellsOf };
  const numbers = (list: readonly Expression[]): readonly number[] =>
    listed(list, cellsOf).flatMap(({ value, isCell }) => {
      if (isErrorValue(value)) throw new UnknownFormula(String(value));
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
        // Whatever else is not worked out may be an error or none.
        const isError = error instanceof UnknownFormula && isErrorValue(error.message);
        if (isError && second) return evaluate(second, cellsOf);
        throw error;
      }
    case 'TRUE':
    case 'FALSE':
      return name === 'TRUE';
    case 'AND':
    case 'OR': {
      const all = args.map((arg) => Boolean(numberOf(evaluate(arg, cellsOf))));
      if (all.length === 0) throw new UnknownFormula(name);
      return name === 'AND' ? all.every(Boolean) : all.some(Boolean);
    }
    case 'NOT':
      return number(first) === 0;
    case 'COUNTIF':
    case 'COUNTIFS':
    case 'SUMIF':
    case 'SUMIFS':
      return conditional(name, args, scope);
    case 'INDEX':
    case 'MATCH':
    case 'VLOOKUP':
      return lookedUp(name, args, scope);
    case 'CONCATENATE':
      return args.map((arg) => textOf(evaluate(arg, cellsOf))).join('');
    case 'LEFT':
    case 'LEN':
    case 'MID':
    case 'RIGHT':
      return cut(name, args, scope);
    default:
      throw new UnknownFormula(name);
  }
}
