import { deflateRawSync } from 'node:zlib';
import { writeXlsx } from 'hucre/xlsx';
import { openPackage } from '../../src/xlsx/workbook/open';
import { readSheets } from '../../src/xlsx/read/read-sheets';
import { UnusableFile } from '../../src/xlsx/unusable-file';
import { processorTime } from '../support/cpu';
import { crc32, rawZip } from './raw-zip';
import { main, rel, smallParts, smallWorkbook, zipOf } from './small-workbook';

const text = (value: string): Uint8Array => new TextEncoder().encode(value);

async function refusal(
  bytes: Uint8Array,
  use: (bytes: Uint8Array) => Promise<unknown> = (file) => openPackage(file),
): Promise<string> {
  const before = Buffer.from(bytes);
  const started = processorTime();
  try {
    await use(bytes);
  } catch (error) {
    expect(Buffer.compare(before, bytes)).toBe(0);
    expect(processorTime() - started).toBeLessThan(3000);
    if (error instanceof UnusableFile) return error.detail === '' ? error.reason : `${error.reason}: ${error.detail}`;
    throw error;
  }
  return 'usable';
}

const readS = async (bytes: Uint8Array): Promise<unknown> => readSheets(await openPackage(bytes), ['S']);

/** An OLE2 file with this one stream name in its directory, whose sectors are 512 bytes. */
function ole2(name: string): Uint8Array {
  const file = Buffer.alloc(2048);
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  file.write(name, 1024 + 128, 'utf16le');
  file.writeUInt16LE((name.length + 1) * 2, 1024 + 128 + 64);
  return new Uint8Array(file);
}

function withMainType(type: string): Uint8Array {
  const parts = smallParts('');
  return zipOf({
    ...parts,
    '[Content_Types].xml': (parts['[Content_Types].xml'] ?? '').replace(
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
      type,
    ),
  });
}

