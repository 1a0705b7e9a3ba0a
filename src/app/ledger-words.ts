import { ledgerTemplate, type TableName } from '../templates/ledgers';

/** A ledger as its sheet calls it. */
export function ledgerName(table: TableName): string {
  return ledgerTemplate(table).sheet;
}

/** A column of a ledger as its header calls it. */
export function headerOf(table: TableName, key: string): string {
  return ledgerTemplate(table).columns.find((column) => column.key === key)?.header ?? key;
}
