import { readOneSheet, workbookRelationships } from './read-one-sheet';
import { main } from './small-workbook';

test.each([
  [
    'a shared string outside the table',
    '<row r="2"><c r="D2" t="s"><v>99999</v></c></row>',
    'row 2, column 4: shared string 99999 of 2',
  ],
  ['a negative shared string', '<row r="1"><c r="A1" t="s"><v>-1</v></c></row>', 'shared string -1 of 2'],
  ['half a shared string', '<row r="1"><c r="A1" t="s"><v>0.5</v></c></row>', 'shared string 0.5 of 2'],
  ['a shared string by its text', '<row r="1"><c r="A1" t="s"><v>甲</v></c></row>', 'shared string 甲 of 2'],
  ['a cell without a column', '<row r="1"><c r="1"><v>1</v></c></row>', 'a cell 1 in row 1'],
  ['a cell without a row', '<row r="1"><c r="A"><v>1</v></c></row>', 'a cell A in row 1'],
  ['a cell behind the last column', '<row r="1"><c r="XFE1"><v>1</v></c></row>', 'a cell XFE1 in row 1'],
  ['a cell that says another row than its own', '<row r="3"><c r="B4"><v>1</v></c></row>', 'a cell B4 in row 3'],
  [
    'more cells than columns',
    `<row r="1"><c r="XFD1"/><c><v>1</v></c></row>`,
    'row 1 has more cells than a sheet has columns',
  ],
  ['a row behind the last one', '<row r="1048577"><c><v>1</v></c></row>', 'no number that a row can have'],
  ['row 0', '<row r="0"><c><v>1</v></c></row>', 'no number that a row can have'],
  ['a row with letters for its number', '<row r="2a"><c><v>1</v></c></row>', 'no number that a row can have'],
  ['a row that is not closed', '<row r="1"><c r="A1"><v>1</v></c>', 'row 1 is not closed'],
  ['a cell that is not closed', '<row r="1"><c r="A1"><v>1</v></row>', 'row 1'],
  ['a value that is not closed', '<row r="1"><c r="A1"><v>1<c r="B1"/></row>', 'a cell’s value is not closed'],
  ['a comment that is not closed', '<row r="1"><!-- <c r="A1"/></row>', '<!-- is not closed'],
  ['a tag without its quotes', '<row r=1><c r="A1"/></row>', 'a tag is no markup'],
])('%s is said to be damage', async (_, rows, detail) => {
  await expect(readOneSheet(rows)).rejects.toMatchObject({
    name: 'UnusableFile',
    reason: 'broken',
    detail: expect.stringContaining(detail) as string,
  });
});

test('a sheet that refers to shared strings which the workbook does not have is damaged, one that does not is whole', async () => {
  const without = {
    'xl/sharedStrings.xml': null,
    'xl/_rels/workbook.xml.rels': workbookRelationships([], ['worksheet', 'styles']),
  };
  await expect(readOneSheet('<row r="1"><c r="A1" t="s"><v>0</v></c></row>', without)).rejects.toMatchObject({
    reason: 'broken',
    detail: expect.stringContaining('the workbook has none') as string,
  });
  expect((await readOneSheet('<row r="1"><c r="A1" t="s"/><c r="B1"><v>1</v></c></row>', without)).values).toEqual([
    [1],
  ]);
  const gone = { 'xl/sharedStrings.xml': null };
  await expect(readOneSheet('<row r="1"><c r="A1" t="s"><v>0</v></c></row>', gone)).rejects.toMatchObject({
    reason: 'broken',
  });
});

test('a part that breaks off behind its cells, and shared strings that do, are damaged', async () => {
  const cut = `<worksheet xmlns="${main}"><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><mergeCells>`;
  await expect(readOneSheet('', { 'xl/worksheets/sheet1.xml': cut })).rejects.toMatchObject({
    reason: 'broken',
    detail: expect.stringContaining('breaks off') as string,
  });
  const strings = `<sst xmlns="${main}"><si><t>甲</t></si><si><t>乙`;
  await expect(
    readOneSheet('<row r="1"><c r="A1" t="s"><v>0</v></c></row>', { 'xl/sharedStrings.xml': strings }),
  ).rejects.toMatchObject({ reason: 'broken' });
});