describe('what is no .xlsx workbook is refused with its reason', () => {
  const cases: readonly (readonly [name: string, bytes: () => Uint8Array | Promise<Uint8Array>, refusal: string])[] = [
    ['an empty file', () => new Uint8Array(0), 'empty'],
    ['a binary', () => new Uint8Array([0, 1, 2, 3, 250, 251]), 'notZip'],
    ['a PDF', () => new Uint8Array([...text('%PDF-1.7\n'), 0, 200, 201]), 'notZip'],
    ['a .xls', () => ole2('Workbook'), 'xls'],
    ['a .xls of Excel 5', () => ole2('Book'), 'xls'],
    ['a password-protected workbook', () => ole2('EncryptedPackage'), 'password'],
    [
      'a password-protected workbook by hucre',
      () => writeXlsx({ sheets: [{ name: 'S', rows: [[1]] }], encryption: { password: 'x', spinCount: 1000 } }),
      'password',
    ],
    ['another OLE2 file', () => ole2('WordDocument'), 'notWorkbook: ole2'],
    ['a .csv in UTF-8', () => text('\ufeff姓名,村\r\n王伟,东村\r\n'), 'csv'],
    ['a .csv in GB18030', () => new Uint8Array([0xd0, 0xd5, 0xc3, 0xfb, 0x2c, 0xb4, 0xe5, 0x0d, 0x0a]), 'csv'],
    ['text in UTF-16', () => new Uint8Array([0xff, 0xfe, 0x41, 0, 0x42, 0]), 'csv'],
    ['an HTML table named .xls', () => text('<html><table><tr><td>1</td></tr></table></html>'), 'html'],
    ['XML of Excel 2003', () => text('<?xml version="1.0"?><Workbook/>'), 'xmlSpreadsheet'],
    ['XML of another kind', () => text('<?xml version="1.0"?><uof/>'), 'notWorkbook: xml'],
    ['a page in XHTML', () => text('<?xml version="1.0"?><html><table/></html>'), 'html'],
    [
      'a web page that Excel saved as one file',
      () => text('MIME-Version: 1.0\r\nX-Document-Type: Workbook\r\n'),
      'html',
    ],
    ['a page that begins with its content', () => text('<div><table><tr><td>1</td></tr></table></div>'), 'html'],
    [
      'an .ods',
      () => zipOf({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<x/>' }),
      'ods',
    ],
    ['a plain zip', () => zipOf({ 'a.txt': 'a' }), 'notWorkbook: zip'],
    [
      'a .docx',
      () => withMainType('application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'),
      'notWorkbook: docx',
    ],
    [
      'a .pptx',
      () => withMainType('application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml'),
      'notWorkbook: pptx',
    ],
    ['an .xlsb', () => withMainType('application/vnd.ms-excel.sheet.binary.macroEnabled.main'), 'xlsb'],
    [
      'an .xltx',
      () => withMainType('application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml'),
      'template',
    ],
    [
      'an .xlsm',
      () => withMainType('application/vnd.ms-excel.sheet.macroEnabled.main+xml'),
      'macros: application/vnd.ms-excel.sheet.macroEnabled.main+xml',
    ],
    [
      'an .xlsx with a macro project',
      () =>
        zipOf({
          ...smallParts(''),
          '[Content_Types].xml': (smallParts('')['[Content_Types].xml'] ?? '').replace(
            '</Types>',
            '<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/></Types>',
          ),
        }),
      'macros: vbaProject',
    ],
    [
      'strict Open XML',
      () =>
        smallWorkbook('', {
          '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
        }),
      'strict',
    ],
    [
      'a workbook part that is missing',
      () => smallWorkbook('', { 'xl/workbook.xml': null }),
      'broken: xl/workbook.xml is missing',
    ],
    [
      'a sheet part that is missing',
      () => smallWorkbook('', { 'xl/worksheets/sheet1.xml': null }),
      'broken: xl/workbook.xml: sheet S has no part',
    ],
    [
      'two sheets of one name',
      () =>
        smallWorkbook('', {
          'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${rel}"><sheets><sheet name="S" sheetId="1" r:id="rId1"/><sheet name="s" sheetId="2" r:id="rId1"/></sheets></workbook>`,
        }),
      'broken: two sheets are called s',
    ],
    [
      'a workbook that is cut off',
      () => smallWorkbook('', { 'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${rel}"><sheets>` }),
      'broken: xl/workbook.xml: <sheets> is not closed',
    ],
    [
      'a workbook with a DOCTYPE',
      () =>
        smallWorkbook('', {
          'xl/workbook.xml': `<?xml version="1.0"?><!DOCTYPE workbook [<!ENTITY a "b">]><workbook xmlns="${main}"/>`,
        }),
      'entities: xl/workbook.xml',
    ],
    [
      'another encoding',
      () => smallWorkbook('', { 'xl/workbook.xml': `<?xml version="1.0" encoding="GBK"?><workbook xmlns="${main}"/>` }),
      'broken: xl/workbook.xml: encoding gbk',
    ],
    [
      'a part that stands twice',
      () =>
        rawZip(
          [...Object.entries(smallParts('')), ['XL/workbook.xml', '']].map(([name = '', data = '']) => ({
            name,
            data,
          })),
        ),
      'broken: XL/workbook.xml stands twice',
    ],
    [
      'a part that stands twice, once with backslashes',
      () =>
        rawZip(
          [...Object.entries(smallParts('')), ['xl\\workbook.xml', '']].map(([name = '', data = '']) => ({
            name,
            data,
          })),
        ),
      'broken: xl\\workbook.xml stands twice',
    ],
    [
      'an encrypted zip entry',
      () => rawZip(Object.entries(smallParts('')).map(([name, data]) => ({ name, data, flags: 1 }))),
      'password: [Content_Types].xml',
    ],
  ];
  test.each(cases)('%s', async (_name, bytes, expected) => {
    expect(await refusal(await bytes())).toBe(expected);
  });

  test('strict Open XML by its workbook part alone', async () => {
    const strict = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
    expect(
      await refusal(smallWorkbook('', { 'xl/workbook.xml': `<workbook xmlns="${strict}"><sheets/></workbook>` })),
    ).toBe('strict');
  });

  test('a zip that is cut off', async () => {
    const whole = smallWorkbook('');
    expect(await refusal(whole.slice(0, whole.length - 30))).toMatch(/^broken: zip directory/);
    expect(await refusal(whole.slice(0, 60))).toMatch(/^broken: zip directory/);
  });

  test('macros can be let through, for the corpus', async () => {
    await expect(
      openPackage(withMainType('application/vnd.ms-excel.sheet.macroEnabled.main+xml'), { allowMacros: true }),
    ).resolves.toBeDefined();
  });
});

describe('faults that show when a part is read', () => {
  const shared = (entities: string): Uint8Array =>
    smallWorkbook('<row r="1"><c r="A1" t="s"><v>0</v></c></row>', { 'xl/sharedStrings.xml': entities });
  const cases: readonly (readonly [string, () => Uint8Array, string | RegExp])[] = [
    [
      'entities in the sheet',
      () =>
        smallWorkbook('', {
          'xl/worksheets/sheet1.xml': `<!-- a --><!DOCTYPE lolz [<!ENTITY lol "lol">]><worksheet xmlns="${main}"><sheetData/></worksheet>`,
        }),
      'entities: xl/worksheets/sheet1.xml',
    ],
    [
      'entities in the shared strings',
      () => shared(`<!DOCTYPE x SYSTEM "file:///etc/passwd"><sst xmlns="${main}"/>`),
      'entities: xl/sharedStrings.xml',
    ],
    [
      'a sheet that is cut off',
      () =>
        smallWorkbook('', {
          'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="2">`,
        }),
      /^broken: .*sheetData is not closed/,
    ],
    [
      'a wrong checksum',
      () =>
        rawZip(
          Object.entries(smallParts('')).map(([name, data]) => ({
            name,
            data,
            ...(name.includes('sheet1') ? { claimedCrc: 1 } : {}),
          })),
        ),
      /^broken: xl\/worksheets\/sheet1.xml/,
    ],
    [
      'bytes that are no UTF-8',
      () =>
        zipOf({
          ...smallParts(''),
          'xl/worksheets/sheet1.xml': new Uint8Array([
            ...text(`<worksheet xmlns="${main}"><sheetData><row><c><v>`),
            0xff,
            0xfe,
            ...text('</v></c></row></sheetData></worksheet>'),
          ]),
        }),
      'broken: xl/worksheets/sheet1.xml: not utf-8',
    ],
  ];
  test.each(cases)('%s', async (_name, bytes, expected) => {
    const found = await refusal(bytes(), readS);
    if (typeof expected === 'string') expect(found).toBe(expected);
    else expect(found).toMatch(expected);
  });
});

describe('limits', () => {
  const reasonOf = async (bytes: Uint8Array, use?: (bytes: Uint8Array) => Promise<unknown>): Promise<string> =>
    (await refusal(bytes, use)).split(':')[0] ?? '';

  test('400 MB in some 400 kB are refused at once, with bounded memory', async () => {
    const size = 400 * 1024 * 1024;
    const blank = Buffer.alloc(size, 32);
    const bomb = rawZip([
      ...Object.entries(smallParts('', { 'xl/worksheets/sheet1.xml': null })).map(([name, data]) => ({ name, data })),
      { name: 'xl/worksheets/sheet1.xml', data: deflateRawSync(blank), deflated: { size, crc: crc32(blank) } },
    ]);
    expect(bomb.length).toBeLessThan(500_000);
    const before = process.memoryUsage();
    const started = processorTime();
    expect(await reasonOf(bomb)).toBe('tooLarge');
    const after = process.memoryUsage();
    expect(after.arrayBuffers - before.arrayBuffers).toBeLessThan(20 * 1024 * 1024);
    expect(processorTime() - started).toBeLessThan(1000);
  });

  test('a zip that lies about its sizes is not inflated beyond them', async () => {
    const size = 100 * 1024 * 1024;
    const blank = Buffer.alloc(size, 32);
    const data = deflateRawSync(blank);
    const honest = Object.entries(smallParts('', { 'xl/worksheets/sheet1.xml': null })).map(([name, part]) => ({
      name,
      data: part,
    }));
    const liar = rawZip([
      ...honest,
      { name: 'xl/worksheets/sheet1.xml', data, deflated: { size, crc: crc32(blank) }, claimedSize: 5000 },
    ]);
    const before = process.memoryUsage().arrayBuffers;
    expect(await refusal(liar, readS)).toMatch(
      /^broken: xl.worksheets.sheet1.xml: (more bytes than it says|Invalid uncompressed size)/,
    );
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(20 * 1024 * 1024);
  });

  test('a part shorter than it says is broken', async () => {
    const parts = Object.entries(smallParts('')).map(([name, data]) => ({
      name,
      data,
      ...(name.includes('sheet1') ? { claimedSize: 5000 } : {}),
    }));
    expect(await reasonOf(rawZip(parts), readS)).toBe('broken');
  });

  test('many parts, one big part, much in all', async () => {
    const file = smallWorkbook('');
    expect(await reasonOf(file, (bytes) => openPackage(bytes, { parts: 5 }))).toBe('tooLarge');
    expect(await reasonOf(file, (bytes) => openPackage(bytes, { partBytes: 300 }))).toBe('tooLarge');
    expect(await reasonOf(file, (bytes) => openPackage(bytes, { totalBytes: 1500 }))).toBe('tooLarge');
    expect(await reasonOf(file)).toBe('usable');
  });

  test('a ledger of 100,000 rows alike passes, though blanks pack well', async () => {
    const rows = Array.from(
      { length: 100_000 },
      (_, index) =>
        `<row r="${index + 1}">${Array.from({ length: 14 }, (_each, column) => `<c r="${String.fromCharCode(65 + column)}${index + 1}" s="1"/>`).join('')}</row>`,
    ).join('');
    expect(await reasonOf(smallWorkbook(rows))).toBe('usable');
  });
});

test.each([
  ['with a slash before each name', (name: string) => `/${name}`],
  ['with a backslash before each name', (name: string) => `\\${name.replaceAll('/', '\\')}`],
])('a workbook is read from entries %s', async (_, named) => {
  const entries = Object.entries(smallParts('<row r="1"><c r="A1"><v>1</v></c></row>'));
  const pkg = await openPackage(rawZip(entries.map(([name, data]) => ({ name: named(name), data }))));
  expect(pkg.names).toEqual(entries.map(([name]) => name));
});
