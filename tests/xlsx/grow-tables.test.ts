import { openPackage } from '../../src/xlsx/workbook/open';
import { growTables } from '../../src/xlsx/patch/grow-tables';
import { partText } from './parts-of';
import { main, rel, smallWorkbook } from './small-workbook';

const links = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${rel}/table" Target="../tables/table1.xml"/></Relationships>`;
const table = (attributes = ''): string =>
  `<table xmlns="${main}" id="1" name="T" displayName="T" ref="A1:B3"${attributes}><autoFilter ref="A1:B3"/><tableColumns count="2"><tableColumn id="1" name="a"/><tableColumn id="2" name="b"/></tableColumns></table>`;

const rows =
  '<row r="1"><c r="A1" t="inlineStr"><is><t>a</t></is></c><c r="B1" t="inlineStr"><is><t>b</t></is></c></row>' +
  '<row r="3" ht="21" customHeight="1" spans="1:2"><c r="A3" s="1"/><c r="B3"><v>1</v></c></row>';
const rules =
  '<conditionalFormatting sqref="B2:B3"><cfRule type="expression" priority="1"><formula>B2&gt;1</formula></cfRule></conditionalFormatting>' +
  '<dataValidations count="3"><dataValidation type="list" sqref="A2:A3 D2:D3"><formula1>X</formula1></dataValidation>' +
  '<dataValidation type="whole" sqref="B2"><formula1>1</formula1></dataValidation></dataValidations>' +
  '<extLst><ext uri="u" xmlns:x14="urn:x14"><x14:dataValidations xmlns:xm="urn:xm"><x14:dataValidation><xm:sqref>B1:B3</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>';

interface Sheet {
  readonly more?: string;
  /** Behind the cells. */
  readonly after?: string;
  readonly attributes?: string;
}

async function grown(
  places: readonly (readonly [row: number, column: number])[],
  { more = '', after = '', attributes = '' }: Sheet = {},
): Promise<{ readonly sheet: string; readonly table: string }> {
  const bytes = smallWorkbook(`<sheetData>${rows}${more}</sheetData>${after}${rules}`, {
    'xl/worksheets/_rels/sheet1.xml.rels': links,
    'xl/tables/table1.xml': table(attributes),
  });
  const filled = places.map(([row, column]) => ({ row, column }));
  const pkg = await growTables(
    await openPackage(bytes),
    'S',
    filled,
    (block) => more !== '' && block.top <= 5 && block.bottom >= 5,
  );
  return {
    sheet: await partText(pkg, 'xl/worksheets/sheet1.xml'),
    table: await partText(pkg, 'xl/tables/table1.xml'),
  };
}

test('a table grows over the row typed below it, with filter, validations, conditional formats, height and cell formats', async () => {
  const { sheet, table: part } = await grown([[5, 2]]);
  expect(part).toContain('ref="A1:B5"><autoFilter ref="A1:B5"/>');
  expect(sheet).toContain(
    '<row r="4" ht="21" customHeight="1"><c r="A4" s="1"/><c r="B4"/></row><row r="5" ht="21" customHeight="1"><c r="A5" s="1"/><c r="B5"/></row></sheetData>',
  );
  expect(sheet).toContain('<conditionalFormatting sqref="B2:B5">');
  // What does not end with the table, or stands beside it, stays.
  expect(sheet).toContain('sqref="A2:A5 D2:D3"');
  expect(sheet).toContain('sqref="B2">');
  expect(sheet).toContain('<xm:sqref>B1:B5</xm:sqref>');
});

const note = '<row r="5"><c r="A5" t="inlineStr"><is><t>注：按季度填写</t></is></c></row>';
test.each<[string, readonly (readonly [number, number])[], Sheet, string]>([
  ['nothing is typed below it', [[3, 1]], {}, 'A1:B3'],
  ['what is typed stands beside its columns', [[4, 4]], {}, 'A1:B3'],
  ['more blank rows than are offered lie between', [[30, 1]], {}, 'A1:B3'],
  ['it has a totals row', [[4, 1]], { attributes: ' totalsRowCount="1"' }, 'A1:B3'],
  [
    'a note stands in the way',
    [
      [4, 1],
      [5, 1],
      [6, 1],
    ],
    { more: note },
    'A1:B4',
  ],
  ['the sheet is protected', [[4, 1]], { after: '<sheetProtection sheet="1"/>' }, 'A1:B3'],
])('a table does not grow further where %s', async (_, places, sheet, range) => {
  expect((await grown(places, sheet)).table).toContain(`ref="${range}"`);
});
