import { filler } from '../findings/kinds';
import type { CellPlace } from '../model/cell';
import type { Finding, Fix } from '../model/finding';
import { ColumnReader } from '../records/column-reader';
import { readingContext } from '../records/read-book';
import type { Column } from '../templates/column';
import { columnAt, ledgerSheet } from './ledger-sheet';
import type { ReadLedgers } from './read-ledgers';

/** What a cell holds after a text was typed into it. */
export type TypedCell = Pick<Fix, 'after' | 'numberFormat'>;

/** Excel keeps 15 digits of a number; more of them are a code and stay text, as one that begins with 0 does. */
const PLAIN_NUMBER = /^-?(?:0|[1-9]\d{0,14})(?:\.\d+)?$/;
const MOST_DIGITS = 15;

/** A text and the cell that it was typed into. */
export interface TypedText extends CellPlace {
  readonly sheet: string;
  readonly text: string;
}

/**
 * What cells hold after texts were typed into them, as Excel would take them: what can be understood in one way only,
 * as the reader of the cell's column understands it (a date, a number), becomes that; everything else stays the text
 * that it is, and the check says what is wrong with it. A filler (无, /) stays too: what somebody has typed is not taken
 * away. An apostrophe before a text keeps it text.
 *
 * @param ledgers null where the workbook holds none
 * @returns in the order of the texts
 */
export function typedCells(ledgers: ReadLedgers | null, texts: readonly TypedText[]): readonly TypedCell[] {
  const readers = new Map<string, CellUnderstanding | null>();
  const readerFor = (typed: TypedText): CellUnderstanding | null => {
    const ledger = ledgers && ledgerSheet(ledgers, typed.sheet);
    const column = ledger && columnAt(ledger, typed);
    if (!ledgers || !ledger || !column) return null;
    const key = `${ledger.table} ${column.key}`;
    const reader = readers.get(key) ?? understandingOf(ledgers, ledger.table, column);
    readers.set(key, reader);
    return reader;
  };
  return texts.map((typed) => {
    const { text } = typed;
    if (text.trim() === '') return { after: '' };
    if (text.startsWith("'")) return { after: text.slice(1), numberFormat: '@' };
    const reader = readerFor(typed);
    if (reader) return reader(text) ?? { after: text };
    return { after: isPlainNumber(text) ? Number(text) : text };
  });
}

/** What a text means in a column where it must mean that; null where it stays the text that it is. */
type CellUnderstanding = (text: string) => TypedCell | null;

function understandingOf({ content, book }: ReadLedgers, table: string, column: Column): CellUnderstanding {
  const findings: Finding[] = [];
  const place = { table, sheet: table, sheetColumn: 1, formats: [], findings };
  const reader = new ColumnReader(column, place, readingContext(content, book));
  return (text) => {
    findings.length = 0;
    reader.read(text, 1);
    const understood = findings.find(({ code, fix }) => fix?.safe === true && code !== filler.code)?.fix;
    if (!understood) return null;
    const { after, numberFormat } = understood;
    return { after, ...(numberFormat !== undefined && { numberFormat }) };
  };
}

function isPlainNumber(text: string): boolean {
  return PLAIN_NUMBER.test(text) && text.replace(/\D/g, '').length <= MOST_DIGITS;
}
