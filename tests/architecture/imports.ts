import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { Import } from './import-graph';

export const SRC = resolve(__dirname, '../../src');

/** An import, and whether it is loaded when it is asked for, by `import()`. */
export interface SourceImport extends Import {
  readonly lazy: boolean;
}

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sourceFiles(path);
    return /\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

/** Path below src, with `/` and without extension. */
export function moduleOf(path: string): string {
  return relative(SRC, path)
    .split(sep)
    .join('/')
    .replace(/\.tsx?$/, '');
}

function importsOf(file: string): SourceImport[] {
  const found = readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*(\(?)\s*'(\.[^']*)'/g);
  return [...found].map(([, bracket, path = '']) => ({
    from: moduleOf(file),
    to: moduleOf(resolve(dirname(file), path)),
    lazy: bracket !== '',
  }));
}

/** Absolute paths of all sources. */
export const files = sourceFiles(SRC);

export const modules = files.map(moduleOf);

/** All imports of sources by sources. */
export const imports = files.flatMap(importsOf);
