import { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { graftSheets } from '../../src/xlsx/graft/graft-sheets';
import { openPackage } from '../../src/xlsx/workbook/open';
import { patchCells } from '../../src/xlsx/patch/patch-cells';
import { savePackage } from '../../src/xlsx/opc/save';
import { readWorkbook } from '../../src/xlsx/workbook/workbook';
import { sampleDonor } from '../keeps/donor';
import { newFaults, notConvertedByLibreOffice } from '../keeps/other-programs';
import { lostParts } from '../keeps/verify';
import { zipParts } from '../keeps/zip-parts';
import { describeWith, pythonWithOpenpyxl, run } from '../support/programs';

interface Seen {
  readonly sheets: readonly string[];
  readonly 帮扶日志: {
    readonly charts: number;
    readonly lists: readonly string[];
    readonly filter: unknown;
    readonly values: readonly (readonly unknown[])[];
  };
  readonly 干部名册: { readonly notes: readonly string[]; readonly values: readonly (readonly unknown[])[] };
}

const seenByOpenpyxl = (file: string): Seen =>
  JSON.parse(run(pythonWithOpenpyxl() ?? '', [join(__dirname, 'what-openpyxl-sees.py'), file])) as Seen;

describeWith(
  ['python with openpyxl', 'soffice', 'xmllint', 'shared folder'],
  'ledgers with a chart, a note, an image, a list on another sheet, an OFFSET name and filter criteria',
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'ledgers-'));
    const paths = { openpyxl: join(folder, 'openpyxl.xlsx'), LibreOffice: join(folder, 'LibreOffice.xlsx') };
    afterAll(() => {
      rmSync(folder, { recursive: true, force: true });
    });

    beforeAll(() => {
      run(pythonWithOpenpyxl() ?? '', [join(__dirname, 'ledgers-with-extras.py'), paths.openpyxl]);
      const saved = join(folder, 'saved');
      expect(notConvertedByLibreOffice([paths.openpyxl], 'xlsx', saved)).toEqual([]);
      renameSync(join(saved, 'openpyxl.xlsx'), paths.LibreOffice);
    }, 300_000);

    describe.each(['openpyxl', 'LibreOffice'] as const)('saved by %s', (program) => {
      const result = join(folder, `${program}-result.xlsx`);

      test('all is kept when summaries are added and cells fixed; the others open it, nothing to repair', async () => {
        const before = readFileSync(paths[program]);
        const seenBefore = seenByOpenpyxl(paths[program]);
        const { donor, sheets } = await sampleDonor();
        const grafted = await graftSheets(await openPackage(before), donor, {
          sheets: sheets.map((sheet) => ({ sheet, place: { kind: 'end' } })),
        });
        expect(lostParts(before, Buffer.from(await savePackage(grafted)))).toEqual([]);

        const { package: patched, refused } = await patchCells(grafted, '帮扶日志', [
          { row: 2, column: 1, value: 41703, numberFormat: 'yyyy-mm-dd' },
          { row: 3, column: 3, value: 200 },
          { row: 6, column: 3, value: 1 },
          { row: 8, column: 2, value: 'x' },
        ]);
        expect(refused.map(({ edit, reason }) => [edit.row, reason])).toEqual([
          [6, 'formula'],
          [8, 'merged'],
        ]);
        const { package: both } = await patchCells(patched, '干部名册', [{ row: 3, column: 1, value: '李娜' }]);
        writeFileSync(result, await savePackage(both));

        const { sheets: entries } = await readWorkbook(both);
        const changed = new Set(entries.slice(0, 2).map(({ part }) => part));
        expect(
          lostParts(before, readFileSync(result)).filter((line) => ![...changed].some((part) => line.startsWith(part))),
        ).toEqual([]);
        for (const part of changed) {
          const [old = '', now = ''] = [before, readFileSync(result)].map(
            (file) => zipParts(file).get(part)?.toString() ?? '',
          );
          const rest = (xml: string): string => xml.replace(/<sheetData>[^]*<\/sheetData>/, '');
          expect(rest(now)).toBe(rest(old));
        }
        expect(newFaults([[paths[program], result]])).toEqual([]);

        const seen = seenByOpenpyxl(result);
        expect(seen.sheets).toEqual([...seenBefore.sheets, ...sheets]);
        expect(seen.帮扶日志).toMatchObject({ charts: 1, filter: seenBefore.帮扶日志.filter });
        // openpyxl reads images only where Pillow is installed.
        expect([...zipParts(readFileSync(result)).keys()].filter((part) => part.startsWith('xl/media/'))).toHaveLength(
          1,
        );
        expect(seen.干部名册.notes).toEqual(['B2']);
        const expected = structuredClone(seenBefore) as unknown as {
          帮扶日志: { values: unknown[][] };
          干部名册: { values: unknown[][] };
        };
        Object.assign(expected, { sheets: seen.sheets });
        Object.assign(expected.帮扶日志.values[1] ?? [], { 0: '2014-03-05 00:00:00' });
        Object.assign(expected.帮扶日志.values[2] ?? [], { 2: 200 });
        Object.assign(expected.干部名册.values[2] ?? [], { 0: '李娜' });
        expect(seen).toEqual(expected);
      }, 300_000);

      test('LibreOffice opens it and calculates the totals of the grafted sheets to what is stored', () => {
        const csv = join(folder, 'csv');
        run('soffice', [
          '--headless',
          '--norestore',
          `-env:UserInstallation=file://${join(folder, 'profile')}`,
          '--convert-to',
          'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1',
          '--outdir',
          csv,
          result,
        ]);
        const totals = readFileSync(join(csv, `${program}-result-板块汇总.csv`), 'utf8')
          .split('\n')
          .find((line) => line.startsWith('合计'));
        expect(totals).toMatch(/^合计,14,/);
      }, 300_000);
    });
  },
);
