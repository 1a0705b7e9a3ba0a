import { readdir, stat } from 'node:fs/promises';
import { basename, join, relative, resolve } from 'node:path';

/** A file to read, and the name it has in messages. */
export interface FoundFile {
  readonly file: string;
  readonly path: string;
}

/**
 * The files that were named, and every .xlsx in and below the folders that were named, sorted by path within a folder;
 * each path once. Hidden files, Excel's lock files (~$…) and `except` are left out of folders.
 */
export async function findFiles(names: readonly string[], except: readonly string[]): Promise<readonly FoundFile[]> {
  const left = new Set(except.map((name) => resolve(name)));
  const found = new Map<string, FoundFile>();
  for (const name of names) {
    const { files, isFolder } = await filesAt(name);
    for (const { file, path } of files) {
      const whole = resolve(path);
      if (!(isFolder && left.has(whole)) && !found.has(whole)) found.set(whole, { file, path });
    }
  }
  return [...found.values()];
}

async function filesAt(name: string): Promise<{ readonly files: readonly FoundFile[]; readonly isFolder: boolean }> {
  if (!(await isFolderAt(name))) return { files: [{ file: basename(name), path: name }], isFolder: false };
  const entries = await readdir(name, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && /\.xlsx$/i.test(entry.name) && !/^(\.|~\$)/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()
    .map((path) => ({ file: relative(name, path), path }));
  return { files, isFolder: true };
}

async function isFolderAt(name: string): Promise<boolean> {
  try {
    return (await stat(name)).isDirectory();
  } catch {
    // Reading it later reports why it cannot be read, along with the other files.
    return false;
  }
}
