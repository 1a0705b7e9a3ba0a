import type { ForeignSheet, ForeignWorkbook } from '../../model/foreign-workbook';
import type { ReadingContext } from '../../records/cell-reader';
import { headerText, wordKeys } from '../header-text';
import { ledgerVocabularies, type RowLedger } from '../ledger-vocabularies';
import { recognise } from '../recognise';
import type { Recognised } from '../recognised';
import { CellLookup } from '../sheet-cells';
import { cardTables, type CardTable } from './card-tables';
import { findCards, type Card } from './find-cards';

/** A table of cards that was taken for a ledger. */
export type RecognisedCards = Omit<CardTable, 'table'> & { readonly recognised: Recognised<RowLedger> };

/** The cards of a workbook that fit a ledger, and the rows that they take up on each sheet. */
export function recognisedCards(
  workbook: ForeignWorkbook,
  lookups: ReadonlyMap<ForeignSheet, CellLookup>,
  context: ReadingContext,
): {
  readonly tables: readonly RecognisedCards[];
  readonly rows: ReadonlyMap<ForeignSheet, ReadonlySet<number>>;
} {
  const cardsOf = (sheet: ForeignSheet): readonly Card[] => findCards(lookups.get(sheet) ?? new CellLookup(sheet));
  const tables = cardTables(workbook, cardsOf, isOfSheet).flatMap(({ table, ...cards }): RecognisedCards[] => {
    const recognised = recognise(table, cards.lookup, ledgerVocabularies, context);
    return recognised.id === null ? [] : [{ ...cards, recognised }];
  });
  const rows = new Map<ForeignSheet, Set<number>>();
  for (const { sheet, card } of tables.flatMap(({ cards }) => cards)) {
    const taken = rows.get(sheet) ?? new Set();
    for (const { at } of card.entries) taken.add(at.row);
    rows.set(sheet, taken);
  }
  return { tables, rows };
}

const VILLAGE_FIELDS = ledgerVocabularies.flatMap(({ fields }) => fields.filter(({ key }) => key === 'village'));

/** Whether a card does not name its village, so that only its title or the sheet's name may. */
function isOfSheet({ entries }: Card): boolean {
  const keys = entries.flatMap(({ headers }) => wordKeys(headerText(headers.at(-1) ?? '').words));
  return !keys.some((key) => VILLAGE_FIELDS.some(({ known }) => known.has(key)));
}
