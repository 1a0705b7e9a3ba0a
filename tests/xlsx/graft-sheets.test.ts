import fc from 'fast-check';
import { writeXlsx, type WriteSheet } from 'hucre/xlsx';
import type { Donor } from '../../src/xlsx/graft/donor';
import { openDonor } from './opened-donor/open-donor';
import { GraftConflict, type GraftPlan, type Place } from '../../src/xlsx/graft/plan';
import { graftSheets } from '../../src/xlsx/graft/graft-sheets';
import { withTableNames } from '../../src/xlsx/graft/table-names';
import { openPackage } from '../../src/xlsx/workbook/open';
import type { Package } from '../../src/xlsx/opc/package';
import { readSheets } from '../../src/xlsx/read/read-sheets';
import { savePackage } from '../../src/xlsx/opc/save';
import { readTables } from '../../src/xlsx/workbook/tables';
import { readWorkbook } from '../../src/xlsx/workbook/workbook';
import { sampleDonor } from '../keeps/donor';
import { partsOf, partText } from './parts-of';
import { main, rel, smallParts, smallWorkbook, zipOf } from './small-workbook';

const end: Place = { kind: 'end' };
const reopen = async (pkg: Package): Promise<Package> => openPackage(await savePackage(pkg));
const donorOf = async (...sheets: WriteSheet[]): Promise<Donor> => openDonor(await writeXlsx({ sheets }));
const names = async (pkg: Package): Promise<readonly string[]> =>
  (await readWorkbook(pkg)).sheets.map(({ name }) => name);

/** A user's workbook of three sheets with names local to each, the second one looked at, and a calculation chain. */
function threeSheets(): Uint8Array {
  const parts = smallParts('<row r="1"><c r="A1"><f>B!A1</f><v>1</v></c></row>');
  const link = (id: number, kind: string, target: string): string =>
    `<Relationship Id="rId${id}" Type="${rel}/${kind}" Target="${target}"/>`;
  return zipOf({
    ...parts,
    '[Content_Types].xml': (parts['[Content_Types].xml'] ?? '').replace(
      '</Types>',
      '<Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/></Types>',
    ),
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${rel}"><bookViews><workbookView activeTab="1"/><workbookView firstSheet="2" activeTab="2"/></bookViews><sheets>\n  <sheet name="A" sheetId="4" r:id="rId1"/>\n  <sheet name="B" sheetId="9" r:id="rId4"/>\n  <sheet name="C" sheetId="2" r:id="rId5" state="hidden"/>\n</sheets><definedNames><definedName name="X" localSheetId="0">A!$A$1</definedName><definedName name="X" localSheetId="1">B!$A$1</definedName><definedName name="X" localSheetId="2">C!$A$1</definedName></definedNames></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${link(1, 'worksheet', 'worksheets/sheet1.xml')}${link(2, 'styles', 'styles.xml')}${link(3, 'sharedStrings', 'sharedStrings.xml')}${link(4, 'worksheet', 'worksheets/sheet2.xml')}${link(5, 'worksheet', 'worksheets/sheet3.xml')}${link(6, 'calcChain', 'calcChain.xml')}</Relationships>`,
    'xl/worksheets/sheet2.xml': parts['xl/worksheets/sheet1.xml'] ?? '',
    'xl/worksheets/sheet3.xml': parts['xl/worksheets/sheet1.xml'] ?? '',
    'xl/calcChain.xml': `<calcChain xmlns="${main}"><c r="A1" i="4"/><c r="A1" i="9"/><c r="B7"/><c r="A1" i="2"/></calcChain>`,
  });
}

