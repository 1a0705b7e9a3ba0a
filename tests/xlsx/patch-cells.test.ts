import fc from 'fast-check';
import { openPackage } from '../../src/xlsx/workbook/open';
import type { CellEdit } from '../../src/xlsx/patch/cell-edit';
import { patchCells } from '../../src/xlsx/patch/patch-cells';
import { readSheets } from '../../src/xlsx/read/read-sheets';
import { savePackage } from '../../src/xlsx/opc/save';
import { partsOf, partText } from './parts-of';
import { main, rel, smallParts, smallWorkbook, worksheet } from './small-workbook';

const sheetPart = 'xl/worksheets/sheet1.xml';
const at = (row: number, column: number, value: string | number, numberFormat?: string): CellEdit => ({
  row,
  column,
  value,
  ...(numberFormat === undefined ? {} : { numberFormat }),
});

/** What stands between the worksheet tags after these edits. */
async function patched(inner: string, ...edits: CellEdit[]): Promise<string> {
  const { package: pkg, refused } = await patchCells(await openPackage(smallWorkbook(inner)), 'S', edits);
  expect(refused).toEqual([]);
  const [frame = '', close = ''] = worksheet('<sheetData/>').split('<sheetData/>');
  const text = await partText(pkg, sheetPart);
  expect([text.slice(0, frame.length), text.slice(-close.length)]).toEqual([frame, close]);
  return text.slice(frame.length, -close.length);
}

test.each<[string, string, CellEdit[], string]>([
  [
    'a number for a shared string',
    '<row r="1"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1"><v>2</v></c></row>',
    [at(1, 1, 60)],
    '<row r="1"><c r="A1" s="1"><v>60</v></c><c r="B1"><v>2</v></c></row>',
  ],
  [
    'text for a number',
    '<row r="1"><c r="A1" s="1"><v>138</v></c></row>',
    [at(1, 1, ' =1+1 ')],
    '<row r="1"><c r="A1" s="1" t="inlineStr"><is><t xml:space="preserve"> =1+1 </t></is></c></row>',
  ],
  [
    'text that needs escapes',
    '<row r="1"><c r="A1"/></row>',
    [at(1, 1, 'a&<\r_x0041_\u0002')],
    '<row r="1"><c r="A1" t="inlineStr"><is><t>a&amp;&lt;_x000D__x005F_x0041__x0002_</t></is></c></row>',
  ],
  [
    'an extension stays, what ties the old value to rich data goes',
    '<row r="1"><c r="A1" t="inlineStr" vm="1" cm="2"><is><t>a</t></is><extLst><ext uri="u"/></extLst></c></row>',
    [at(1, 1, 'c')],
    '<row r="1"><c r="A1" t="inlineStr"><is><t>c</t></is><extLst><ext uri="u"/></extLst></c></row>',
  ],
  [
    'a cell is cleared',
    '<row r="1"><c r="A1" s="1" t="s"><v>0</v></c></row>',
    [at(1, 1, '')],
    '<row r="1"><c r="A1" s="1"/></row>',
  ],
  [
    'numbers in their shortest form',
    '<row r="1"><c r="A1"/><c r="B1"/><c r="C1"/></row>',
    [at(1, 1, 0.1 + 0.2), at(1, 2, 1e21), at(1, 3, -0)],
    '<row r="1"><c r="A1"><v>0.30000000000000004</v></c><c r="B1"><v>1e+21</v></c><c r="C1"><v>0</v></c></row>',
  ],
  [
    'new cells in their order, the row widened',
    '<row r="2" spans="2:3"><c r="B2"><v>1</v></c><c r="D2"><v>1</v></c></row>',
    [at(2, 5, 5), at(2, 1, 1), at(2, 3, 3)],
    '<row r="2" spans="1:5"><c r="A2"><v>1</v></c><c r="B2"><v>1</v></c><c r="C2"><v>3</v></c><c r="D2"><v>1</v></c><c r="E2"><v>5</v></c></row>',
  ],
  [
    'new rows in their order',
    '<row r="2"/><row r="4"><c r="A4"><v>4</v></c></row>',
    [at(5, 1, 5), at(1, 2, 1), at(3, 1, 3), at(2, 1, 2), at(9, 1, 9)],
    '<row r="1"><c r="B1"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row><row r="3"><c r="A3"><v>3</v></c></row><row r="4"><c r="A4"><v>4</v></c></row><row r="5"><c r="A5"><v>5</v></c></row><row r="9"><c r="A9"><v>9</v></c></row>',
  ],
  [
    'cells without addresses',
    '<row><c><v>1</v></c><c s="1"><v>2</v></c></row><row><c><v>3</v></c></row>',
    [at(1, 2, 20), at(2, 1, 30), at(2, 2, 40)],
    '<row><c><v>1</v></c><c s="1"><v>20</v></c></row><row><c><v>30</v></c><c r="B2"><v>40</v></c></row>',
  ],
  [
    'the later of two edits counts',
    '<row r="1"><c r="A1"/></row>',
    [at(1, 1, 1), at(1, 1, 2)],
    '<row r="1"><c r="A1"><v>2</v></c></row>',
  ],
  [
    'a new cell has its row’s format',
    '<row r="1" s="1" customFormat="1"/>',
    [at(1, 3, 3)],
    '<row r="1" s="1" customFormat="1"><c r="C1" s="1"><v>3</v></c></row>',
  ],
])('%s', async (_name, before, edits, after) => {
  expect(await patched(`<sheetData>${before}</sheetData>`, ...edits)).toBe(`<sheetData>${after}</sheetData>`);
});

