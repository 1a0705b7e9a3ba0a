import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SheetPlan } from '../../src/model/plan';
import { ledgerPlans } from '../../src/plan/ledger-plans';
import { newWorkbook } from '../../src/workbook/file/new-workbook';
import { describeWith, run } from '../support/programs';

/**
 * A first sheet whose formulas ask the dropdowns' names; results are wrong on purpose, so that only a recalculation
 * gives the right ones.
 */
const asking: SheetPlan = {
  id: 'asking',
  sheet: 'asking',
  stamp: null,
  nodes: [
    'ROWS(VillagesList)',
    'COUNTA(VillagesList)',
    'ROWS(CadresList)',
    'ROWS(QuotasList)',
    'COUNTIF(VillagesList,"V4")',
    'ROWS(SectionsList)',
    'ROWS(HouseholdTypesList)',
    'COUNTIF(HouseholdTypesList,"监测户")',
    'ROWS(FundKindsList)',
  ].map((formula, index) => ({
    kind: 'formula',
    at: { row: index + 1, column: 1 },
    formula,
    result: -1,
  })),
};

/** By default LibreOffice trusts stored results; this profile has it work out every formula on loading. */
const RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Office.Calc/Formula/Load">
<prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item></oor:items>`;

describeWith(['soffice'], 'dropdown lists as LibreOffice works them out', () => {
  test('a list reaches to the last filled row, over gaps, and begins empty as one blank row', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'dropdowns-'));
    try {
      const villages = [{ name: 'V1', kind: '村' }, { name: 'V2', kind: '村' }, {}, { name: 'V4', kind: '社区' }];
      const lists = [
        { householdTypes: '脱贫户', methods: '驻村', occasions: '日常', sections: '产业振兴' },
        { sections: '乡村建设' },
        { householdTypes: '监测户', sections: '基层治理' },
      ];
      writeFileSync(
        join(folder, 'asked.xlsx'),
        await newWorkbook([asking, ...ledgerPlans({ Villages: villages, Lists: lists })]),
      );
      mkdirSync(join(folder, 'profile', 'user'), { recursive: true });
      writeFileSync(join(folder, 'profile', 'user', 'registrymodifications.xcu'), RECALCULATE);
      run('soffice', [
        '--headless',
        `-env:UserInstallation=file://${join(folder, 'profile')}`,
        '--convert-to',
        'csv',
        '--outdir',
        folder,
        join(folder, 'asked.xlsx'),
      ]);
      expect(readFileSync(join(folder, 'asked.csv'), 'utf8').trim().split(/\s+/)).toEqual([
        '4',
        '3',
        '1',
        '2',
        '1',
        '3',
        '3',
        '1',
        '1',
      ]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }, 300_000);
});
