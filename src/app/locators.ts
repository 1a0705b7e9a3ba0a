import type { LedgerLocator } from '../model/grid';
import { canonicalHeader } from '../model/header';
import type { ColumnType } from '../templates/column';
import { ledgerTemplate, tableNames } from '../templates/ledgers';

/** Kinds of columns whose cells are numbers; a date's format changes nothing that is read. */
const NUMBER_KINDS: ReadonlySet<ColumnType['kind']> = new Set(['integer', 'quantity', 'money']);

/** Where each ledger is looked for. */
export const locators: readonly LedgerLocator[] = tableNames.map((table) => {
  const { sheet, columns } = ledgerTemplate(table);
  const headers = (isWanted: (kind: ColumnType['kind']) => boolean): string[] =>
    columns.filter(({ type }) => isWanted(type.kind)).map(({ header }) => canonicalHeader(header));
  return {
    table,
    sheet,
    numberHeaders: headers((kind) => NUMBER_KINDS.has(kind)),
    textHeaders: headers((kind) => kind === 'text'),
  };
});
