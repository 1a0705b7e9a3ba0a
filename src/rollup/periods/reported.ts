import { cellAddress, type CellValue } from '../../model/cell';
import type { Period, Summary } from '../../model/summary';
import { ledgerTemplate, type ColumnKey, type TableName } from '../../templates/ledgers';
import { rowsOf, type DeliveredBook, type DeliveredRow, type PackedLedger, type SealState } from '../delivery';

/** A unit's report of one period, as far as comparing periods needs it. */
export interface Reported {
  readonly unit: string | null;
  readonly period: Period;
  readonly summary: Summary;
  /** Null where a county's workbook was read, not the submission itself. */
  readonly seal: SealState | null;
  /** `2014-07-05 10:32:07`; null without a seal. */
  readonly sealTime: string | null;
  readonly templateVersion: number | null;
  /** How many of its findings are errors; what stands in those cells is in no number. */
  readonly errors: number;
  readonly rows: <Table extends TableName>(table: Table) => readonly ReportedRow<Table>[];
}

/** A row of a ledger: its cells by the keys of their columns, and where each stands. */
export interface ReportedRow<Table extends TableName> {
  readonly sheetRow: number;
  /** The cell as in the county's workbook: masked, and as it was read. */
  readonly cell: (key: ColumnKey<Table>) => CellValue;
  /** `结对帮扶!D7` */
  readonly addressOf: (key: ColumnKey<Table>) => string;
}

/** The report in a township's workbook; null where its period is not known. */
export function reportedIn(book: DeliveredBook): Reported | null {
  const { unit, period, summary, seal, sealTime, templateVersion, findings, ledgers } = book;
  if (!period || !summary) return null;
  const unpacked = new Map<TableName, readonly DeliveredRow[]>();
  const rowsIn = (ledger: PackedLedger): readonly DeliveredRow[] => {
    const rows = unpacked.get(ledger.table) ?? rowsOf(ledger);
    unpacked.set(ledger.table, rows);
    return rows;
  };
  return {
    unit,
    period,
    summary,
    seal,
    sealTime,
    templateVersion,
    errors: findings.filter(({ finding }) => finding.severity === 'error').length,
    rows: (table) => {
      const ledger = ledgers.find((candidate) => candidate.table === table);
      return ledger ? rowsIn(ledger).map((row, at) => reportedRow(table, ledger, row, at)) : [];
    },
  };
}

function reportedRow<Table extends TableName>(
  table: Table,
  { sheet, sheetColumns, sheetRows }: PackedLedger,
  row: DeliveredRow,
  at: number,
): ReportedRow<Table> {
  const { columns } = ledgerTemplate(table);
  const placeOf = (key: string): number => columns.findIndex((column) => column.key === key);
  const sheetRow = sheetRows[at] ?? 0;
  return {
    sheetRow,
    cell: (key) => row[placeOf(key)] ?? null,
    addressOf: (key) => `${sheet}!${cellAddress({ row: sheetRow, column: sheetColumns[placeOf(key)] ?? 1 })}`,
  };
}

/** A cell as a text; empty where it is blank. */
export function textOf<Table extends TableName>({ cell }: ReportedRow<Table>, key: ColumnKey<Table>): string {
  return String(cell(key) ?? '');
}
