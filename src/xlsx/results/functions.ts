import { parseRange, type CellValue } from '../../model/cell';
import { blockOf } from '../formulas/blocks';
import { UnknownFormula, type Expression } from './formula-parser';
import { conditional, cut, lookedUp, type Scope } from './lookup-functions';
import { exactSum, isErrorValue, numberOf, textOf, type CellsOf, type Result } from './values';

const NUMBER_FUNCTIONS: Readonly<Record<string, (numbers: readonly number[]) => number>> = {
  SUM: (numbers) => exactSum(numbers),
  AVERAGE: (numbers) => exactSum(numbers) / numbers.length,
  MAX: (numbers) => (numbers.length === 0 ? 0 : numbers.reduce((most, number) => Math.max(most, number))),
  MIN: (numbers) => (numbers.length === 0 ? 0 : numbers.reduce((least, number) => Math.min(least, number))),
  PRODUCT: (numbers) => numbers.reduce((product, number) => product * number, 1),
  COUNT: (numbers) => numbers.length,
};
/**
 * The function behind each number of SUBTOTAL. Numbers from 101 on leave out more of the hidden rows than those below;
 * where a sheet has any, neither is worked out.
 */
const SUBTOTALS: Readonly<Record<number, string>> = {
  1: 'AVERAGE',
  2: 'COUNT',
  3: 'COUNTA',
  4: 'MAX',
  5: 'MIN',
  6: 'PRODUCT',
  9: 'SUM',
};

/** The result of a function call. @throws UnknownFormula where it cannot be worked out here, or is an error */
export function called(name: string, args: readonly Expression[], scope: Scope): Result {
  if (Object.hasOwn(NUMBER_FUNCTIONS, name)) {
    const found = NUMBER_FUNCTIONS[name]?.(numbersOf(args, scope)) ?? Number.NaN;
    if (!Number.isFinite(found)) throw new UnknownFormula(name);
    return found;
  }
  const number = (arg: Expression | undefined): number => {
    if (!arg) throw new UnknownFormula(name);
    return numberOf(scope.value(arg));
  };
  const [first, second] = args;
  switch (name) {
    case 'COUNTA':
      return listed(args, scope).filter(({ value }) => !isBlank(value)).length;
    case 'COUNTBLANK':
      // Cells below the last one that is used are blank too, and are not looked at.
      if (args.some((arg) => arg.kind === 'cells' && !parseRange(arg.address))) throw new UnknownFormula(name);
      return listed(args, scope).filter(({ value }) => isBlank(value)).length;
    case 'SUBTOTAL': {
      const inner = SUBTOTALS[number(first) % 100];
      if (inner === undefined) throw new UnknownFormula(name);
      const cells: CellsOf = (prefix, address) => scope.cells(prefix, address, true);
      return called(inner, args.slice(1), { ...scope, cells });
    }
    case 'ROW':
    case 'COLUMN': {
      const block = first?.kind === 'cells' ? blockOf(first.address) : null;
      if (!block) throw new UnknownFormula(name);
      return name === 'ROW' ? block.top : block.left;
    }
    case 'ROUND':
      return rounded(number(first), number(second));
    case 'ABS':
      return Math.abs(number(first));
    case 'INT':
      return Math.floor(number(first));
    case 'NOT':
      return number(first) === 0;
    case 'TRUE':
    case 'FALSE':
      return name === 'TRUE';
    case 'AND':
    case 'OR':
    case 'IF':
    case 'IFERROR':
      return chosen(name, args, scope);
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
      return args.map((arg) => textOf(scope.value(arg))).join('');
    case 'LEFT':
    case 'LEN':
    case 'MID':
    case 'RIGHT':
      return cut(name, args, scope);
    default:
      throw new UnknownFormula(name);
  }
}

/** The result of AND, OR, IF or IFERROR. */
function chosen(name: 'AND' | 'OR' | 'IF' | 'IFERROR', args: readonly Expression[], { value }: Scope): Result {
  const [first, second, third] = args;
  switch (name) {
    case 'AND':
    case 'OR': {
      const all = args.map((arg) => Boolean(numberOf(value(arg))));
      if (all.length === 0) throw new UnknownFormula(name);
      return name === 'AND' ? all.every(Boolean) : all.some(Boolean);
    }
    case 'IF':
      if (!first || !second) throw new UnknownFormula(name);
      if (value(first)) return value(second);
      return third ? value(third) : false;
    case 'IFERROR':
      try {
        return value(first ?? { kind: 'value', value: 0 });
      } catch (error) {
        // Any other formula that cannot be worked out may be an error to Excel or not.
        const isError = error instanceof UnknownFormula && isErrorValue(error.message);
        if (isError && second) return value(second);
        throw error;
      }
  }
}

/** By decimal digits, not by a product, which would bring the noise of binary fractions. */
function rounded(number: number, digits: number): number {
  const whole = Math.round(Number(`${Math.abs(number)}e${digits}`));
  return Math.sign(number) * Number(`${whole}e${-digits}`);
}

/** All values of arguments: cells one by one, others as they come out. */
function listed(
  args: readonly Expression[],
  { value, cells }: Scope,
): readonly { readonly value: CellValue; readonly isCell: boolean }[] {
  return args.flatMap((arg): { readonly value: CellValue; readonly isCell: boolean }[] =>
    arg.kind === 'cells'
      ? cells(arg.prefix, arg.address).flatMap((row) => row.map((cell) => ({ value: cell, isCell: true })))
      : [{ value: value(arg), isCell: false }],
  );
}

/** The numbers among arguments; texts and logical values of cells are left out. */
function numbersOf(args: readonly Expression[], scope: Scope): readonly number[] {
  return listed(args, scope).flatMap(({ value, isCell }) => {
    if (isErrorValue(value)) throw new UnknownFormula(String(value));
    if (typeof value === 'number') return [value];
    return isCell || value === null ? [] : [numberOf(value)];
  });
}

function isBlank(value: CellValue): boolean {
  return value === null || value === '';
}
