import { configure, Uint8ArrayReader, ZipReader, type FileEntry } from '@zip.js/zip.js';
import { defaultLimits, type PackageLimits } from './limits';
import { UnusableFile } from '../unusable-file';

// One thread: no worker script to host next to the page, and nothing left running in Node. zip.js's own inflate
// takes 0.28 s for 55 MB where the platform's streams take 0.47 s, and packs alike in every program; where
// WebAssembly is not allowed, zip.js goes back to the platform's. It inflates a chunk whole before the sink is asked,
// and deflate can make 1032 bytes of one: 16 kB at a time keep what a lying entry can cost below 17 MB.
configure({ useWebWorkers: false, useCompressionStream: false, chunkSize: 16 * 1024 });

/** One entry of the zip file, not inflated yet. */
export type ArchiveEntry = FileEntry;

/**
 * Reads the directory of a zip file. Nothing is inflated; what the directory says is held against the limits,
 * and {@link inflate} later holds each part to what the directory said.
 *
 * @returns the entries in the order of the directory, folders left out
 * @throws UnusableFile `broken`, `tooLarge` or `password` (a zip with encrypted entries)
 */
export async function readArchive(
  bytes: Uint8Array,
  limits: PackageLimits = defaultLimits,
): Promise<readonly ArchiveEntry[]> {
  const entries: ArchiveEntry[] = [];
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
    for await (const entry of reader.getEntriesGenerator()) {
      if (entry.directory || entry.filename.endsWith('\\')) continue;
      if (entry.encrypted) throw new UnusableFile('password', entry.filename);
      if (entries.length >= limits.parts) throw new UnusableFile('tooLarge', `more than ${limits.parts} parts`);
      checkSize(entry, limits);
      total += entry.uncompressedSize;
      if (total > limits.totalBytes) throw new UnusableFile('tooLarge', `more than ${limits.totalBytes} bytes in all`);
      entries.push(entry);
    }
    await reader.close();
  } catch (error) {
    throw asUnusable(error, 'zip directory');
  }
  return entries;
}

function checkSize(entry: ArchiveEntry, limits: PackageLimits): void {
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
export async function inflate(entry: ArchiveEntry): Promise<Uint8Array> {
  const bytes = new Uint8Array(entry.uncompressedSize);
  const filled = await pour(entry, bytes, { checkCrc32: true });
  if (filled !== bytes.length)
    throw new UnusableFile('broken', `${entry.filename}: ${filled} bytes instead of ${bytes.length}`);
  return bytes;
}

/** The entry's bytes as they stand in the zip file, deflated or not, for copying them as they are. */
export async function storedBytes(entry: ArchiveEntry): Promise<Uint8Array> {
  const bytes = new Uint8Array(entry.compressedSize);
  await pour(entry, bytes, { passThrough: true });
  return bytes;
}

async function pour(
  entry: ArchiveEntry,
  into: Uint8Array,
  options: { checkCrc32?: true; passThrough?: true },
): Promise<number> {
  let filled = 0;
  const sink = new WritableStream<Uint8Array>({
    write(chunk) {
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
