import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';

const SQL = join(__dirname, '../../docs/sql');

/** A line of an answer: numbers as BigInt, amounts as whole millionths. */
export type SqlLine = Readonly<Record<string, string | bigint | null>>;

/** Row files, asked in the SQL that the documents give. */
export interface RowFileTables {
  /** Asks the query in `docs/sql/<name>.sql`. */
  readonly ask: (name: string) => Promise<readonly SqlLine[]>;
  readonly run: (sql: string) => Promise<void>;
  readonly close: () => void;
}

/** Opens the row files below a folder: those of a county, or of several, a folder each. */
export async function openRowFiles(folder: string, of: 'county' | 'counties' = 'county'): Promise<RowFileTables> {
  const { DuckDBInstance } = await import('@duckdb/node-api');
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  await connection.run(`SET VARIABLE rows = '${folder.replaceAll("'", "''")}'`);
  for (const script of [`rows-of-${of}`, 'tables', 'indicator-views']) await runAll(connection, sqlOf(script));
  return {
    ask: async (name) => {
      const answer = await connection.runAndReadAll(sqlOf(name));
      return answer.getRowObjects().map((line) => Object.fromEntries(Object.entries(line).map(plainCell)));
    },
    run: (sql) => runAll(connection, sql),
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

function sqlOf(name: string): string {
  return readFileSync(join(SQL, `${name}.sql`), 'utf8');
}

async function runAll(connection: DuckDBConnection, sql: string): Promise<void> {
  const statements = await connection.extractStatements(sql);
  for (let at = 0; at < statements.count; at += 1) await (await statements.prepare(at)).run();
}

/** Decimals by their digits, so that nothing goes by way of binary fractions. */
function plainCell([name, cell]: readonly [string, unknown]): readonly [string, string | bigint | null] {
  if (cell === null || typeof cell === 'string' || typeof cell === 'bigint') return [name, cell];
  if (typeof cell === 'number') return [name, BigInt(cell)];
  if (typeof cell === 'object' && 'value' in cell && 'scale' in cell && cell.scale === 6)
    return [name, cell.value as bigint];
  throw new TypeError(`${name} is neither text nor number`);
}
