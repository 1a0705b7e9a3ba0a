import type { CellValue } from '../../../../src/model/cell';
import type { SheetPlan } from '../../../../src/model/plan';
import { openFileWorkbook } from '../../../../src/workbook/file/file-workbook';
import { newWorkbook } from '../../../../src/workbook/file/new-workbook';
import { openPackage } from '../../../../src/xlsx/workbook/open';
import { HOSTILE_TEXTS } from '../every-node';

const PLAN: SheetPlan = { id: 'p', sheet: '表', nodes: [], stamp: null };
const STYLES = [{ horizontal: 'left' }, { numberFormat: '0.00' }, {}] as const;

const NUMBERS = Array.from({ length: 13 }, (_, power) => 10 ** power).flatMap((power) => [
  power - 1,
  power,
  -power,
  power + 0.5,
]);

const ROWS: readonly (readonly CellValue[])[] = [
  ...NUMBERS.map((number) => ['数', number, 2 ** 31 - 1]),
  ...[2 ** 31, -0, 1e300, 1 / 3].map((number) => [number, number, true]),
  ...HOSTILE_TEXTS.map((text) => [text, '长'.repeat(9_000), text]),
];

function bulk(rows: readonly (readonly CellValue[])[], count = rows.length) {
  return newWorkbook([PLAN], [{ plan: 'p', count, styles: STYLES, rows: () => rows }]);
}

async function sheetOf(workbook: Uint8Array): Promise<string> {
  return new TextDecoder().decode(await (await openPackage(workbook)).read('xl/worksheets/sheet1.xml'));
}

test('rows in bulk are written as the same rows are cell by cell', async () => {
  const bottom = ROWS.length;
  const styled = STYLES.map((style, at) => ({
    kind: 'style' as const,
    range: { top: 1, left: at + 1, bottom, right: at + 1 },
    style,
  }));
  const values = { kind: 'values' as const, at: { row: 1, column: 1 }, values: ROWS };
  expect(await sheetOf(await bulk(ROWS))).toBe(
    await sheetOf(await newWorkbook([{ ...PLAN, nodes: [values, ...styled] }])),
  );
});

test('blank cells, rows that are short and rows beyond those that count are left out', async () => {
  const workbook = await openFileWorkbook(await bulk([[null, 1], ['甲', null, '丙'], [], ['丁'], ['戊']], 4));
  expect((await workbook.readGrid('表'))?.values).toEqual([[null, 1], ['甲', null, '丙'], [], ['丁']]);
});

test('a number that is none is refused', async () => {
  await expect(bulk([['甲', Number.POSITIVE_INFINITY]])).rejects.toThrow(RangeError);
});
