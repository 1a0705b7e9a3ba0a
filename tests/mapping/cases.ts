import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { MappedTable } from '../../src/mapping/map-file';

/** A value that a case expects: exactly this, or any one of these. */
export type Wanted = string | number | null | readonly (string | number | null)[];

/** What must come of an old table. */
export interface ImportCase {
  readonly map: { readonly tables: readonly MappedTable[] };
  readonly rows: Readonly<Record<string, readonly Readonly<Record<string, Wanted>>[]>>;
  readonly leftover: readonly string[];
  readonly unreadable: readonly string[];
}

/** What must come of a form. */
export interface FillCase {
  readonly map: { readonly tables: readonly MappedTable[] };
  readonly cells: Readonly<Record<string, Wanted>>;
  readonly empty: readonly string[];
  readonly kept: readonly Readonly<Record<string, unknown>>[];
}

const folder = resolve(__dirname, '../../../shared/cases');

/** The cases of one kind that are there, by name; none where the folder is missing. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- says what the files of a kind hold
export function casesOf<Case>(kind: 'import' | 'fill'): readonly {
  readonly name: string;
  readonly file: string;
  readonly expected: Case;
}[] {
  const here = join(folder, kind);
  if (!existsSync(here)) return [];
  return readdirSync(here)
    .filter((name) => /\.(?:xlsx|docx)$/.test(name))
    .sort()
    .map((name) => ({
      name,
      file: join(here, name),
      expected: JSON.parse(readFileSync(join(here, name.replace(/\.\w+$/, '.expected.json')), 'utf8')) as Case,
    }));
}

/** Whether a value is what a case wants. */
export function isWanted(value: string | number | null, wanted: Wanted): boolean {
  const any = Array.isArray(wanted)
    ? (wanted as readonly (string | number | null)[])
    : [wanted as string | number | null];
  return any.some((one) => one === value);
}
