import type { Language, LocalizedText } from '../../model/language';
import { choiceWord, columnChoicesOf as choicesOf, mannerOf, type Manner } from '../../mapping/import/column-choice';
import { LEDGERS_OF_ROWS, type RowLedger } from '../../mapping/ledger-vocabularies';
import { headerOf, ledgerName } from '../ledger-words';
import { matchReasons } from '../mappings/match-reasons';
import { SURE } from '../mappings/sure';
import { firstValues } from './first-rows';
import { columnName, placeOf } from './old-places';
import type { ImportedTable } from './import-tables';

export { LEDGERS_OF_ROWS, type RowLedger };

/** Something to choose, with the word for it. */
export interface Choice<Value extends string = string> {
  readonly value: Value;
  readonly name: string;
}

/** A column of an old table as it is shown: what stands in it, and what it is taken for. */
export interface ColumnLine {
  readonly column: number;
  /** Letters of a column; for cards the address of the answer on the first card. */
  readonly letters: string;
  readonly label: string;
  /** What stands in its first cells. */
  readonly samples: readonly string[];
  /** What it stands for, a value of `columnChoices`; null where it stands for nothing of ours. */
  readonly choice: string | null;
  /** How sure that is, from 0 to 1; null where it stands for nothing of ours. */
  readonly sure: number | null;
  readonly reason: LocalizedText | null;
}

/** An old table as it is shown. */
export interface TableLine {
  /** `旧表.xlsx 走访登记!3`: file, sheet and the row its headers begin in, or the first of its cards. */
  readonly place: string;
  readonly ledger: RowLedger | null;
  /** New rows. */
  readonly rows: number;
  /** Values that stand outside the table and apply to all its rows. */
  readonly outer: readonly { readonly header: string; readonly value: string; readonly from: string }[];
  readonly columns: readonly ColumnLine[];
  /** Headers of columns that number the rows. */
  readonly numbering: readonly string[];
  /** Whether the user should look at it: it has no ledger, or a column that is unsure or stands for nothing of ours. */
  readonly isOpen: boolean;
}

/** A table of an import as it is shown. */
export function tableLine({ proposed, rows }: ImportedTable): TableLine {
  const { recognised, outer } = proposed;
  const { table, id, columns: matched, runningNumbers } = recognised;
  const numbers = new Set(runningNumbers);
  const columns = table.columns
    .filter(({ column }) => !numbers.has(column))
    .map(({ column, headers }): ColumnLine => {
      const match = matched.find((candidate) => candidate.column === column);
      return {
        column,
        letters: columnName(proposed, column),
        label: headers.join(' '),
        samples: firstValues(proposed, column),
        choice: match ? choiceWord({ key: match.key, manner: mannerOf(match.reason) }) : null,
        sure: match?.sure ?? null,
        reason: match ? matchReasons[match.reason] : null,
      };
    });
  return {
    place: placeOf(proposed),
    ledger: id,
    rows,
    outer: outer.map(({ key, value, from }) => ({ header: id ? headerOf(id, key) : key, value, from })),
    columns,
    numbering: table.columns.filter(({ column }) => numbers.has(column)).map(({ headers }) => headers.join(' ')),
    isOpen: id === null || columns.some(({ sure }) => sure === null || sure < SURE),
  };
}

/** The ledgers that a table may be. */
export function ledgerChoices(): readonly Choice<RowLedger>[] {
  return LEDGERS_OF_ROWS.map((value) => ({ value, name: ledgerName(value) }));
}

/**
 * What a column may stand for in a ledger: a column; one value of a column, ticked where it applies; or one of several
 * occasions in a row.
 */
export function columnChoices(ledger: RowLedger, language: Language): readonly Choice[] {
  return choicesOf(ledger).map((choice) => {
    const header = headerOf(ledger, choice.key);
    const { manner } = choice;
    return { value: choiceWord(choice), name: manner === null ? header : header + MANNERS[manner][language] };
  });
}

const MANNERS: Readonly<Record<Manner, LocalizedText>> = {
  ticked: { zh: '（表头是其中一项，打勾的算）', en: ' (the header is one of its values, for rows that are ticked)' },
  again: { zh: '（一行里有几次，每次另成一行）', en: ' (one of several times in a row, each a row of its own)' },
};
