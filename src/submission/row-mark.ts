import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { CellValue } from '../model/cell';
import { ledgerTemplate, type TableName } from '../templates/ledgers';
import { canonicalLedger } from './canonical-ledger';
import { sealedLedger } from './sealed-ledger';
import type { SubmittedLedger } from './submitted-ledgers';

/** Hexadecimal digits of a mark. */
export const MARK_LENGTH = 16;

/**
 * Knows a row by what it holds, wherever it stands and in whichever workbook: the beginning of the SHA-256 of its
 * ledger's name and its cells as they are submitted (masked, without remarks). Rows that hold the same have one mark.
 *
 * @param cells in the order of the ledger's declared columns, as `submittedLedgers` gives them
 * @param key of a form, the item that is meant; it has one row
 */
function rowMark(table: TableName, cells: readonly CellValue[], key: string | null = null): string {
  const template = ledgerTemplate(table);
  const headers = template.columns.map(({ header }) => header);
  const meant =
    template.layout === 'form' && key !== null
      ? cells.map((cell, index) => (template.columns[index]?.key === key ? cell : null))
      : cells;
  const asRows = { ...template, layout: 'rows' } as const;
  const lines = canonicalLedger(sealedLedger(asRows, headers, [meant]));
  return bytesToHex(sha256(utf8ToBytes(lines.join('\n')))).slice(0, MARK_LENGTH);
}

/** The mark of every row of a ledger, or of every item of a form, in their order. */
export function rowMarks({ table, rows }: SubmittedLedger): readonly string[] {
  const { layout, columns } = ledgerTemplate(table);
  const [form = []] = rows;
  return layout === 'form'
    ? columns.map(({ key }) => rowMark(table, form, key))
    : rows.map((row) => rowMark(table, row));
}
