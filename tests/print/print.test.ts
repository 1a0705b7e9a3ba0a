import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ledgerPlans, type LedgerRows } from '../../src/plan/ledger-plans';
import { sampleRows } from '../../src/sample/sample';
import { newWorkbook } from '../../src/workbook/file/new-workbook';
import { openPackage } from '../../src/workbook/file/package/open';
import { savePackage } from '../../src/workbook/file/package/save';
import { describeWith } from '../support/programs';
import { pageFaults } from './page-faults';
import { printed } from './printed';
import { wrongResults } from './results';
import { tooLowRows } from './row-heights';
import { faultyRows, profileOnly, township, type Township } from './townships';

const folder = mkdtempSync(join(tmpdir(), 'print-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Pages that each sheet may take, the summaries first. */
type Bounds = Readonly<Record<string, readonly [least: number, most: number]>>;

const townships: readonly (readonly [name: string, rows: LedgerRows, bounds: Bounds])[] = [
  ['sample', sampleRows(), { 干部履职汇总: [2, 2], 板块汇总: [2, 2], 走访慰问汇总: [2, 2], 村级汇总: [1, 1], 校验结果: [1, 1], 数据来源: [8, 14], 填表说明: [3, 6], 基本信息: [1, 1], 帮扶日志: [3, 9] }],
  ['profile', profileOnly, { 干部履职汇总: [1, 1], 板块汇总: [1, 1], 走访慰问汇总: [1, 1], 村级汇总: [1, 1], 校验结果: [1, 1], 数据来源: [1, 1], 干部名册: [1, 3] }],
  ['faults', faultyRows(), { 干部履职汇总: [2, 3], 板块汇总: [2, 3], 走访慰问汇总: [2, 2], 村级汇总: [1, 1], 校验结果: [2, 8], 数据来源: [8, 20] }],
];

describeWith(['soffice', 'pdftotext'], 'printed by LibreOffice', () => {
  const made = new Map<string, Township>();
  beforeAll(async () => {
    for (const [name, rows] of townships) made.set(name, await township(rows));
  });
  const madeOf = (name: string): Township => made.get(name) ?? { bytes: new Uint8Array(), summaries: [] };

  test.each(townships)('every page of %s is whole, numbered and under its header, and there are not too many', async (name, rows, bounds) => {
    const { bytes, summaries } = madeOf(name);
    const result = await printed(bytes, folder, name);
    expect(pageFaults(result, summaries)).toEqual([]);
    const sheets = [...ledgerPlans(rows), ...summaries].map(({ sheet }) => sheet);
    expect(new Set(result.pages.map(({ sheet }) => sheet))).toEqual(new Set(sheets));
    const pagesOf = (sheet: string): number => result.pages.filter((page) => page.sheet === sheet).length;
    expect(Object.entries(bounds).flatMap(([sheet, [least, most]]) => (pagesOf(sheet) >= least && pagesOf(sheet) <= most ? [] : [`${sheet}: ${pagesOf(sheet)} pages`]))).toEqual([]);
  });

  test('no wrapped text needs a taller row than it has', async () => {
    expect(await tooLowRows(townships.flatMap(([name, rows]) => [...madeOf(name).summaries, ...ledgerPlans(rows).slice(0, 1)]), folder)).toEqual([]);
  });
});

describeWith(['soffice', 'python with openpyxl'], 'calculated by LibreOffice', () => {
  test('every total of the sample comes to the result that is stored, and a wrong one is found', async () => {
    const { summaries } = await township(sampleRows());
    const bytes = await newWorkbook(summaries);
    const formulas = summaries.flatMap(({ nodes }) => nodes.filter(({ kind }) => kind === 'formula')).length;
    expect(await wrongResults(bytes)).toEqual({ formulas, wrong: [] });

    const pkg = await openPackage(bytes);
    const changes = await Promise.all(pkg.names.filter((name) => name.startsWith('xl/worksheets/sheet')).map(async (name) => {
      const xml = new TextDecoder().decode(await pkg.read(name));
      return [name, new TextEncoder().encode(xml.replace('<f>SUBTOTAL(9,E4:E13)</f><v>', '$&9'))] as const;
    }));
    expect((await wrongResults(await savePackage(pkg.with(changes)))).wrong).toHaveLength(1);
  });
});
