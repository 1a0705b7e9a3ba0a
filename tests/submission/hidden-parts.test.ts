import { check } from '../../src/app/check';
import { submit } from '../../src/app/submit';
import { parseIsoDay } from '../../src/model/day';
import { unwatched } from '../../src/model/progress';
import { ledgerPlans } from '../../src/plan/ledger-plans';
import { sampleRows } from '../../src/sample/sample';
import { openFileWorkbook } from '../../src/workbook/file/file-workbook';
import { newWorkbook } from '../../src/workbook/file/new-workbook';
import { zipParts } from '../keeps/zip-parts';
import { zipOf } from '../xlsx/small-workbook';

const TODAY = parseIsoDay('2014-07-01') ?? 0;
const SECRETS = ['440524188001010014', '13812344321', '6222021234567890123'] as const;
const ALL = SECRETS.join('；');
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const utf16 = Buffer.from(ALL, 'utf16le');

/** Parts by the kind of relationship that leads to them: name and content. */
type HiddenParts = Readonly<Record<string, readonly [string, string | Uint8Array]>>;

/** Where else than in cells Excel keeps what a user typed or fetched, by the kind of relationship that leads there. */
const OF_SHEET = {
  comments: [
    'xl/comments9.xml',
    `<comments xmlns="${MAIN}"><authors><author>${SECRETS[1]}</author></authors><commentList><comment ref="A2" authorId="0"><text><t>${ALL}</t></text></comment></commentList></comments>`,
  ],
  vmlDrawing: [
    'xl/drawings/vmlDrawing9.vml',
    `<xml xmlns:v="urn:schemas-microsoft-com:vml"><v:shape alt="${ALL}"><v:textbox>${ALL}</v:textbox></v:shape></xml>`,
  ],
  printerSettings: ['xl/printerSettings/printerSettings9.bin', utf16],
  oleObject: ['xl/embeddings/oleObject9.bin', utf16],
  queryTable: ['xl/queryTables/queryTable9.xml', `<queryTable xmlns="${MAIN}" name="${SECRETS[1]}" connectionId="1"/>`],
  threadedComment: [
    'xl/threadedComments/threadedComment9.xml',
    `<ThreadedComments xmlns="x"><threadedComment ref="A2"><text>${ALL}</text></threadedComment></ThreadedComments>`,
  ],
} as const;
const OF_WORKBOOK = {
  connections: [
    'xl/connections.xml',
    `<connections xmlns="${MAIN}"><connection id="1" name="${SECRETS[1]}"><dbPr connection="user=${SECRETS[0]}" command="${SECRETS[2]}"/></connection></connections>`,
  ],
  pivotCacheDefinition: [
    'xl/pivotCache/pivotCacheDefinition9.xml',
    `<pivotCacheDefinition xmlns="${MAIN}" refreshedBy="${SECRETS[1]}"><cacheFields><cacheField name="a"><sharedItems><s v="${ALL}"/></sharedItems></cacheField></cacheFields></pivotCacheDefinition>`,
  ],
  pivotCacheRecords: [
    'xl/pivotCache/pivotCacheRecords9.xml',
    `<pivotCacheRecords xmlns="${MAIN}" count="1"><r><s v="${ALL}"/></r></pivotCacheRecords>`,
  ],
  slicerCache: [
    'xl/slicerCaches/slicerCache9.xml',
    `<slicerCacheDefinition xmlns="x" name="a" sourceName="b"><data><olap><levels><level><ranges><range><i n="${ALL}"/></range></ranges></level></levels></olap></data></slicerCacheDefinition>`,
  ],
  externalLink: [
    'xl/externalLinks/externalLink9.xml',
    `<externalLink xmlns="${MAIN}"><externalBook><sheetNames><sheetName val="${SECRETS[1]}"/></sheetNames><sheetDataSet><sheetData sheetId="0"><row r="1"><cell r="A1" t="str"><v>${ALL}</v></cell></row></sheetData></sheetDataSet></externalBook></externalLink>`,
  ],
  slicer: ['xl/slicers/slicer9.xml', `<slicers xmlns="x"><slicer name="${SECRETS[1]}" caption="${ALL}"/></slicers>`],
  person: [
    'xl/persons/person.xml',
    `<personList xmlns="x"><person displayName="${SECRETS[1]}" userId="${SECRETS[0]}"/></personList>`,
  ],
  customXml: ['customXml/item9.xml', `<a>${ALL}</a>`],
} as const;
const OF_PACKAGE = {
  'custom-properties': [
    'docProps/custom.xml',
    `<Properties xmlns="x"><property name="${SECRETS[1]}"><lpwstr>${ALL}</lpwstr></property></Properties>`,
  ],
} as const;

