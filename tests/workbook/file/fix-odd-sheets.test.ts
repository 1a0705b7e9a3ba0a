import fc from 'fast-check';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cellAddress, parseCell } from '../../../src/model/cell';
import { unwatched } from '../../../src/model/progress';
import { openFileWorkbook } from '../../../src/workbook/file/file-workbook';
import type { CellFix } from '../../../src/workbook/port';
import { describeWith, pythonWithOpenpyxl, run } from '../../support/programs';
import { oddSheets, type OddSheet } from './odd-sheets';
import { smallWorkbook } from '../../xlsx/small-workbook';

const SEED = 20140703;
const SAMPLES = 40;
const PART = 'xl/worksheets/sheet1.xml';

const folder = mkdtempSync(join(tmpdir(), 'odd-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

interface Fixed {
  readonly sheet: OddSheet;
  readonly before: Uint8Array;
  readonly after: Uint8Array;
  readonly applied: ReadonlyMap<string, string | number>;
  readonly refused: ReadonlyMap<string, string>;
}

/** Takes the blank off the middle cell of every other row, and makes numbers of the others there. */
async function fixed(sheet: OddSheet): Promise<Fixed> {
  const before = smallWorkbook('', { [PART]: sheet.part });
  const workbook = await openFileWorkbook(before);
  const grid = await workbook.readGrid('S');
  const fixes = [...sheet.cells.keys()].flatMap((address): CellFix[] => {
    const place = parseCell(address);
    const value = place && (grid?.values[place.row - grid.top]?.[place.column - grid.left] ?? null);
    if (!place || typeof value !== 'string' || place.row % 2 === 0) return [];
    return [
      {
        sheet: 'S',
        place,
        fix: { before: value, after: place.column === 2 ? value.trim() : 100 + place.row, safe: true },
      },
    ];
  });
  const { applied, refused } = await workbook.applyFixes(fixes, unwatched);
  return {
    sheet,
    before,
    after: await workbook.save(),
    applied: new Map(applied.map(({ place, fix }) => [cellAddress(place), fix.after])),
    refused: new Map(refused.map(({ place, reason }) => [cellAddress(place), reason])),
  };
}

const samples = Promise.all(fc.sample(oddSheets, { seed: SEED, numRuns: SAMPLES }).map(fixed));

test(`cells that stand once are changed where they stand, those that stand twice are refused (seed ${SEED})`, async () => {
  for (const { sheet, applied, refused, after } of await samples) {
    const grid = await (await openFileWorkbook(after)).readGrid('S');
    const valueAt = (address: string): unknown => {
      const { row, column } = parseCell(address) ?? { row: 0, column: 0 };
      return grid?.values[row - grid.top]?.[column - grid.left] ?? null;
    };
    for (const [address, value] of applied) expect([address, valueAt(address)]).toEqual([address, value]);
    for (const [address, text] of sheet.cells) {
      if (applied.has(address) || sheet.doubled.has(address)) continue;
      expect([sheet.part, address, valueAt(address)]).toEqual([sheet.part, address, text]);
    }
    expect(new Set(refused.values())).toEqual(new Set(refused.size === 0 ? [] : ['damaged']));
    for (const address of sheet.doubled) expect(applied.has(address)).toBe(false);
    for (const address of refused.keys())
      expect([sheet.part, address, sheet.doubled.has(address)]).toEqual([sheet.part, address, true]);
  }
});

describeWith(['python with openpyxl'], 'openpyxl', () => {
  test('reads what was fixed as fixed, and every other cell as it was', async () => {
    const all = await samples;
    const paths = all.flatMap(({ before, after }, index) =>
      (
        [
          ['before', before],
          ['after', after],
        ] as const
      ).map(([name, bytes]) => {
        const path = join(folder, `${index}-${name}.xlsx`);
        writeFileSync(path, bytes);
        return path;
      }),
    );
    const seen = JSON.parse(run(pythonWithOpenpyxl() ?? '', [join(__dirname, 'cell-values.py'), ...paths])) as Record<
      string,
      Record<string, unknown>
    >;
    for (const [index, { applied, sheet }] of all.entries()) {
      const expected = { ...seen[`${index}-before.xlsx`], ...Object.fromEntries(applied) };
      expect([sheet.part, seen[`${index}-after.xlsx`]]).toEqual([sheet.part, expected]);
    }
  });
});
