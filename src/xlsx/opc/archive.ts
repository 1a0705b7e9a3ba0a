import { configure, Uint8ArrayReader, ZipReader, type FileEntry } from '@zip.js/zip.js';
import { platformCodec, type Codec } from './codec';
import { defaultLimits, type PackageLimits } from './limits';
import { UnusableFile } from '../unusable-file';

/** Whether this runs in a page, whose policy forbids WebAssembly. */
const isPage = typeof process === 'undefined';

// For programs that give no codec of their own. One thread: no worker script to host next to the page, and nothing left
// running in Node. Where WebAssembly is allowed zip.js's own inflate takes 0.28 s for 55 MB and the platform's streams
// 0.47 s; in a page its own is JavaScript alone, which takes three times as long as they do, and five times to deflate.
// A chunk is inflated whole before the sink is asked, and deflate can make 1032 bytes of one: 16 kB at a time keep what
// a lying entry can cost below 17 MB.
configure({ useWebWorkers: false, useCompressionStream: isPage, chunkSize: 16 * 1024 });

/** One entry of the zip file, not inflated yet. */
export interface ArchiveEntry {
  readonly filename: string;
  readonly entry: FileEntry;
  /**
   * Its bytes as they are packed in the file; null for an unusual entry, which is left to zip.js: it also knows what is
   * wrong.
   */
  readonly packed: Uint8Array | null;
}

/** Methods of compression of a zip (APPNOTE 4.4.5). */
export const Method = { stored: 0, deflated: 8 } as const;

/**
 * The header that stands before an entry's bytes (APPNOTE 4.3.7): its mark, its size, and where it tells the sizes of
 * name and extra field behind it.
 */
const LOCAL_HEADER = { signature: 0x04034b50, size: 30, nameSize: 26, extraSize: 28 } as const;

/**
 * Reads the directory of a zip file. Nothing is inflated; what the directory says is checked against the limits, and
 * {@link inflate} later holds each part to what the directory said.
 *
 * @returns the entries in the order of the directory, folders left out
 * @throws UnusableFile `broken`, `tooLarge` or `password` (a zip with encrypted entries)
 */
export async function readArchive(
  bytes: Uint8Array,
  limits: PackageLimits = defaultLimits,
): Promise<readonly ArchiveEntry[]> {
  let total = 0;
  try {
    // Office programs less careful than Excel write local headers that differ from the directory; size and checksum
    // are held to the directory below, so what a part holds is never in doubt.
    // Names are those of parts and never of files, so that one with a slash before it does no harm.
    const reader = new ZipReader(new Uint8ArrayReader(bytes), {
      useWebWorkers: false,
      checkLocalDirectory: false,
      filenameValidation: 'tolerant',
    });
    const files: FileEntry[] = [];
    for await (const entry of reader.getEntriesGenerator()) {
      if (entry.directory || entry.filename.endsWith('\\')) continue;
      if (entry.encrypted) throw new UnusableFile('password', entry.filename);
      if (files.length >= limits.parts) throw new UnusableFile('tooLarge', `more than ${limits.parts} parts`);
      checkSize(entry, limits);
      total += entry.uncompressedSize;
      if (total > limits.totalBytes) throw new UnusableFile('tooLarge', `more than ${limits.totalBytes} bytes in all`);
      files.push(entry);
    }
    await reader.close();
    const data = bytes.subarray(0, reader.directoryOffset);
    return files.map((entry) => ({ filename: entry.filename, entry, packed: packedBytes(entry, data) }));
  } catch (error) {
    throw asUnusable(error, 'zip directory');
  }
}

