import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { sampleRows } from '../../src/sample/sample';
import { newWorkbook } from '../../src/workbook/file/new-workbook';
import { pictures } from './printed';
import { township } from './townships';

const FOLDER = resolve(__dirname, '../../docs/forms');

/** Pages of a sheet that are kept: those after them look the same. */
const MOST_PAGES = 2;

/** `npm run forms`: prints the sample's summary sheets and keeps their pages as pictures in docs/forms. */
export async function pictureBook(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'forms-'));
  mkdirSync(FOLDER, { recursive: true });
  for (const old of readdirSync(FOLDER).filter((name) => name.endsWith('.png'))) rmSync(join(FOLDER, old));
  try {
    for (const plan of (await township(sampleRows())).summaries) {
      const pages = pictures(await newWorkbook([plan]), folder, plan.id);
      for (const [index, page] of pages.slice(0, MOST_PAGES).entries())
        writeFileSync(join(FOLDER, `${plan.id}-${index + 1}.png`), page);
      process.stdout.write(`${plan.sheet}: ${pages.length}\n`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
