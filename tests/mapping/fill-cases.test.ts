import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { check, type Checked } from '../../src/app/check';
import { samplePlans } from '../../src/app/create';
import { fillForm } from '../../src/app/fill/fill-form';
import { fillJson } from '../../src/app/fill/fill-json';
import { parseIsoDay } from '../../src/model/day';
import { unwatched } from '../../src/model/progress';
import { openDocxForm } from '../../src/workbook/file/docx-form';
import { openFileWorkbook } from '../../src/workbook/file/file-workbook';
import { openXlsxForm, type OpenedForm } from '../../src/workbook/file/fill-form';
import { newWorkbook } from '../../src/workbook/file/new-workbook';
import { describeWith, pythonWithOpenpyxl, run, sharedFolder } from '../support/programs';
import { casesOf, isWanted, type FillCase } from './cases';

const folder = mkdtempSync(join(tmpdir(), 'fill-cases-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
let sample: Checked;

beforeAll(async () => {
  const workbook = await openFileWorkbook(await newWorkbook(samplePlans()));
  sample = await check(workbook, parseIsoDay('2014-07-05') ?? 0, unwatched);
});

async function filled(file: string) {
  const bytes = readFileSync(file);
  const form: OpenedForm = await (file.endsWith('.docx') ? openDocxForm(bytes) : openXlsxForm(bytes, unwatched));
  const outcome = await fillForm(form, sample, null, unwatched);
  if (outcome.kind !== 'filled') throw new Error(outcome.kind);
  const { bytes: result, refused } = await form.fill(outcome.sheets, unwatched);
  return { sheets: outcome.sheets, json: fillJson(outcome.sheets), result, refused };
}

const cases = casesOf<FillCase>('fill').map((one) => [one.name, one] as const);

describeWith(['shared folder', 'python with openpyxl', 'xmllint'], 'forms as a county sends them', () => {
  test.each(cases)('%s: each column and cell is taken for what it asks', async (_, { file, expected }) => {
    const { json, refused } = await filled(file);
    expect(refused).toEqual([]);
    const told = json.tables.map((table) =>
      'columns' in table
        ? {
            sheet: table.sheet,
            header: table.header,
            source: table.source,
            columns: table.columns,
            unmatched: table.unmatched,
          }
        : { sheet: table.sheet, cells: table.cells },
    );
    expect(told).toEqual(expected.map.tables);
  });

  test.each(cases.filter(([name]) => name.endsWith('.xlsx')))(
    '%s: every value stands in its cell and all else is as it was',
    async (name, { file }) => {
      const { result } = await filled(file);
      const output = join(folder, name);
      writeFileSync(output, result);
      run(join(sharedFolder() ?? '', 'tools', 'check-xlsx'), [output]);
      const look = [join(__dirname, 'look-at-form.py'), output, file.replace(/\.xlsx$/, '.expected.json')];
      expect(JSON.parse(run(pythonWithOpenpyxl() ?? 'python3', look))).toEqual([]);
    },
  );

  test.each(cases.filter(([name]) => name.endsWith('.docx')))(
    '%s: every value stands in its cell of the table, which has as many rows as it needs',
    async (_, { file, expected }) => {
      const { result } = await filled(file);
      const { workbook } = await openDocxForm(result);
      const valueAt = (address: string) => {
        const [sheet = '', letters = '', row = ''] = /^(.*)!([A-Z]+)(\d+)$/.exec(address)?.slice(1) ?? [];
        const cells = workbook.sheets.find((one) => one.sheet === sheet);
        return cells?.values[Number(row) - 1]?.[letters.charCodeAt(0) - 65] ?? null;
      };
      const wrong = Object.entries(expected.cells).filter(([address, wanted]) => {
        const value = valueAt(address);
        const any = Array.isArray(wanted) ? wanted : [wanted];
        return !isWanted(
          value as string | null,
          any.map((one) => (one === null ? null : String(one))),
        );
      });
      expect(wrong).toEqual([]);
      for (const kept of expected.kept) {
        if ('rows' in kept) expect(workbook.sheets[0]?.values.length).toBe(kept['is']);
        if ('text' in kept) expect(valueAt(String(kept['text']))).toBe(kept['is']);
      }
      for (const value of (workbook.sheets[0]?.values ?? []).slice(1).map((row) => row[7] ?? null))
        expect(value).toBeNull();
    },
  );
});
