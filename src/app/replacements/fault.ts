import { indexAmong } from '../../model/ascending';
import { NO_RESULT, PICTURE, type CellValue } from '../../model/cell';
import type { Finding, FindingParams } from '../../model/finding';
import { columnOf } from '../../standard/lookup/cells';
import type { ColumnType } from '../../templates/column';
import { ledgerTemplate, tableNames, type Book } from '../../templates/ledgers';
import { takesSeveral, type AnsweredBook } from './answers';
import { writtenText, type ColumnPlace } from './replacement';

/** The column and the written value that an error is about. */
export interface Fault extends ColumnPlace {
  readonly written: string;
}

/** Codes of errors in a cell itself: how it reads, and names that are in no roster. */
const OF_A_VALUE = /^(?:C1|R20[1-4]$)/;

/** A column of a book in which values may be wrong. */
interface FaultyColumn {
  readonly place: ColumnPlace;
  readonly type: ColumnType;
  /** The ledger's row index for a sheet row (1-based); null where the sheet row is not one of the ledger's. */
  readonly rowOf: (row: number) => number | null;
  readonly cells: readonly CellValue[];
  readonly takesSeveral: boolean;
}

/**
 * Finds what the errors of a book are about. There may be tens of thousands of errors in few columns, so each column is
 * looked up once.
 */
export class Faults {
  readonly #asked: Pick<AnsweredBook, 'book' | 'content'>;
  readonly #columns = new Map<string, FaultyColumn | null>();

  constructor(asked: Pick<AnsweredBook, 'book' | 'content'>) {
    this.#asked = asked;
  }

  /** The column and written value of an error; null where another value in the cell would not mend it. */
  of(finding: Finding): Fault | null {
    if (finding.severity !== 'error' || finding.row === null || !OF_A_VALUE.test(finding.code)) return null;
    const column = this.#column(finding.table, finding.column);
    const row = column?.rowOf(finding.row) ?? null;
    const cell = row === null ? undefined : column?.cells[row];
    if (!column || cell === undefined || cell === NO_RESULT || cell === PICTURE) return null;
    const part = column.takesSeveral
      ? (textParam(finding.params, 'name') ?? textParam(finding.params, 'value'))
      : undefined;
    return { ...column.place, written: part ?? writtenText(cell, column.type, this.#asked.content.date1904) };
  }

  #column(ledger: string, header: string | null): FaultyColumn | null {
    const key = `${ledger} ${header ?? ''}`;
    const known = this.#columns.get(key);
    if (known !== undefined) return known;
    const found = faultyColumn(this.#asked.book, ledger, header);
    this.#columns.set(key, found);
    return found;
  }
}

function faultyColumn(book: Book, ledger: string, header: string | null): FaultyColumn | null {
  const table = tableNames.find((name) => name === ledger);
  const column = table && ledgerTemplate(table).columns.find((own) => own.header === header);
  if (!table || !column) return null;
  const place = { table, column: column.key };
  const { sheetRows } = book[table];
  return {
    place,
    type: column.type,
    rowOf: ledgerTemplate(table).layout === 'form' ? () => 0 : (row) => indexAmong(sheetRows, row),
    cells: columnOf(book, table, column.key).raw,
    takesSeveral: takesSeveral(place),
  };
}

/** A param of a finding that is a text; undefined where it has none of the name. */
export function textParam(params: FindingParams, name: string): string | undefined {
  const value = params[name];
  return typeof value === 'string' ? value : undefined;
}
