import type { CellValue } from '../../model/cell';
import { isBlank, singleSpaced } from '../../records/characters';
import { isIdeograph } from './row-signs';
import type { TableRow } from './table-rows';

/** A heading between the rows. */
export interface SectionHeading {
  readonly text: string;
  /** The 1-based sheet column of the text. */
  readonly column: number;
  /** The style of its number, which is its level: 一 or （一）; empty where it has no number. */
  readonly numbering: string;
}

const NUMERAL = /^\s*([（(]?)[一二三四五六七八九十]+([）)、.．]?)\s*$/;
const NUMBERED = /^\s*([（(]?)[一二三四五六七八九十]+([）)、.．])/;
const NUMBER = /^[\s\d.,，-]+(?:万?元|户|人|个|件|公里|亩)?\s*$/;
const COUNT = /^\s*\d+\s*$/;

/** Tells section headings from a table's rows, also where they hold the section's sums. */
export class SectionLines {
  readonly #hasCounts: boolean;
  readonly #hasPlainRows: boolean;

  /**
   * @param rows all rows of the table
   * @param left the table's first column
   * @param runningNumbers its columns of 序号
   * @param sections texts that are a heading wherever they stand alone
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
   * The heading that a row is; null where it is a row like others. A heading has one text, beside it numbers at most,
   * and is numbered in another way than the rows (一、二 among 1, 2, 3) or is the name of a section.
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
   * The index of the next text of a row that is neither a number nor in a column of 序号; null where there is none. Text
   * repeated by a merge counts, since headings have no such text.
   */
  #textFrom({ cells }: TableRow, from: number): number | null {
    for (let at = from; at < cells.length; at += 1) {
      const cell = cells[at] ?? null;
      if (typeof cell !== 'string') continue;
      // Fast: nearly every text begins with an ideograph.
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

/** The level of a number: （一） is another level than 一、. */
function levelOf([, opening = '']: RegExpExecArray): string {
  return opening === '' ? '一' : '（一）';
}

/** The values that headings give to the rows below them: a heading replaces those of its own and of lower levels. */
export class Headings {
  /** The current heading of each level, the highest first, with the values of it and of those above it. */
  #levels: readonly { readonly numbering: string; readonly cells: Readonly<Record<string, string>> }[] = [];
  /** The values of headings before the first numbered one. */
  #unnumbered: Readonly<Record<string, string>> = {};

  /** @param numbering as in `SectionHeading` */
  add(numbering: string, cells: Readonly<Record<string, string>>): void {
    const innermost = this.#levels.at(-1);
    // A heading without a number has no level: it adds its values and replaces no others.
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
