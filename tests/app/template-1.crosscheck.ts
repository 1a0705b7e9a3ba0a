import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLedgers } from '../../src/app/create';
import { unwatched } from '../../src/model/progress';
import { openFileWorkbook } from '../../src/workbook/file/file-workbook';
import { describeWith, pythonWithOpenpyxl, run, sharedFolder } from '../support/programs';

describeWith(
  ['python with openpyxl', 'shared folder', 'xmllint'],
  'a workbook of the first template whose dropdowns follow 可选项 now',
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'template-1-'));
    afterAll(() => {
      rmSync(folder, { recursive: true });
    });

    test('is one that Excel has nothing to repair in, and openpyxl reads its dropdowns', async () => {
      const port = await openFileWorkbook(readFileSync(join(__dirname, '../fixtures/template-1/summarized.xlsx')));
      await createLedgers(port, unwatched);
      const file = join(folder, 'renewed.xlsx');
      writeFileSync(file, await port.save());
      const script = `
import openpyxl, sys
sheet = openpyxl.load_workbook(sys.argv[1])['帮扶日志']
print([v.formula1 for v in sheet.data_validations.dataValidation if v.type == 'list'])`;
      const read = run(pythonWithOpenpyxl() ?? '', ['-c', script, file]);
      expect(read).toContain(`'HouseholdTypesList', 'MethodsList', 'OccasionsList', '"是,否"'`);
      expect(run(join(sharedFolder() ?? '', 'tools', 'check-xlsx'), [file])).toContain(' 0 faults');
    });
  },
);
