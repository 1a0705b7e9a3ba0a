import { main } from './small-workbook';
import { readOneSheet } from './read-one-sheet';

/** A styles part whose cell formats have these number formats, by id. */
function styles(
  ids: readonly number[],
  custom: Readonly<Record<number, string>> = {},
): Readonly<Record<string, string>> {
  const formats = Object.entries(custom).map(([id, code]) => `<numFmt numFmtId="${id}" formatCode="${code}"/>`);
  const xfs = ids.map((id) => `<xf numFmtId="${id}" fontId="0" fillId="0" borderId="0" xfId="0"/>`);
  const inOtherPlaces = '<dxfs count="1"><dxf><numFmt numFmtId="164" formatCode="&quot;wrong&quot;"/></dxf></dxfs>';
  return {
    'xl/styles.xml': `<styleSheet xmlns="${main}"><numFmts count="${formats.length}">${formats.join('')}</numFmts><cellStyleXfs count="1"><xf numFmtId="9"/></cellStyleXfs><cellXfs count="${xfs.length}">${xfs.join('')}</cellXfs>${inOtherPlaces}</styleSheet>`,
  };
}

/** A column of cells, each given by its style and value; null is a blank cell. */
function column(cells: readonly (readonly [style: number, value: number | null])[]): string {
  return cells
    .map(
      ([style, value], index) =>
        `<row r="${index + 1}"><c r="A${index + 1}" s="${style}">${value === null ? '' : `<v>${value}</v>`}</c></row>`,
    )
    .join('');
}

test('formats are told by built-in ids, those of Chinese Excel among them, and by the workbook’s own codes', async () => {
  const ids = [0, 14, 31, 57, 45, 9, 164, 165, 166, 23];
  const parts = styles(ids, { 164: 'yyyy\\-mm\\-dd', 165: '0!.0,&quot;万&quot;', 166: 'General' });
  const cells = ids.map((_, style) => `<c s="${style}"><v>1</v></c>`).join('');
  const { formats } = await readOneSheet(`<row r="3">${cells}</row>`, parts);
  expect(formats.map(({ column: at, from, to, code }) => [at, from, to, code])).toEqual([
    [2, 3, 3, 'm/d/yyyy'],
    [3, 3, 3, 'yyyy"年"m"月"d"日"'],
    [4, 3, 3, 'yyyy"年"m"月"'],
    [5, 3, 3, 'mm:ss'],
    [6, 3, 3, '0%'],
    [7, 3, 3, 'yyyy\\-mm\\-dd'],
    [8, 3, 3, '0!.0,"万"'],
  ]);
});

test('a run reaches from its first number to its last, over blank cells and texts, and ends at a number of another format', async () => {
  const cells = column([
    [1, null],
    [1, 1],
    [1, null],
    [0, null],
    [1, 2],
    [0, 3],
    [1, 4],
    [2, 5],
    [2, 6],
  ]);
  const { formats } = await readOneSheet(cells, styles([0, 9, 14]));
  expect(formats).toEqual([
    { column: 1, from: 2, to: 5, code: '0%' },
    { column: 1, from: 7, to: 7, code: '0%' },
    { column: 1, from: 8, to: 9, code: 'm/d/yyyy' },
  ]);
});

test('a cell’s own format counts, not its row’s or its column’s, and texts, truth values and blank cells have none', async () => {
  const sheet =
    '<cols><col min="1" max="9" style="1"/></cols><sheetData><row r="1" s="1" customFormat="1"><c r="A1"><v>1</v></c><c r="B1" s="1" t="str"><v>1</v></c><c r="C1" s="1" t="b"><v>1</v></c><c r="D1" s="1"/></row></sheetData>';
  expect((await readOneSheet(sheet, styles([0, 9]))).formats).toEqual([]);
});

test('a style that the workbook does not have is General, and so is every one where it has no styles', async () => {
  const cells =
    '<row r="1"><c r="A1" s="99"><v>1</v></c><c r="B1" s="-1"><v>1</v></c><c r="C1" s="x"><v>1</v></c></row>';
  expect((await readOneSheet(cells, styles([0, 9]))).formats).toEqual([]);
  expect((await readOneSheet(cells, { 'xl/styles.xml': null })).formats).toEqual([]);
});

test('an ISO date is a date whatever its style says', async () => {
  const { values, formats } = await readOneSheet(
    '<row r="1"><c r="A1" t="d"><v>2014-03-05</v></c><c r="B1" s="1" t="d"><v>2014-03-05</v></c><c r="C1" s="2" t="d"><v>2014-03-05</v></c></row>',
    styles([0, 14, 4]),
  );
  expect(values).toEqual([[41_703, 41_703, 41_703]]);
  expect(formats.map(({ code }) => code)).toEqual(['yyyy-mm-dd', 'm/d/yyyy', 'yyyy-mm-dd']);
});

test('the format of a formula’s result is told', async () => {
  expect(
    (await readOneSheet('<row r="1"><c r="A1" s="1"><f>TODAY()</f><v>41703</v></c></row>', styles([0, 14]))).formats,
  ).toEqual([{ column: 1, from: 1, to: 1, code: 'm/d/yyyy' }]);
});
