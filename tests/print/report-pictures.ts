import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { ReportKind } from '../../src/app/report';
import { reportDocx } from '../../src/app/report-docx';
import { checkedSample, reportOf } from '../report/sample-report';
import { pictures } from './printed';

const FOLDER = resolve(__dirname, '../../docs/report');

/** The papers that are kept, by the names of their pictures. */
const PAPERS: Readonly<Record<string, ReportKind>> = { summary: '总结', brief: '简报' };

/**
 * `npm run papers`: prints the sample's papers through LibreOffice Writer and keeps their pages as pictures in
 * docs/report.
 *
 * @throws Error where the 简报 takes more than its one page
 */
export async function reportPictures(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'papers-'));
  mkdirSync(FOLDER, { recursive: true });
  for (const old of readdirSync(FOLDER).filter((name) => name.endsWith('.png'))) rmSync(join(FOLDER, old));
  try {
    const checked = await checkedSample();
    for (const [name, kind] of Object.entries(PAPERS)) {
      const pages = pictures(await reportDocx(await reportOf(checked, kind), checked), folder, name, 'docx');
      for (const [index, page] of pages.entries()) writeFileSync(join(FOLDER, `${name}-${index + 1}.png`), page);
      process.stdout.write(`${kind}: ${pages.length}\n`);
      if (kind === '简报' && pages.length > 1) throw new Error('The 简报 takes more than one page');
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
