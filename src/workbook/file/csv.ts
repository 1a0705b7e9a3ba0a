import type { CellValue } from '../../model/cell';

const DELIMITERS = [',', '\t', ';', '，'] as const;
/** Longer numbers are phones, ID numbers and accounts, whose digits count. */
const NUMBER = /^-?(?:0|[1-9]\d{0,8})(?:\.\d{1,9})?$/;
/** How programs keep Excel from taking digits for a number: ="0123", or a tab before them. */
const KEPT_AS_TEXT = /^=\s*"([^"]*)"$/;
const DELIMITER_NAMED = /^sep=(.)\r?\n/;

/**
 * The cells of a table in text, as Excel reads .csv (RFC 4180): fields in quotes may hold anything, quotes doubled. The
 * delimiter is the one of comma, tab and semicolon that stands most often in the first lines outside of quotes. After a
 * quote that ends too early the field goes on, as in Excel; papaparse takes the rest of the file for one field there,
 * and guesses no delimiter below a title line.
 */
export function csvCells(text: string): readonly (readonly CellValue[])[] {
  const named = DELIMITER_NAMED.exec(text);
  const body = named ? text.slice(named[0].length) : text;
  return rowsOf(body, named?.[1] ?? delimiterOf(body)).map((row) => row.map(valueOf));
}

function delimiterOf(text: string): string {
  const sample = text.slice(0, 5000).replace(/"[^"]*"/g, '');
  const counts = DELIMITERS.map((delimiter) => sample.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}

function rowsOf(text: string, delimiter: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let field = '';
  let at = 0;
  const endField = (): void => {
    row.push(field);
    field = '';
  };
  while (at < text.length) {
    const next = text.charAt(at);
    if (next === '"' && field === '') {
      const end = endOfQuoted(text, at);
      field = text.slice(at + 1, end).replaceAll('""', '"');
      at = end + 1;
      continue;
    }
    if (next === delimiter) endField();
    else if (next === '\n') {
      endField();
      rows.push(row);
      row = [];
    } else if (next !== '\r') field += next;
    at += 1;
  }
  if (field !== '' || row.length > 0) {
    endField();
    rows.push(row);
  }
  return rows;
}

/** Where the quote stands that ends a field; the text's end where none does. */
function endOfQuoted(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (end >= 0 && text.charAt(end + 1) === '"') end = text.indexOf('"', end + 2);
  return end < 0 ? text.length : end;
}

function valueOf(field: string): CellValue {
  const text = (KEPT_AS_TEXT.exec(field.trim())?.[1] ?? field).replace(/^\t+/, '');
  if (text.trim() === '') return null;
  return NUMBER.test(text.trim()) && !KEPT_AS_TEXT.test(field.trim()) ? Number(text) : text;
}
