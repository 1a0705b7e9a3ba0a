import { placeName } from '../../mapping/import/card-tables';
import type { ProposedTable } from '../../mapping/import/proposal';

/**
 * `旧表.xlsx 走访登记!3`: the file where several are read, the sheet, and the row in which the headers or the first card
 * begin.
 */
export function placeOf({ file, sheet, cards, recognised }: ProposedTable): string {
  const top = cards?.[0]?.card.top ?? Math.max(1, recognised.table.header.top);
  return `${file === '' ? '' : `${file} `}${sheet.sheet}!${top}`;
}

/** What a column is called: its letters, or for cards the address of the answer on the first card. */
export function columnName({ cards }: ProposedTable, column: number): string {
  return placeName(cards, column);
}
