import type { LocalizedText } from '../../model/language';
import { LEDGERS_OF_ROWS, type RowLedger } from '../../mapping/ledger-vocabularies';
import { ledgerTemplate } from '../../templates/ledgers';
import { headerOf, ledgerName } from '../ledger-words';
import { matchReasons } from '../mappings/match-reasons';
import { SURE } from '../mappings/sure';
import { firstValues } from './first-rows';
import { columnName, placeOf } from './old-places';
import type { ImportedTable } from './import-tables';

export type { RowLedger };

/** Something to choose, with the word for it. */
export interface Choice<Value extends string = string> {
  readonly value: Value;
  readonly name: string;
}

/** A column of an old table as it is shown: what stands in it, and what it is taken for. */
export interface ColumnLine {
  readonly column: number;
  /** Letters of a column; of cards the address of the answer on the first. */
  readonly letters: string;
  readonly label: string;
  /** What stands in its first cells. */
  readonly samples: readonly string[];
  /** Our column; null where it has no home. */
  readonly key: string | null;
  /** From 0 to 1, and why; null where it has no home. */
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
  /** Values that stand outside the table and count for all its rows. */
  readonly outer: readonly { readonly header: string; readonly value: string; readonly from: string }[];
  readonly columns: readonly ColumnLine[];
  /** Headers of columns that number the rows. */
  readonly numbering: readonly string[];
  /** Whether something of it should be looked at: it has no ledger, a column that is not sure, or one without a home. */
  readonly isOpen: boolean;
}

/** A table of an import in lines. */
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
        key: match?.key ?? null,
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

/** The columns of a ledger that a column may stand for. */
export function columnChoices(ledger: RowLedger): readonly Choice[] {
  return ledgerTemplate(ledger).columns.map(({ key, header }) => ({ value: key, name: header }));
}
