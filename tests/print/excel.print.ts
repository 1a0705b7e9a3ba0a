import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cellAddress } from '../../src/model/cell';
import { unwatched } from '../../src/model/progress';
import { ledgerPlans } from '../../src/plan/ledger-plans';
import type { LedgerRows } from '../../src/templates/typed-rows';
import { sampleRows } from '../../src/sample/sample';
import { EXCEL_VERSIONS } from '../excel-host/host';
import { toXlsx } from '../excel-host/to-xlsx';
import { describeWith } from '../support/programs';
import { faults, formulaResults, openpyxlReport } from '../workbook/file/second-opinion';
import { assertHostsContent, openInExcel } from '../workbook/office/support/open';
import { pageFaults } from './page-faults';
import { printed, type Printed } from './printed';
import { wrongResults } from './results';
import { countyRows, summedUp, township, type Township } from './townships';

/** A township whose ledgers and summary sheets were made in Excel on the floor version, saved there. */
async function townshipInExcel(rows: LedgerRows): Promise<Township> {
  const { host, port } = openInExcel([], { version: EXCEL_VERSIONS.floor });
  await port.write(ledgerPlans(rows), { onClash: 'refuse' }, unwatched);
  host.workbook.deleteSheet(host.workbook.sheet('Sheet1'));
  const summaries = await summedUp(port);
  return { bytes: toXlsx(host.workbook), summaries };
}

/** Pages of each sheet. */
function pageCounts({ pages }: Printed): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { sheet } of pages) counts[sheet] = (counts[sheet] ?? 0) + 1;
  return counts;
}

const townships: readonly (readonly [name: string, rows: LedgerRows])[] = [
  ['the sample township', sampleRows()],
  ['a small county', countyRows({ cadres: 40, villages: 12, projects: 240, logRows: 600 })],
];

describeWith(['soffice', 'pdftotext', 'python with openpyxl', 'shared folder', 'xmllint'], 'made in Excel', () => {
  describe.each(townships)('%s', (_, rows) => {
    const folder = mkdtempSync(join(tmpdir(), 'excel-'));
    let made: Township = { bytes: new Uint8Array(), summaries: [] };
    beforeAll(async () => {
      made = await townshipInExcel(rows);
      assertHostsContent();
    }, 600_000);
    afterAll(() => {
      rmSync(folder, { recursive: true, force: true });
    });

    test('leaves Excel nothing to repair', () => {
      expect(faults(made.bytes)).toEqual([]);
    });

    test('stores for every total what the plan states and LibreOffice works out', async () => {
      const stated = made.summaries.flatMap(({ sheet, nodes }) =>
        nodes.flatMap((node) =>
          node.kind === 'formula' ? [[`${sheet}!${cellAddress(node.at)}`, node.result] as const] : [],
        ),
      );
      const stored = formulaResults(openpyxlReport(made.bytes));
      expect(stated.length).toBeGreaterThan(20);
      expect(
        stated.filter(
          ([cell, result]) =>
            typeof result !== 'number' || Math.abs(Number(stored.get(cell) ?? Number.NaN) - result) > 1e-6,
        ),
      ).toEqual([]);
      expect(await wrongResults(made.bytes)).toEqual({ formulas: stated.length, wrong: [] });
    }, 600_000);

    test('prints whole, on as many pages as the file does', async () => {
      const fromExcel = await printed(made.bytes, folder, 'excel');
      expect(pageFaults(fromExcel, made.summaries)).toEqual([]);
      expect(pageCounts(fromExcel)).toEqual(pageCounts(await printed((await township(rows)).bytes, folder, 'file')));
    }, 900_000);
  });
});
