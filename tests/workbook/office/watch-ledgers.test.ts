import { PICTURE } from '../../../src/model/cell';
import type { SheetEdit } from '../../../src/model/edit';
import { watchLedgers } from '../../../src/workbook/office/watch-ledgers';
import { unwatched } from '../../../src/model/progress';
import { cadresSheet, userSheet } from '../../contract/contract-plans';
import { EXCEL_VERSIONS } from '../../excel-host/host';
import { loadClient, loadNewerClient } from '../../excel-host/load-client';
import { ensureCell } from '../../excel-host/model/sheet';
import { assertHostsContent, openInExcel, runtimeOf } from './support/open';

afterEach(assertHostsContent);

/** Lets everything that waits be done. */
const settle = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 30);
  });

async function watching(
  version: string,
  makeClient = loadClient,
): Promise<
  ReturnType<typeof openInExcel> & {
    readonly edits: SheetEdit[];
    readonly problems: unknown[];
    readonly coAuthors: () => number;
    readonly stop: () => Promise<void>;
  }
> {
  const opened = openInExcel(
    [
      cadresSheet,
      userSheet('我的表', [
        ['甲', 1],
        ['乙', 2],
      ]),
    ],
    { version, makeClient },
  );
  const edits: SheetEdit[] = [];
  const problems: unknown[] = [];
  let seen = 0;
  const stop = await watchLedgers(runtimeOf(opened.host), {
    onEdits: (more) => {
      edits.push(...more);
    },
    onError: (error) => {
      problems.push(error);
    },
    onCoAuthor: () => {
      seen += 1;
    },
  });
  return { ...opened, edits, problems, coAuthors: () => seen, stop };
}

describe.each(Object.entries(EXCEL_VERSIONS))('%s', (_, version) => {
  test('an edit is told with its place and what the cells hold now', async () => {
    const { host, edits, stop } = await watching(version);
    host.typeIn('干部名册', 'B4:C4', [['王卫', '']]);
    await settle();
    expect(edits).toEqual([
      { kind: 'cells', sheet: '干部名册', top: 4, left: 2, values: [['王卫', null]], formats: [] },
    ]);
    await stop();
  });

  test('an edit tells the formats in which its numbers are shown', async () => {
    const { host, edits, stop } = await watching(version);
    host.typeIn('干部名册', 'B5:D6', [
      ['李光', 41_703, 5],
      ['赵敏', 41_704, '2014-3-5'],
    ]);
    await settle();
    const [edit] = edits;
    expect(edit?.kind === 'cells' && edit.formats).toEqual([
      { column: 3, from: 5, to: 6, code: 'yyyy-mm-dd' },
      { column: 4, from: 6, to: 6, code: 'm/d/yyyy' },
    ]);
    await stop();
  });

  test("co-authors' edits are passed over, and it is told that there are co-authors", async () => {
    const { host, edits, coAuthors, stop } = await watching(version);
    host.typeIn('干部名册', 'B4', [['王卫']]);
    await settle();
    expect([edits.length, coAuthors()]).toEqual([1, 0]);
    host.typeIn('干部名册', 'B4', [['王卫']], 'Remote');
    host.changeRows('干部名册', '5:5', 'RowDeleted', 'Remote');
    await settle();
    expect([edits.length, coAuthors()]).toEqual([1, 2]);
    await stop();
  });

  test('inserted rows and very large edits ask for the sheet to be read again', async () => {
    const { host, edits, stop } = await watching(version);
    host.changeRows('我的表', '2:3', 'RowInserted');
    host.typeIn(
      '干部名册',
      'A1:A6000',
      Array.from({ length: 6000 }, () => ['填充']),
    );
    await settle();
    expect(edits).toEqual([
      { kind: 'sheet', sheet: '我的表' },
      { kind: 'sheet', sheet: '干部名册' },
    ]);
    await stop();
  });

  test('edits that come fast are read together', async () => {
    const { host, edits, stop } = await watching(version);
    const before = host.batches.length;
    for (const row of [4, 5, 6]) host.typeIn('干部名册', `B${row}`, [[`干部${row}`]]);
    await settle();
    expect(edits.map((edit) => edit.kind === 'cells' && [edit.top, edit.values])).toEqual([
      [4, [['干部4']]],
      [5, [['干部5']]],
      [6, [['干部6']]],
    ]);
    expect(host.batches.length - before).toBeLessThanOrEqual(2);
    await stop();
  });

  test('sorting asks for the sheet to be read again where Excel tells of it, a co-author’s does not', async () => {
    const { host, edits, stop } = await watching(version);
    host.sortRows('我的表', 'A1:B2', 'Remote');
    host.sortRows('我的表', 'A1:B2');
    await settle();
    expect(edits).toEqual(version === EXCEL_VERSIONS.floor ? [] : [{ kind: 'sheet', sheet: '我的表' }]);
    await stop();
    host.sortRows('我的表', 'A1:B2');
    await settle();
    expect(edits.length).toBeLessThan(2);
  });

  test('nothing is told after it is switched off', async () => {
    const { host, edits, stop } = await watching(version);
    await stop();
    host.typeIn('干部名册', 'B4', [['王卫']]);
    await settle();
    expect(edits).toEqual([]);
  });
});

test('a picture that is placed in a cell is told from an error', async () => {
  const { host, edits, stop } = await watching(EXCEL_VERSIONS.ltsc2024, loadNewerClient);
  host.typeIn('干部名册', 'B4', [['#VALUE!']]);
  Object.assign(ensureCell(host.workbook.sheet('干部名册'), { row: 4, column: 2 }), { picture: 'LocalImage' });
  await settle();
  expect(edits).toMatchObject([{ kind: 'cells', values: [[PICTURE]] }]);
  await stop();
});

test('what the add-in itself writes is not told where Excel can tell it apart', async () => {
  const { port, edits, stop } = await watching(EXCEL_VERSIONS.excel2021);
  await port.applyFixes(
    [{ sheet: '干部名册', place: { row: 5, column: 4 }, fix: { before: '  兼职 ', after: '兼职', safe: true } }],
    unwatched,
  );
  await settle();
  expect(edits).toEqual([]);
  await stop();
});

test('where the changed cells cannot be read the listener is told, and the next edit comes through', async () => {
  const { host, edits, problems, stop } = await watching(EXCEL_VERSIONS.floor);
  host.failAt(0);
  host.typeIn('干部名册', 'B4', [['王卫']]);
  await settle();
  expect(problems).toEqual([expect.objectContaining({ problem: { reason: 'refused', code: 'GeneralException' } })]);
  host.typeIn('干部名册', 'B5', [['李广']]);
  await settle();
  expect(edits).toEqual([{ kind: 'cells', sheet: '干部名册', top: 5, left: 2, values: [['李广']], formats: [] }]);
  await stop();
});
