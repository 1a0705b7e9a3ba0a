import type { LedgerLocator } from '../model/grid';
import { canonicalHeader } from '../model/header';
import { isNumberType, type ColumnType } from '../templates/column';
import { ledgerTemplate, tableNames } from '../templates/ledgers';

/** Where each ledger is looked for. */
export const locators: readonly LedgerLocator[] = tableNames.map((table) => {
  const { sheet, columns } = ledgerTemplate(table);
  const headers = (isWanted: (type: ColumnType) => boolean): string[] =>
    columns.filter(({ type }) => isWanted(type)).map(({ header }) => canonicalHeader(header));
  return {
    table,
    sheet,
    numberHeaders: headers(isNumberType),
    textHeaders: headers(({ kind }) => kind === 'text'),
  };
});
