import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { openPackage } from '../../src/xlsx/workbook/open';
import type { CellEdit } from '../../src/xlsx/patch/cell-edit';
import { patchCells, type Patched } from '../../src/xlsx/patch/patch-cells';
import { sourcesOf } from '../../src/xlsx/patch/text-sources';
import { savePackage } from '../../src/xlsx/opc/save';
import { partText } from './parts-of';
import { main, smallWorkbook, worksheet } from './small-workbook';

const SHEET = 'xl/worksheets/sheet1.xml';
const RED = '<rPr><b/><color rgb="FFFF0000"/></rPr>';
const inline = (markup: string): string => `<row r="1"><c r="A1" s="1" t="inlineStr"><is>${markup}</is></c></row>`;
const blank = (text: string): string => `<t xml:space="preserve">${text}</t>`;

async function patched(
  value: string | number,
  sheet: string,
  strings?: string,
  more: Partial<CellEdit> = {},
): Promise<Patched> {
  const parts = strings === undefined ? {} : { 'xl/sharedStrings.xml': strings };
  return patchCells(
    await openPackage(smallWorkbook('', { [SHEET]: worksheet(`<sheetData>${sheet}</sheetData>`), ...parts })),
    'S',
    [{ row: 1, column: 1, value, ...more }],
  );
}

/** What stands in the `<is>` of A1 afterwards. */
async function itemOf(result: Patched): Promise<string | undefined> {
  expect(result.refused).toEqual([]);
  return /<is>(.*)<\/is>/.exec(await partText(result.package, SHEET))?.[1];
}

test('trimming keeps the runs with their formats', async () => {
  const result = await patched('资料未归档', inline(`<r>${blank(' 资料')}</r><r>${RED}${blank('未归档 ')}</r>`));
  expect(await itemOf(result)).toBe(`<r><t>资料</t></r><r>${RED}<t>未归档</t></r>`);
});

test('characters in another form and blanks inside keep their runs, a run of blanks goes', async () => {
  const result = await patched(
    'A1未归档',
    inline(`<r>${blank('Ａ ')}</r><r><rPr><i/></rPr>${blank('　')}</r><r>${RED}<t>１未归档</t></r>`),
  );
  expect(await itemOf(result)).toBe(`<r><t>A</t></r><r>${RED}<t>1未归档</t></r>`);
});

test('a shared string is left to the other cells that have it, its runs come along', async () => {
  const strings = `<x:sst xmlns:x="${main}"><x:si><x:t>甲</x:t></x:si><x:si><x:r><x:rPr><x:b/></x:rPr><x:t>王</x:t></x:r><x:r><x:t xml:space="preserve"> 伟</x:t></x:r></x:si></x:sst>`;
  const result = await patched(
    '王伟',
    '<row r="1"><c r="A1" t="s"><v>1</v></c><c r="B1" t="s"><v>1</v></c></row>',
    strings,
  );
  expect(await itemOf(result)).toBe('<r><rPr><b/></rPr><t>王</t></r><r><t>伟</t></r>');
  expect(await partText(result.package, 'xl/sharedStrings.xml')).toBe(strings);
  expect(await partText(result.package, SHEET)).toContain('<c r="B1" t="s"><v>1</v></c>');
});

test('a plain string among rich ones is written plainly', async () => {
  const result = await patched('乙', '<row r="1"><c r="A1" t="s"><v>0</v></c></row>');
  expect(await itemOf(result)).toBe('<t>乙</t>');
});

test('phonetic hints move with their letters, and go where these are others', async () => {
  const hint = (sb: number, eb: number, text: string): string => `<rPh sb="${sb}" eb="${eb}"><t>${text}</t></rPh>`;
  const item = `<t xml:space="preserve"> 王 伟</t>${hint(1, 2, 'wáng')}${hint(3, 4, 'wěi')}<phoneticPr fontId="0"/>`;
  expect(await itemOf(await patched('王伟', inline(item)))).toBe(
    `<r><t>王伟</t></r>${hint(0, 1, 'wáng')}${hint(1, 2, 'wěi')}<phoneticPr fontId="0"/>`,
  );
  expect(await itemOf(await patched('王维', inline(item)))).toBe('<r><t>王维</t></r><phoneticPr fontId="0"/>');
});

test('a number takes no format away, unless the user says so', async () => {
  const sheet = inline(`<r>${RED}<t>300</t></r><r><t>元</t></r>`);
  expect((await patched(300, sheet)).refused).toMatchObject([{ reason: 'richText' }]);
  expect(await partText((await patched(300, sheet, undefined, { dropsRuns: true })).package, SHEET)).toContain(
    '<c r="A1" s="1"><v>300</v></c>',
  );
  expect(await partText((await patched(300, inline('<r><t>300</t></r><r><t>元</t></r>'))).package, SHEET)).toContain(
    '<v>300</v>',
  );
});

