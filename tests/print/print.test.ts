import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ledgerPlans } from '../../src/plan/ledger-plans';
import type { LedgerRows } from '../../src/templates/typed-rows';
import { sampleRows } from '../../src/sample/sample';
import { newWorkbook } from '../../src/workbook/file/new-workbook';
import { describeWith } from '../support/programs';
import { pageFaults } from './page-faults';
import { printed } from './printed';
import { tooLowRows } from './row-heights';
import { faultyRows, profileOnly, township, type Township } from './townships';

const folder = mkdtempSync(join(tmpdir(), 'print-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Pages that each sheet may take, the summaries first. */
type Bounds = Readonly<Record<string, readonly [least: number, most: number]>>;

/** `whole` prints the ledgers too: the sample’s, and blank ones. */
const townships: readonly (readonly [
  name: string,
  printed: 'whole' | 'summaries',
  rows: LedgerRows,
  bounds: Bounds,
])[] = [
  [
    'sample',
    'whole',
    sampleRows(),
    {
      干部履职汇总: [2, 2],
      板块汇总: [2, 2],
      走访慰问汇总: [2, 2],
      村级汇总: [1, 1],
      校验结果: [1, 1],
      数据来源: [8, 14],
      填表说明: [3, 10],
      基本信息: [1, 1],
      帮扶日志: [3, 9],
    },
  ],
  [
    'revitalization',
    'summaries',
    sampleRows('2026'),
    {
      干部履职汇总: [2, 3],
      板块汇总: [2, 2],
      走访慰问汇总: [2, 2],
      村级汇总: [1, 1],
      指标汇总: [2, 4],
      校验结果: [1, 1],
      数据来源: [8, 24],
    },
  ],
  [
    'profile',
    'whole',
    profileOnly,
    {
      干部履职汇总: [1, 1],
      板块汇总: [1, 1],
      走访慰问汇总: [1, 1],
      村级汇总: [1, 1],
      校验结果: [1, 1],
      数据来源: [1, 1],
      干部名册: [1, 3],
    },
  ],
  [
    'faults',
    'summaries',
    faultyRows(),
    {
      干部履职汇总: [2, 4],
      板块汇总: [2, 3],
      走访慰问汇总: [2, 2],
      村级汇总: [1, 1],
      校验结果: [2, 10],
      数据来源: [8, 20],
    },
  ],
];

describeWith(['soffice', 'pdftotext'], 'printed by LibreOffice', () => {
  const made = new Map<string, Township>();
  beforeAll(async () => {
    for (const [name, , rows] of townships) made.set(name, await township(rows, Number(rows.Profile?.[0]?.year)));
  });
  const madeOf = (name: string): Township => made.get(name) ?? { bytes: new Uint8Array(), summaries: [] };

  test.each(townships)(
    'every page of %s is whole, numbered and under its header, and there are not too many',
    async (name, extent, rows, bounds) => {
      const { bytes, summaries } = madeOf(name);
      const result = await printed(extent === 'whole' ? bytes : await newWorkbook(summaries), folder, name);
      expect(pageFaults(result, summaries)).toEqual([]);
      const sheets = [...(extent === 'whole' ? ledgerPlans(rows) : []), ...summaries].map(({ sheet }) => sheet);
      expect(new Set(result.pages.map(({ sheet }) => sheet))).toEqual(new Set(sheets));
      const pagesOf = (sheet: string): number => result.pages.filter((page) => page.sheet === sheet).length;
      expect(
        Object.entries(bounds).flatMap(([sheet, [least, most]]) =>
          pagesOf(sheet) >= least && pagesOf(sheet) <= most ? [] : [`${sheet}: ${pagesOf(sheet)} pages`],
        ),
      ).toEqual([]);
    },
  );

  test('no wrapped text needs a taller row than it has', async () => {
    expect(
      await tooLowRows(
        townships.flatMap(([name, , rows]) => [...madeOf(name).summaries, ...ledgerPlans(rows).slice(0, 1)]),
        folder,
      ),
    ).toEqual([]);
  });
});