test('values, formats and merges of a grafted sheet are those of the donor', async () => {
  const donor = await donorOf({
    name: '汇总',
    rows: [
      ['标题', null],
      ['甲', 1.5],
    ],
    cells: new Map([['1,1', { value: 1.5, style: { numFmt: '0.000', font: { bold: true, name: '黑体', size: 12 } } }]]),
    merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: 1 }],
  });
  const pkg = await reopen(
    await graftSheets(await openPackage(smallWorkbook('')), donor, { sheets: [{ sheet: '汇总', place: end }] }),
  );
  const [sheet] = await readSheets(pkg, ['汇总']);
  expect([sheet?.values, sheet?.merges]).toEqual([[['标题'], ['甲', 1.5]], [{ top: 1, left: 1, bottom: 1, right: 2 }]]);
  const styles = await partText(pkg, 'xl/styles.xml');
  expect(styles).toContain('<numFmts count="1"><numFmt numFmtId="164" formatCode="0.000"/></numFmts><fonts count="2">');
  expect(await partText(pkg, 'xl/worksheets/sheet2.xml')).toContain('<c r="B2" s="2"><v>1.5</v></c>');
  expect(styles).toContain('<cellXfs count="3">');
});

test('new tabs, local names and views follow their sheets', async () => {
  const donor = await donorOf(
    { name: 'N', rows: [[1]], pageSetup: { printArea: '$A$1:$A$1' } },
    { name: 'M M', rows: [[2]], pageSetup: { printTitlesRow: '$1:$1' } },
  );
  const pkg = await graftSheets(await openPackage(threeSheets()), donor, {
    sheets: [
      { sheet: 'N', place: { kind: 'at', index: 0 } },
      { sheet: 'M M', place: { kind: 'replace', sheet: 'b' } },
    ],
  });
  const { sheets, definedNames } = await readWorkbook(pkg);
  expect(sheets.map(({ name, sheetId, relationshipId, state }) => [name, sheetId, relationshipId, state])).toEqual([
    ['N', 5, 'rId7', 'visible'],
    ['A', 4, 'rId1', 'visible'],
    ['M M', 6, 'rId8', 'visible'],
    ['C', 2, 'rId5', 'hidden'],
  ]);
  expect(definedNames.map(({ name, localSheetId, text }) => [name, localSheetId, text])).toEqual([
    ['X', 1, 'A!$A$1'],
    ['X', 3, 'C!$A$1'],
    ['_xlnm.Print_Area', 0, 'N!$A$1:$A$1'],
    ['_xlnm.Print_Titles', 2, "'M M'!$1:$1"],
  ]);
  const workbook = await partText(pkg, 'xl/workbook.xml');
  expect(workbook).toContain('<workbookView activeTab="2"/><workbookView firstSheet="3" activeTab="3"/>');
  expect(workbook).toContain('</definedNames><calcPr fullCalcOnLoad="1"/></workbook>');
  expect(await partText(pkg, 'xl/worksheets/sheet2.xml')).not.toContain('tabSelected="1"');
  // The free number goes to N, as sheet2.xml went with B; the one looked at is M M.
  expect(await partText(pkg, 'xl/worksheets/sheet4.xml')).toContain('<sheetView tabSelected="1"');
  expect(await partText(pkg, 'xl/calcChain.xml')).toBe(
    `<calcChain xmlns="${main}"><c r="A1" i="4"/><c r="A1" i="2"/></calcChain>`,
  );
});

test('a calculation chain with nothing left goes, with its relationship and content type', async () => {
  const donor = await donorOf({ name: 'N', rows: [[1]] });
  const pkg = await graftSheets(await openPackage(threeSheets()), donor, {
    sheets: [{ sheet: 'N', place: end }],
    remove: ['A', 'B', 'C'],
  });
  expect(await names(pkg)).toEqual(['N']);
  expect(pkg.find('xl/calcChain.xml')).toBeUndefined();
  expect(await partText(pkg, '[Content_Types].xml')).not.toContain('calcChain');
  expect(await partText(pkg, 'xl/_rels/workbook.xml.rels')).not.toContain('calcChain');
  expect(await partText(pkg, 'xl/workbook.xml')).not.toContain('definedName');
});

