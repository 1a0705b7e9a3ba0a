import { unwatched } from '../../../src/model/progress';
import { openFileWorkbook, type FileWorkbook } from '../../../src/workbook/file/file-workbook';
import { openPackage } from '../../../src/xlsx/workbook/open';
import { readWorkbook } from '../../../src/xlsx/workbook/workbook';
import { WorkbookError } from '../../../src/workbook/port';
import { summaryPlan } from '../../contract/contract-plans';
import { partsOf } from '../../xlsx/parts-of';
import { main, rel, smallWorkbook } from '../../xlsx/small-workbook';

const refuse = { onClash: 'refuse' } as const;
const ROW = '<row r="1"><c r="A1" t="str"><v>2014.3.5</v></c></row>';
const FIX = {
  sheet: 'S',
  place: { row: 1, column: 1 },
  fix: { before: '2014.3.5', after: 41_703, numberFormat: 'yyyy-mm-dd', safe: true },
};

/** Styles with so many items in one collection, and one item in the others. */
function stylesWith(full: 'fonts' | 'fills' | 'borders' | 'cellXfs', count: number): string {
  const items = {
    fonts: '<font/>',
    fills: '<fill><patternFill/></fill>',
    borders: '<border/>',
    cellXfs: '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>',
  };
  const collections = Object.entries(items).map(
    ([name, item]) => `<${name}>${item.repeat(name === full ? count : 1)}</${name}>`,
  );
  return `<styleSheet xmlns="${main}">${collections.join('')}</styleSheet>`;
}

const withStyles = (styles: string): Promise<FileWorkbook> =>
  openFileWorkbook(smallWorkbook(ROW, { 'xl/styles.xml': styles }));

/** The workbook is what it was before. */
async function expectUntouched(workbook: FileWorkbook, styles: string): Promise<void> {
  const untouched = await openPackage(smallWorkbook(ROW, { 'xl/styles.xml': styles }));
  expect(await partsOf(await openPackage(await workbook.save()))).toEqual(await partsOf(untouched));
}

test.each([
  ['cellXfs', 65_490],
  ['fonts', 65_430],
  ['fills', 65_430],
  ['borders', 65_430],
] as const)(
  'where a workbook has %s up to the limit, no sheet is written and that is said',
  async (collection, count) => {
    const styles = stylesWith(collection, count);
    const workbook = await withStyles(styles);
    const failed = workbook.write([summaryPlan(2)], refuse, unwatched);
    await expect(failed).rejects.toMatchObject({
      constructor: WorkbookError,
      problem: { reason: 'noRoom', of: 'formats' },
    });
    await expectUntouched(workbook, styles);
  },
);

test('a fix takes the last cell format that there is room for, the next one is refused', async () => {
  expect((await (await withStyles(stylesWith('cellXfs', 65_489))).applyFixes([FIX], unwatched)).applied).toEqual([FIX]);
  const full = await withStyles(stylesWith('cellXfs', 65_490));
  await expect(full.applyFixes([FIX], unwatched)).rejects.toMatchObject({
    problem: { reason: 'noRoom', of: 'formats' },
  });
});

test('a number format gets an id that no other has, though the highest is taken', async () => {
  const numFmts =
    '<numFmts><numFmt numFmtId="65535" formatCode="0.0"/><numFmt numFmtId="164" formatCode="0.00000"/></numFmts>';
  const workbook = await withStyles(stylesWith('cellXfs', 1).replace('<fonts>', `${numFmts}<fonts>`));
  await workbook.applyFixes([FIX], unwatched);
  const styles = (await partsOf(await openPackage(await workbook.save())))['xl/styles.xml'];
  expect(styles).toContain('<numFmt numFmtId="165" formatCode="yyyy-mm-dd"/>');
});

test.each([
  [65_534, [65_534, 1]],
  [65_533, [65_533, 65_534]],
  [4_000_000_000, [4_000_000_000, 1]],
])('beside a sheet of id %d a new one gets a free id that Office takes', async (sheetId, ids) => {
  const workbookXml = `<workbook xmlns="${main}" xmlns:r="${rel}"><sheets><sheet name="S" sheetId="${sheetId}" r:id="rId1"/></sheets></workbook>`;
  const workbook = await openFileWorkbook(smallWorkbook(ROW, { 'xl/workbook.xml': workbookXml }));
  await workbook.write([summaryPlan(2)], refuse, unwatched);
  const { sheets } = await readWorkbook(await openPackage(await workbook.save()));
  expect(sheets.map((sheet) => sheet.sheetId)).toEqual(ids);
});

test('a name of the user’s that the product needs is named, and nothing is written', async () => {
  const names = '<definedNames><definedName name="templateversion">S!$A$1</definedName></definedNames>';
  const workbookXml = `<workbook xmlns="${main}" xmlns:r="${rel}"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets>${names}</workbook>`;
  const workbook = await openFileWorkbook(smallWorkbook(ROW, { 'xl/workbook.xml': workbookXml }));
  const plan = {
    ...summaryPlan(2),
    nodes: [...summaryPlan(2).nodes, { kind: 'name', name: 'TemplateVersion', formula: '1' } as const],
  };
  await expect(workbook.write([plan], refuse, unwatched)).rejects.toMatchObject({
    problem: { reason: 'nameTaken', name: 'TemplateVersion' },
  });
});
