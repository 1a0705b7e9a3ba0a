import { ledgerTemplate, tableNames } from '../../templates/ledgers';
import type { CountedUnit } from '../roll-up';
import { parquetTable } from './parquet-table';
import { rowFile, type RowFile } from './row-file';

/** The name of the table of reports. */
export const REPORTS_TABLE = 'Reports';

/**
 * `Reports`: a row for each unit. It says which workbook the unit's rows come from, for which days, the state of its
 * seal, which ledgers it lacks (table names, joined by commas), and which columns its ledgers lack (`Projects.state`).
 */
export function reportFile({ unit, file, sha256, summary, book }: CountedUnit): RowFile {
  const { period } = summary;
  const present = new Set(book.ledgers.map(({ table }) => table));
  const missing = tableNames.filter((table) => !present.has(table));
  const missingColumns = book.ledgers.flatMap(({ table, sheetColumns }) =>
    ledgerTemplate(table).columns.flatMap(({ key }, at) => (sheetColumns[at] == null ? [`${table}.${key}`] : [])),
  );
  return rowFile(
    REPORTS_TABLE,
    unit,
    parquetTable([
      { name: 'file', kind: 'text', cells: [file] },
      { name: 'sha256', kind: 'text', cells: [sha256] },
      { name: 'superior', kind: 'text', cells: [book.superior] },
      { name: 'year', kind: 'count', cells: [period.year] },
      { name: 'period', kind: 'text', cells: [period.name] },
      { name: 'start', kind: 'day', cells: [period.start] },
      { name: 'end', kind: 'day', cells: [period.end] },
      { name: 'yearStart', kind: 'day', cells: [period.yearStart] },
      { name: 'yearEnd', kind: 'day', cells: [period.yearEnd] },
      { name: 'templateVersion', kind: 'count', cells: [book.templateVersion] },
      { name: 'seal', kind: 'text', cells: [book.seal] },
      { name: 'missing', kind: 'text', cells: [missing.length === 0 ? null : missing.join(',')] },
      { name: 'missingColumns', kind: 'text', cells: [missingColumns.length === 0 ? null : missingColumns.join(',')] },
    ]),
  );
}
