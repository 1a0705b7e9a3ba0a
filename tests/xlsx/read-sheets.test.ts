import { NO_RESULT } from '../../src/model/cell';
import { openPackage } from '../../src/xlsx/workbook/open';
import { readSheets } from '../../src/xlsx/read/read-sheets';
import type { SheetValues } from '../../src/xlsx/read/sheet-values';
import { isoDateToSerial } from '../../src/xlsx/read/iso-date';
import { main, rel, smallWorkbook, worksheet } from './small-workbook';
import { processorTime } from '../support/cpu';

async function read(sheet: string, more: Readonly<Record<string, string | null>> = {}): Promise<SheetValues> {
  const [values] = await readSheets(await openPackage(smallWorkbook(sheet, more)), ['S']);
  if (!values) throw new Error('not read');
  return values;
}

test('every cell type by its value; the box is clipped to what holds values', async () => {
  const { top, left, values } = await read(
    '<row r="3"><c r="B3" t="s"><v>0</v></c><c r="C3" t="s"><v>1</v></c><c r="D3"><v>41640.5</v></c><c r="E3" t="b"><v>1</v></c><c r="F3" t="e"><v>#REF!</v></c><c r="G3" t="str"><f>A1</f><v>x</v></c><c r="H3" t="inlineStr"><is><t>a_x000D_&amp;b</t></is></c></row>' +
      '<row r="5"><c r="C5" s="1"><v>41640</v></c><c r="Z5" s="1"/></row><row r="9"><c r="A9" s="1"/></row>',
  );
  expect({ top, left, values }).toEqual({
    top: 3,
    left: 2,
    values: [['甲', '王 伟', 41640.5, true, '#REF!', 'x', 'a\r&b'], [], [null, 41640]],
  });
});

test('formulas: plain, shared, array, without a result', async () => {
  const sheet = await read(
    '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1"><f t="shared" ref="B1:C1" si="0">A1</f><v>2</v></c><c r="C1"><f t="shared" si="0"/><v>2</v></c><c r="D1"><v>5</v></c><c r="E1"><f t="array" ref="E1">A1</f><v>1</v></c><c r="F1"><f>""</f></c></row>',
  );
  expect([1, 2, 3, 4, 5, 6].map((column) => sheet.isFormula(1, column))).toEqual([true, true, true, false, true, true]);
  expect(sheet.isFormula(2, 1)).toBe(false);
  expect(sheet.values).toEqual([[2, 2, 2, 5, 1, NO_RESULT]]);
});

test('ISO dates become serial numbers, in both date systems', async () => {
  const cells =
    '<row r="1"><c r="A1" t="d"><v>2014-03-05</v></c><c r="B1" s="1" t=\'d\'><v>2014-03-05T12:00:00Z</v></c><c r="C1" t="d"><v>bald</v></c></row>';
  expect((await read(cells)).values).toEqual([[41703, 41703.5, 'bald']]);
  const workbook = `<workbook xmlns="${main}" xmlns:r="${rel}"><workbookPr date1904="1"/><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>`;
  expect((await read(cells, { 'xl/workbook.xml': workbook })).values).toEqual([[41703 - 1462, 41703.5 - 1462, 'bald']]);
});

test('serial numbers around the 29 February 1900 that never was', () => {
  expect([
    isoDateToSerial('1900-01-01', false),
    isoDateToSerial('1900-02-28', false),
    isoDateToSerial('1900-03-01', false),
    isoDateToSerial('1904-01-01', true),
  ]).toEqual([1, 59, 61, 0]);
  expect([isoDateToSerial('2014-02-30', false), isoDateToSerial('', false), isoDateToSerial('T06:00', false)]).toEqual([
    null,
    null,
    0.25,
  ]);
});

test('phonetic runs are no part of a text', async () => {
  const { values } = await read(
    '<row r="1"><c r="A1" t="inlineStr"><is><t>王</t><rPh sb="0" eb="1"><t>wáng</t></rPh><phoneticPr fontId="1"/></is></c></row>',
  );
  expect(values).toEqual([['王']]);
});

test('rows and cells without addresses follow the one before', async () => {
  const { top, values } = await read(
    '<row><c><v>1</v></c><c/><c><v>3</v></c></row><row r="4"><c r="B4"><v>4</v></c><c><v>5</v></c></row><row><c><v>6</v></c></row>',
  );
  expect({ top, values }).toEqual({ top: 1, values: [[1, null, 3], [], [], [null, 4, 5], [6]] });
});

