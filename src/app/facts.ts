import { indexAmong } from '../model/ascending';
import { shownCell, type CellPlace } from '../model/cell';
import { formatDay } from '../model/day';
import type { Language } from '../model/language';
import { CellState, type AnyLedger, type LedgerColumn } from '../model/ledger';
import { SEPARATOR } from '../templates/column';
import { isTableName, ledgerTemplate, tableNames } from '../templates/ledgers';
import type { ReadLedgers } from './read-ledgers';

/** How much of a ledger is in the workbook. */
export interface LedgerOverview {
  readonly table: string;
  /** The sheet's name as it is in the workbook; the template's where the ledger is missing. */
  readonly sheet: string;
  readonly label: string;
  /** What the ledger is for. */
  readonly about: string;
  readonly present: boolean;
  readonly rows: number;
  /** Sheet row of the first data row, where there is one. */
  readonly firstRow: number | null;
}

/** Every ledger, those that are missing too, in the order of the template. */
export function ledgerOverviews({ book }: ReadLedgers, language: Language): readonly LedgerOverview[] {
  return tableNames.map((table) => {
    const { sheet, english, about } = ledgerTemplate(table);
    const ledger = book[table];
    return {
      table,
      about: about[language],
      present: ledger.present,
      rows: ledger.sheetRows.length,
      firstRow: ledger.sheetRows[0] ?? null,
      sheet: ledger.present ? ledger.sheet : sheet,
      label: language === 'zh' ? (ledger.present ? ledger.sheet : sheet) : english,
    };
  });
}

/** The sheet that holds a ledger, under the name the user gave it. */
export function sheetOfLedger({ book }: ReadLedgers, table: string): string {
  return isTableName(table) ? book[table].sheet : table;
}

/** One cell of a row: its header and what it holds, as a person reads it. */
export interface Fact {
  readonly header: string;
  readonly text: string;
}

/** The filled cells of one row of a ledger; none where the ledger has no such row. */
export function rowFacts({ book }: ReadLedgers, table: string, sheetRow: number, language: Language): readonly Fact[] {
  if (!isTableName(table)) return [];
  const ledger: AnyLedger = book[table];
  const template = ledgerTemplate(table);
  const row = template.layout === 'form' ? 0 : indexAmong(ledger.sheetRows, sheetRow);
  if (row === null) return [];
  return template.columns.flatMap(({ key, header, english, type }) => {
    const column = ledger.columns[key];
    const text = column ? factText(column, row, type.kind === 'date') : '';
    return text === '' ? [] : [{ header: language === 'zh' ? header : english, text }];
  });
}

/**
 * Returns a function that tells for a cell of the sheet whether its ledger has a date there: by column, in a form by
 * row as well.
 */
export function dayCells({ book }: ReadLedgers, sheet: string): (place: CellPlace) => boolean {
  const table = tableNames.find((name) => book[name].present && book[name].sheet === sheet);
  if (!table) return () => false;
  const { columns }: AnyLedger = book[table];
  const days = ledgerTemplate(table).columns.flatMap(({ key, type }) => {
    const column = columns[key];
    return type.kind === 'date' && column?.sheetColumn != null ? [column] : [];
  });
  const whole = new Set(days.flatMap(({ sheetColumn, sheetRow }) => (sheetRow === undefined ? [sheetColumn] : [])));
  return ({ row, column }) =>
    whole.has(column) || days.some((day) => day.sheetRow === row && day.sheetColumn === column);
}

function factText(column: LedgerColumn<unknown>, row: number, isDay: boolean): string {
  const raw = column.raw[row] ?? null;
  const value = column.values[row] ?? null;
  if (column.states[row] !== CellState.read || value === null) return raw === null ? '' : String(shownCell(raw));
  if (Array.isArray(value)) return value.join(SEPARATOR);
  return isDay ? formatDay(value as number) : String(shownCell(raw));
}
