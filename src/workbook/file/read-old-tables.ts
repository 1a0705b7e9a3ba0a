import type { ForeignWorkbook } from '../../model/foreign-workbook';
import type { Work } from '../../model/progress';
import { csvCells } from './csv';
import { readForeignWorkbook } from './read-foreign';
import { decodedText } from './text-encoding';

const TEXT_TABLE = /\.(?:csv|tsv|txt)$/i;
/** Bytes that begin a zip: a workbook, whatever its name says. */
const ZIP = [0x50, 0x4b];

/**
 * Reads a file with old tables: a workbook, or a table in text (.csv), which becomes the only sheet of one and has the
 * file's name.
 *
 * @throws UnusableFile which says why the file cannot be used
 */
export async function readOldTables(bytes: Uint8Array, name: string, work: Work): Promise<ForeignWorkbook> {
  const isText = TEXT_TABLE.test(name) && bytes.length > 0 && !ZIP.every((byte, at) => bytes[at] === byte);
  // Text has no zero bytes, but for the half of a character in UTF-16, which begins with its mark.
  if (!isText || (bytes.includes(0) && !isUtf16(bytes))) return readForeignWorkbook(bytes, work);
  const sheet = name.replace(TEXT_TABLE, '').replace(/^.*[/\\]/, '');
  const values = csvCells(decodedText(bytes));
  return {
    date1904: false,
    sheets: [{ sheet, top: 1, left: 1, values, merges: [], formats: [], isFormula: () => false }],
  };
}

function isUtf16([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}
