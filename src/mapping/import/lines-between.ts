import type { FindingKind } from '../../findings/definition';
import { noEntry, totalRow } from '../../findings/kinds';
import type { ReadingContext } from '../../records/cell-reader';
import { isBlank, singleSpaced } from '../../records/characters';
import { headingCells, sectionsOf } from './heading-cells';
import type { HomeTable } from './proposal';
import { headerKeys, repeatsHeader, type HeaderKeys } from './repeated-header';
import { Headings, SectionLines } from './section-lines';
import { exampleRow, headsRows, signatures, sumOfRows, titlesBelow, wholeTownship } from './single-lines';
import { loneText, type TableRow } from './table-rows';

/** A line between the rows of a table that is no entry, and what is said of it. */
export interface LineBetween {
  readonly definition: FindingKind;
  readonly reason: 'heading' | 'label' | 'note';
  readonly text: string;
  /** Where the text stands: 1-based sheet column. */
  readonly column: number;
  /** Whether it parts the rows below from those above, as a section's heading and a total do. */
  readonly parts: boolean;
}

/** Columns of a table that its lines are told by; 1-based sheet columns. */
export interface TellingColumns {
  /** Those in which no sum is a value. */
  readonly naming: readonly number[];
  /** That of a village's name, where the rows are villages. */
  readonly village: number | null;
  /** Our column that a heading's village counts for; null where the rows have one of their own. */
  readonly outerVillage: string | null;
}

/** 注：户属性填… is said of the table, and heads no rows. */
const NOTE = /^\s*(?:[(（]?(?:备?注|说明|填[表报写]说明|填表须知|注意事项)\d*\s*[)）]?\s*[:：.、]|[(（]注[)）]|[*※★])/;

/**
 * Tells headings, totals and notes between a table's rows from the rows, and keeps what headings say of those below.
 */
export class LinesBetween {
  readonly #headings = new Headings();
  readonly #headers: HeaderKeys;
  readonly #sections: SectionLines;
  readonly #left: number;
  readonly #titlesBelow: ReadonlySet<number>;

  /** @param villages names that are known */
  constructor(
    private readonly home: HomeTable,
    rows: readonly TableRow[],
    private readonly columns: TellingColumns,
    private readonly context: ReadingContext,
    private readonly villages: ReadonlySet<string>,
  ) {
    const { table, id, runningNumbers } = home.recognised;
    this.#left = table.left;
    this.#headers = headerKeys(table);
    this.#titlesBelow = titlesBelow(rows, table, home.lookup);
    this.#sections = new SectionLines(rows, table.left, runningNumbers, sectionsOf(id, context));
  }

  /** Whether a row is the table's header once more. */
  repeatsHeader(row: TableRow): boolean {
    return repeatsHeader(row, this.#headers);
  }

  /** What the headings above the next row say of it, by our columns' keys. */
  get said(): Readonly<Record<string, string>> {
    return this.#headings.cells;
  }

  /** The line that a row is; null where it is an entry. @param row they come in their order, each once */
  of(row: TableRow): LineBetween | null {
    const { recognised, lookup } = this.home;
    const { id, table } = recognised;
    const line = this.#sections.of(row);
    const lone = line?.text ?? loneText(row, this.#left);
    if (lone !== null) {
      const cells = headingCells(lone, id, this.context, this.columns.outerVillage, this.villages);
      this.#headings.add(line?.numbering ?? '', cells);
    }
    if (line) return { definition: noEntry, reason: 'heading', text: line.text, column: line.column, parts: true };
    if (lone !== null && (this.#titlesBelow.has(row.row) || headsRows(lone, row.row, table, lookup))) {
      const column = this.#left + row.cells.findIndex((cell) => !isBlank(cell));
      const reason = NOTE.test(lone) ? 'note' : 'heading';
      return { definition: noEntry, reason, text: singleSpaced(lone), column, parts: false };
    }
    const total = this.#total(row);
    if (total) return { definition: totalRow, reason: 'label', ...total, parts: true };
    const aside = exampleRow(row, this.#left) ?? signatures(row, this.#left);
    return aside && { definition: noEntry, reason: 'note', ...aside, parts: false };
  }

  #total(row: TableRow): { readonly text: string; readonly column: number } | null {
    const { naming, village } = this.columns;
    return sumOfRows(row, naming, this.#left) ?? (village === null ? null : wholeTownship(row, village, this.#left));
  }
}