test('what is not what its type says stays the text that it is, for the checks to name', async () => {
  const cells =
    '<c r="A1"><v>张三</v></c><c r="B1"><v>1,234</v></c><c r="C1"><v>0x10</v></c><c r="D1"><v>INF</v></c><c r="E1"><v>1E400</v></c><c r="F1" t="b"><v>maybe</v></c><c r="G1" t="d"><v>2014-02-30</v></c><c r="H1" t="inlineStr"><v>甲</v></c><c r="I1"><is><t>乙</t></is></c>';
  expect((await readOneSheet(`<row r="1">${cells}</row>`)).values).toEqual([
    ['张三', '1,234', '0x10', 'INF', '1E400', 'maybe', '2014-02-30', '甲', '乙'],
  ]);
});

test('a reference to no character stays as it is written', async () => {
  expect((await readOneSheet('<row r="1"><c r="A1" t="str"><v>&#x110000;&#65;</v></c></row>')).values).toEqual([
    ['&#x110000;A'],
  ]);
});

describe('rows and cells in another order', () => {
  const styles = `<styleSheet xmlns="${main}"><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="9"/><xf numFmtId="14"/></cellXfs></styleSheet>`;

  test('rows out of order are read where they belong', async () => {
    const rows =
      '<row r="3"><c r="A3" s="1"><v>3</v></c></row><row><c s="1"><v>4</v></c></row><row r="1"><c r="B1" s="2"><v>1</v></c></row><row r="2"><c r="A2" s="2"><v>2</v></c></row>';
    const sheet = `<sheetData>${rows}</sheetData><mergeCells count="1"><mergeCell ref="A5:B6"/></mergeCells>`;
    const { top, left, values, merges, formats } = await readOneSheet(sheet, { 'xl/styles.xml': styles });
    expect({ top, left, values }).toEqual({ top: 1, left: 1, values: [[null, 1], [2], [3], [4]] });
    expect(merges).toEqual([{ top: 5, left: 1, bottom: 6, right: 2 }]);
    expect(formats).toEqual([
      { column: 1, from: 2, to: 2, code: 'm/d/yyyy' },
      { column: 1, from: 3, to: 4, code: '0%' },
      { column: 2, from: 1, to: 1, code: 'm/d/yyyy' },
    ]);
  });

  test('a row in several pieces is one row, also when others stand between them', async () => {
    expect(
      (await readOneSheet('<row r="3"><c r="A3"><v>1</v></c></row><row r="3"><c r="C3"><v>3</v></c></row>')).values,
    ).toEqual([[1, null, 3]]);
    expect(
      (
        await readOneSheet(
          '<row r="3"><c r="A3"><v>1</v></c></row><row r="4"><c r="A4"><v>4</v></c></row><row r="3"><c r="C3"><v>3</v></c></row>',
        )
      ).values,
    ).toEqual([[1, null, 3], [4]]);
  });

  test('a cell that stands twice is read once; a blank one takes nothing away', async () => {
    const cells = '<c r="B1"><v>1</v></c><c r="A1" s="1"><v>2</v></c><c r="A1"><v>2</v></c><c r="B1" s="1"/>';
    const blank = '<c r="B1" t="inlineStr"><is><t></t></is></c>';
    const { values, formats } = await readOneSheet(`<row r="1">${cells}${blank}</row>`, { 'xl/styles.xml': styles });
    expect(values).toEqual([[2, 1]]);
    expect(formats).toEqual([{ column: 1, from: 1, to: 1, code: '0%' }]);
  });

  test.each([
    ['in one row', '<row r="1"><c r="A1"><v>60</v></c><c r="A1"><v>600</v></c></row>'],
    ['as a number and as text', '<row r="1"><c r="A1"><v>60</v></c><c r="A1" t="str"><v>60</v></c></row>'],
    [
      'in pieces of a row with others between them',
      '<row r="1"><c r="A1"><v>60</v></c></row><row r="2"><c r="A2"><v>1</v></c></row><row r="1"><c r="A1"><v>600</v></c></row>',
    ],
  ])(
    'a cell that stands twice with different contents, %s, is damage: no program says which counts',
    async (_, rows) => {
      await expect(readOneSheet(rows)).rejects.toMatchObject({
        reason: 'broken',
        detail: expect.stringContaining('A1 stands twice with different contents') as string,
      });
    },
  );
});
