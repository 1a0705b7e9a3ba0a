import { HucreError } from 'hucre';
import { readXlsx, streamXlsxRows, type CellValue as HucreValue } from 'hucre/xlsx';
import type { CellRange, CellValue } from '../../../../model/cell';
import { sameName } from '../../../excel-names';
import type { Package } from '../package';
import { UnusableFile } from '../../../unusable-file';
import { readWorkbook, sharedStringsPart, type SheetEntry, type Workbook } from '../workbook';
import { decodeXml } from '../xml/text';
import { keepSheet, keptSheet } from './kept-sheets';
import { mergesOf } from './merges';
import { reducedPackage, type ReducedSheet } from './reduced-package';
import { sheetData, withOnlyRow } from './sheet-data';
import type { SheetValues } from './sheet-values';

/**
 * Reads the cells of the named sheets; a name that no worksheet bears is passed over. A sheet that was read before and
 * did not change since is not parsed again.
 *
 * Reading is hucre's, over a reduced package. Measured on 100,000 × 14 cells (55 MB of XML, 103,000 strings, Node 20):
 * its reader 2.8 s, its streaming reader 1.9 s. The streaming one parses the shared strings (0.4 s here) anew for
 * each sheet and does not tell formulas, so for a workbook of nine ledgers one call of the reader is cheaper; its map
 * of cells holds just formulas, errors and rich text where no styles are read. The streaming reader takes over where
 * values stand so far apart that the reader's box of cells would not fit. Checksums, cutting out the cells and
 * handing them to hucre add about a third to its reader's time.
 *
 * @param rows name of a sheet → the one row of it that is wanted: less is parsed then
 * @returns in the order of the names given
 * @throws UnusableFile `broken`, `entities`
 */
export async function readSheets(pkg: Package, names: readonly string[], rows: ReadonlyMap<string, number> = new Map()): Promise<readonly SheetValues[]> {
  const workbook = await readWorkbook(pkg);
  const entries = names
    .map((name) => workbook.sheets.find((sheet) => sameName(sheet.name, name)))
    .filter((entry): entry is SheetEntry => entry?.kind === 'worksheet');
  const sheets = new Map(entries.map((entry) => [entry, keptSheet(pkg, workbook, entry)]));
  const unread = entries.filter((entry) => sheets.get(entry) === null);
  for (const [index, values] of (await parseSheets(pkg, workbook, unread, rows)).entries()) {
    const entry = unread[index];
    if (!entry) continue;
    if (!rows.has(entry.name)) keepSheet(pkg, workbook, entry, values);
    sheets.set(entry, values);
  }
  return entries.flatMap((entry) => sheets.get(entry) ?? []);
}

async function parseSheets(pkg: Package, workbook: Workbook, entries: readonly SheetEntry[], rows: ReadonlyMap<string, number>): Promise<readonly SheetValues[]> {
  if (entries.length === 0) return [];
  const sheets: (ReducedSheet & { readonly cells: number; readonly merges: readonly CellRange[] })[] = [];
  for (const { name, part } of entries) {
    const { text } = decodeXml(await pkg.read(part), part);
    const row = rows.get(name);
    const data = sheetData(row === undefined ? text : withOnlyRow(text, row), part, workbook.date1904);
    sheets.push({ name, markup: data.markup, prefix: data.prefix, cells: data.bottom * data.right, merges: mergesOf(text) });
  }
  const strings = await sharedStrings(pkg, workbook);
  const dense = sheets.filter(({ cells }) => cells <= denseCells);
  try {
    const read = dense.length === 0 ? [] : (await readXlsx(reducedPackage(dense, strings))).sheets;
    return await Promise.all(
      sheets.map(async ({ name, markup, prefix, merges }) => {
        const sheet = read.find((candidate) => candidate.name === name);
        if (sheet === undefined) return clip(name, await streamed({ name, markup, prefix }, strings), merges, formulaCells(markup, prefix));
        const formulas = new Set<number>();
        for (const [key, { formula }] of sheet.cells ?? []) {
          const [row = 0, column = 0] = key.split(',').map(Number);
          if (formula !== undefined) formulas.add(row * columnsOfSheet + column);
        }
        return clip(name, sheet.rows, merges, formulas);
      }),
    );
  } catch (error) {
    if (error instanceof HucreError) throw new UnusableFile('broken', error.message, { cause: error });
    throw error;
  }
}

/** Half of what hucre's reader allows; above it a sheet is streamed. */
const denseCells = 10_000_000;
const columnsOfSheet = 16_384;

async function sharedStrings(pkg: Package, workbook: Workbook): Promise<string | null> {
  const part = sharedStringsPart(workbook);
  return part === undefined ? null : decodeXml(await pkg.read(part), part).text;
}

async function streamed(sheet: ReducedSheet, strings: string | null): Promise<HucreValue[][]> {
  const rows: HucreValue[][] = [];
  for await (const { index, values } of streamXlsxRows(reducedPackage([sheet], strings))) rows[index] = values;
  return rows;
}

/** The streaming reader does not tell formulas; cells that far apart all have addresses. */
function formulaCells(markup: string, prefix: string): ReadonlySet<number> {
  const formulas = new Set<number>();
  for (const [, letters = '', row] of markup.matchAll(new RegExp(`<${prefix}c\\s[^>]*?\\br=["']([A-Z]+)(\\d+)["'][^>]*>\\s*<${prefix}f[\\s/>]`, 'g'))) {
    let column = 0;
    for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
    formulas.add((Number(row) - 1) * columnsOfSheet + column - 1);
  }
  return formulas;
}

function clip(name: string, rows: readonly (readonly HucreValue[] | undefined)[], merges: readonly CellRange[], formulas: ReadonlySet<number>): SheetValues {
  let top = rows.length;
  let bottom = -1;
  let left = columnsOfSheet;
  const lengths = new Uint16Array(rows.length);
  for (let row = 0; row < rows.length; row++) {
    const values = rows[row] ?? [];
    let length = values.length;
    while (length > 0 && isBlank(values[length - 1])) length--;
    lengths[row] = length;
    if (length === 0) continue;
    top = Math.min(top, row);
    bottom = row;
    for (let column = 0; column < left; column++) if (!isBlank(values[column])) left = column;
  }
  const found = bottom >= 0;
  return {
    name,
    top: found ? top + 1 : 1,
    left: found ? left + 1 : 1,
    values: found ? Array.from({ length: bottom - top + 1 }, (_, index) => cut(rows[top + index] ?? [], left, lengths[top + index] ?? 0)) : [],
    merges,
    isFormula: (row, column) => formulas.has((row - 1) * columnsOfSheet + column - 1),
  };
}

const emptyRow: readonly CellValue[] = [];

function cut(values: readonly HucreValue[], left: number, length: number): readonly CellValue[] {
  if (length <= left) return emptyRow;
  // Without a styles part hucre makes no dates of numbers.
  return values.slice(left, length) as CellValue[];
}

function isBlank(value: HucreValue | undefined): boolean {
  return value === null || value === undefined || value === '';
}
