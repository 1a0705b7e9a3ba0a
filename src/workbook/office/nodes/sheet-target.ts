import { cellRange, rangeAddress, type CellPlace, type CellRange } from '../../../model/cell';
import type { PlanNode } from '../../../model/plan';
import { CALL_BYTES } from '../bytes';
import type { ExcelRuntime } from '../runtime';

/** A sheet while the nodes of its plan are laid on it. */
export interface SheetTarget {
  readonly sheet: Excel.Worksheet;
  readonly supports: ExcelRuntime['supports'];
  /** In characters, from column A on; columns after these have Excel's own width. */
  readonly columnWidths: readonly number[];
  /** Takes note of a table that gets its name when the old sheet is gone. */
  readonly nameTable: (table: Excel.Table, name: string) => void;
  /** Defines a name of the workbook by a plan's formula. */
  readonly defineName: (name: string, formula: string) => void;
}

/**
 * Lays all nodes of one kind. It yields the bytes that the calls it is about to queue take, so that a batch
 * can be sent between them.
 */
export type LayNodes<Node extends PlanNode> = (target: SheetTarget, nodes: readonly Node[]) => Generator<number, void>;

/**
 * Makes a handler of what is to be done for each single node, the `index`-th (from 0) of its kind in the plan.
 *
 * @param calls how many calls each takes, to estimate their bytes
 */
export function forEachNode<Node extends PlanNode>(
  calls: number,
  lay: (target: SheetTarget, node: Node, index: number) => void,
): LayNodes<Node> {
  return function* layEach(target, nodes) {
    for (const [index, node] of nodes.entries()) {
      yield calls * CALL_BYTES;
      lay(target, node, index);
    }
  };
}

/** A block of the sheet, for use in the batch at hand only: Excel keeps no reference to it. */
export function block({ sheet }: SheetTarget, range: CellRange): Excel.Range {
  const found = sheet.getRange(rangeAddress(range));
  found.untrack();
  return found;
}

/** A single cell, as a block. */
export function cellBlock(target: SheetTarget, place: CellPlace): Excel.Range {
  return block(target, cellRange(place));
}

/** `RRGGBB` as Excel has it. */
export function excelColour(colour: string): string {
  return `#${colour}`;
}
