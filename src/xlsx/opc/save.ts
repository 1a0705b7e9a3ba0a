import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js';
import { Method, storedBytes, type ArchiveEntry } from './archive';
import { platformCodec } from './codec';
import type { Package } from './package';

/**
 * Writes the package as a zip file. Parts that were not touched are copied as they are packed, in the order they
 * had; parts that were are deflated in their place, new ones follow. The same package gives the same bytes.
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
    else await add(writer, name, source.bytes);
  }
  return writer.close();
}

/** 1 January 1980, the zero of DOS dates: Excel dates its parts so, and a clock's date would make no two saves alike. */
const dosEpoch = 0x00210000;

async function copy(writer: ZipWriter<Uint8Array>, name: string, packed: ArchiveEntry): Promise<void> {
  await writer.add(name, new Uint8ArrayReader(await storedBytes(packed)), {
    passThrough: true,
    dataDescriptor: false,
    entry: packed.entry,
  });
}

async function add(writer: ZipWriter<Uint8Array>, name: string, bytes: Uint8Array): Promise<void> {
  const codec = platformCodec();
  if (codec === null) await writer.add(name, new Uint8ArrayReader(bytes), { rawLastModDate: dosEpoch });
  else
    await writer.add(name, new Uint8ArrayReader(codec.deflate(bytes)), {
      passThrough: true,
      compressionMethod: Method.deflated,
      uncompressedSize: bytes.length,
      crc32: codec.crc32(bytes),
      rawLastModDate: dosEpoch,
    });
}
