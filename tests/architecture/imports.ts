import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

export const SRC = resolve(__dirname, '../../src');

/** A file of src and what it imports: paths below src, the imported one without extension. */
export interface Import {
  readonly from: string;
  readonly to: string;
  /** True where it is loaded when it is asked for, by `import()`. */
  readonly lazy: boolean;
}

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sourceFiles(path);
    return /\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

function importsOf(file: string): Import[] {
  const found = readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*(\(?)\s*'(\.[^']*)'/g);
  return [...found].map(([, bracket, path = '']) => ({
    from: relative(SRC, file),
    to: relative(SRC, resolve(dirname(file), path)),
    lazy: bracket !== '',
  }));
}

/** Absolute paths of all sources. */
export const files = sourceFiles(SRC);

/** All imports of sources by sources. */
export const imports = files.flatMap(importsOf);