test('grafting once more in their own stead gives the same package, part for part', async () => {
  const { donor, sheets } = await sampleDonor();
  const first = await graftSheets(await openPackage(threeSheets()), donor, {
    sheets: sheets.map((sheet) => ({ sheet, place: end })),
  });
  const again: GraftPlan = { sheets: sheets.map((sheet) => ({ sheet, place: { kind: 'replace', sheet } })) };
  const second = await graftSheets(await reopen(first), donor, again);
  expect(await partsOf(second)).toEqual(await partsOf(first));
  expect(
    Buffer.compare(await savePackage(second), await savePackage(await graftSheets(await reopen(second), donor, again))),
  ).toBe(0);
});

test('wherever sheets go, grafting them anew gives the same and the user’s own parts are never touched', async () => {
  const donor = await donorOf(
    { name: 'N', rows: [['n', 1]], pageSetup: { printArea: '$A$1:$B$1' } },
    { name: 'M', rows: [[2]], cells: new Map([['0,0', { value: 2, style: { numFmt: '0.000' } }]]) },
  );
  const user = await openPackage(threeSheets());
  const place: fc.Arbitrary<Place> = fc.oneof(
    fc.constant(end),
    fc.record({ kind: fc.constant('at' as const), index: fc.integer({ min: 0, max: 3 }) }),
    fc.record({ kind: fc.constant('replace' as const), sheet: fc.constantFrom('A', 'B') }),
  );
  const places = fc
    .tuple(place, place)
    .filter(([one, other]) => !(one.kind === 'replace' && other.kind === 'replace' && one.sheet === other.sheet));
  await fc.assert(
    fc.asyncProperty(places, async ([forN, forM]) => {
      const first = await graftSheets(user, donor, {
        sheets: [
          { sheet: 'N', place: forN },
          { sheet: 'M', place: forM },
        ],
      });
      const second = await graftSheets(first, donor, {
        sheets: ['M', 'N'].map((sheet) => ({ sheet, place: { kind: 'replace', sheet } })),
      });
      expect(await partsOf(second)).toEqual(await partsOf(first));
      for (const part of ['xl/sharedStrings.xml', 'xl/worksheets/sheet3.xml'])
        expect(await partText(first, part)).toBe(await partText(user, part));
    }),
    { seed: 20140630, numRuns: 20, verbose: true },
  );
});

test('replacing takes the old sheet away with all that was its own, and nothing else', async () => {
  const { donor, sheets } = await sampleDonor();
  const first = await graftSheets(await openPackage(threeSheets()), donor, {
    sheets: sheets.map((sheet) => ({ sheet, place: end })),
  });
  const bare = await graftSheets(first, await donorOf({ name: '板块汇总', rows: [[1]] }), {
    sheets: [{ sheet: '板块汇总', place: { kind: 'replace', sheet: '板块汇总' } }],
    remove: sheets.filter((sheet) => sheet !== '板块汇总'),
  });
  const before = (await openPackage(threeSheets())).names;
  expect(bare.names).toEqual([...before, 'xl/worksheets/sheet4.xml']);
  expect(await names(bare)).toEqual(['A', 'B', 'C', '板块汇总']);
  expect(await partText(bare, '[Content_Types].xml')).not.toMatch(/chart|drawings\/|comments|tables/);
});

