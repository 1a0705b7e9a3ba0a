import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js';
import { Method, storedBytes, type ArchiveEntry } from './archive';
import { platformCodec } from './codec';
import type { NewPart, Package } from './package';

/**
 * Writes the package as a zip file. Unchanged parts are copied as they are packed, in the order they had; changed parts
 * are deflated in their place, new ones follow. The same package gives the same bytes.
 *
 * @returns the bytes of an .xlsx file
 */
export async function savePackage(pkg: Package): Promise<Uint8Array> {
  const writer = new ZipWriter(new Uint8ArrayWriter(), {
    useWebWorkers: false,
    // Excel reads neither; without them a header says all there is to know of its part.
    extendedTimestamp: false,
    dataDescriptor: false,
    keepOrder: true,
  });
  for (const [name, source] of pkg.sources) {
    if (source.kind === 'entry') await copy(writer, name, source.entry);
    else await add(writer, name, source);
  }
  return writer.close();
}

/**
 * 1 January 1980, the zero of DOS dates: Excel dates its parts so, and with the current date no two saves would be
 * alike.
 */
const dosEpoch = 0x00210000;

async function copy(writer: ZipWriter<Uint8Array>, name: string, packed: ArchiveEntry): Promise<void> {
  await writer.add(name, new Uint8ArrayReader(await storedBytes(packed)), {
    passThrough: true,
    dataDescriptor: false,
    entry: packed.entry,
  });
}

async function add(writer: ZipWriter<Uint8Array>, name: string, source: NewPart): Promise<void> {
  const packed = source.kind === 'packed' ? source.packed : await platformCodec()?.pack([source.bytes]);
  if (packed)
    await writer.add(name, new Uint8ArrayReader(packed.deflated), {
      passThrough: true,
      compressionMethod: Method.deflated,
      uncompressedSize: packed.size,
      crc32: packed.crc32,
      rawLastModDate: dosEpoch,
    });
  else if (source.kind === 'bytes')
    await writer.add(name, new Uint8ArrayReader(source.bytes), { rawLastModDate: dosEpoch });
}
