import type { ColumnType } from '../templates/column';
import { ledgerTemplate, type TableName } from '../templates/ledgers';

/** Kinds of columns whose cells the county sees masked, whatever they hold. */
export const MASKED_KINDS: ReadonlySet<ColumnType['kind']> = new Set(['idNumber', 'phone']);

/** Whether the county sees the cells below a header masked. */
export function isMaskedColumn(table: TableName, header: string | null): boolean {
  return ledgerTemplate(table).columns.some((column) => column.header === header && MASKED_KINDS.has(column.type.kind));
}
