import ExcelJS from 'exceljs';
import { allowedSheetName } from '../../../src/model/excel-names';
import { unwatched, type Work } from '../../../src/model/progress';
import { cardFileNames, cardSheetNames } from '../../../src/app/fill/card-names';
import { openXlsxForm, type OpenedForm } from '../../../src/workbook/file/fill-form';
import { openPackage } from '../../../src/xlsx/workbook/open';
import { partText } from '../../xlsx/parts-of';

/** The smallest picture there is. */
const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

/** A card with a picture, a note, merged cells, print set-up and a sum, beside a sheet that stays. */
async function card(
  change: (book: ExcelJS.Workbook, sheet: ExcelJS.Worksheet) => void = () => undefined,
): Promise<OpenedForm> {
  const book = new ExcelJS.Workbook();
  book.addWorksheet('说明').getCell('A1').value = '一户一张';
  const sheet = book.addWorksheet('联系卡', { pageSetup: { orientation: 'landscape', printArea: 'A1:D4' } });
  sheet.getCell('A1').value = '联系卡';
  sheet.mergeCells('A1:D1');
  sheet.getCell('A2').value = '户主姓名';
  sheet.getCell('A3').value = '人口';
  sheet.getCell('B4').value = { formula: 'B3*2', result: 0 };
  sheet.getCell('A2').note = '填户主';
  const image = book.addImage({ base64: PIXEL, extension: 'png' });
  sheet.addImage(image, 'C2:C3');
  book.addWorksheet('后面').getCell('A1').value = '不动';
  change(book, sheet);
  return openXlsxForm(new Uint8Array(await book.xlsx.writeBuffer()), unwatched);
}

const copies = ['甲村-陈大山', '乙村-何桂芳'].map((name, at) => ({
  name,
  edits: {
    sheet: '联系卡',
    inserts: at === 0 ? [] : [{ after: 3, count: 1, like: 3, stretch: false }],
    cells: [
      { row: 2, column: 2, value: name.slice(3) },
      { row: 3, column: 2, value: at + 4 },
    ],
  },
}));

async function opened(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes.slice().buffer);
  return book;
}

test('each copy keeps layout, picture, note, print set-up and formula, and stands where the card stood', async () => {
  const outcome = await (await card()).fillCopies('联系卡', copies, unwatched);
  if (outcome.kind !== 'filled') throw new Error(outcome.reason);
  const book = await opened(outcome.bytes);
  expect(book.worksheets.map(({ name }) => name)).toEqual(['说明', '甲村-陈大山', '乙村-何桂芳', '后面']);
  for (const [at, name] of ['甲村-陈大山', '乙村-何桂芳'].entries()) {
    const sheet = book.getWorksheet(name);
    if (!sheet) throw new Error(name);
    expect([sheet.getCell('B2').value, sheet.getCell('B3').value]).toEqual([name.slice(3), at + 4]);
    // Rows that came in are one copy's own.
    expect(sheet.getCell(`B${4 + at}`).value).toMatchObject({ formula: 'B3*2', result: (at + 4) * 2 });
    expect(sheet.pageSetup).toMatchObject({ orientation: 'landscape', printArea: `A1:D${4 + at}` });
    expect(sheet.getCell('A2').note).toBeDefined();
    expect(sheet.getImages()).toHaveLength(1);
    expect(sheet.getCell('B1').isMerged).toBe(true);
  }
  expect(book.getWorksheet('后面')?.getCell('A1').value).toBe('不动');
  expect(refusedOf(outcome)).toEqual([]);
});

test('the columns and rows that each copy repeats in print are its own', async () => {
  const form = await card((_, sheet) => {
    Object.assign(sheet.pageSetup, { printTitlesColumn: 'A:B', printTitlesRow: '1:2' });
  });
  const outcome = await form.fillCopies('联系卡', copies, unwatched);
  if (outcome.kind !== 'filled') throw new Error(outcome.reason);
  const workbook = await partText(await openPackage(outcome.bytes), 'xl/workbook.xml');
  const names = workbook.matchAll(/Print_Titles"[^>]*>([^<]*)</g);
  expect([...names].map(([, titles]) => titles?.replaceAll('&apos;', "'"))).toEqual([
    "'甲村-陈大山'!$A:$B,'甲村-陈大山'!$1:$2",
    "'乙村-何桂芳'!$A:$B,'乙村-何桂芳'!$1:$2",
  ]);
});

const refusedOf = ({ refused }: { readonly refused: readonly unknown[] }): readonly unknown[] => refused;

test.each([
  [
    'a table',
    'objects',
    (_: ExcelJS.Workbook, sheet: ExcelJS.Worksheet) =>
      sheet.addTable({ name: 'T', ref: 'F1', headerRow: true, columns: [{ name: 'a' }], rows: [[1]] }),
  ],
  [
    'a formula elsewhere that looks at it',
    'referred',
    (book: ExcelJS.Workbook) => {
      const other = book.getWorksheet('后面');
      if (other) other.getCell('B1').value = { formula: '联系卡!B3', result: 0 };
    },
  ],
  [
    'a formula of its own that names it',
    'referred',
    (_: ExcelJS.Workbook, sheet: ExcelJS.Worksheet) => {
      sheet.getCell('C4').value = { formula: '联系卡!B3', result: 0 };
    },
  ],
  [
    'a formula of its own over whole columns of it',
    'referred',
    (_: ExcelJS.Workbook, sheet: ExcelJS.Worksheet) => {
      sheet.getCell('C4').value = { formula: 'SUM(联系卡!B:B)', result: 0 };
    },
  ],
  [
    'a formula elsewhere over a name of its own',
    'referred',
    (book: ExcelJS.Workbook) => {
      const other = book.getWorksheet('后面');
      if (other) other.getCell('B1').value = { formula: '联系卡!人口数', result: 0 };
    },
  ],
] as const)('a sheet with %s is not copied, and why is said', async (_, reason, change) => {
  expect(await (await card(change)).fillCopies('联系卡', copies, unwatched)).toEqual({ kind: 'refused', reason });
});

test('copying can be cancelled, and tells how far it has come', async () => {
  const stop = new AbortController();
  const told: (readonly number[])[] = [];
  const work: Work = {
    signal: stop.signal,
    report: (_, done, total) => {
      told.push([done, total]);
      if (done === 1) stop.abort(new Error('cancelled'));
    },
  };
  await expect((await card()).fillCopies('联系卡', copies, work)).rejects.toThrow('cancelled');
  expect(told).toEqual([
    [0, 2],
    [1, 2],
  ]);
});

test('names of sheets and files are such as Excel and Windows take, each once', () => {
  const long = '很'.repeat(40);
  expect(
    cardSheetNames(['村:一/二\\三?*[四]', "'引号'", 'History', long, `${long}不同`, '说明', ''], ['说明']),
  ).toEqual(['村_一_二_三___四_', '引号', 'History_', '很'.repeat(31), `${'很'.repeat(27)} (2)`, '说明 (2)', '_']);
  expect(allowedSheetName('𠮷'.repeat(16))).toBe('𠮷'.repeat(15));
  expect(cardFileNames(['甲/乙', '甲\\乙', '..', 'A', 'a'], '.docx')).toEqual([
    '甲_乙.docx',
    '甲_乙(2).docx',
    '_.docx',
    'A.docx',
    'a(2).docx',
  ]);
});
