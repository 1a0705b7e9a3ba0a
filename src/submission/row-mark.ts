import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { CellValue } from '../model/cell';
import { ledgerTemplate, type TableName } from '../templates/ledgers';
import { canonicalRow } from './canonical-ledger';
import { MASKED_KINDS } from './masked-columns';
import { sealedCells, sealedLedger } from './sealed-ledger';
import type { SubmittedLedger } from './submitted-ledgers';
import { withoutNumbers } from './without-numbers';

/** Signs of a mark. */
export const MARK_LENGTH = 16;
/** Begins every mark and names the rule it was made by: who changes the rule takes another letter. */
const RULE = 'm';
const OF_RULE = new RegExp(`^${RULE}[0-9a-f]{${MARK_LENGTH - 1}}$`);

/** Whether a mark tells rows apart by the rule of today; one of another version of the product says nothing here. */
export function isOurMark(mark: string): boolean {
  return OF_RULE.test(mark);
}

/**
 * The mark of every row of a ledger, or of every item of a form, in their order. A mark knows a row by what it holds,
 * wherever it stands and in whichever workbook: the beginning of the SHA-256 of its ledger's name and its cells as they
 * are submitted (masked, without remarks), of texts in other columns than those of numbers without the numbers in them,
 * so that it is the same however much of these is masked. Rows that hold the same have one mark.
 */
export function rowMarks(ledger: SubmittedLedger): readonly string[] {
  return markedRows(ledger).map(rowMarker(ledger.table));
}

/** Tells single marks of a ledger by the place of the row, or of the item; null where there is none. */
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

/** What has a mark: the rows of a ledger; the cells of a form, which stand in one row, each in a row of its own. */
function markedRows({ table, rows }: SubmittedLedger): SubmittedLedger['rows'] {
  const { layout, columns } = ledgerTemplate(table);
  if (layout !== 'form') return rows;
  const [form = []] = rows;
  return columns.map((_, item) => form.map((cell, index) => (index === item ? cell : null)));
}
