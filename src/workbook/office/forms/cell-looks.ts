import type { CellPlace, CellRange } from '../../../model/cell';

/** What is asked of a cell's look: the lines at its four sides, and its colour. */
export type CellLook = Excel.CellProperties;

const SIDES = ['top', 'bottom', 'left', 'right'] as const;

/** A filled cell that Excel calls white may have no colour at all. */
const NO_COLOURS: ReadonlySet<string | undefined> = new Set([undefined, '', '#FFFFFF', '#ffffff']);

/** Queues the question how the cells of a range look; the answer can be taken after the next sync. */
export function askLooks(range: Excel.Range): () => readonly (readonly CellLook[])[] {
  const answer = range.getCellProperties({ format: { fill: { color: true }, borders: { style: true } } });
  return () => answer.value;
}

/**
 * Whether a cell is drawn in a form: it has lines at three sides at least, a colour, or a number format of its own. A
 * cell beside a table shares one line with it, so one or two make no cell of the form. The sides within merged cells
 * count as lines.
 */
export function isDrawn(
  { row, column }: CellPlace,
  { format }: CellLook,
  numberFormat: string,
  merge: CellRange | undefined,
): boolean {
  if (numberFormat !== 'General' || !NO_COLOURS.has(format?.fill?.color)) return true;
  const within = {
    top: merge !== undefined && row > merge.top,
    bottom: merge !== undefined && row < merge.bottom,
    left: merge !== undefined && column > merge.left,
    right: merge !== undefined && column < merge.right,
  };
  const lines = SIDES.filter((side) => {
    const style = format?.borders?.[side]?.style;
    return within[side] || (style !== undefined && style !== 'None');
  });
  return lines.length >= 3;
}