test('an empty sheetData, a column’s format, and everything around stays', async () => {
  const around = (data: string): string =>
    `<!-- c --><cols><col min="2" max="3" style="1" width="9"/></cols>${data}<mc:AlternateContent xmlns:mc="urn:mc"><mc:Choice Requires="x"/></mc:AlternateContent>`;
  expect(await patched(around('<sheetData/>'), at(2, 3, 'x'))).toBe(
    around('<sheetData><row r="2"><c r="C2" s="1" t="inlineStr"><is><t>x</t></is></c></row></sheetData>'),
  );
});

test('a number format is added to the cell’s own format', async () => {
  const { package: pkg } = await patchCells(
    await openPackage(smallWorkbook('<row r="1"><c r="A1" s="1"/><c r="B1"/><c r="C1" s="1"/></row>')),
    'S',
    [at(1, 1, 41640, 'yyyy-mm-dd'), at(1, 2, '1', '@'), at(1, 3, 1, 'yyyy-mm-dd')],
  );
  expect(await partText(pkg, sheetPart)).toContain(
    '<c r="A1" s="2"><v>41640</v></c><c r="B1" s="3" t="inlineStr"><is><t>1</t></is></c><c r="C1" s="2"><v>1</v></c>',
  );
  expect(await partText(pkg, 'xl/styles.xml')).toContain(
    '<numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy-mm-dd"/></numFmts><fonts',
  );
  expect(await partText(pkg, 'xl/styles.xml')).toContain(
    '<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"><alignment horizontal="center"/></xf><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>',
  );
});

test('a number loses the apostrophe that made it text', async () => {
  const styles = `<styleSheet xmlns="${main}"><cellXfs count="2"><xf/><xf numFmtId="49" quotePrefix="1"/></cellXfs></styleSheet>`;
  const pkg = await openPackage(
    smallWorkbook('<row r="1"><c r="A1" s="1"/><c r="B1" s="1"/></row>', { 'xl/styles.xml': styles }),
  );
  const { package: result } = await patchCells(pkg, 'S', [at(1, 1, 5, '0'), at(1, 2, '5', '@')]);
  expect(await partText(result, 'xl/styles.xml')).toBe(
    styles
      .replace('count="2"', 'count="3"')
      .replace('</cellXfs>', '<xf numFmtId="1" quotePrefix="0" applyNumberFormat="1"/></cellXfs>'),
  );
  expect(await partText(result, sheetPart)).toContain('<c r="A1" s="2"><v>5</v></c><c r="B1" s="1" t="inlineStr">');
});

