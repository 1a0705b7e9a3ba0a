import type { CellRange } from './cell';

/** The cells that two blocks have in common; null where there are none. */
export function commonPart(one: CellRange, other: CellRange): CellRange | null {
  const part = {
    top: Math.max(one.top, other.top),
    left: Math.max(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
  };
  return part.top <= part.bottom && part.left <= part.right ? part : null;
}

/**
 * The cells of a block that are not in another, as blocks: the whole rows above and below the other, and what is left
 * and right of it between them.
 */
export function partsOutside(block: CellRange, hole: CellRange): readonly CellRange[] {
  const common = commonPart(block, hole);
  if (!common) return [block];
  const { top, left, bottom, right } = common;
  return [
    { ...block, bottom: top - 1 },
    { top, bottom, left: block.left, right: left - 1 },
    { top, bottom, left: right + 1, right: block.right },
    { ...block, top: bottom + 1 },
  ].filter((part) => part.top <= part.bottom && part.left <= part.right);
}
