import { NO_RESULT, PICTURE } from '../../src/model/cell';
import { readOneSheet } from './read-one-sheet';

test.each([
  ['as openpyxl writes it', '<c r="A1"><f>SUM(B1)</f><v/></c>', NO_RESULT],
  ['as openpyxl writes it through lxml', '<c r="A1"><f>SUM(B1)</f><v></v></c>', NO_RESULT],
  ['as NPOI, exceljs and EPPlus write it', '<c r="A1" s="1"><f>SUM(B1)</f></c>', NO_RESULT],
  ['of a cell that held a shared string before', '<c r="A1" t="s"><f>SUM(B1)</f></c>', NO_RESULT],
  ['of a cell that held a text, by ClosedXML', '<c r="A1" t="str"><f>SUM(B1)</f></c>', NO_RESULT],
  ['of a truth value', '<c r="A1" t="b"><f>B1</f><v/></c>', NO_RESULT],
  ['of an error', '<c r="A1" t="e"><f>B1</f></c>', NO_RESULT],
  ['with a blank where the result should be', '<c r="A1"><f>B1</f><v> \n</v></c>', NO_RESULT],
  ['that follows a shared one', '<c r="A1"><f t="shared" si="0"/></c>', NO_RESULT],
  ['that follows a shared one, with an empty value', '<c r="A1"><f t="shared" si="0"></f><v></v></c>', NO_RESULT],
  ['of an array', '<c r="A1"><f t="array" ref="A1">SUM(B1:B2*C1:C2)</f><v/></c>', NO_RESULT],
  ['of a data table', '<c r="A1"><f t="dataTable" ref="A1" dt2D="0" dtr="0" r1="B1"/></c>', NO_RESULT],
])('a formula without a stored result, %s, is told from a blank cell', async (_, cell, expected) => {
  const sheet = await readOneSheet(`<row r="1">${cell}</row>`);
  expect(sheet.values).toEqual([[expected]]);
  expect(sheet.isFormula(1, 1)).toBe(true);
});

test.each([
  ['an empty text that Excel calculated', '<c r="A1" t="str"><f>""</f><v></v></c>', true],
  ['the same in another spelling', '<c r="A1" t="str"><f>""</f><v/></c>', true],
  ['an element without a formula in it', '<c r="A1"><f></f><v></v></c>', false],
])('%s is blank', async (_, cell, formula) => {
  const sheet = await readOneSheet(`<row r="1">${cell}<c r="B1"><v>1</v></c></row>`);
  expect(sheet.values[0]?.at(-1)).toBe(1);
  expect([null, '', undefined, 1]).toContain(sheet.values[0]?.[0]);
  expect(sheet.isFormula(1, 1)).toBe(formula);
});

test('a formula with a result has its result, whatever its kind', async () => {
  const cells =
    '<c r="A1"><f>1</f><v>0</v></c><c r="B1" t="str"><f>"a"</f><v>a</v></c><c r="C1" t="b"><f>TRUE</f><v>0</v></c><c r="D1" t="e"><f>1/0</f><v>#DIV/0!</v></c>';
  expect((await readOneSheet(`<row r="1">${cells}</row>`)).values).toEqual([[0, 'a', false, '#DIV/0!']]);
});

test('the blank cells that an array formula without results fills have no result either', async () => {
  const rows = [
    '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><f t="array" ref="B1:C3">A1:A3*2</f><v/></c></row>',
    '<row r="2"><c r="A2"><v>5</v></c><c r="C2"><v>7</v></c></row>',
    '<row r="4"><c r="D4"><v>9</v></c></row>',
  ];
  expect((await readOneSheet(rows.join(''))).values).toEqual([
    ['甲', NO_RESULT, NO_RESULT],
    [5, NO_RESULT, 7],
    [null, NO_RESULT, NO_RESULT],
    [null, null, null, 9],
  ]);
});

test('an array formula with results fills nothing', async () => {
  const rows =
    '<row r="1"><c r="A1"><f t="array" ref="A1:A3">B1:B3</f><v>1</v></c><c r="B1"><v>1</v></c></row><row r="3"><c r="B3"><v>3</v></c></row>';
  expect((await readOneSheet(rows)).values).toEqual([[1, 1], [], [null, 3]]);
});

test('an array formula without results for a whole sheet is refused, not filled in', async () => {
  const rows =
    '<row r="1"><c r="A1"><f t="array" ref="A1:XFD1048576">B1</f></c><c r="XFD1"><v>1</v></c></row><row r="1048576"><c r="A1048576"><v>1</v></c></row>';
  await expect(readOneSheet(rows)).rejects.toMatchObject({ reason: 'tooLarge' });
});

test.each([
  ['as WPS writes it', '<c r="A1" t="str"><f>_xlfn.DISPIMG("ID_0A1B",1)</f><v>=DISPIMG("ID_0A1B",1)</v></c>'],
  ['after Excel has calculated it', '<c r="A1" t="e"><f>_xlfn.DISPIMG(&quot;ID_0A1B&quot;,1)</f><v>#NAME?</v></c>'],
  ['without its result', '<c r="A1"><f>DISPIMG("ID_0A1B",1)</f></c>'],
])('a picture that WPS placed in a cell is a picture, %s', async (_, cell) => {
  expect((await readOneSheet(`<row r="1">${cell}</row>`)).values).toEqual([[PICTURE]]);
});
