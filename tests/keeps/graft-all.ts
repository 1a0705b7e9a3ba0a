import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openPackage } from '../../src/xlsx/workbook/open';
import { savePackage } from '../../src/xlsx/opc/save';
import { graftSheets } from '../../src/xlsx/graft/graft-sheets';
import type { DonorBuilder } from './donor';
import { lostParts } from './verify';

/** What became of one workbook. */
export interface Outcome {
  readonly file: string;
  /** Empty where every part was kept. */
  readonly lost: readonly string[];
  /** Whether the result lies in the folder asked for. */
  readonly written: boolean;
}

/** The workbooks of a folder, by name. */
export function workbooksIn(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => /\.xls[xm]$/i.test(name) && !name.startsWith('~$'))
    .sort();
}

/**
 * Grafts the donor's sheets into workbooks and compares each result with what it was made from. The product itself
 * refuses workbooks with macros; here they are let through, as they must be kept like the others.
 *
 * @param out a folder for the results, under their own names; null to keep none
 */
export async function* graftAll(
  folder: string,
  files: readonly string[],
  buildDonor: DonorBuilder,
  out: string | null,
): AsyncGenerator<Outcome> {
  const { donor, sheets } = await buildDonor();
  if (out !== null) mkdirSync(out, { recursive: true });
  for (const file of files) {
    const before = readFileSync(join(folder, file));
    let lost: readonly string[];
    let written = false;
    try {
      const pkg = await openPackage(before, { allowMacros: true });
      const after = Buffer.from(
        await savePackage(
          await graftSheets(pkg, donor, {
            sheets: sheets.map((sheet) => ({ sheet, place: { kind: 'end' } })),
          }),
        ),
      );
      if (out !== null) {
        writeFileSync(join(out, file), after);
        written = true;
      }
      lost = lostParts(before, after);
    } catch (error) {
      // A workbook that cannot be grafted has not been kept; the others still have to be tried.
      lost = [String(error)];
    }
    yield { file, lost, written };
  }
}
