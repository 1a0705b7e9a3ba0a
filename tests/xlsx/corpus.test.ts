import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cellAddress, NO_RESULT, PICTURE, type CellValue } from '../../src/model/cell';
import { openPackage } from '../../src/xlsx/workbook/open';
import { readSheets } from '../../src/xlsx/read/read-sheets';
import { readWorkbook } from '../../src/xlsx/workbook/workbook';
import { describeWith, pythonWithOpenpyxl, run, sharedFolder } from '../support/programs';

type Cells = Readonly<Record<string, CellValue>>;

/**
 * What openpyxl says where the product has a value of its own: nothing for a missing result, the error behind a
 * picture.
 */
function asOpenpyxlSays(value: CellValue): CellValue {
  return value === PICTURE ? '#VALUE!' : value;
}

/**
 * @param seen what openpyxl reads: it takes the zero that a program writes for a result for one, where no result is
 *   read here
 */
async function readAll(file: string, seen: Readonly<Record<string, Cells>>): Promise<Readonly<Record<string, Cells>>> {
  const pkg = await openPackage(new Uint8Array(readFileSync(file)), { allowMacros: true });
  const names = (await readWorkbook(pkg)).sheets.map(({ name }) => name);
  const sheets = (await readSheets(pkg, names)).map(({ name, top, left, values }) => {
    const cells = values.flatMap((row, down) =>
      row.map((value, right): [string, CellValue] => {
        const address = cellAddress({ row: top + down, column: left + right });
        return [address, value === NO_RESULT && seen[name]?.[address] === 0 ? 0 : asOpenpyxlSays(value)];
      }),
    );
    return [
      name,
      Object.fromEntries(cells.filter(([, value]) => value !== null && value !== '' && value !== NO_RESULT)),
    ] as const;
  });
  return Object.fromEntries(sheets);
}

/** Dates go through clock times in openpyxl, which cost them their last digits. */
function rounded(sheets: Readonly<Record<string, Cells>>): unknown {
  return JSON.parse(
    JSON.stringify(sheets, (_, value: unknown) => (typeof value === 'number' ? Number(value.toPrecision(9)) : value)),
  ) as unknown;
}

/**
 * Texts that look like escapes: openpyxl takes `x005F_` out of them, so that nobody can tell any more what they were.
 */
const LOOKS_LIKE_ESCAPES = 'shared_strings02.xlsx';

/** Every ninth workbook; all of them agree, which takes a minute. */
const EVERY = 9;

/** So many files a call of Python, whose answer then stays of moderate size. */
const FILES_PER_CALL = 100;

describeWith(['shared folder', 'python with openpyxl'], 'workbooks that Excel made', () => {
  const folder = join(sharedFolder() ?? '', 'corpus', 'excel-made');
  const files = readdirSync(folder)
    .filter((name) => /\.xls[xm]$/.test(name) && name !== LOOKS_LIKE_ESCAPES)
    .filter((_, index) => index % EVERY === 0);
  const calls = Array.from({ length: Math.ceil(files.length / FILES_PER_CALL) }, (_, call) =>
    files.slice(call * FILES_PER_CALL, (call + 1) * FILES_PER_CALL),
  );

  test.each(calls.map((names) => [names[0] ?? '', names] as const))(
    'from %s on are read as openpyxl reads them',
    async (_, names) => {
      const paths = names.map((name) => join(folder, name));
      const lines = run(pythonWithOpenpyxl() ?? '', [join(__dirname, 'cells-by-openpyxl.py'), ...paths])
        .trim()
        .split('\n');
      expect(lines).toHaveLength(names.length);
      for (const [index, path] of paths.entries()) {
        const seen = JSON.parse(lines[index] ?? '') as Readonly<Record<string, Cells>>;
        expect([names[index], rounded(await readAll(path, seen))]).toEqual([names[index], rounded(seen)]);
      }
    },
    300_000,
  );
});
