import type { CellValue } from '../../model/cell';
import { isBlank, singleSpaced } from '../../records/characters';
import { isIdeograph } from './row-signs';
import type { TableRow } from './table-rows';

/** A line between the rows that heads those below it. */
export interface SectionHeading {
  readonly text: string;
  /** Where the text stands: 1-based sheet column. */
  readonly column: number;
  /** How it is numbered: lines of one way are of one level. Empty where it is not. */
  readonly numbering: string;
}

const NUMERAL = /^\s*([（(]?)[一二三四五六七八九十]+([）)、.．]?)\s*$/;
const NUMBERED = /^\s*([（(]?)[一二三四五六七八九十]+([）)、.．])/;
const NUMBER = /^[\s\d.,，-]+(?:万?元|户|人|个|件|公里|亩)?\s*$/;
const COUNT = /^\s*\d+\s*$/;

/** Tells the lines of a table that head a section from its rows, also where they hold the section's sums. */
export class SectionLines {
  readonly #hasCounts: boolean;
  readonly #hasPlainRows: boolean;

  /**
   * @param rows all of the table's
   * @param left the table's first column
   * @param runningNumbers its columns of 序号
   * @param sections texts that are a section wherever they stand alone
   */
  constructor(
    rows: readonly TableRow[],
    private readonly left: number,
    private readonly runningNumbers: readonly number[],
    private readonly sections: readonly string[],
  ) {
    this.#hasCounts = rows.some(({ cells }) => COUNT.test(textAt(cells, this.#numberColumn)));
    this.#hasPlainRows = rows.some((row) => {
      const at = this.#textFrom(row, 0);
      return at !== null && this.#textFrom(row, at + 1) !== null;
    });
  }

  get #numberColumn(): number {
    return (this.runningNumbers[0] ?? 0) - this.left;
  }

  /**
   * The section that a line heads; null where it is a row like others. Beside its only text there are numbers at most,
   * and it is numbered as the rows are not (一、二 among 1, 2, 3), or is a section's own name.
   */
  of(row: TableRow): SectionHeading | null {
    const at = this.#textFrom(row, 0);
    if (at === null || !this.#hasPlainRows || this.#textFrom(row, at + 1) !== null) return null;
    const text = singleSpaced(textAt(row.cells, at));
    const column = this.left + at;
    const numeral = this.#hasCounts ? NUMERAL.exec(textAt(row.cells, this.#numberColumn)) : null;
    const numbering = numeral ?? NUMBERED.exec(text);
    if (!numbering && !this.sections.includes(text)) return null;
    return { text, column, numbering: numbering ? levelOf(numbering) : '' };
  }

  /**
   * Where the next text of a row stands that is no number, 序号 aside; what a merge repeats counts too, for a line has
   * none.
   */
  #textFrom({ cells }: TableRow, from: number): number | null {
    for (let at = from; at < cells.length; at += 1) {
      const cell = cells[at] ?? null;
      if (typeof cell !== 'string') continue;
      // Nearly every text begins with an ideograph, and needs no pattern.
      const isText = isIdeograph(cell.charCodeAt(0)) || (!isBlank(cell) && !NUMBER.test(cell));
      if (isText && !this.runningNumbers.includes(this.left + at)) return at;
    }
    return null;
  }
}

function textAt(cells: readonly CellValue[], at: number): string {
  const cell = cells[at] ?? null;
  return typeof cell === 'string' || typeof cell === 'number' ? String(cell) : '';
}

/** （一） is of another level than 一、. */
function levelOf([, opening = '']: RegExpExecArray): string {
  return opening === '' ? '一' : '（一）';
}

/** What the lines above a row say of it: a line takes back what those of its own level, and below, said before. */
export class Headings {
  /** A line for each level that was begun, from the highest down, with what it and those above it say. */
  #levels: readonly { readonly numbering: string; readonly cells: Readonly<Record<string, string>> }[] = [];
  /** What is said before the first line that is numbered. */
  #unnumbered: Readonly<Record<string, string>> = {};

  /** @param numbering as `SectionLine` has it */
  add(numbering: string, cells: Readonly<Record<string, string>>): void {
    const innermost = this.#levels.at(-1);
    // A line that is not numbered is of no level: it says what it says, and no more.
    if (numbering === '' && innermost)
      this.#levels = [...this.#levels.slice(0, -1), { ...innermost, cells: { ...innermost.cells, ...cells } }];
    else if (numbering === '') this.#unnumbered = { ...this.#unnumbered, ...cells };
    else {
      const same = this.#levels.findIndex((line) => line.numbering === numbering);
      const above = same < 0 ? this.#levels : this.#levels.slice(0, same);
      const said = above.at(-1)?.cells ?? this.#unnumbered;
      this.#levels = [...above, { numbering, cells: { ...said, ...cells } }];
    }
  }

  get cells(): Readonly<Record<string, string>> {
    return this.#levels.at(-1)?.cells ?? this.#unnumbered;
  }
}