test('a workbook without styles gets some where a number format is asked for', async () => {
  const bare = (name: string, pattern: RegExp): string => (smallParts('')[name] ?? '').replace(pattern, '');
  const pkg = await openPackage(
    smallWorkbook('<row r="1"><c r="A1"/></row>', {
      'xl/styles.xml': null,
      '[Content_Types].xml': bare('[Content_Types].xml', /<Override PartName="\/xl\/styles.xml"[^>]*>/),
      'xl/_rels/workbook.xml.rels': bare('xl/_rels/workbook.xml.rels', /<Relationship Id="rId2"[^>]*>/),
    }),
  );
  expect((await patchCells(pkg, 'S', [at(1, 1, 5)])).package.find('xl/styles.xml')).toBeUndefined();
  const { package: result } = await patchCells(pkg, 'S', [at(1, 1, 5, 'yyyy-mm-dd')]);
  expect(await partText(result, sheetPart)).toContain('<c r="A1" s="1"><v>5</v></c>');
  expect(await partText(result, 'xl/styles.xml')).toContain('formatCode="yyyy-mm-dd"');
  expect(await partText(result, '[Content_Types].xml')).toContain('/xl/styles.xml');
  expect(await partText(result, 'xl/_rels/workbook.xml.rels')).toContain('Target="styles.xml"');
});

test('formulas, covered cells and table headers are refused', async () => {
  const sheet = worksheet(
    '<sheetData><row r="1"><c r="A1"><f>1</f><v>1</v></c><c r="B1"><f t="shared" si="0"/><v>1</v></c><c r="C1"><f t="array" ref="C1:C2">1</f><v>1</v></c><c r="D1"><v>1</v></c></row><row r="2"><c r="C2"><v>1</v></c></row></sheetData><mergeCells count="1"><mergeCell ref="D1:E2"/></mergeCells>',
  );
  const links = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${rel}/table" Target="../tables/table1.xml"/></Relationships>`;
  const table = `<table xmlns="${main}" id="1" name="T" displayName="T" ref="G1:H4"><tableColumns count="2"><tableColumn id="1" name="a"/><tableColumn id="2" name="b"/></tableColumns></table>`;
  const pkg = await openPackage(
    smallWorkbook('', {
      [sheetPart]: sheet,
      'xl/worksheets/_rels/sheet1.xml.rels': links,
      'xl/tables/table1.xml': table,
    }),
  );
  const edits = [
    at(1, 1, 9),
    at(1, 2, 9),
    at(1, 3, 9),
    at(2, 3, 9),
    at(1, 4, 9),
    at(2, 4, 9),
    at(1, 8, 'x'),
    at(2, 8, 'x'),
  ];
  const { refused, package: result } = await patchCells(pkg, 's', edits);
  expect(refused.map(({ edit, reason }) => [edit.row, edit.column, reason])).toEqual([
    [1, 1, 'formula'],
    [1, 2, 'formula'],
    [1, 3, 'formula'],
    [2, 3, 'formula'],
    [2, 4, 'merged'],
    [1, 8, 'tableHeader'],
  ]);
  expect(await partText(result, sheetPart)).toContain('<c r="D1"><v>9</v></c>');
});

test('locked cells of a protected sheet are refused, unlocked ones are not', async () => {
  const styles = `<styleSheet xmlns="${main}"><cellXfs count="2"><xf/><xf><protection locked="0"/></xf></cellXfs></styleSheet>`;
  const sheet = worksheet(
    '<sheetData><row r="1"><c r="A1"/><c r="B1" s="1"/></row></sheetData><sheetProtection sheet="1"/>',
  );
  const { refused } = await patchCells(
    await openPackage(smallWorkbook('', { 'xl/styles.xml': styles, [sheetPart]: sheet })),
    'S',
    [at(1, 1, 1), at(1, 2, 1)],
  );
  expect(refused.map(({ edit, reason }) => [edit.column, reason])).toEqual([[1, 'protected']]);
});

