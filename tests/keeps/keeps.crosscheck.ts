import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeWith, sharedFolder } from '../support/programs';
import { sampleDonor, type DonorBuilder } from './donor';
import { graftAll, workbooksIn } from './graft-all';
import { newFaults, notConvertedByLibreOffice, notOpenedByOpenpyxl } from './other-programs';
import { summaryDonor } from './summary-donor';
import { lostXml } from './xml-kept';

describe('what counts as kept', () => {
  const allowed = new Set(['fonts@count']);
  test.each<[string, string, string, number]>([
    ['nothing changed', '<a x="1"><b/>t</a>', '<a x="1"><b/>t</a>', 0],
    ['more elements and attributes', '<a><b/></a>', '<a y="2"><n/><b z="1"/><c/></a>', 0],
    ['an attribute that may change', '<fonts count="1"/>', '<fonts count="2"><font/></fonts>', 0],
    ['an attribute that may not', '<a x="1"/>', '<a x="2"/>', 1],
    ['an attribute that may change, gone', '<fonts count="1"/>', '<fonts/>', 1],
    ['an element gone', '<a><b/><b/></a>', '<a><b/></a>', 1],
    ['another order', '<a><b/><c/></a>', '<a><c/><b/></a>', 1],
    ['another text', '<a>1</a>', '<a>2</a>', 1],
    ['moved to another parent', '<a><b/><c/></a>', '<a><c><b/></c></a>', 1],
  ])('%s', (_name, before, after, lost) => {
    expect(lostXml(before, after, allowed)).toHaveLength(lost);
  });
});

/**
 * Each takes every eightieth workbook of the corpus, not the same ones: a fortieth of it together; `npm run keeps`
 * takes all.
 */
const shares: readonly (readonly [string, DonorBuilder, number])[] = [
  ['the summary sheets', summaryDonor, 0],
  ['sheets with all that Excel knows and the summaries do not use', sampleDonor, 10],
];

describeWith(
  ['shared folder', 'xmllint', 'python with openpyxl', 'soffice'],
  'every fortieth workbook made by Excel',
  () => {
    const folder = join(sharedFolder() ?? '', 'corpus', 'excel-made');
    const out = mkdtempSync(join(tmpdir(), 'keeps-'));
    afterAll(() => {
      rmSync(out, { recursive: true, force: true });
    });
    const corpus = sharedFolder() === null ? [] : workbooksIn(folder);
    const sharesOfCorpus = shares.map(([name, donor, first]) => ({
      name,
      donor,
      files: corpus.filter((_file, index) => index % 80 === first),
    }));
    const files = sharesOfCorpus.flatMap((share) => share.files);
    const pairs = files.map((file) => [join(folder, file), join(out, file)] as const);

    test.each(sharesOfCorpus)(
      'keeps every part when it is given $name',
      async ({ donor, files: share }) => {
        const lost: string[] = [];
        for await (const outcome of graftAll(folder, share, donor, out))
          lost.push(...outcome.lost.map((line) => `${outcome.file}: ${line}`));
        expect(lost).toEqual([]);
        expect(share.length).toBeGreaterThanOrEqual(10);
      },
      300_000,
    );

    test('has no new fault by check-xlsx', () => {
      expect(newFaults(pairs)).toEqual([]);
    }, 900_000);

    test('is opened by openpyxl', () => {
      expect(notOpenedByOpenpyxl(pairs)).toEqual([]);
    }, 300_000);

    test('is opened by LibreOffice', () => {
      expect(notConvertedByLibreOffice(pairs.map(([, after]) => after))).toEqual([]);
    }, 600_000);
  },
);
