import { NO_RESULT, PICTURE } from '../../src/model/cell';
import { openPackage } from '../../src/xlsx/workbook/open';
import { patchCells } from '../../src/xlsx/patch/patch-cells';
import { readSheets } from '../../src/xlsx/read/read-sheets';
import { readOneSheet } from './read-one-sheet';
import { main, rel, smallWorkbook } from './small-workbook';

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

describe('zeros that a program writes for results which it did not calculate', () => {
  const cells = (zero: string): string =>
    `<row r="1"><c r="A1"><f>1+2</f><v>${zero}</v></c><c r="B1"><v>${zero}</v></c><c r="C1"><f>3</f><v>3</v></c></row>`;
  const asking = (calcPr: string) => ({
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${rel}"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets>${calcPr}</workbook>`,
  });
  const PYTHON = '<calcPr calcId="124519" fullCalcOnLoad="1"/>';
  const application = (name: string) => ({
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${rel}/officeDocument" Target="xl/workbook.xml"/><Relationship Id="rId2" Type="${rel}/extended-properties" Target="docProps/app.xml"/></Relationships>`,
    'docProps/app.xml': `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>${name}</Application></Properties>`,
  });

  test.each([
    ['XlsxWriter', '0', { ...asking(PYTHON), ...application('Microsoft Excel') }],
    ['Apache POI', '0.0', application('Apache POI')],
  ])('of %s are no results', async (_, zero, parts) => {
    expect((await readOneSheet(cells(zero), parts)).values).toEqual([[NO_RESULT, 0, 3]]);
  });

  test.each([
    ['Excel', '0', asking('<calcPr calcId="191029"/>')],
    ['Excel, fixed here', '0', asking('<calcPr calcId="191029" fullCalcOnLoad="1"/>')],
    ['the first Excel 2007', '0', asking('<calcPr calcId="124519"/>')],
    ['LibreOffice, fixed here', '0', { ...asking('<calcPr fullCalcOnLoad="1"/>'), ...application('LibreOffice/7.3') }],
    ['nobody who says so', '0.0', {}],
  ])('of %s are', async (_, zero, parts) => {
    expect((await readOneSheet(cells(zero), parts)).values).toEqual([[0, 0, 3]]);
  });

  test('stand in the whole range of an array formula', async () => {
    const rows =
      '<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2</f><v>0</v></c></row><row r="2"><c r="A2"><v>0</v></c></row>';
    expect((await readOneSheet(rows, asking(PYTHON))).values).toEqual([[NO_RESULT], [NO_RESULT]]);
  });

  test('of the first Excel 2007 are results after a fix as well', async () => {
    const pkg = await openPackage(smallWorkbook(cells('0'), asking('<calcPr calcId="124519"/>')));
    const { package: fixed } = await patchCells(pkg, 'S', [{ row: 1, column: 2, value: 5 }]);
    expect((await readSheets(fixed, ['S']))[0]?.values).toEqual([[0, 5, 3]]);
  });
});
