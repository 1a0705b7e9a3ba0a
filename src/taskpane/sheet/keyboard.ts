import type { CellPlace } from '../../model/cell';

const PAGE = 15;

/** The cell a key goes to from another, within the sheet; null for keys that go nowhere. */
export function movedBy(
  key: string,
  from: CellPlace,
  size: { readonly rows: number; readonly columns: number },
): CellPlace | null {
  const steps: Readonly<Record<string, readonly [down: number, right: number]>> = {
    ArrowDown: [1, 0],
    ArrowUp: [-1, 0],
    ArrowRight: [0, 1],
    ArrowLeft: [0, -1],
    PageDown: [PAGE, 0],
    PageUp: [-PAGE, 0],
    Home: [0, 1 - from.column],
    End: [0, size.columns - from.column],
  };
  const step = steps[key];
  if (!step) return null;
  const within = (value: number, most: number): number => Math.min(most, Math.max(1, value));
  return { row: within(from.row + step[0], size.rows), column: within(from.column + step[1], size.columns) };
}
