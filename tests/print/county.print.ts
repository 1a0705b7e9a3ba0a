import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SheetPlan } from '../../src/model/plan';
import { newWorkbook } from '../../src/workbook/file/new-workbook';
import { nodesOf } from '../plan/plan-cells';
import { describeWith } from '../support/programs';
import { pageFaults } from './page-faults';
import { printed } from './printed';
import { wrongResults } from './results';
import { tooLowRows } from './row-heights';
import { countyRows, township } from './townships';

/** Height of the rows of a sheet, in points. */
function heightOf(plan: SheetPlan): number {
  return nodesOf(plan, 'rows').reduce((sum, { from, to, height }) => sum + (to - from + 1) * height, 0);
}

describeWith(
  ['soffice', 'pdftotext', 'python with openpyxl'],
  'a county of 400 cadres, 60 villages, 2,000 projects and 20,000 log rows',
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'county-'));
    let summaries: readonly SheetPlan[] = [];
    beforeAll(async () => {
      ({ summaries } = await township(countyRows({ cadres: 400, villages: 60, projects: 2000, logRows: 20_000 })));
    }, 600_000);
    afterAll(() => {
      rmSync(folder, { recursive: true, force: true });
    });

    test('prints whole, numbered, under its headers, on few more pages than its rows fill', async () => {
      const result = await printed(await newWorkbook(summaries), folder, 'county');
      expect(pageFaults(result, summaries)).toEqual([]);
      const counts = Object.fromEntries(
        summaries.map(({ sheet }) => [sheet, result.pages.filter((page) => page.sheet === sheet).length]),
      );
      process.stdout.write(`${JSON.stringify(counts)}\n`);
      for (const plan of summaries) {
        // An A4 page between Excel's default margins: 734 points upright, 487 on its side.
        const page = nodesOf(plan, 'page')[0]?.orientation === 'portrait' ? 734 : 487;
        expect([plan.sheet, counts[plan.sheet]]).toEqual([plan.sheet, expect.any(Number)]);
        expect(counts[plan.sheet]).toBeLessThanOrEqual(Math.ceil((heightOf(plan) / page) * 1.35) + 1);
      }
    }, 1_800_000);

    test('no wrapped text needs a taller row than it has', async () => {
      expect(await tooLowRows(summaries, folder)).toEqual([]);
    }, 1_800_000);

    test('every total comes to the result that is stored', async () => {
      const formulas = summaries.flatMap((plan) => nodesOf(plan, 'formula')).length;
      expect(await wrongResults(await newWorkbook(summaries))).toEqual({ formulas, wrong: [] });
    }, 1_800_000);
  },
);
