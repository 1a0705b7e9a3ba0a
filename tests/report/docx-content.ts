import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../support/programs';

/** A .docx file as Python's own zip and XML libraries read it. */
export interface DocxContent {
  readonly paragraphs: readonly string[];
  /** Each comment's lines, and the text that it stands at. */
  readonly comments: readonly { readonly at: string; readonly lines: readonly string[] }[];
  /** Width, height, top and left margin in twentieths of a point. */
  readonly page: readonly number[];
  readonly footer: string;
  readonly fields: readonly string[];
}

/** Writes a file and reads it back with Python. */
export function readDocx(path: string, bytes: Uint8Array): DocxContent {
  writeFileSync(path, bytes);
  return JSON.parse(run('python3', [join(__dirname, 'read_docx.py'), path])) as DocxContent;
}
