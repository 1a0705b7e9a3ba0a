import type { Finding } from '../../src/model/finding';
import { CellState, type AnyLedger } from '../../src/model/ledger';
import { ledgerTemplate, type TableName } from '../../src/templates/ledgers';
import { reading, type WorkbookOptions } from '../support/book';

const stateNames = Object.fromEntries(Object.entries(CellState).map(([name, state]) => [state, name]));

export interface OneCell {
  readonly value: unknown;
  /** blank, read or faulty */
  readonly state: string | undefined;
  /** The one finding at the cell; several fail. */
  readonly finding: Finding | undefined;
}

/** Reads one cell, in the notation of tests/support/book.ts, under a header of a ledger. */
export async function oneCell(
  table: TableName,
  header: string,
  written: string,
  options?: WorkbookOptions,
): Promise<OneCell> {
  const column = ledgerTemplate(table).columns.find((declared) => declared.header === header);
  if (!column) throw new Error(`${table} has no column ${header}`);
  const { book, findings } = await reading({ [table]: `${header}\n${written}` }, options);
  const ledger: AnyLedger = book[table];
  const read = ledger.columns[column.key];
  const at = findings.filter((finding) => finding.table === table && finding.column === header);
  expect(at.length).toBeLessThanOrEqual(1);
  if (at[0]) expect(at[0].address).toBe(`${ledger.sheet}!A2`);
  return { value: read?.values[0], state: stateNames[Number(read?.states[0])], finding: at[0] };
}
