import { deflateRawSync, crc32 as nodeCrc32 } from 'node:zlib';

/** An entry as it shall stand in the zip, true or not. */
export interface RawEntry {
  readonly name: string;
  readonly data: Uint8Array | string;
  /** What the headers say of the size, where they lie. */
  readonly claimedSize?: number;
  /** What the headers say of the checksum, where it is wrong. */
  readonly claimedCrc?: number;
  /** Already deflated data of this true size and checksum. */
  readonly deflated?: { readonly size: number; readonly crc: number };
  readonly flags?: number;
}

/** Writes a zip file byte by byte, so that tests can make ones no library would. */
export function rawZip(entries: readonly RawEntry[]): Uint8Array {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const plain = Buffer.from(entry.data);
    const packed = entry.deflated ? plain : deflateRawSync(plain);
    const name = Buffer.from(entry.name);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(entry.flags ?? 0, 2);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(0x00210000, 6);
    fields.writeUInt32LE(entry.claimedCrc ?? entry.deflated?.crc ?? crc32(plain), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(entry.claimedSize ?? entry.deflated?.size ?? plain.length, 18);
    fields.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), fields, name, packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), fields, tail, name]));
    locals.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...locals, central, end]));
}

/** CRC-32 of zip files. Node has one from 20.15 on. */
export function crc32(bytes: Uint8Array): number {
  return nodeCrc32(bytes);
}
