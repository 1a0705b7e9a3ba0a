import { columnLetters, columnNumber } from '../model/cell';

/** A table of a map, as in its JSON. `columns` gives the key of our column by the letters of the old one. */
export interface MappedTable {
  /** The file that the table is in, where several are read; any file where left out. */
  readonly file?: string;
  readonly sheet: string;
  /** 1-based header rows; 0 where the rows have none. Left out of a form that has labels only. */
  readonly header?: { readonly top: number; readonly bottom: number };
  /** For a form's list, its first column (1-based), which tells it from lists beside it. Not in the maps of files. */
  readonly left?: number;
  /** For an import: a ledger, or null where the table is left out. */
  readonly ledger?: string | null;
  /** For a form: a ledger or a list of the summary. */
  readonly source?: string;
  readonly columns: Readonly<Record<string, string>>;
  readonly unmatched?: readonly string[];
  /** By our keys, values outside the table that count for all of its rows. */
  readonly values?: Readonly<Record<string, string>>;
  readonly filter?: Readonly<Record<string, readonly string[]>>;
  /** For a form: the paths of single cells, by their address. */
  readonly cells?: Readonly<Record<string, string>>;
}

/** A map that cannot be used; `detail` names the faulty place in the map's own terms. */
export class BadMap extends Error {
  constructor(readonly detail: string) {
    super(detail);
    this.name = 'BadMap';
  }
}

type Json = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textsOf(value: unknown, name: string): Readonly<Record<string, string>> {
  if (value === undefined) return {};
  if (!isObject(value)) throw new BadMap(name);
  const entries = Object.entries(value).map(([key, text]): [string, string] => {
    if (typeof text !== 'string') throw new BadMap(`${name}.${key}`);
    return [key, text];
  });
  return Object.fromEntries(entries);
}

function headerOf(value: unknown): MappedTable['header'] {
  if (value === undefined) return undefined;
  if (!isObject(value)) throw new BadMap('header');
  const { top, bottom = top } = value;
  if (typeof top !== 'number' || typeof bottom !== 'number' || !(top >= 0 && bottom >= top && bottom < top + 10))
    throw new BadMap('header');
  return { top, bottom };
}

function filterOf(value: unknown): MappedTable['filter'] {
  if (value === undefined) return undefined;
  if (!isObject(value)) throw new BadMap('filter');
  return Object.fromEntries(
    Object.entries(value).map(([key, wanted]) => [key, (Array.isArray(wanted) ? wanted : [wanted]).map(String)]),
  );
}

function optional<Key extends string, Value>(key: Key, value: Value | undefined): Partial<Record<Key, Value>> {
  return value === undefined ? {} : ({ [key]: value } as Record<Key, Value>);
}

function tableOf(value: unknown): MappedTable {
  if (!isObject(value) || typeof value['sheet'] !== 'string') throw new BadMap('tables');
  const { file, ledger, source } = value;
  const columns = textsOf(value['columns'], 'columns');
  for (const letters of Object.keys(columns))
    if (!/^[A-Za-z]{1,3}$/.test(letters)) throw new BadMap(`columns.${letters}`);
  return {
    sheet: value['sheet'],
    columns,
    ...(typeof file === 'string' && { file }),
    ...optional('header', headerOf(value['header'])),
    ...((typeof ledger === 'string' || ledger === null) && { ledger }),
    ...(typeof source === 'string' && { source }),
    ...optional('values', value['values'] === undefined ? undefined : textsOf(value['values'], 'values')),
    ...optional('cells', value['cells'] === undefined ? undefined : textsOf(value['cells'], 'cells')),
    ...optional('filter', filterOf(value['filter'])),
  };
}

/**
 * Reads a map from JSON.
 *
 * @throws BadMap naming the place that is wrong
 */
export function parseMap(text: string): readonly MappedTable[] {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new BadMap(error instanceof Error ? error.message : 'JSON');
  }
  const tables = isObject(json) ? (json['tables'] ?? (isObject(json['map']) ? json['map']['tables'] : null)) : null;
  if (!Array.isArray(tables)) throw new BadMap('tables');
  return tables.map(tableOf);
}

/** A map's columns by their 1-based number in place of letters. */
export function mappedColumns({ columns }: MappedTable): ReadonlyMap<number, string> {
  return new Map(Object.entries(columns).map(([letters, key]) => [columnNumber(letters), key]));
}

/** Values by column letters, from 1-based column numbers. */
export function byLetter<Value>(columns: Iterable<readonly [number, Value]>): Readonly<Record<string, Value>> {
  return Object.fromEntries([...columns].map(([column, value]) => [columnLetters(column), value]));
}
