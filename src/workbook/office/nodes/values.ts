import { widestRow, type CellPlace, type CellValue } from '../../../model/cell';
import type { FormulaNode, ValuesNode } from '../../../model/plan';
import { CALL_BYTES, wireBytes } from '../bytes';
import { cellInput } from '../text-input';
import { block, cellBlock, forEachNode, type SheetTarget, type LayNodes } from './sheet-target';

const ROWS_PER_BLOCK = 2000;

/** Blocks of plain values. The sheet is new and its cells General, so an apostrophe keeps every text a text. */
export const layValues: LayNodes<ValuesNode> = function* layValues(target, nodes) {
  for (const { at, values } of nodes) {
    for (let from = 0; from < values.length; from += ROWS_PER_BLOCK) {
      yield* layBlock(target, { row: at.row + from, column: at.column }, values.slice(from, from + ROWS_PER_BLOCK));
    }
  }
};

function* layBlock(
  target: SheetTarget,
  at: CellPlace,
  rows: readonly (readonly CellValue[])[],
): Generator<number, void> {
  const width = widestRow(rows);
  if (width === 0) return;
  // Null leaves a cell as it is, which is blank on a new sheet; every row must have the width of the block.
  const input = rows.map((row) => Array.from({ length: width }, (_, index) => cellInput(row[index] ?? null)));
  yield CALL_BYTES + wireBytes(input);
  block(target, {
    top: at.row,
    left: at.column,
    bottom: at.row + rows.length - 1,
    right: at.column + width - 1,
  }).values = input;
}

/** Formulas; Excel works their results out itself. */
export const layFormulas = forEachNode<FormulaNode>(1, (target, { at, formula }) => {
  cellBlock(target, at).formulas = [[`=${formula}`]];
});
