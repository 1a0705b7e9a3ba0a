import { locators } from '../../../src/app/check';
import type { LedgerGrid } from '../../../src/model/grid';
import { unwatched } from '../../../src/model/progress';
import { readBook } from '../../../src/records/read-book';
import { ledgerTemplate, isTableName } from '../../../src/templates/ledgers';
import type { ColumnType } from '../../../src/templates/column';
import { openFileWorkbook } from '../../../src/workbook/file/file-workbook';
import { spent, type Figures } from '../measured';
import { peer } from './peers-folder';

interface Type {
  readonly nullish: () => Type;
}

interface Zod {
  readonly number: () => Type;
  readonly string: () => Type;
  readonly object: (shape: Readonly<Record<string, Type>>) => { readonly safeParse: (row: unknown) => unknown };
}

const NUMBERS: ReadonlySet<ColumnType['kind']> = new Set(['date', 'integer', 'quantity', 'money']);

/**
 * zod parsing the rows of every ledger as objects of text and numbers, beside the product typing the same cells: that
 * also reads dates and numbers in every usual writing, looks up lists and keeps columns.
 */
export async function parseWithZod(bytes: Uint8Array, _rounds: number, peers: string): Promise<Figures> {
  const zod = peer(peers, 'zod') as Zod;
  const content = await (await openFileWorkbook(bytes)).read(locators, unwatched);
  const parsing = await spent(() => {
    for (const grid of content.grids) parse(grid, zod);
  });
  const typing = await spent(() => readBook(content, unwatched));
  return { parsing: parsing.ms, typing: typing.ms };
}

function parse({ table, values }: LedgerGrid, zod: Zod): void {
  if (!isTableName(table)) return;
  const { columns } = ledgerTemplate(table);
  const shape = columns.map(({ key, type, required }) => {
    const typed = NUMBERS.has(type.kind) ? zod.number() : zod.string();
    return [key, required ? typed : typed.nullish()] as const;
  });
  const row = zod.object(Object.fromEntries(shape));
  for (const cells of values.slice(1))
    row.safeParse(Object.fromEntries(columns.map(({ key }, index) => [key, cells[index] ?? null])));
}
