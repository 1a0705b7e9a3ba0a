import { ledgerTemplate, type TableName } from '../../templates/ledgers';

/**
 * Facts that a form has several times side by side, by the first part of their key: their ledger, and the measure word
 * for one of them.
 */
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
