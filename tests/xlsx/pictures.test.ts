import { PICTURE } from '../../src/model/cell';
import { main } from './small-workbook';
import { readOneSheet, workbookRelationships } from './read-one-sheet';

const RICH = 'http://schemas.microsoft.com/office/spreadsheetml/2017/richdata';

/** Parts of a workbook whose rich values are of these structures, one value of each, as Excel writes them. */
function richParts(structures: readonly string[] | null): Readonly<Record<string, string>> {
  const count = structures?.length ?? 2;
  const each = (markup: (index: number) => string): string =>
    Array.from({ length: count }, (_, index) => markup(index)).join('');
  return {
    'xl/_rels/workbook.xml.rels': workbookRelationships([
      ['sheetMetadata', 'metadata.xml'],
      ['rdRichValue', 'richData/rdrichvalue.xml'],
      ...(structures ? [['rdRichValueStructure', 'richData/rdrichvaluestructure.xml'] as const] : []),
    ]),
    'xl/metadata.xml': `<metadata xmlns="${main}" xmlns:xlrd="${RICH}"><metadataTypes count="2"><metadataType name="XLDAPR"/><metadataType name="XLRICHVALUE"/></metadataTypes><futureMetadata name="XLDAPR"><bk><extLst/></bk></futureMetadata><futureMetadata name="XLRICHVALUE">${each((index) => `<bk><extLst><ext uri="{3e2802c4-a4d2-4d8b-9148-e3be6c30e623}"><xlrd:rvb i="${index}"/></ext></extLst></bk>`)}</futureMetadata><valueMetadata>${each((index) => `<bk><rc t="2" v="${index}"/></bk>`)}</valueMetadata></metadata>`,
    'xl/richData/rdrichvalue.xml': `<rvData xmlns="${RICH}">${each((index) => `<rv s="${index}"><v>0</v><v>5</v></rv>`)}</rvData>`,
    ...(structures && {
      'xl/richData/rdrichvaluestructure.xml': `<rvStructures xmlns="${RICH}">${structures.map((name) => `<s t="${name}"><k n="_rvRel:LocalImageIdentifier" t="i"/></s>`).join('')}</rvStructures>`,
    }),
  };
}

const row =
  '<row r="1"><c r="A1" t="e" vm="1"><v>#VALUE!</v></c><c r="B1" t="e" vm="2"><v>#VALUE!</v></c><c r="C1" t="e"><v>#VALUE!</v></c></row>';

test('a picture placed in a cell and one that IMAGE() shows are pictures, an error beside them an error', async () => {
  expect((await readOneSheet(row, richParts(['_localImage', '_webimage']))).values).toEqual([
    [PICTURE, PICTURE, '#VALUE!'],
  ]);
});

test('an array that does not spill and a stock are no pictures', async () => {
  expect((await readOneSheet(row, richParts(['_error', '_linkedentity2']))).values).toEqual([
    ['#VALUE!', '#VALUE!', '#VALUE!'],
  ]);
});

test('where the workbook does not say what its rich values are, they are taken for pictures', async () => {
  expect((await readOneSheet(row, richParts(null))).values).toEqual([[PICTURE, PICTURE, '#VALUE!']]);
});

test('an index outside the metadata, and a workbook without any, leave the error', async () => {
  expect((await readOneSheet(row.replaceAll('vm="2"', 'vm="9"'), richParts(['_localImage']))).values).toEqual([
    [PICTURE, '#VALUE!', '#VALUE!'],
  ]);
  expect((await readOneSheet(row)).values).toEqual([['#VALUE!', '#VALUE!', '#VALUE!']]);
});
