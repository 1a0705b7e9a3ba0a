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

/** A line between the rows of a table that is no entry, and how it is reported. */
export interface LineBetween {
  readonly definition: FindingKind;
  readonly reason: 'heading' | 'label' | 'note';
  readonly text: string;
  /** The 1-based sheet column of the text. */
  readonly column: number;
  /** Whether it separates the rows below from those above, as a section's heading and a total do. */
  readonly parts: boolean;
}

/** The 1-based sheet columns by which lines are told from entries. */
export interface TellingColumns {
  /** Columns that hold names: 合计 in one of them marks a totals row. */
  readonly naming: readonly number[];
  /** The column of the village's name, where the rows are villages. */
  readonly village: number | null;
  /** The key of our column that takes a heading's village, as `outerKey` gives it. */
  readonly outerVillage: string | null;
}

/** Notes about the whole table, which head no rows: 注：户属性填…. */
const NOTE = /^\s*(?:[(（]?(?:备?注|说明|填[表报写]说明|填表须知|注意事项)\d*\s*[)）]?\s*[:：.、]|[(（]注[)）]|[*※★])/;

/**
 * Tells the headings, totals and notes of a table from its entries, and keeps the values that headings give to the rows
 * below them.
 */
export class LinesBetween {
  readonly #headings = new Headings();
  readonly #headers: HeaderKeys;
  readonly #sections: SectionLines;
  readonly #left: number;
  readonly #titlesBelow: ReadonlySet<number>;

  /** @param villages known names of villages */
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

  /** The values that the headings so far give to the next row, by our columns' keys. */
  get said(): Readonly<Record<string, string>> {
    return this.#headings.cells;
  }

  /** The line that a row is; null where it is an entry. @param row rows must come in their order, each once */
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
