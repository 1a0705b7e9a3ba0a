import type { WorkbookContent } from '../../model/grid';
import type { Work } from '../../model/progress';
import type { WorkbookPort } from '../../workbook/port';
import { keptEntries } from '../kept-entries';

/** The key under which the workbook keeps the mappings: a JSON array of `[of, headers, as, keys, filter?]`. */
const KEY = 'mappings';

/** Maximum number of mappings that are kept; the oldest are dropped. */
const MOST = 60;

/** What a table with these headers was taken for: of an import, of a form's list, of a form's labelled cells. */
export interface Remembered {
  readonly of: 'import' | 'list' | 'cells';
  /** What a table is recognised by: its headers from left to right, or the labels of a sheet from the top down. */
  readonly headers: readonly string[];
  /** The ledger or the source; null where the table was left out. */
  readonly as: string | null;
  /** What each header stands for; null for nothing. */
  readonly keys: readonly (string | null)[];
  readonly filter?: Readonly<Record<string, readonly string[]>>;
}

/** What was confirmed in this workbook before; none where it keeps nothing that can be read. */
export function rememberedMappings(content: Pick<WorkbookContent, 'kept'>): readonly Remembered[] {
  return keptEntries(content, KEY, rememberedOf);
}

/** What is remembered of a table with these headers; null where nothing is. */
export function rememberedFor(
  remembered: readonly Remembered[],
  of: Remembered['of'],
  headers: readonly string[],
): Remembered | null {
  const key = keyOf({ of, headers });
  return remembered.find((other) => keyOf(other) === key) ?? null;
}

/**
 * Adds confirmed mappings to those that the workbook keeps, replacing any with the same headers. True where anything
 * was new.
 */
export async function rememberMappings(
  port: WorkbookPort,
  content: Pick<WorkbookContent, 'kept'>,
  confirmed: readonly Remembered[],
  work: Work,
): Promise<boolean> {
  const known = rememberedMappings(content);
  const news = confirmed.filter((one) => one.headers.length > 0 && !known.some((other) => isSame(one, other)));
  if (news.length === 0) return false;
  const latest = new Set(news.map(keyOf));
  const all = [...known.filter((other) => !latest.has(keyOf(other))), ...news].slice(-MOST);
  const entries = all.map(({ of, headers, as, keys, filter }) => [of, headers, as, keys, ...(filter ? [filter] : [])]);
  await port.keep(KEY, JSON.stringify(entries), work);
  return true;
}

function keyOf({ of, headers }: Pick<Remembered, 'of' | 'headers'>): string {
  return JSON.stringify([of, headers]);
}

function isSame(one: Remembered, other: Remembered): boolean {
  const shape = ({ of, headers, as, keys, filter = {} }: Remembered) => JSON.stringify([of, headers, as, keys, filter]);
  return shape(one) === shape(other);
}

function rememberedOf(entry: unknown): readonly Remembered[] {
  if (!Array.isArray(entry)) return [];
  const [of, headers, as, keys, filter] = entry as readonly unknown[];
  if (of !== 'import' && of !== 'list' && of !== 'cells') return [];
  if (!isTexts(headers) || !isNullOr(as) || !Array.isArray(keys) || !keys.every(isNullOr)) return [];
  return [{ of, headers, as, keys, ...(isFilter(filter) && { filter }) }];
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

function isNullOr(value: unknown): value is string | null {
  return value === null || typeof value === 'string';
}

function isFilter(value: unknown): value is NonNullable<Remembered['filter']> {
  return typeof value === 'object' && value !== null && Object.values(value).every(isTexts);
}