/** The sample with the numbers in its first pairing, in every such part and in a hidden name. */
async function township(): Promise<Uint8Array> {
  const rows = sampleRows();
  const [first, ...others] = rows.Pairings;
  const pairing = { ...first, idNumber: SECRETS[0], phone: SECRETS[1], difficulty: `卡${SECRETS[2]}`, remarks: ALL };
  const file = await newWorkbook(ledgerPlans({ ...rows, Pairings: [pairing, ...others] }));
  const parts = new Map<string, string | Uint8Array>(zipParts(Buffer.from(file)));
  const linked = (name: string, kinds: HiddenParts): void => {
    const links = Object.entries(kinds).map(
      ([kind, [part]], at) => `<Relationship Id="x${at}" Type="${OFFICE}${kind}" Target="/${part}"/>`,
    );
    const old =
      parts.get(name)?.toString() ??
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>`;
    parts.set(name, old.replace('</Relationships>', `${links.join('')}</Relationships>`));
    for (const [part, text] of Object.values(kinds)) parts.set(part, text);
  };
  const [sheet = ''] =
    [...parts].find(
      ([name, part]) => /^xl\/worksheets\/[^/]+\.xml$/u.test(name) && part.toString().includes(SECRETS[2]),
    ) ?? [...parts.keys()].filter((name) => /^xl\/worksheets\/[^/]+\.xml$/u.test(name));
  linked(`xl/worksheets/_rels/${sheet.slice('xl/worksheets/'.length)}.rels`, OF_SHEET);
  linked('xl/_rels/workbook.xml.rels', OF_WORKBOOK);
  linked('_rels/.rels', OF_PACKAGE);
  const types = parts.get('[Content_Types].xml')?.toString() ?? '';
  const defaults = ['vml', 'bin'].map(
    (ending) => `<Default Extension="${ending}" ContentType="application/octet-stream"/>`,
  );
  parts.set('[Content_Types].xml', types.replace('</Types>', `${defaults.join('')}</Types>`));
  const book = parts.get('xl/workbook.xml')?.toString() ?? '';
  const name = `<definedName name="_hidden" hidden="1">"${SECRETS[1]}"</definedName>`;
  parts.set(
    'xl/workbook.xml',
    book.includes('</definedNames>')
      ? book.replace('</definedNames>', `${name}</definedNames>`)
      : book.replace('</sheets>', `</sheets><definedNames>${name}</definedNames>`),
  );
  return zipOf(Object.fromEntries(parts));
}

/** The parts of a file, and the file itself, that hold a number as text of any encoding. */
function holding(file: Uint8Array): readonly string[] {
  const bytes = Buffer.from(file);
  const parts: readonly (readonly [string, Buffer])[] = [...zipParts(bytes), ['the file', bytes]];
  return parts
    .filter(([, part]) =>
      SECRETS.some((secret) => part.includes(secret) || part.includes(Buffer.from(secret, 'utf16le'))),
    )
    .map(([name]) => name);
}

test('whatever a workbook holds beside its cells, no number of it is in any part of the submission', async () => {
  const file = await township();
  const given = [OF_SHEET, OF_WORKBOOK, OF_PACKAGE].flatMap((kinds: HiddenParts) =>
    Object.values(kinds).map(([part]) => part),
  );
  expect(holding(file)).toEqual(expect.arrayContaining(given));
  const checked = await check(await openFileWorkbook(file), TODAY, unwatched);
  const outcome = await submit(checked, { reason: ALL, time: '2014-07-05 10:32' }, unwatched);
  if (outcome.kind !== 'made') throw new Error(outcome.kind);
  expect(holding(await newWorkbook(outcome.plans))).toEqual([]);
});
