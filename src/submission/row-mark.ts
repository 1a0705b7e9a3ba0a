import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { CellValue } from '../model/cell';
import { ledgerTemplate, type TableName } from '../templates/ledgers';
import { canonicalRow } from './canonical-ledger';
import { MASKED_KINDS } from './masked-columns';
import { sealedCells, sealedLedger } from './sealed-ledger';
import type { SubmittedLedger } from './submitted-ledgers';
import { withoutNumbers } from './without-numbers';

/** The length of a mark in characters. */
export const MARK_LENGTH = 16;
/** The first character of every mark, which names the rule that made it: change it whenever the rule changes. */
const RULE = 'm';
const OF_RULE = new RegExp(`^${RULE}[0-9a-f]{${MARK_LENGTH - 1}}$`);

/** Whether a mark was made by the present rule; marks of another rule cannot be compared. */
export function isOurMark(mark: string): boolean {
  return OF_RULE.test(mark);
}

/**
 * The marks of all rows of a ledger, or of all items of a form, in order. A mark identifies a row by its content,
 * wherever the row stands and in whichever workbook: it is the beginning of the SHA-256 over the ledger's name and the
 * cells as submitted (masked, without remarks). Personal numbers within texts are left out, so that the mark does not
 * depend on how much of them is masked. Rows with the same content have the same mark.
 */
export function rowMarks(ledger: SubmittedLedger): readonly string[] {
  return markedRows(ledger).map(rowMarker(ledger.table));
}

/** A function for single marks of a ledger, by the index of the row or of the item; null where there is none. */
export function markTeller(ledger: SubmittedLedger): (at: number) => string | null {
  const rows = markedRows(ledger);
  const markOf = rowMarker(ledger.table);
  return (at) => (rows[at] ? markOf(rows[at]) : null);
}

function rowMarker(table: TableName): (row: readonly CellValue[]) => string {
  const template = ledgerTemplate(table);
  const titles = template.columns.map(({ header }) => header);
  const asRows = { ...template, layout: 'rows' } as const;
  const isMasked = template.columns.map(({ type }) => MASKED_KINDS.has(type.kind));
  const { name, headers } = sealedLedger(asRows, titles, []);
  const sealed = sealedCells(asRows, titles);
  const lineOf = canonicalRow(headers);
  return (row) => {
    const shown = row.map((cell, column) =>
      typeof cell === 'string' && isMasked[column] !== true ? withoutNumbers(cell) : cell,
    );
    const line = lineOf(sealed(shown));
    const lines = line === null ? `${name} 0` : `${name} 1\n${line}`;
    return RULE + bytesToHex(sha256(utf8ToBytes(lines)).subarray(0, MARK_LENGTH / 2)).slice(RULE.length);
  };
}

/** The rows that get marks: those of a ledger; for a form, each cell of its single row in a row of its own. */
function markedRows({ table, rows }: SubmittedLedger): SubmittedLedger['rows'] {
  const { layout, columns } = ledgerTemplate(table);
  if (layout !== 'form') return rows;
  const [form = []] = rows;
  return columns.map((_, item) => form.map((cell, index) => (index === item ? cell : null)));
}