test('a formatted cell at the end of the sheet, and a value there', async () => {
  const started = processorTime();
  expect(
    (await read('<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576" s="1"/></row>')).values,
  ).toEqual([[1]]);
  const far = await read(
    '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>1</f><v>1</v></c></row><row r="1048576"><c r="XFD1048576" s="1"><v>7</v></c></row>',
  );
  expect(far.values).toHaveLength(1_048_576);
  expect(far.values[0]).toEqual([1, 1]);
  expect(far.values[1_048_575]?.[16_383]).toBe(7);
  expect(far.isFormula(1, 2)).toBe(true);
  expect(processorTime() - started).toBeLessThan(5000);
});

test('1,048,576 blank formatted rows cost no row of values, and little more time than their bytes', async () => {
  const rows = Array.from({ length: 1_048_576 }, (_, index) => `<row r="${index + 1}"><c s="1"/></row>`);
  const bytes = smallWorkbook(['<row><c><v>1</v></c></row>', ...rows.slice(1)].join(''));
  const pkg = await openPackage(bytes);
  const started = processorTime();
  const [sheet] = await readSheets(pkg, ['S']);
  expect(sheet?.values).toEqual([[1]]);
  expect(processorTime() - started).toBeLessThan(5000);
});

test('rows count, not the dimension', async () => {
  const sheet = worksheet(
    '<dimension ref="A1"/><sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="C2"><v>2</v></c></row></sheetData><mergeCells count="2"><mergeCell ref="A5:B6"/><mergeCell ref="D1:D2"/></mergeCells>',
  );
  const { values, merges } = await read('', { 'xl/worksheets/sheet1.xml': sheet });
  expect(values).toEqual([[1], [null, null, 2]]);
  expect(merges).toEqual([
    { top: 5, left: 1, bottom: 6, right: 2 },
    { top: 1, left: 4, bottom: 2, right: 4 },
  ]);
});

test('a prefixed main namespace, CDATA, UTF-16 and a byte order mark', async () => {
  const prefixed = `\ufeff<?xml version="1.0"?><x:worksheet xmlns:x="${main}"><x:sheetData><x:row r="1"><x:c r="A1" t="s"><x:v>0</x:v></x:c><x:c r="B1" s="1"/><x:c r="C1" t="d"><x:v>2014-03-05</x:v></x:c><x:c r="D1" t="inlineStr"><x:is><x:t><![CDATA[a<x:c r="B1"/>&]]><!-- <x:c/> --></x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>`;
  expect((await read('', { 'xl/worksheets/sheet1.xml': prefixed })).values).toEqual([
    ['甲', null, 41703, 'a<x:c r="B1"/>&'],
  ]);
});

test.each([
  [
    'the row that is wanted alone',
    '<row r="1"><c r="A1"><v>1</v></c></row><row spans="1:2" r="12"><c r="B12"><v>2</v></c></row><row r="2"/>',
    [[2]],
  ],
  ['a blank row that is wanted', '<row r="1"><c r="A1"><v>1</v></c></row><row r="12" ht="20"/>', []],
  [
    'the row that is wanted, where rows bear no numbers,',
    '<row r="10"><c><v>1</v></c></row><row/><row><c><v>2</v></c></row><row><c><v>3</v></c></row>',
    [[2]],
  ],
])('%s is parsed', async (_, rows, expected) => {
  const [sheet] = await readSheets(await openPackage(smallWorkbook(rows)), ['S'], { rows: new Map([['S', 12]]) });
  expect(sheet?.values).toEqual(expected);
});

test('a sheet of which one row was read is read whole when it is wanted', async () => {
  const pkg = await openPackage(
    smallWorkbook('<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>'),
  );
  await readSheets(pkg, ['S'], { rows: new Map([['S', 2]]) });
  expect((await readSheets(pkg, ['S']))[0]?.values).toEqual([[1], [2]]);
});

test('an empty sheet, a missing name, a name in other case', async () => {
  const pkg = await openPackage(smallWorkbook(''));
  expect((await readSheets(pkg, ['s', 'T'])).map(({ name, values }) => [name, values])).toEqual([['S', []]]);
});

test('a workbook without shared strings', async () => {
  const types = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">';
  const { values } = await read('<row r="1"><c r="A1"><v>1</v></c></row>', {
    'xl/sharedStrings.xml': null,
    'xl/_rels/workbook.xml.rels': `${types}<Relationship Id="rId1" Type="${rel}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
  });
  expect(values).toEqual([[1]]);
});