/** The piece of the file that holds an entry's packed bytes, found by its two headers; null where either is unusual. */
function packedBytes(
  { offset, compressedSize, compressionMethod, zip64 }: FileEntry,
  data: Uint8Array,
): Uint8Array | null {
  const isUsual = compressionMethod === Method.stored || compressionMethod === Method.deflated;
  if (!isUsual || zip64 || offset + LOCAL_HEADER.size > data.length) return null;
  const header = new DataView(data.buffer, data.byteOffset + offset, LOCAL_HEADER.size);
  if (header.getUint32(0, true) !== LOCAL_HEADER.signature) return null;
  const { size, nameSize, extraSize } = LOCAL_HEADER;
  const start = offset + size + header.getUint16(nameSize, true) + header.getUint16(extraSize, true);
  return start + compressedSize > data.length ? null : data.subarray(start, start + compressedSize);
}

function checkSize(entry: FileEntry, limits: PackageLimits): void {
  const { filename, uncompressedSize, compressedSize } = entry;
  if (uncompressedSize > limits.partBytes) throw new UnusableFile('tooLarge', `${filename}: ${uncompressedSize} bytes`);
  if (uncompressedSize > limits.ratioFloorBytes && uncompressedSize > compressedSize * limits.ratio) {
    throw new UnusableFile('tooLarge', `${filename}: ${compressedSize} bytes that hold ${uncompressedSize}`);
  }
}

/**
 * Inflates one entry into a buffer of exactly the size the directory gave; a stream that goes on beyond it is
 * cut off there, so that a zip which lies about its sizes costs no more than it said.
 *
 * @throws UnusableFile `broken` for a wrong size, checksum or method
 */
export async function inflate({ entry, packed }: ArchiveEntry): Promise<Uint8Array> {
  const codec = platformCodec();
  if (codec !== null && packed !== null) return inflateBy(codec, entry, packed);
  const bytes = new Uint8Array(entry.uncompressedSize);
  checkFilled(entry, await streamInto(entry, bytes, { checkCrc32: true }));
  return bytes;
}

function inflateBy(codec: Codec, entry: FileEntry, packed: Uint8Array): Uint8Array {
  const { filename, uncompressedSize, compressionMethod, crc32 } = entry;
  let bytes: Uint8Array;
  try {
    bytes = compressionMethod === Method.stored ? packed : codec.inflate(packed, uncompressedSize);
  } catch (error) {
    throw asUnusable(error, filename);
  }
  checkFilled(entry, bytes.length);
  if (codec.crc32(bytes) !== crc32) throw new UnusableFile('broken', `${filename}: wrong checksum`);
  return bytes;
}

function checkFilled({ filename, uncompressedSize }: FileEntry, filled: number): void {
  if (filled > uncompressedSize) throw new UnusableFile('broken', `${filename}: more bytes than it says`);
  if (filled < uncompressedSize)
    throw new UnusableFile('broken', `${filename}: ${filled} bytes instead of ${uncompressedSize}`);
}

/** The entry's bytes as they stand in the zip file, deflated or not, for copying them as they are. */
export async function storedBytes({ entry, packed }: ArchiveEntry): Promise<Uint8Array> {
  if (packed !== null) return packed;
  const bytes = new Uint8Array(entry.compressedSize);
  await streamInto(entry, bytes, { passThrough: true });
  return bytes;
}

async function streamInto(
  entry: FileEntry,
  into: Uint8Array,
  options: { checkCrc32?: true; passThrough?: true },
): Promise<number> {
  let filled = 0;
  const sink = new WritableStream<Uint8Array>({
    write(chunk) {
      // No more is taken than there is room for: a zip that lies about its sizes costs no more than it said.
      if (filled + chunk.length > into.length)
        throw new UnusableFile('broken', `${entry.filename}: more bytes than it says`);
      into.set(chunk, filled);
      filled += chunk.length;
    },
  });
  try {
    await entry.getData(sink, { ...options, useWebWorkers: false });
  } catch (error) {
    throw asUnusable(error, entry.filename);
  }
  return filled;
}

function asUnusable(error: unknown, where: string): UnusableFile {
  if (error instanceof UnusableFile) return error;
  return new UnusableFile('broken', `${where}: ${error instanceof Error ? error.message : String(error)}`, {
    cause: error,
  });
}
