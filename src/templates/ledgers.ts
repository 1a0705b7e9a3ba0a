import type { Ledger } from '../model/ledger';
import type { LedgerTemplate, ValuesOf } from './ledger';
import { assistanceLog } from './ledgers/assistance-log';
import { branches } from './ledgers/branches';
import { cadres } from './ledgers/cadres';
import { explanations } from './ledgers/explanations';
import { indicators } from './ledgers/indicators';
import { lists } from './ledgers/lists';
import { materials } from './ledgers/materials';
import { pairings } from './ledgers/pairings';
import { profile } from './ledgers/profile';
import { projects } from './ledgers/projects';
import { quotas } from './ledgers/quotas';
import { villages } from './ledgers/villages';

/**
 * Raise this whenever a column or list changes so that older versions of the product would read the workbook wrongly.
 * 2: 可选项, 考核起始日期, 结束日期, the months and quarters of 报告期.
 */
export const TEMPLATE_VERSION = 2;

/** Every ledger, in the order of its sheet in the workbook. */
export const ledgers = {
  Profile: profile,
  Lists: lists,
  Quotas: quotas,
  Indicators: indicators,
  Villages: villages,
  Branches: branches,
  Cadres: cadres,
  Pairings: pairings,
  AssistanceLog: assistanceLog,
  Projects: projects,
  Materials: materials,
  Explanations: explanations,
} as const;

/** The name of a ledger's table in Excel, which is its name in code too. */
export type TableName = keyof typeof ledgers;
/** The type of a value of each column of a ledger, by the column's key. */
export type ValuesOfTable<Table extends TableName> = ValuesOf<(typeof ledgers)[Table]>;
/** Column keys of a table. */
export type ColumnKey<Table extends TableName> = keyof ValuesOfTable<Table> & string;
/** Every ledger of a workbook, parsed. A ledger that is missing is there with no rows. */
export type Book = { readonly [Table in TableName]: Ledger<ValuesOfTable<Table>> };

/** All ledgers, in the order of their sheets. */
export const tableNames = Object.keys(ledgers) as readonly TableName[];

/** Whether a text is the table name of a ledger. */
export function isTableName(name: string): name is TableName {
  return (tableNames as readonly string[]).includes(name);
}

/** The declaration of a ledger, typed for code that treats every ledger alike. */
export function ledgerTemplate(table: TableName): LedgerTemplate {
  return ledgers[table];
}
