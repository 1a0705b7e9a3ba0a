import { cellAddress, columnLetters, parseCell, type CellPlace, type FormatRun } from '../../model/cell';
import type { Finding } from '../../model/finding';
import type { ForeignSheet, ForeignWorkbook } from '../../model/foreign-workbook';
import { addToGroup } from '../../model/group-by';
import { ColumnFormats } from '../../records/number-format/column-formats';
import type { FoundTable } from '../found-table';
import { CellLookup } from '../sheet-cells';
import type { Card } from './find-cards';

/** A card and the sheet it stands on. */
export interface PlacedCard {
  readonly sheet: ForeignSheet;
  readonly card: Card;
}

/** Cards with the same labels, turned into a table: a column for each label, a row for each card. */
export interface CardTable {
  /** A made-up sheet: the labels in row 1, the cards from row 2 on. */
  readonly sheet: ForeignSheet;
  readonly lookup: CellLookup;
  readonly table: FoundTable;
  /** The card of each row, from row 2 on. */
  readonly cards: readonly PlacedCard[];
}

/**
 * The cards of a workbook as tables, one for cards with the same labels.
 *
 * @param isOfSheet whether a card depends on its sheet (its village is in the sheet's name), so that it goes with cards
 * of that sheet only
 */
export function cardTables(
  workbook: ForeignWorkbook,
  cardsOf: (sheet: ForeignSheet) => readonly Card[],
  isOfSheet: (card: Card) => boolean,
): readonly CardTable[] {
  const alike = new Map<string, PlacedCard[]>();
  for (const sheet of workbook.sheets)
    for (const card of cardsOf(sheet)) {
      const labels = card.entries.map(({ headers }) => headers.join('/'));
      const key = JSON.stringify([isOfSheet(card) ? sheet.sheet : null, labels]);
      addToGroup(alike, key, { sheet, card });
    }
  return [...alike.values()].map(tableOf);
}

function tableOf(cards: PlacedCard[]): CardTable {
  const [first] = cards;
  if (!first) throw new RangeError('A table of cards needs a card');
  const { entries, above } = first.card;
  const sheet: ForeignSheet = {
    sheet: first.sheet.sheet,
    top: 1,
    left: 1,
    values: [
      entries.map(({ headers }) => headers.at(-1) ?? null),
      ...cards.map(({ card }) => card.entries.map(({ value }) => value)),
    ],
    merges: [],
    formats: formatsOf(cards),
    isFormula: () => false,
  };
  const columns = entries.map(({ headers }, at) => ({ column: at + 1, headers }));
  const header = { top: 1, bottom: 1 };
  const bounds = { left: 1, right: entries.length, bottom: cards.length + 1 };
  return {
    sheet,
    lookup: new CellLookup(sheet),
    table: { sheet: sheet.sheet, header, ...bounds, columns, above },
    cards,
  };
}

/** The number formats of the cards' cells, moved to their places in the table. */
function formatsOf(cards: readonly PlacedCard[]): readonly FormatRun[] {
  const width = cards[0]?.card.entries.length ?? 0;
  return Array.from({ length: width }, (_, at) => at).flatMap((at) =>
    cards.flatMap(({ sheet, card }, row): FormatRun[] => {
      const place = card.entries[at]?.at;
      const code = place ? new ColumnFormats(sheet.formats, place.column).at(place.row) : null;
      return code === null ? [] : [{ column: at + 1, from: row + 2, to: row + 2, code }];
    }),
  );
}

/** Where a cell of a table of cards really stands. @param row of the table, from 2 on */
function placeIn(cards: readonly PlacedCard[], row: number, column: number): (CellPlace & { sheet: string }) | null {
  const placed = cards[row - 2];
  const at = placed?.card.entries[column - 1]?.at;
  return placed && at ? { sheet: placed.sheet.sheet, ...at } : null;
}

/** The sheet and first row of the card that a row of a table of cards stands for. */
export function cardAt(cards: readonly PlacedCard[], row: number): { readonly sheet: string; readonly row: number } {
  const placed = cards[row - 2];
  return { sheet: placed?.sheet.sheet ?? '', row: placed?.card.top ?? row };
}

/** A finding in a table of cards, moved to where the card really stands. */
export function findingOnCard(finding: Finding, cards: readonly PlacedCard[]): Finding {
  const { row } = finding;
  if (row === null) return finding;
  const cell = finding.address === finding.sheet ? null : parseCell(finding.address);
  const answer = cell && placeIn(cards, row, cell.column);
  const place = answer ?? cardAt(cards, row);
  const address = answer ? `${answer.sheet}!${cellAddress(answer)}` : place.sheet;
  const params = { ...finding.params, sheet: place.sheet, row: place.row };
  return { ...finding, sheet: place.sheet, row: place.row, address, params };
}

/**
 * What a user calls a column: its letters; for cards, the address of the answer on the first card.
 *
 * @param cards null for a list
 */
export function placeName(cards: readonly PlacedCard[] | null, column: number): string {
  const place = cards === null ? null : placeIn(cards, 2, column);
  return place ? cellAddress(place) : columnLetters(column);
}
