import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openPackage } from '../../src/xlsx/workbook/open';
import { savePackage } from '../../src/xlsx/opc/save';
import { readWorkbook } from '../../src/xlsx/workbook/workbook';
import { run } from '../support/programs';

/** One printed page. */
export interface Page {
  /** Name of the sheet it shows. */
  readonly sheet: string;
  /** Its text without blanks and with compatibility characters resolved, line by line. */
  readonly lines: readonly string[];
  readonly text: string;
}

export interface Printed {
  readonly pages: readonly Page[];
  /** Names of fonts that are not embedded. */
  readonly looseFonts: readonly string[];
}

const MARK = '§';

/**
 * Has LibreOffice convert a file, in a folder and with a profile of its own.
 *
 * @param name of the file, with its ending
 * @param to the ending of the other format; `fods` is LibreOffice's own as plain XML
 * @returns path of the result
 */
export function convert(content: Uint8Array | string, folder: string, name: string, to: 'pdf' | 'fods'): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  const out = join(folder, 'out');
  run(
    'soffice',
    [
      `-env:UserInstallation=file://${join(folder, 'profile')}`,
      '--headless',
      '--convert-to',
      to,
      '--outdir',
      out,
      file,
    ],
    900,
  );
  return join(out, name.replace(/\.\w+$/, `.${to}`));
}

/** Prints a workbook through LibreOffice and reads its pages. */
export async function printed(bytes: Uint8Array, folder: string, name: string): Promise<Printed> {
  const pdf = convert(await withSheetNames(bytes), folder, `${name}.xlsx`, 'pdf');
  const texts = run('pdftotext', ['-layout', pdf, '-']).split('\f').slice(0, -1);
  return { pages: texts.map(pageOf), looseFonts: looseFonts(run('pdffonts', [pdf])) };
}

/** The bytes of a picture of each page of a workbook or document, in order. */
export function pictures(
  bytes: Uint8Array,
  folder: string,
  name: string,
  ending: 'xlsx' | 'docx' = 'xlsx',
): readonly Uint8Array[] {
  const pdf = convert(bytes, folder, `${name}.${ending}`, 'pdf');
  const pages = run('pdftotext', ['-layout', pdf, '-']).split('\f').length - 1;
  run('pdftoppm', ['-r', '60', '-png', pdf, join(folder, name)]);
  return Array.from({ length: pages }, (_, index) =>
    readFileSync(join(folder, `${name}-${String(index + 1).padStart(String(pages).length, '0')}.png`)),
  );
}

/** Puts each sheet's name into its page header, in the margin, so that a page tells what it shows. */
async function withSheetNames(bytes: Uint8Array): Promise<Uint8Array> {
  const pkg = await openPackage(bytes, { ratio: Number.POSITIVE_INFINITY });
  const changes: [string, Uint8Array][] = [];
  for (const { part } of (await readWorkbook(pkg)).sheets) {
    const xml = new TextDecoder().decode(await pkg.read(part));
    const header = `&amp;L${MARK}&amp;A${MARK}`;
    const named = xml.includes('<oddHeader>')
      ? xml.replace('<oddHeader>', `$&${header}`)
      : xml.replace('<headerFooter>', `$&<oddHeader>${header}</oddHeader>`);
    if (named === xml) throw new Error(`${part} has no header and footer`);
    changes.push([part, new TextEncoder().encode(named)]);
  }
  return savePackage(pkg.with(changes));
}

function pageOf(text: string): Page {
  const lines = text
    .split('\n')
    .map(plain)
    .filter((line) => line !== '');
  const sheet = new RegExp(`${MARK}(.*?)${MARK}`).exec(lines.join(''))?.[1] ?? '';
  const shown = lines.map((line) => line.replace(`${MARK}${sheet}${MARK}`, '')).filter((line) => line !== '');
  return { sheet, lines: shown, text: shown.join('') };
}

/** Text as it is compared: a PDF tells neither blanks nor which of two equal-looking characters was meant. */
export function plain(text: string): string {
  return text.normalize('NFKC').replace(/\s/g, '');
}

/** `pdffonts` lists a font in a line; behind name, type and encoding stands whether it is embedded. */
function looseFonts(table: string): readonly string[] {
  return table
    .split('\n')
    .slice(2)
    .filter((line) => line !== '' && !/\s(yes)\s+(yes|no)\s+(yes|no)\s+\d+\s+\d+$/.test(line));
}
