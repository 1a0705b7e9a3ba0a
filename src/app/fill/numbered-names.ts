import { ledgerTemplate, type TableName } from '../../templates/ledgers';

/** What is told of one of several side by side: of whose, the ledger, and what one is called. */
const NUMBERED: Readonly<Record<string, { readonly table: TableName; readonly one: string }>> = {
  pairing: { table: 'Pairings', one: '户' },
  visit: { table: 'AssistanceLog', one: '次走访' },
};

/** A column's key such as `pairing.2.household` in words, 第2户·户主姓名; null for any other key. */
export function numberedName(key: string): string | null {
  const [of = '', number = '', field] = key.split('.');
  const numbered = Object.hasOwn(NUMBERED, of) ? NUMBERED[of] : undefined;
  if (!numbered || !/^\d+$/.test(number)) return null;
  const header = ledgerTemplate(numbered.table).columns.find((column) => column.key === field)?.header;
  return header === undefined ? null : `第${number}${numbered.one}·${header}`;
}
