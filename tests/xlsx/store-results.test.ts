import { NO_RESULT, type CellPlace, type CellValue } from '../../src/model/cell';
import { readSheets } from '../../src/xlsx/read/read-sheets';
import { storeResults } from '../../src/xlsx/results/store-results';
import { openPackage } from '../../src/xlsx/workbook/open';
import { main, rel, smallWorkbook } from './small-workbook';

/**
 * A number, or a formula with the result that is stored; without one where the program that wrote it did not calculate.
 */
type Cell = number | readonly [formula: string, result?: number];

const OLD = 999;
const A1: CellPlace = { row: 1, column: 1 };

/** The values of columns A, B … after some cells of them were changed. */
async function stored(
  columns: readonly (readonly Cell[])[],
  changed: readonly CellPlace[],
  hiddenRow: number | null = null,
): Promise<CellValue[][]> {
  const rows = Array.from({ length: Math.max(...columns.map(({ length }) => length)) }, (_, at) => {
    const cells = columns.map((column, along) => {
      const cell = column[at];
      const address = `${'ABCDE'.charAt(along)}${at + 1}`;
      if (cell === undefined) return '';
      const content =
        typeof cell === 'number'
          ? `<v>${cell}</v>`
          : `<f>${cell[0]}</f>${cell[1] === undefined ? '' : `<v>${cell[1]}</v>`}`;
      return `<c r="${address}">${content}</c>`;
    });
    return `<row r="${at + 1}"${at + 1 === hiddenRow ? ' hidden="1"' : ''}>${cells.join('')}</row>`;
  });
  const names = `<definedName name="金额">S!$A$1:$A$3</definedName><definedName name="双倍">金额*2</definedName><definedName name="本表" localSheetId="0">S!$A$1</definedName>`;
  const workbook = `<workbook xmlns="${main}" xmlns:r="${rel}"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets><definedNames>${names}</definedNames></workbook>`;
  const file = smallWorkbook(rows.join(''), { 'xl/workbook.xml': workbook });
  const { pkg } = await storeResults(await openPackage(file), new Map([['S', changed]]));
  const [sheet] = await readSheets(pkg, ['S']);
  return columns.map((column, along) => column.map((_, at) => sheet?.values[at]?.[along] ?? null));
}

test.each(['SUBTOTAL(9,', 'SUBTOTAL(109,', 'subtotal( 9,'])(
  'what is a subtotal itself is in no other: %s',
  async (name) => {
    const cells: Cell[] = [
      1,
      2,
      [`${name}A1:A2)`, OLD],
      4,
      [`${name}A4:A4)`, 4],
      [`${name}A1:A5)`, OLD],
      ['SUM(A1:A5)', OLD],
    ];
    expect(await stored([cells], [A1])).toEqual([[1, 2, 3, 4, 4, 7, 14]]);
  },
);

test('a subtotal of a sheet with hidden rows, which a filter may hide, is left to Excel; other sums are not', async () => {
  const cells: Cell[] = [1, 2, 4, ['SUBTOTAL(9,A1:A3)', OLD], ['SUBTOTAL(109,A1:A3)', OLD], ['SUM(A1:A3)', OLD]];
  expect(await stored([cells], [A1], 2)).toEqual([[1, 2, 4, NO_RESULT, NO_RESULT, 7]]);
  expect(await stored([cells], [A1], null)).toEqual([[1, 2, 4, 7, 7, 7]]);
});

test.each(['from the top', 'from the bottom'])(
  'balances that each look at the one before, %s, come right over 20,000 rows',
  async (way) => {
    const last = 20_000;
    const amounts = Array.from({ length: last }, () => 1);
    const isDown = way === 'from the top';
    const balances = amounts.map((_, at): Cell => {
      const before = isDown ? at : at + 2;
      return [before < 1 || before > last ? `A${at + 1}` : `B${before}+A${at + 1}`, OLD];
    });
    const changed = { row: isDown ? 1 : last, column: 1 };
    const [, results = []] = await stored([amounts, balances], [changed]);
    expect(results).toEqual(amounts.map((_, at) => (isDown ? at + 1 : last - at)));
  },
);

test.each([
  ['a whole column', 'SUM(A:A)', 6],
  ['a column of a named sheet', "SUM('S'!A:A)", 6],
  ['a block named from its end', 'SUM(A3:A1)', 6],
  ['a whole column as a criterion’s', 'COUNTIF(A:A,2)', 1],
  ['the sum up to its own row', 'SUM(A$1:A2)', 3],
  ['a named block', 'SUM(金额)', 6],
  ['a name of its own sheet', '本表*10', 10],
])('a formula over %s follows what is changed', async (_, formula, result) => {
  const [, results] = await stored([[1, 2, 3], [[formula, OLD]]], [A1]);
  expect(results).toEqual([result]);
});

test.each([
  ['looks at other cells', 'A2+A3'],
  ['only counts rows', 'ROW(A1)'],
  ['names the cell in a text', 'LEN("A1")'],
])('a formula that %s keeps its result', async (_, formula) => {
  const [, results] = await stored([[1, 2, 3], [[formula, OLD]]], [A1]);
  expect(results).toEqual([OLD]);
});

test.each([
  ['is not worked out here', 'SUMPRODUCT(A1:A3,A1:A3)'],
  ['counts the blank cells of a whole column', 'COUNTBLANK(A:A)+A1'],
  ['counts blank cells by a criterion', 'COUNTIF(A1:A3,"")'],
  ['is nested deeper than Excel nests', `${'('.repeat(5_000)}A1${')'.repeat(5_000)}`],
  ['looks at itself through another', 'C1+A1'],
  ['works out at which cell it looks', 'INDIRECT("A"&amp;1)'],
  ['multiplies a named block', 'SUM(双倍)'],
  ['adds up a result that is missing', 'SUM(A1,D1)'],
])('a formula that %s loses its result: none is better than a wrong one', async (_, formula) => {
  const [, results] = await stored([[1, 2, 3], [[formula, OLD]], [['B1', OLD]], [['E1*2']]], [A1]);
  expect(results).not.toContain(OLD);
  expect(results?.[0]).not.toEqual(expect.any(Number));
});

test('sums that each begin at the top come right over 3,000 rows', async () => {
  const amounts = Array.from({ length: 3_000 }, () => 1);
  const [, results = []] = await stored([amounts, amounts.map((_, at): Cell => [`SUM(A$1:A${at + 1})`, OLD])], [A1]);
  expect(results).toEqual(amounts.map((_, at) => at + 1));
});
