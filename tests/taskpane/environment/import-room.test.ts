import { expose } from 'comlink';
import { readLedgers, type ReadLedgers } from '../../../src/app/read-ledgers';
import { importTables, proposeImport } from '../../../src/app/import/import-tables';
import { tableLine } from '../../../src/app/import/table-lines';
import { locators } from '../../../src/app/locators';
import { unwatched } from '../../../src/model/progress';
import { ledgerPlans } from '../../../src/plan/ledger-plans';
import { sampleRows } from '../../../src/sample/sample';
import { importRoom, serviceBehind, type ImportRoom } from '../../../src/taskpane/environment/old-tables/import-room';
import { ImportService } from '../../../src/taskpane/environment/old-tables/import-service';
import { openFileWorkbook } from '../../../src/workbook/file/file-workbook';
import { newWorkbook } from '../../../src/workbook/file/new-workbook';
import { readForeignWorkbook } from '../../../src/workbook/file/read-foreign';
import { UnusableFile } from '../../../src/xlsx/unusable-file';
import { userSheet } from '../../contract/contract-plans';

const TODAY = 41_821;
const open: MessagePort[] = [];

afterEach(() => {
  for (const port of open.splice(0)) port.close();
});

/** A room in a worker's place, over which everything goes as structured clones; `asked` counts what was asked there. */
function room(): ImportRoom & { readonly asked: string[] } {
  const { port1, port2 } = new MessageChannel();
  open.push(port1, port2);
  const asked: string[] = [];
  const service = new ImportService();
  const watched = new Proxy(service, {
    get: (target, name) => {
      const value: unknown = Reflect.get(target, name);
      if (typeof value !== 'function') return value;
      return (...args: unknown[]): unknown => {
        asked.push(String(name));
        return Reflect.apply(value, target, args);
      };
    },
  });
  expose(watched, port1);
  return { ...importRoom(serviceBehind(port2), new Promise<never>(() => undefined), () => undefined), asked };
}

function fileOf(name: string, bytes: Uint8Array): File {
  return { name, arrayBuffer: () => Promise.resolve(bytes.slice().buffer) } as unknown as File;
}

const HOUSEHOLDS = 1500;
const oldTable = () =>
  newWorkbook([
    userSheet('乌木村', [
      ['户主姓名', '结对干部', '结对时间', '养了几头猪'],
      ...Array.from({ length: HOUSEHOLDS }, (_, at) => [`户${at}`, '王伟', at % 2 === 0 ? 41_699 : '2014.3', at]),
    ]),
  ]);

async function township(): Promise<ReadLedgers> {
  const workbook = await openFileWorkbook(await newWorkbook(ledgerPlans(sampleRows())));
  return readLedgers(await workbook.read(locators, unwatched), TODAY, unwatched);
}

test('a long table is worked out in the room as it is on the page, also after it was corrected', async () => {
  const [ledgers, bytes] = [await township(), await oldTable()];
  const far = room();
  await far.read(fileOf('旧表.xlsx', bytes), '', unwatched);
  const proposed = await far.propose(ledgers, unwatched);
  const workbooks = [{ file: '', workbook: await readForeignWorkbook(bytes, unwatched) }];
  const options = { map: null, into: ledgers.book, leftoverToRemarks: false };
  const near = importTables(proposeImport(workbooks, options), options);
  const { tables, unreadable, ...lists } = near;
  expect(unreadable).toHaveLength(HOUSEHOLDS / 2);
  expect(proposed).toEqual({ ...lists, tables: tables.map(tableLine) });
  const corrected = await far.choose(0, 4, 'persons', unwatched);
  expect(corrected.rows.Pairings?.at(-1)?.cells['persons']).toBe(HOUSEHOLDS - 1);
  expect(corrected.tables[0]?.columns.map(({ choice }) => choice)).toEqual(['household', 'cadre', 'from', 'persons']);
  expect((await far.take(0, null, unwatched)).rows).toEqual({});
});

test('columns that did not change are not sent again, and those that did are', async () => {
  const ledgers = await township();
  const far = room();
  await far.know(ledgers, unwatched);
  const first = far.asked.length;
  await far.know(ledgers, unwatched);
  expect(far.asked.slice(first)).toEqual(['known']);
  const { book } = ledgers;
  const { household } = book.Pairings.columns;
  const changed = { ...book.Pairings, columns: { ...book.Pairings.columns, household: { ...household } } };
  await far.know({ ...ledgers, book: { ...book, Pairings: changed } }, unwatched);
  expect(far.asked.slice(first + 1)).toEqual(['ledger', 'column', 'known']);
});

test('a file that is none says what it is, and a cancelled reading ends at once', async () => {
  await expect(room().read(fileOf('旧表.xlsx', new Uint8Array([1, 2, 3])), '', unwatched)).rejects.toBeInstanceOf(
    UnusableFile,
  );
  const cancelling = new AbortController();
  const work = { signal: cancelling.signal, report: () => undefined };
  const reading = room().read(fileOf('旧表.xlsx', await oldTable()), '', work);
  cancelling.abort(new Error('取消'));
  await expect(reading).rejects.toThrow('取消');
});

test('a table in text is read there too, under the name of its file', async () => {
  const far = room();
  const bytes = new TextEncoder().encode('户主,村,结对干部\n周大山,乌木村,王伟\n');
  await far.read(fileOf('名册.csv', bytes), '', unwatched);
  const { tables, rows } = await far.propose(await township(), unwatched);
  expect(tables.map(({ place, ledger }) => [place, ledger])).toEqual([['名册!1', 'Pairings']]);
  expect(rows.Pairings?.map(({ cells }) => cells['household'])).toEqual(['周大山']);
});
