import { called } from './functions';
import { UnknownFormula, type Expression } from './formula-parser';
import { exactSum, isErrorValue, numberOf, same, textOf, type CellsOf, type Result } from './values';

/** The result of a formula. @throws UnknownFormula where it cannot be worked out here, or is an error */
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
      return called(expression.name, expression.args, { value, cells: cellsOf });
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
