import type { CellPlace } from '../../model/cell';

const PAGE = 15;

/** How far keys go on a grid. */
export interface GridSize {
  /** The first row that is not always in sight, where Ctrl+Home leads, as Excel has it. */
  readonly first: number;
  readonly rows: number;
  readonly columns: number;
}

/** A key as it was pressed. Control is ⌘ on a Mac. */
export interface Key {
  readonly key: string;
  readonly shift?: boolean;
  readonly control?: boolean;
}

/** The cell a key goes to from another, within the sheet; null for keys that go nowhere. */
export function movedBy({ key, control = false }: Key, from: CellPlace, size: GridSize): CellPlace | null {
  const far = control ? Math.max(size.rows, size.columns) : 1;
  const steps: Readonly<Record<string, readonly [down: number, right: number]>> = {
    ArrowDown: [far, 0],
    ArrowUp: [-far, 0],
    ArrowRight: [0, far],
    ArrowLeft: [0, -far],
    PageDown: [PAGE, 0],
    PageUp: [-PAGE, 0],
    Home: [control ? size.first - from.row : 0, 1 - from.column],
    End: [control ? size.rows - from.row : 0, size.columns - from.column],
  };
  const step = steps[key];
  if (!step) return null;
  const within = (value: number, most: number): number => Math.min(most, Math.max(1, value));
  return { row: within(from.row + step[0], size.rows), column: within(from.column + step[1], size.columns) };
}

/** The cell that Enter or Tab goes to: down or right, with Shift the other way, from a row's end to the next row. */
export function nextCell({ key, shift = false }: Key, from: CellPlace, size: GridSize): CellPlace {
  const by = shift ? -1 : 1;
  if (key === 'Enter') return { ...from, row: Math.min(size.rows, Math.max(1, from.row + by)) };
  const column = from.column + by;
  if (column > size.columns) return from.row < size.rows ? { row: from.row + 1, column: 1 } : from;
  if (column < 1) return from.row > 1 ? { row: from.row - 1, column: size.columns } : from;
  return { ...from, column };
}

/** What a key asks for beside going elsewhere, while no cell is being typed in. */
export type GridCommand = 'edit' | 'choose' | 'clear' | 'all' | 'undo' | 'redo' | 'find' | 'leave';

/** The command of a key; null for one that has none. */
export function commandOf({ key, shift = false, control = false }: Key, alt: boolean): GridCommand | null {
  if (alt) return key === 'ArrowDown' ? 'choose' : null;
  if (control) {
    const letters: Readonly<Record<string, GridCommand>> = {
      a: 'all',
      z: shift ? 'redo' : 'undo',
      y: 'redo',
      f: 'find',
    };
    return letters[key.toLowerCase()] ?? null;
  }
  const keys: Readonly<Record<string, GridCommand>> = {
    F2: 'edit',
    Delete: 'clear',
    Backspace: 'clear',
    Escape: 'leave',
  };
  return keys[key] ?? null;
}
