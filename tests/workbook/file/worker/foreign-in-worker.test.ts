import { expose } from 'comlink';
import type { CellValue } from '../../../../src/model/cell';
import { unwatched } from '../../../../src/model/progress';
import { newWorkbook } from '../../../../src/workbook/file/new-workbook';
import { readForeignWorkbook } from '../../../../src/workbook/file/read-foreign';
import { readForeignInWorker } from '../../../../src/workbook/file/worker/foreign-in-worker';
import { WorkbookService } from '../../../../src/workbook/file/worker/service';
import { UnusableFile } from '../../../../src/xlsx/unusable-file';
import { userSheet } from '../../../contract/contract-plans';

const never = new Promise<never>(() => undefined);
const open: MessagePort[] = [];

afterEach(() => {
  for (const port of open.splice(0)) port.close();
});

/** A worker's place, over which everything goes as structured clones. */
function channel(): MessagePort {
  const { port1, port2 } = new MessageChannel();
  open.push(port1, port2);
  expose(new WorkbookService(), port1);
  return port2;
}

const rows: readonly (readonly CellValue[])[] = Array.from({ length: 9000 }, (_, at) => [at, `户${at}`, '乌木村']);
const oldTable = () =>
  newWorkbook([
    userSheet(
      '旧表',
      [['序号', '户主', '村'], ...rows],
      [
        { kind: 'formula', at: { row: 2, column: 5 }, formula: 'SUM(A2:A9)', result: 3 },
        { kind: 'merge', range: { top: 3, left: 3, bottom: 4, right: 3 } },
      ],
    ),
    userSheet('另一张', [['村', 41_699]]),
  ]);

test('old tables are read in a worker as they are without one: cells, merges, formats and formulas', async () => {
  const bytes = await oldTable();
  const near = await readForeignWorkbook(bytes, unwatched);
  const far = await readForeignInWorker(channel(), { bytes: bytes.slice(), name: '旧表.xlsx' }, unwatched, never);
  const plain = ({ sheets, date1904 }: typeof near) => ({
    date1904,
    sheets: sheets.map(({ sheet, top, left, values, merges, formats, ...own }) => ({
      cells: { sheet, top, left, values, merges, formats },
      formulas: [own.isFormula(2, 5), own.isFormula(2, 4), own.isFormula(3, 5)],
    })),
  });
  expect(plain(far)).toEqual(plain(near));
  expect(plain(far).sheets[0]?.formulas).toEqual([true, false, false]);
});

test('a file that is none says what it is, and a cancelled reading ends at once', async () => {
  await expect(
    readForeignInWorker(channel(), { bytes: new Uint8Array([1, 2, 3]), name: '旧表.xlsx' }, unwatched, never),
  ).rejects.toBeInstanceOf(UnusableFile);
  const cancelling = new AbortController();
  const reading = readForeignInWorker(
    channel(),
    { bytes: await oldTable(), name: '旧表.xlsx' },
    { signal: cancelling.signal, report: () => undefined },
    never,
  );
  cancelling.abort(new Error('取消'));
  await expect(reading).rejects.toThrow('取消');
});

test('a table in text is read there too, under the name of its file', async () => {
  const bytes = new TextEncoder().encode('户主,村\n周大山,乌木村\n');
  const { sheets } = await readForeignInWorker(channel(), { bytes, name: '名册.csv' }, unwatched, never);
  expect(sheets.map(({ sheet, values }) => ({ sheet, values }))).toEqual([
    {
      sheet: '名册',
      values: [
        ['户主', '村'],
        ['周大山', '乌木村'],
      ],
    },
  ]);
});
