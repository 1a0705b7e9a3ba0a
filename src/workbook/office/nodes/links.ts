import { cellAddress, quoteSheet } from '../../../model/cell';
import type { LinkNode } from '../../../model/plan';
import { CALL_BYTES, wireBytes } from '../bytes';
import { block, type LayNodes } from './sheet-target';

const LINKS_PER_CALL = 2000;

/** Links below one another go in one call: 50,000 calls of one cell each would take Excel a minute. */
export const layLinks: LayNodes<LinkNode> = function* layLinks(target, nodes) {
  for (const run of runsOf(nodes)) {
    const [first] = run;
    if (!first) continue;
    const cells = run.map(({ sheet, target, tooltip }) => [
      { hyperlink: { documentReference: `${quoteSheet(sheet)}!${cellAddress(target)}`, screenTip: tooltip } },
    ]);
    yield 3 * CALL_BYTES + wireBytes(cells);
    const { row, column } = first.at;
    const linked = block(target, { top: row, left: column, bottom: row + run.length - 1, right: column });
    linked.setCellProperties(cells);
    // Excel makes links blue and underlined; what a form looks like is for the plan's styles to say, which come later.
    linked.format.font.color = '#000000';
    linked.format.font.underline = 'None';
  }
};

/** Links of consecutive rows of one column. */
function runsOf(nodes: readonly LinkNode[]): LinkNode[][] {
  const runs: LinkNode[][] = [];
  for (const node of [...nodes].sort((a, b) => a.at.column - b.at.column || a.at.row - b.at.row)) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last?.at.column === node.at.column && last.at.row === node.at.row - 1 && run.length < LINKS_PER_CALL)
      run.push(node);
    else runs.push([node]);
  }
  return runs;
}
