import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';
import { nodeCodec } from '../../src/cli/node-codec';
import { setCodec, type Codec } from '../../src/xlsx/opc/codec';
import type { Package } from '../../src/xlsx/opc/package';
import { savePackage } from '../../src/xlsx/opc/save';
import { newXmlPart } from '../../src/xlsx/opc/xml-part';
import { openPackage } from '../../src/xlsx/workbook/open';
import { partsOf } from './parts-of';
import { rawZip, type RawEntry } from './raw-zip';
import { smallParts, smallWorkbook } from './small-workbook';

const SHEET = 'xl/worksheets/sheet1.xml';
const ROWS = '<row r="1"><c r="A1"><v>1</v></c></row>'.repeat(5000);

const codecs: readonly (readonly [string, Codec | null])[] = [
  ['zip.js', null],
  ['Node’s zlib', nodeCodec],
];

afterEach(() => {
  setCodec(null);
});

/** A workbook whose sheet's entry is not what it says. */
function withSheet(entry: Omit<RawEntry, 'name' | 'data'> & { readonly data?: Uint8Array }): Uint8Array {
  const parts = Object.entries(smallParts(ROWS));
  return rawZip(parts.map(([name, data]) => (name === SHEET ? { name, data, ...entry } : { name, data })));
}

const changed = (pkg: Package): Package => pkg.with([[SHEET, new TextEncoder().encode(`<!-- ${ROWS} -->`)]]);

test('what one codec packs the other unpacks, and each packs the same way again', async () => {
  const file = smallWorkbook(ROWS);
  const saved: Uint8Array[] = [];
  for (const [, codec] of codecs) {
    setCodec(codec);
    saved.push(await savePackage(changed(await openPackage(file))));
    expect(Buffer.compare(saved.at(-1) ?? file, await savePackage(changed(await openPackage(file))))).toBe(0);
  }
  const parts = await Promise.all(
    saved.map(async (bytes, index) => {
      setCodec(codecs[1 - index]?.[1] ?? null);
      return partsOf(await openPackage(bytes));
    }),
  );
  expect(parts[0]).toEqual(parts[1]);
  expect(parts[0]).toEqual(await partsOf(changed(await openPackage(file))));
});

test('a part that comes in pieces, blank ones among them, is packed as the whole is', async () => {
  setCodec(nodeCodec);
  const pieces = ['<row/>'.repeat(9_000), '', '双联'.repeat(50_000), ''];
  const whole = new TextEncoder().encode(pieces.join(''));
  const {
    deflated,
    size,
    crc32: checksum,
  } = await nodeCodec.pack(pieces.map((piece) => new TextEncoder().encode(piece)));
  expect([size, checksum]).toEqual([whole.length, crc32(whole)]);
  expect(Buffer.compare(inflateRawSync(deflated), whole)).toBe(0);

  const part = await newXmlPart(pieces);
  expect(part.kind).toBe('packed');
  const pkg = (await openPackage(smallWorkbook(ROWS))).with([[SHEET, part]]);
  const saved = await openPackage(await savePackage(pkg));
  expect(new TextDecoder().decode(await saved.read(SHEET))).toBe(new TextDecoder().decode(await pkg.read(SHEET)));
});

test('a part of several blocks is one stream, the same in whatever pieces it comes', async () => {
  const whole = new TextEncoder().encode(ROWS.repeat(30));
  const packed = await nodeCodec.pack([whole]);
  const halves = [whole.subarray(0, 3_000_000), whole.subarray(3_000_000)];
  const { deflated, ...counted } = await nodeCodec.pack(halves);
  expect(counted).toEqual({ size: whole.length, crc32: crc32(whole) });
  expect(Buffer.compare(inflateRawSync(deflated), whole)).toBe(0);
  expect(Buffer.compare(packed.deflated, deflated)).toBe(0);
});

describe.each(codecs)('an entry that is not what it says is broken, by %s', (_, codec) => {
  const whole = deflateRawSync(Buffer.from(smallParts(ROWS)[SHEET] ?? ''));
  const size = Buffer.byteLength(smallParts(ROWS)[SHEET] ?? '');

  test.each([
    ['more bytes than it says', { claimedSize: 500 }],
    ['one byte more than it says', { claimedSize: size - 1 }],
    ['fewer bytes than it says', { claimedSize: size + 1 }],
    ['another checksum', { claimedCrc: 1 }],
    ['a stream that breaks off', { data: whole.subarray(0, whole.length - 20), deflated: { size, crc: 0 } }],
    ['no deflate stream', { data: Buffer.alloc(100, 0xff), deflated: { size, crc: 0 } }],
  ])('%s', async (_what, entry) => {
    setCodec(codec);
    const pkg = await openPackage(withSheet(entry));
    await expect(pkg.read(SHEET)).rejects.toMatchObject({ name: 'UnusableFile', reason: 'broken' });
  });

  // The first entry of the directory is [Content_Types].xml, without which nothing is opened.
  test.each([
    ['an entry whose bytes would reach into the directory', 20, 100_000],
    ['an entry whose header does not stand where it says', 42, 7],
  ])('%s', async (_what, field, value) => {
    setCodec(codec);
    const file = withSheet({});
    const directory = Buffer.from(file).indexOf('PK\x01\x02', 0, 'latin1');
    new DataView(file.buffer, file.byteOffset).setUint32(directory + field, value, true);
    await expect(openPackage(file)).rejects.toMatchObject({ name: 'UnusableFile', reason: 'broken' });
  });
});
