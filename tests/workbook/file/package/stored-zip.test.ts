import { crc32 as nodeCrc32 } from 'node:zlib';
import fc from 'fast-check';
import { crc32, storedZip } from '../../../../src/workbook/file/package/read/stored-zip';
import { zipParts } from '../../../keeps/zip-parts';

test('checksums are those of zip files', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => crc32(bytes) === nodeCrc32(bytes)),
    { seed: 20140630, verbose: true },
  );
});

test('what is put in comes out', () => {
  const parts = [['a/b.xml', new TextEncoder().encode('<b/>')], ['empty', new Uint8Array(0)], ['c', new Uint8Array(100_000).fill(7)]] as const;
  expect([...zipParts(Buffer.from(storedZip(parts)))].map(([name, bytes]) => [name, bytes.length])).toEqual(parts.map(([name, bytes]) => [name, bytes.length]));
});
