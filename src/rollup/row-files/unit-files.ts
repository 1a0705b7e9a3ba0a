import { tableNames } from '../../templates/ledgers';
import type { CountedUnit } from '../roll-up';
import { emptyLedgerFile, hasLedgerFile, ledgerFile } from './ledger-file';
import { LISTS_TABLE, listFile } from './list-file';
import { REPORTS_TABLE, reportFile } from './report-file';
import type { RowFile } from './row-file';

/** The names of all tables of the row files. */
export const ROW_TABLES: readonly string[] = [...tableNames.filter(hasLedgerFile), LISTS_TABLE, REPORTS_TABLE];

/**
 * Every row file of a unit, one after the other. Each unit has the same tables, even empty ones, so that no query meets
 * a missing table.
 */
export function* unitFiles(counted: CountedUnit): Generator<RowFile> {
  const { unit, book } = counted;
  yield reportFile(counted);
  yield listFile(counted);
  for (const table of tableNames.filter(hasLedgerFile)) {
    const ledger = book.ledgers.find((candidate) => candidate.table === table);
    yield ledger ? ledgerFile(unit, ledger) : emptyLedgerFile(unit, table);
  }
}
