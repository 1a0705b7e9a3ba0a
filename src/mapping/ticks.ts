import type { CellValue } from '../model/cell';
import { isBlank } from '../records/characters';
import { NO, YES } from '../templates/lists';

const TICK = /^\s*[√✓✔☑]\s*$/;
const CROSS = /^\s*[×✕✖✗✘╳☒]\s*$/;
const CIRCLE = /^\s*[○〇◯Ｏ]\s*$/;

/** A column answered by ticks, and the words that they stand for. */
export interface TickColumn {
  /** Its index in the rows. */
  readonly at: number;
  readonly tick: string;
  /** Null where a cross may mean several answers. */
  readonly cross: string | null;
}

/** 是 for a tick, 否 for a cross, null for any other cell. */
export function tickedAnswer(cell: CellValue): typeof YES | typeof NO | null {
  if (typeof cell !== 'string') return null;
  if (TICK.test(cell)) return YES;
  return CROSS.test(cell) ? NO : null;
}

/** 是 for 1, 否 for 0 (as in lists counted by formulas), null for any other cell. */
export function binaryAnswer(cell: CellValue): typeof YES | typeof NO | null {
  const text = String(cell ?? '').trim();
  if (text === '1') return YES;
  return text === '0' ? NO : null;
}

/** Whether words ask for a circle as the mark: （打“○”）, 用○表示. */
export function asksForCircle(texts: readonly string[]): boolean {
  return texts.some((text) => /[打画划填用以][\s"“”'‘’「(（]*[○〇◯]/.test(text));
}

/** Whether a cell holds a circle, which means yes in a column of crosses and no in a column of ticks. */
export function isCircle(cell: CellValue): boolean {
  return typeof cell === 'string' && CIRCLE.test(cell);
}

/** Turns ticks, crosses and circles into words, and 1 and 0 in columns that hold nothing else. */
export class TickReader {
  readonly #circles: ReadonlyMap<number, string>;
  /** Indexes of the columns of 1 and 0. */
  readonly #binary: ReadonlySet<number>;

  /** @param rows the cells of all rows: the other marks of a column say what a circle means there */
  constructor(
    rows: readonly (readonly CellValue[])[],
    private readonly columns: readonly TickColumn[],
  ) {
    const circles = new Map<number, string>();
    for (const { at, tick, cross } of columns) {
      const answers = new Set(rows.map((cells) => tickedAnswer(cells[at] ?? null)));
      const isBeside = (answer: typeof YES | typeof NO): boolean =>
        answers.has(answer) && !answers.has(answer === YES ? NO : YES);
      if (isBeside(NO)) circles.set(at, tick);
      else if (isBeside(YES) && cross !== null) circles.set(at, cross);
    }
    this.#circles = circles;
    const isBinary = ({ at, cross }: TickColumn): boolean =>
      cross !== null && rows.every((cells) => isBlank(cells[at] ?? null) || binaryAnswer(cells[at] ?? null) !== null);
    this.#binary = new Set(columns.filter(isBinary).map(({ at }) => at));
  }

  /** A row's cells with its marks as words; marks that may mean several things stay. */
  read(cells: readonly CellValue[]): readonly CellValue[] {
    let read: CellValue[] | null = null;
    for (const { at, tick, cross } of this.columns) {
      const cell = cells[at] ?? null;
      // 是 counts as a tick where the ledger has words of its own: 已办结.
      const own = this.#binary.has(at) ? binaryAnswer(cell) : tickedAnswer(cell);
      const answer = cross === null && cell === YES ? YES : own;
      const word = answer === YES ? tick : answer === NO ? cross : isCircle(cell) ? this.#circles.get(at) : null;
      if (word === null || word === undefined) continue;
      read ??= [...cells];
      read[at] = word;
    }
    return read ?? cells;
  }
}
