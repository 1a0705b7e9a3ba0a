import type { ColumnType } from '../templates/column';
import { ledgerTemplate, type TableName } from '../templates/ledgers';

/** Kinds of columns whose cells are always masked for the county. */
export const MASKED_KINDS: ReadonlySet<ColumnType['kind']> = new Set(['idNumber', 'phone']);

/** Whether the cells below a header are always masked for the county. */
export function isMaskedColumn(table: TableName, header: string | null): boolean {
  return ledgerTemplate(table).columns.some((column) => column.header === header && MASKED_KINDS.has(column.type.kind));
}
