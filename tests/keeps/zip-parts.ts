import { inflateRawSync } from 'node:zlib';

/**
 * The parts of a zip file, read here with Node's own inflate so that what the product wrote is not judged by the
 * library that wrote it. Knows what .xlsx files use: stored and deflated entries, no zip64.
 */
export function zipParts(file: Buffer): ReadonlyMap<string, Buffer> {
  const parts = new Map<string, Buffer>();
  const end = file.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  if (end < 0) throw new Error('no end of central directory');
  let at = file.readUInt32LE(end + 16);
  for (let left = file.readUInt16LE(end + 10); left > 0; left--) {
    if (file.readUInt32LE(at) !== 0x02014b50) throw new Error(`no directory entry at ${at}`);
    const [method, packed, name, extra, comment, local] = [
      file.readUInt16LE(at + 10),
      file.readUInt32LE(at + 20),
      file.readUInt16LE(at + 28),
      file.readUInt16LE(at + 30),
      file.readUInt16LE(at + 32),
      file.readUInt32LE(at + 42),
    ];
    const data = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
    const bytes = file.subarray(data, data + packed);
    const key = file.toString('utf8', at + 46, at + 46 + name);
    if (parts.has(key)) throw new Error(`${key} stands twice`);
    parts.set(key, method === 0 ? bytes : inflateRawSync(bytes));
    at += 46 + name + extra + comment;
  }
  return parts;
}
