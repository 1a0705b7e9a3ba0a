import { ledgerTemplate, tableNames, type TableName } from '../templates/ledgers';

/** A ledger as its sheet calls it. */
export function ledgerName(table: TableName): string {
  return ledgerTemplate(table).sheet;
}

/** A column of a ledger as its header calls it. */
export function headerOf(table: TableName, key: string): string {
  return ledgerTemplate(table).columns.find((column) => column.key === key)?.header ?? key;
}

/** Lists of the summary as people call them. */
const LISTS: Readonly<Record<string, string>> = {
  cadres: '干部履职汇总',
  villages: '村级汇总',
  sections: '板块汇总（事项）',
  sectionTotals: '板块汇总（板块）',
  funds: '板块汇总（资金）',
  visits: '走访慰问汇总',
  indicators: '指标汇总',
};

/** What a form's list is filled from, in words. */
export function sourceName(source: string): string {
  const table = tableNames.find((name) => name === source);
  return table ? ledgerName(table) : (LISTS[source] ?? source);
}