test('runs that differ in typeface alone, as LibreOffice writes them for each script, keep no number out', async () => {
  const run = (font: string, text: string): string =>
    `<r><rPr><sz val="10"/><color rgb="FF000000"/><rFont val="${font}"/></rPr><t>${text}</t></r>`;
  const result = await patched(200, inline(run('Calibri', '200') + run('Noto Sans CJK SC', '元')));
  expect(result.refused).toEqual([]);
  expect(await partText(result.package, SHEET)).toContain('<c r="A1" s="1"><v>200</v></c>');
});

test.each([
  ['<b val="1"/>', '<b/>', []],
  ['<color rgb="ffff0000"/><u/>', '<u val="single"/><color rgb="FFFF0000"/>', []],
  ['<i/>', '', ['richText']],
  ['', '<strike/>', ['richText']],
  ['<b val="0"/><vertAlign val="baseline"/><color theme="1"/>', '', []],
  ['<vertAlign val="superscript"/>', '', ['richText']],
  ['<color rgb="FFFF0000"/>', '<color rgb="FF0000FF"/>', ['richText']],
])('a number is kept out where a run (%s) stands out from the cell (%s)', async (run, font, reasons) => {
  const styles = `<styleSheet xmlns="${main}"><fonts><font/><font>${font}</font></fonts><cellXfs><xf/><xf fontId="1"/></cellXfs></styleSheet>`;
  const sheet = worksheet(`<sheetData>${inline(`<r><rPr>${run}<sz val="9"/></rPr><t>5</t></r>`)}</sheetData>`);
  const pkg = await openPackage(smallWorkbook('', { [SHEET]: sheet, 'xl/styles.xml': styles }));
  const { refused } = await patchCells(pkg, 'S', [{ row: 1, column: 1, value: 5 }]);
  expect(refused.map(({ reason }) => reason)).toEqual(reasons);
});

test('a cell is cleared with its runs', async () => {
  expect(await partText((await patched('', inline(`<r>${RED}<t>—</t></r>`))).package, SHEET)).toContain(
    '<c r="A1" s="1"/>',
  );
});

const SEED = 20140704;

test(`of any text from which characters are taken, each one left has the format it had (seed ${SEED})`, async () => {
  const character = fc.record({
    text: fc.constantFrom('王', '伟', 'a', '𠮷', '<'),
    format: fc.constantFrom('', '<rPr><b/></rPr>', '<rPr><i/></rPr>'),
  });
  // Taken are characters that stand nowhere else, so that it is known which are left.
  const taken = fc.constant({ text: ' ', format: '<rPr><b/></rPr>' });
  await fc.assert(
    fc.asyncProperty(fc.array(fc.oneof(character, taken), { minLength: 1, maxLength: 12 }), async (all) => {
      const left = all.filter(({ text }) => text !== ' ');
      fc.pre(left.length > 0);
      const escaped = (text: string): string => text.replace('<', '&lt;');
      const sheet = inline(
        `${all.map(({ text, format }) => `<r>${format}${blank(escaped(text))}</r>`).join('')}<phoneticPr fontId="0"/>`,
      );
      const item = await itemOf(await patched(left.map(({ text }) => text).join(''), sheet));
      expect(item).toBe(
        `${left.map(({ text, format }) => `<r>${format}<t>${escaped(text)}</t></r>`).join('')}<phoneticPr fontId="0"/>`,
      );
    }),
    { seed: SEED, numRuns: 40, verbose: true },
  );
});

test.each([
  [' 王 伟', '王伟', [1, 3]],
  ['１２', '12', [0, 1]],
  ['残疾人圆', '残障人员', [0, 0, 2, 2]],
  ['𠮷 a', '𠮷a', [0, 1, 3]],
  ['旧', '新的', [0, 0]],
])('each unit of a text has a source: %j → %j', (before, after, sources) => {
  expect(sourcesOf(before, after)).toEqual(sources);
});

test('exceljs reads the runs that were kept', async () => {
  const { package: pkg } = await patched(
    '资料未归档',
    inline(`<r>${blank(' 资料')}</r><r>${RED}${blank('未归档 ')}</r>`),
  );
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load((await savePackage(pkg)) as unknown as ArrayBuffer);
  expect(workbook.worksheets[0]?.getCell('A1').value).toMatchObject({
    richText: [{ text: '资料' }, { text: '未归档', font: { bold: true, color: { argb: 'FFFF0000' } } }],
  });
});