test('a prefixed sheet in UTF-16', async () => {
  const text = `\ufeff<?xml version="1.0" encoding="UTF-16"?><x:worksheet xmlns:x="${main}"><x:sheetData><x:row r="1"><x:c r="A1"/></x:row></x:sheetData></x:worksheet>`;
  const pkg = (await openPackage(smallWorkbook(''))).with([[sheetPart, Buffer.from(text, 'utf16le')]]);
  const { package: result } = await patchCells(pkg, 'S', [at(1, 1, '村'), at(2, 1, 3)]);
  expect(Buffer.from(await result.read(sheetPart)).toString('utf16le')).toBe(
    text.replace(
      '<x:c r="A1"/></x:row>',
      '<x:c r="A1" t="inlineStr"><x:is><x:t>村</x:t></x:is></x:c></x:row><x:row r="2"><x:c r="A2"><x:v>3</x:v></x:c></x:row>',
    ),
  );
});

test('values and places that no cell has are faults of the program', async () => {
  const pkg = await openPackage(smallWorkbook(''));
  for (const edit of [at(1, 1, Number.NaN), at(1, 1, 'x'.repeat(32_768)), at(0, 1, 1), at(1, 16_385, 1)])
    await expect(patchCells(pkg, 'S', [edit])).rejects.toThrow(RangeError);
  await expect(patchCells(pkg, 'T', [at(1, 1, 1)])).rejects.toThrow(RangeError);
});

describe('properties', () => {
  const rows =
    '<row r="2"><c r="B2" t="s"><v>0</v></c><c r="D2" s="1"><v>5</v></c></row><row r="5" spans="1:2"/><row r="7"><c r="A7"><f>1</f><v>1</v></c></row>';
  const seed = 20140630;

  test('nothing changed is nothing changed', async () => {
    const pkg = await openPackage(smallWorkbook(rows));
    expect((await patchCells(pkg, 'S', [])).package).toBe(pkg);
    const { package: same } = await patchCells(pkg, 'S', [at(7, 1, 2)]);
    expect(await partsOf(same)).toEqual(await partsOf(pkg));
  });

  test('what was written is read back, the rest is what it was', async () => {
    const value = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom('王 伟', '=1+1', '_x0041_', ' a ', 'a\r\nb'),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.integer(),
    );
    const edits = fc.uniqueArray(
      fc.record({ row: fc.integer({ min: 1, max: 8 }), column: fc.integer({ min: 1, max: 5 }), value }),
      { selector: ({ row, column }) => `${row},${column}`, maxLength: 12 },
    );
    const pkg = await openPackage(smallWorkbook(rows));
    const before = new Map([
      ['2,2', '甲'],
      ['2,4', 5],
      ['7,1', 1],
    ] as [string, string | number][]);
    await fc.assert(
      fc.asyncProperty(edits, async (list) => {
        const { package: changed, refused } = await patchCells(pkg, 'S', list);
        const [sheet] = await readSheets(await openPackage(await savePackage(changed)), ['S']);
        const expected = new Map(before);
        for (const edit of list)
          if (!refused.some((one) => one.edit === edit))
            expected.set(`${edit.row},${edit.column}`, edit.value === 0 ? 0 : edit.value);
        expect(refused.length).toBe(list.filter(({ row, column }) => row === 7 && column === 1).length);
        for (let row = 1; row <= 8; row++) {
          for (let column = 1; column <= 5; column++) {
            const read = sheet?.values[row - sheet.top]?.[column - sheet.left] ?? '';
            expect(read).toEqual(expected.get(`${row},${column}`) ?? '');
          }
        }
      }),
      { seed, numRuns: 60, verbose: true },
    );
  });
});
