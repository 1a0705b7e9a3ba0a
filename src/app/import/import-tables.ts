import { appendAll } from '../../model/append';
import type { Finding } from '../../model/finding';
import type { ForeignWorkbook } from '../../model/foreign-workbook';
import { carryTable, type CarriedRow } from '../../mapping/import/carry-table';
import { assignedTo, withColumn } from '../../mapping/import/corrections';
import { mappedTables } from '../../mapping/import/mapped-tables';
import { proposeTables, villagesNamed, type NamedWorkbook, type ProposedTable } from '../../mapping/import/proposal';
import type { RowLedger } from '../../mapping/ledger-vocabularies';
import type { MappedTable } from '../../mapping/map-file';
import type { ReadingContext } from '../../records/cell-reader';
import { listValues, type ListValues } from '../../templates/list-values';
import { FIRST_VALUES } from '../../templates/ledgers/lists';
import { ledgerTemplate, type Book } from '../../templates/ledgers';
import type { Remembered } from '../mappings/remembered';
import { KnownRows, type KnownRow } from './known-rows';
import { asRemembered, toRemember } from './known-tables';

export { withColumn, type CarriedRow, type NamedWorkbook, type ProposedTable };

/** A row that is in the ledger already, and the ledger's row that it matches. */
export interface PresentRow {
  readonly row: CarriedRow;
  /** Sheet and row of the match, which may be a row carried over by the same import. */
  readonly like: { readonly sheet: string; readonly row: number };
  /** Headers of the cells in which the two differ. */
  readonly differs: readonly string[];
}

/** A finding at the old place, with the file it is in where several are read. */
export interface OldFinding {
  readonly file: string;
  readonly finding: Finding;
}

/** A table and the number of new rows it brings. */
export interface ImportedTable {
  readonly proposed: ProposedTable;
  readonly rows: number;
}

/** The ledgers that an import looks at. */
export type ImportBook = Pick<Book, RowLedger | 'Profile' | 'Lists'>;

/** The outcome of an import; nothing is written yet. */
export interface ImportOutcome {
  readonly tables: readonly ImportedTable[];
  /** New rows by ledger, in the order of the old tables. */
  readonly rows: Readonly<Partial<Record<RowLedger, readonly CarriedRow[]>>>;
  readonly present: readonly PresentRow[];
  readonly findings: readonly OldFinding[];
  /** The findings at cells that could not be read. */
  readonly unreadable: readonly OldFinding[];
  /** What is to be remembered of each table, once a user has seen it. */
  readonly remembered: readonly Remembered[];
}

export interface ImportOptions {
  /** The user's own mapping; null to take the proposal. */
  readonly map: readonly MappedTable[] | null;
  readonly leftoverToRemarks: boolean;
  /** The ledgers that the rows are added to; null for a new workbook. */
  readonly into: ImportBook | null;
  /** What tables were taken for before: it takes precedence over the proposal, and a map over it. */
  readonly remembered?: readonly Remembered[];
}

function contextOf(lists: ListValues): (workbook: ForeignWorkbook) => ReadingContext {
  return ({ date1904 }) => ({ date1904, templateVersion: null, lists });
}

function villagesOf(book: ImportBook | null): ReadonlySet<string> {
  return new Set((book?.Villages.columns.name.values ?? []).filter((name) => name !== null));
}

/**
 * 导入旧台账, first half: the tables of old workbooks and what each is taken for.
 * @throws BadMap where the map does not fit the tables
 */
export function proposeImport(
  workbooks: readonly NamedWorkbook[],
  { map, into, remembered = [] }: Pick<ImportOptions, 'map' | 'into' | 'remembered'>,
): readonly ProposedTable[] {
  const lists = into ? listValues(into) : FIRST_VALUES;
  const proposed = proposeTables(workbooks, contextOf(lists), villagesOf(into));
  if (map !== null) return mappedTables(workbooks, map, proposed);
  return proposed.map((table) => asRemembered(table, remembered, contextFor(table, into)));
}

/** The table as one of another ledger, its columns matched anew; null where it shall be left. */
export function retakenTable(table: ProposedTable, ledger: RowLedger | null, into: ImportBook | null): ProposedTable {
  return assignedTo(table, ledger, contextFor(table, into));
}

function contextFor({ home }: ProposedTable, into: ImportBook | null): ReadingContext {
  return contextOf(into ? listValues(into) : FIRST_VALUES)(home);
}

/** The second half: reads the rows of each table and finds which of them are new. */
export function importTables(
  tables: readonly ProposedTable[],
  { into, leftoverToRemarks }: ImportOptions,
): ImportOutcome {
  const lists = into ? listValues(into) : FIRST_VALUES;
  const villages = new Set([
    ...villagesOf(into),
    ...tables.flatMap(villagesNamed),
    ...tables.flatMap(({ outer }) => outer.map(({ value }) => value)),
  ]);
  const ledgerYear = into?.Profile.columns.year.values[0] ?? null;
  const known = new KnownRows(into);
  const rows: Partial<Record<RowLedger, CarriedRow[]>> = {};
  const present: PresentRow[] = [];
  const findings: OldFinding[] = [];
  const imported: ImportedTable[] = [];
  for (const proposed of tables) {
    const { recognised, home, file } = proposed;
    const { id } = recognised;
    if (id === null) {
      imported.push({ proposed, rows: 0 });
      continue;
    }
    const context = contextOf(lists)(home);
    const carried = carryTable({ ...proposed, recognised: { ...recognised, id } }, context, {
      leftoverToRemarks,
      villages,
      ledgerYear,
    });
    for (const finding of carried.findings) findings.push({ file, finding });
    const likeOf = known.of(id);
    const added: CarriedRow[] = [];
    for (const row of carried.rows) {
      const like = likeOf?.(row.cells);
      if (!like) {
        added.push(row);
        continue;
      }
      const { sheet, row: at, cells } = like;
      present.push({ row, like: { sheet, row: at }, differs: differences(id, row.cells, cells) });
    }
    if (added.length > 0) appendAll((rows[id] ??= []), added);
    // Two equal rows within one table are both kept; the check of the ledger asks about them.
    known.add(id, added);
    imported.push({ proposed, rows: added.length });
  }
  const unreadable = findings.filter(({ finding }) => isUnreadable(finding));
  return { tables: imported, rows, present, findings, unreadable, remembered: tables.map(toRemember) };
}

/** An error at a cell that holds something. */
function isUnreadable({ severity, row, column, value, code }: Finding): boolean {
  return severity === 'error' && row !== null && column !== null && value !== null && code !== 'C101';
}

function differences(id: RowLedger, row: KnownRow['cells'], like: KnownRow['cells']): readonly string[] {
  return ledgerTemplate(id)
    .columns.filter(
      ({ key }) => row[key] !== null && row[key] !== undefined && String(row[key]) !== String(like[key] ?? ''),
    )
    .map(({ header }) => header);
}
