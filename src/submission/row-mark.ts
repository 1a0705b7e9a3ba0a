import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { ledgerTemplate } from '../templates/ledgers';
import { canonicalRow } from './canonical-ledger';
import { sealedLedger } from './sealed-ledger';
import type { SubmittedLedger } from './submitted-ledgers';

/** Hexadecimal digits of a mark. */
export const MARK_LENGTH = 16;

/**
 * The mark of every row of a ledger, or of every item of a form, in their order. A mark knows a row by what it holds,
 * wherever it stands and in whichever workbook: the beginning of the SHA-256 of its ledger's name and its cells as they
 * are submitted (masked, without remarks). Rows that hold the same have one mark.
 */
export function rowMarks({ table, rows }: SubmittedLedger): readonly string[] {
  const template = ledgerTemplate(table);
  const titles = template.columns.map(({ header }) => header);
  const asRows = { ...template, layout: 'rows' } as const;
  const meant = template.layout === 'form' ? items(rows, titles.length) : rows;
  const { name, headers, rows: marked } = sealedLedger(asRows, titles, meant);
  const lineOf = canonicalRow(headers);
  return marked.map((row) => {
    const line = lineOf(row);
    const lines = line === null ? `${name} 0` : `${name} 1\n${line}`;
    return bytesToHex(sha256(utf8ToBytes(lines)).subarray(0, MARK_LENGTH / 2));
  });
}

/** The cells of a form, which stand in one row: each in a row of its own. */
function items([form = []]: SubmittedLedger['rows'], count: number): SubmittedLedger['rows'] {
  return Array.from({ length: count }, (_, item) => form.map((cell, index) => (index === item ? cell : null)));
}
