import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openPackage } from '../../../src/xlsx/workbook/open';
import { savePackage } from '../../../src/xlsx/opc/save';
import { readWorkbook } from '../../../src/xlsx/workbook/workbook';
import { faultsOf, pythonWithOpenpyxl, run } from '../../support/programs';

/** What openpyxl reads in a workbook, as describe-workbook.py tells it. */
export interface OpenpyxlReport {
  readonly sheets: readonly OpenpyxlSheet[];
  /** Name, the sheet it is local to or null, formula. */
  readonly names: readonly (readonly [string, string | null, string])[];
}

export interface OpenpyxlCell {
  readonly value: string | number | boolean | null;
  /** `s` text, `n` number, `d` date, `b` boolean, `f` formula, `e` error. */
  readonly type: string;
  /** The stored result of a formula, the value of any other cell. */
  readonly stored: string | number | boolean | null;
  readonly format: string;
  readonly font: readonly [name: string, size: number, bold: boolean, colour: string | null];
  readonly fill: string | null;
  readonly border: string | null;
  readonly align: readonly [string | null, string | null, boolean | null];
  readonly note: string | null;
  readonly link: readonly [location: string, tooltip: string | null] | null;
}

export interface OpenpyxlSheet extends Readonly<Record<string, unknown>> {
  readonly name: string;
  readonly cells: Readonly<Record<string, OpenpyxlCell>>;
}

/** Works on a file in a folder of its own that is gone afterwards. */
function withFile<Result>(bytes: Uint8Array, work: (file: string, folder: string) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), 'workbook-'));
  try {
    const file = join(folder, 'in.xlsx');
    writeFileSync(file, bytes);
    return work(file, folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export function openpyxlReport(bytes: Uint8Array): OpenpyxlReport {
  return withFile(
    bytes,
    (file) =>
      JSON.parse(
        run(pythonWithOpenpyxl() ?? 'python3', [join(__dirname, 'describe-workbook.py'), file]),
      ) as OpenpyxlReport,
  );
}

/** Takes every formula's stored result away, so that a result that is there afterwards was calculated. */
async function withoutResults(bytes: Uint8Array): Promise<Uint8Array> {
  const pkg = await openPackage(bytes);
  const changes: [string, Uint8Array][] = [];
  for (const { part } of (await readWorkbook(pkg)).sheets) {
    const xml = new TextDecoder().decode(await pkg.read(part));
    changes.push([part, new TextEncoder().encode(xml.replace(/<\/f><v>[^<]*<\/v>/g, '</f>'))]);
  }
  return savePackage(pkg.with(changes));
}

/** The workbook as LibreOffice saves it after calculating every formula. */
export async function recalculated(bytes: Uint8Array): Promise<Uint8Array> {
  return withFile(await withoutResults(bytes), (file, folder) => {
    const out = join(folder, 'out');
    // A profile of its own, so that several can run at once.
    run('soffice', [
      `-env:UserInstallation=file://${join(folder, 'profile')}`,
      '--headless',
      '--convert-to',
      'xlsx:Calc MS Excel 2007 XML',
      '--outdir',
      out,
      file,
    ]);
    return readFileSync(join(out, 'in.xlsx'));
  });
}

/** What Excel would offer to repair, one line each. */
export function faults(bytes: Uint8Array): readonly string[] {
  return withFile(bytes, (file) => faultsOf([file]));
}

/** Every formula's stored result by `sheet!cell`. */
export function formulaResults({ sheets }: OpenpyxlReport): ReadonlyMap<string, OpenpyxlCell['stored']> {
  return new Map(
    sheets.flatMap(({ name, cells }) =>
      Object.entries(cells).flatMap(([address, { type, stored }]) =>
        type === 'f' ? [[`${name}!${address}`, stored] as const] : [],
      ),
    ),
  );
}
