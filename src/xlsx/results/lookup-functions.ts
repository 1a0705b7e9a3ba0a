import type { CellValue } from '../../model/cell';
import { UnknownFormula, type Expression } from './formula-parser';
import {
  exactSum,
  isErrorValue,
  isNumeric,
  NOT_FOUND,
  numberOf,
  same,
  textOf,
  type Block,
  type CellsOf,
  type Result,
} from './values';

/** Works out the arguments of a function. */
export interface Scope {
  readonly value: (argument: Expression) => Result;
  readonly cells: CellsOf;
}

/**
 * Whether cells meet a criterion of COUNTIF and its like.
 * @throws UnknownFormula for comparisons, wildcards and blanks, and where Excel would take a text for a number
 */
function meets(wanted: Result): (cell: CellValue) => boolean {
  if (typeof wanted === 'boolean') throw new UnknownFormula('a criterion of TRUE or FALSE');
  if (typeof wanted === 'string' && (/[*?~]|^[<>=]|^$/.test(wanted) || isNumeric(wanted)))
    throw new UnknownFormula(wanted);
  return (cell) => {
    if (typeof wanted === 'number' && typeof cell === 'string' && isNumeric(cell)) throw new UnknownFormula(cell);
    return cell !== null && same(cell, wanted);
  };
}

/** The cells of a block whose counterparts in the criteria's blocks, at the same place, meet the criteria. */
function cellsMeeting(cells: Block, criteria: readonly (readonly [Block, Result])[]): readonly CellValue[] {
  const tests = criteria.map(([block, wanted]) => ({ cells: block.flat(), meets: meets(wanted) }));
  const all = cells.flat();
  if (tests.some((test) => test.cells.length !== all.length)) throw new UnknownFormula('blocks of unequal size');
  return all.filter((_, at) => tests.every((test) => test.meets(test.cells[at] ?? null)));
}

/** Where a value first stands in a list, from 0 on. @throws UnknownFormula NOT_FOUND, or for wildcards */
function placeOf(wanted: Result, list: readonly CellValue[]): number {
  if (typeof wanted === 'string' && /[*?~]/.test(wanted)) throw new UnknownFormula(wanted);
  const at = list.findIndex((cell) => cell !== null && typeof cell === typeof wanted && same(cell, wanted));
  if (at < 0) throw new UnknownFormula(NOT_FOUND);
  return at;
}

function blockFor(name: string, argument: Expression | undefined, cells: CellsOf): Block {
  if (argument?.kind !== 'cells') throw new UnknownFormula(name);
  return cells(argument.prefix, argument.address);
}

/** The result of COUNTIF(S) or SUMIF(S), whose arguments are blocks and criteria in turn. @throws UnknownFormula */
export function conditional(name: string, args: readonly Expression[], { value, cells }: Scope): number {
  const block = (arg: Expression | undefined): Block => blockFor(name, arg, cells);
  const summed = name === 'SUMIFS' ? args[0] : name === 'SUMIF' ? (args[2] ?? args[0]) : args[0];
  const pairs = name === 'SUMIFS' ? args.slice(1) : name.endsWith('S') ? args : args.slice(0, 2);
  if (pairs.length < 2 || pairs.length % 2 !== 0) throw new UnknownFormula(name);
  const criteria = pairs.flatMap((arg, at): (readonly [Block, Result])[] => {
    const wanted = pairs[at + 1];
    return at % 2 === 0 && wanted ? [[block(arg), value(wanted)]] : [];
  });
  const met = cellsMeeting(block(summed), criteria);
  if (name.startsWith('COUNT')) return met.length;
  const error = met.find(isErrorValue);
  if (error !== undefined) throw new UnknownFormula(String(error));
  return exactSum(met.filter((cell) => typeof cell === 'number'));
}

/**
 * The result of VLOOKUP, MATCH or INDEX; lookups that take the nearest value are left to Excel.
 *
 * @throws UnknownFormula
 */
export function lookedUp(
  name: string,
  [first, second, third, fourth]: readonly Expression[],
  { value, cells }: Scope,
): Result {
  const block = (arg: Expression | undefined): Block => blockFor(name, arg, cells);
  const number = (arg: Expression | undefined): number => numberOf(arg ? value(arg) : 'none');
  if (!first || !second) throw new UnknownFormula(name);
  if (name === 'INDEX') {
    const rows = block(first);
    const isLine = rows.length === 1 && !third;
    const [row, column] = isLine ? [1, number(second)] : [number(second), third ? number(third) : 1];
    const cell = rows[row - 1]?.[column - 1];
    if (cell === undefined) throw new UnknownFormula(name);
    return cell ?? 0;
  }
  const wanted = value(first);
  const rows = block(second);
  if (name === 'MATCH') {
    if (number(third) !== 0 || (rows.length > 1 && (rows[0]?.length ?? 0) > 1)) throw new UnknownFormula(name);
    return placeOf(wanted, rows.flat()) + 1;
  }
  if (number(fourth) !== 0) throw new UnknownFormula(name);
  const names = rows.map(([cell]) => cell ?? null);
  const found = rows[placeOf(wanted, names)]?.[number(third) - 1];
  if (found === undefined) throw new UnknownFormula(name);
  return found ?? 0;
}

/** The result of LEFT, RIGHT, MID or LEN. @throws UnknownFormula */
export function cut(
  name: string,
  [first, second, third]: readonly Expression[],
  { value }: Pick<Scope, 'value'>,
): Result {
  if (!first) throw new UnknownFormula(name);
  const text = textOf(value(first));
  const number = (arg: Expression | undefined, usual: number): number => {
    const found = arg ? Math.floor(numberOf(value(arg))) : usual;
    if (found < 0) throw new UnknownFormula(name);
    return found;
  };
  switch (name) {
    case 'LEN':
      return text.length;
    case 'LEFT':
      return text.slice(0, number(second, 1));
    case 'RIGHT':
      return text.slice(Math.max(0, text.length - number(second, 1)));
    default: {
      const from = number(second, 0);
      if (from < 1 || !third) throw new UnknownFormula(name);
      return text.slice(from - 1, from - 1 + number(third, 0));
    }
  }
}
