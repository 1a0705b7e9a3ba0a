import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';

/** Whether a folder that `npm install` filled has a library. */
export function hasPeer(folder: string, name: string): boolean {
  return folder !== '' && existsSync(join(folder, 'node_modules', name));
}

/** A library of such a folder: it is no dependency, so its types are the caller's to say. */
export function peer(folder: string, name: string): unknown {
  return createRequire(join(resolve(folder), 'package.json'))(name);
}