test('a drawing that another sheet shows too stays', async () => {
  const drawing = (id: string): string =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="${id}" Type="${rel}/image" Target="../media/image1.png"/></Relationships>`;
  const files = await partsOf(await openPackage(threeSheets()));
  const pkg = await openPackage(
    zipOf({
      ...Object.fromEntries(Object.entries(files).map(([name, text]) => [name, Buffer.from(text, 'latin1')])),
      'xl/worksheets/_rels/sheet2.xml.rels': drawing('a'),
      'xl/worksheets/_rels/sheet3.xml.rels': drawing('b'),
      'xl/media/image1.png': 'png',
      'xl/media/orphan.png': 'png',
    }),
  );
  const result = await graftSheets(pkg, await donorOf({ name: 'N', rows: [[1]] }), {
    sheets: [{ sheet: 'N', place: { kind: 'replace', sheet: 'B' } }],
  });
  expect(result.find('xl/media/image1.png')).toBeDefined();
  expect(result.find('xl/media/orphan.png')).toBeDefined();
  expect(result.find('xl/worksheets/_rels/sheet2.xml.rels')).toBeUndefined();
});

test('tables get ids and names of their own, formulas follow', async () => {
  const table = (name: string): WriteSheet => ({
    name,
    rows: [
      ['a', 'b'],
      [1, 2],
    ],
    tables: [{ name: 'Ledger', range: 'A1:B2', columns: [{ name: 'a' }, { name: 'b' }] }],
    cells: new Map([['4,0', { value: null, formula: 'SUM(Ledger[a])&"Ledger[a]"', formulaResult: '1' }]]),
  });
  const user = await graftSheets(await openPackage(smallWorkbook('')), await donorOf(table('U')), {
    sheets: [{ sheet: 'U', place: end }],
  });
  const pkg = await graftSheets(user, await donorOf(table('P')), { sheets: [{ sheet: 'P', place: end }] });
  const { sheets } = await readWorkbook(pkg);
  const tables = (await Promise.all(sheets.map(({ part }) => readTables(pkg, part)))).flat();
  expect(tables.map(({ id, name, displayName }) => [id, name, displayName])).toEqual([
    [1, 'Ledger', 'Ledger'],
    [2, 'Ledger_2', 'Ledger_2'],
  ]);
  expect(await partText(pkg, 'xl/worksheets/sheet3.xml')).toContain('<f>SUM(Ledger_2[a])&amp;"Ledger[a]"</f>');
  expect(withTableNames(`SUM(T[a],'T[x]'!A1,"T[b]",TT[a])+T[[#Data],[b]]`, new Map([['T', 'U']]))).toBe(
    `SUM(U[a],'T[x]'!A1,"T[b]",TT[a])+U[[#Data],[b]]`,
  );
});

test('a prefixed workbook, styles with gaps, relationships and types under other prefixes', async () => {
  const parts = smallParts('');
  const prefix = (text: string): string => text.replace(/<(\/?)(?=\w)/g, '<$1x:').replace('xmlns=', 'xmlns:x=');
  const pkg = await openPackage(
    zipOf({
      ...parts,
      '[Content_Types].xml': prefix((parts['[Content_Types].xml'] ?? '').replace('<?xml version="1.0"?>', '')),
      'xl/_rels/workbook.xml.rels': prefix(
        (parts['xl/_rels/workbook.xml.rels'] ?? '').replace('<?xml version="1.0"?>', ''),
      ),
      'xl/workbook.xml': `<x:workbook xmlns:x="${main}"><x:sheets><x:sheet name="S" sheetId="1" xmlns:q="${rel}" q:id="rId1"/></x:sheets><x:extLst/></x:workbook>`,
      'xl/styles.xml': `<x:styleSheet xmlns:x="${main}"><x:fonts><x:font/></x:fonts><x:cellXfs/><x:dxfs count="0"/><x:extLst><x:ext uri="u"/></x:extLst></x:styleSheet>`,
    }),
  );
  const { donor, sheets } = await sampleDonor();
  const result = await reopen(
    await graftSheets(pkg, donor, { sheets: sheets.map((sheet) => ({ sheet, place: end })) }),
  );
  expect(await names(result)).toEqual(['S', ...sheets]);
  const workbook = await partText(result, 'xl/workbook.xml');
  expect(workbook).toContain(`<x:sheet name="干部履职汇总" sheetId="2" q:id="rId4" xmlns:q="${rel}"/>`);
  expect(workbook).toMatch(
    /<\/x:sheets><x:definedNames>.*<\/x:definedNames><x:calcPr fullCalcOnLoad="1"\/><x:extLst\/>/,
  );
  expect(
    (await partText(result, 'xl/styles.xml')).match(/<x:(numFmts|fonts|fills|borders|cellXfs|dxfs|extLst)\b/g),
  ).toEqual(['numFmts', 'fonts', 'fills', 'borders', 'cellXfs', 'dxfs', 'extLst'].map((name) => `<x:${name}`));
  const again = await graftSheets(result, donor, {
    sheets: sheets.map((sheet) => ({ sheet, place: { kind: 'replace', sheet } })),
  });
  expect(await partText(again, 'xl/styles.xml')).toBe(await partText(result, 'xl/styles.xml'));
});

test('a workbook without styles takes the donor’s', async () => {
  const { donor, sheets } = await sampleDonor();
  const pkg = await openPackage(
    smallWorkbook('', {
      'xl/styles.xml': null,
      '[Content_Types].xml': (smallParts('')['[Content_Types].xml'] ?? '').replace(
        /<Override PartName="\/xl\/styles.xml"[^>]*>/,
        '',
      ),
      'xl/_rels/workbook.xml.rels': (smallParts('')['xl/_rels/workbook.xml.rels'] ?? '').replace(
        /<Relationship Id="rId2"[^>]*>/,
        '',
      ),
    }),
  );
  const result = await reopen(
    await graftSheets(pkg, donor, { sheets: sheets.map((sheet) => ({ sheet, place: end })) }),
  );
  expect(await partText(result, 'xl/styles.xml')).toBe(await partText(donor.pkg, 'xl/styles.xml'));
  expect((await readWorkbook(result)).relationships.map(({ part }) => part)).toContain('xl/styles.xml');
});

test('the workbook’s own names: brought up to date where they were the product’s, refused where they are the user’s', async () => {
  const donor = async (range: string): Promise<Donor> =>
    openDonor(await writeXlsx({ sheets: [{ name: 'N', rows: [[1]] }], namedRanges: [{ name: 'Total', range }] }));
  const plan = (place: Place): GraftPlan => ({ sheets: [{ sheet: 'N', place }] });
  const first = await graftSheets(await openPackage(smallWorkbook('')), await donor('N!$A$1'), plan(end));
  const second = await graftSheets(first, await donor('N!$A$1:$A$9'), plan({ kind: 'replace', sheet: 'N' }));
  expect((await readWorkbook(second)).definedNames).toEqual([
    { name: 'Total', localSheetId: null, text: 'N!$A$1:$A$9' },
  ]);
  const users = smallWorkbook('', {
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${rel}"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets><definedNames><definedName name="total">S!$B$2</definedName></definedNames></workbook>`,
  });
  await expect(graftSheets(await openPackage(users), await donor('N!$A$1'), plan(end))).rejects.toThrow(
    new GraftConflict('definedName', 'Total'),
  );
});

test.each<[string, GraftPlan, string]>([
  ['a name that is taken', { sheets: [{ sheet: 'A', place: end }] }, 'sheetName: A'],
  [
    'a sheet to replace that is not there',
    { sheets: [{ sheet: 'N', place: { kind: 'replace', sheet: 'Q' } }] },
    'noSuchSheet: Q',
  ],
  ['a sheet the donor does not have', { sheets: [{ sheet: 'Z', place: end }] }, 'noSuchSheet: Z'],
  ['no sheet left that shows', { sheets: [], remove: ['A', 'B'] }, 'lastSheet'],
])('%s is refused and nothing changes', async (_name, plan, message) => {
  const pkg = await openPackage(threeSheets());
  const before = await partsOf(pkg);
  await expect(
    graftSheets(pkg, await donorOf({ name: 'N', rows: [[1]] }, { name: 'A', rows: [[1]] }), plan),
  ).rejects.toThrow(message);
  expect(await partsOf(pkg)).toEqual(before);
});
