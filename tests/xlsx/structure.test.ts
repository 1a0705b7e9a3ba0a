import { openPackage } from '../../src/xlsx/workbook/open';
import { freePartName, relativeTarget, relationshipsPartOf, resolveTarget } from '../../src/xlsx/opc/part-names';
import { readTables } from '../../src/xlsx/workbook/tables';
import { readWorkbook } from '../../src/xlsx/workbook/workbook';
import { main, rel, smallParts, smallWorkbook, worksheet, zipOf } from './small-workbook';

const links = (inner: string): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`;

test.each([
  ['xl/workbook.xml', 'worksheets/sheet1.xml', 'xl/worksheets/sheet1.xml'],
  ['xl/workbook.xml', '/xl/worksheets/sheet1.xml', 'xl/worksheets/sheet1.xml'],
  ['xl/workbook.xml', 'worksheets\\sheet1.xml', 'xl/worksheets/sheet1.xml'],
  ['', '\\xl\\workbook.xml', 'xl/workbook.xml'],
  ['xl/workbook.xml', 'worksheets/../worksheets/./sheet1.xml', 'xl/worksheets/sheet1.xml'],
  ['xl/worksheets/sheet1.xml', '../drawings/drawing1.xml', 'xl/drawings/drawing1.xml'],
  ['xl/worksheets/sheet1.xml', '../../docProps/app.xml#a', 'docProps/app.xml'],
  ['', 'xl/workbook.xml', 'xl/workbook.xml'],
])('the target of %s, %s, is %s', (source, target, part) => {
  expect(resolveTarget(source, target)).toBe(part);
  expect(resolveTarget(source, relativeTarget(source, part))).toBe(part);
});

test('names of relationships parts and free names', () => {
  expect([relationshipsPartOf(''), relationshipsPartOf('xl/workbook.xml')]).toEqual([
    '_rels/.rels',
    'xl/_rels/workbook.xml.rels',
  ]);
  expect(
    freePartName('xl/worksheets/sheet1.xml', new Set(['xl/worksheets/sheet1.xml', 'xl/worksheets/sheet3.xml'])),
  ).toBe('xl/worksheets/sheet2.xml');
  expect(freePartName('xl/comments7.xml', new Set())).toBe('xl/comments1.xml');
});

test('sheets, states, kinds and names, wherever the parts lie and however they are prefixed', async () => {
  const file = zipOf({
    ...smallParts('', {
      'xl/workbook.xml': null,
      'xl/_rels/workbook.xml.rels': null,
      'xl/worksheets/sheet1.xml': null,
    }),
    '[Content_Types].xml':
      '<c:Types xmlns:c="http://schemas.openxmlformats.org/package/2006/content-types"><c:Default Extension="RELS" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><c:Default Extension="xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></c:Types>',
    '_rels/.rels': links(`<Relationship Id="a" Type="${rel}/officeDocument" Target="/Book/My%20Book.xml"/>`),
    'Book/My Book.xml': `<!-- made by hand --><x:workbook xmlns:x="${main}" xmlns:q="${rel}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:AlternateContent><mc:Choice Requires="y"><sheets/></mc:Choice></mc:AlternateContent><x:workbookPr date1904="true"/><x:sheets><x:sheet name="A &amp; B" sheetId="7" q:id="x1"/><x:sheet name="图" sheetId="3" state="hidden" q:id="x2"/></x:sheets><x:definedNames><x:definedName name="All">'A &amp; B'!$A$1</x:definedName><x:definedName name="_xlnm.Print_Area" localSheetId="1">图!$A$1</x:definedName></x:definedNames></x:workbook>`,
    'Book/_rels/My Book.xml.rels': links(
      `<Relationship Id="x1" Type="${rel}/worksheet" Target="../odd/Data.XML"/><Relationship Id="x2" Type="${rel}/chartsheet" Target="chart.xml"/>`,
    ),
    'odd/data.xml': worksheet('<sheetData/>'),
    'Book/chart.xml': `<chartsheet xmlns="${main}"/>`,
  });
  const { sheets, date1904, definedNames } = await readWorkbook(await openPackage(file));
  expect(date1904).toBe(true);
  expect(sheets).toEqual([
    { name: 'A & B', sheetId: 7, state: 'visible', kind: 'worksheet', relationshipId: 'x1', part: 'odd/data.xml' },
    { name: '图', sheetId: 3, state: 'hidden', kind: 'chartsheet', relationshipId: 'x2', part: 'Book/chart.xml' },
  ]);
  expect(definedNames).toEqual([
    { name: 'All', localSheetId: null, text: "'A & B'!$A$1" },
    { name: '_xlnm.Print_Area', localSheetId: 1, text: '图!$A$1' },
  ]);
});

test('tables of a sheet', async () => {
  const pkg = await openPackage(
    smallWorkbook('', {
      'xl/worksheets/_rels/sheet1.xml.rels': links(
        `<Relationship Id="rId1" Type="${rel}/table" Target="/xl/tables/t.xml"/><Relationship Id="rId2" Type="${rel}/hyperlink" Target="http://x" TargetMode="External"/>`,
      ),
      'xl/tables/t.xml': `<table xmlns="${main}" id="4" name="N" displayName="D" ref="B2:C9" totalsRowCount="1"><tableColumns count="2"><tableColumn id="1" name="a_x000a_b"/><tableColumn id="2" name="&lt;c&gt;"/></tableColumns></table>`,
    }),
  );
  expect(await readTables(pkg, 'xl/worksheets/sheet1.xml')).toEqual([
    {
      part: 'xl/tables/t.xml',
      id: 4,
      name: 'N',
      displayName: 'D',
      range: { top: 2, left: 2, bottom: 9, right: 3 },
      columns: ['a\nb', '<c>'],
      headerRowCount: 1,
      totalsRowCount: 1,
    },
  ]);
});
