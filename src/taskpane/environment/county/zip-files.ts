import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js';

/** A file of a zip. */
export interface NamedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A zip of these files. Workbooks are packed already, so they are stored as they are. */
export async function zipFiles(files: readonly NamedFile[]): Promise<Uint8Array> {
  const writer = new ZipWriter(new Uint8ArrayWriter(), { useWebWorkers: false, level: 0 });
  for (const { name, bytes } of files) await writer.add(name, new Uint8ArrayReader(bytes));
  return writer.close();
}
