import { watchLedgers, type SheetEdit } from '../../../src/workbook/office/watch-ledgers';
import { unwatched } from '../../../src/model/progress';
import { cadresSheet, userSheet } from '../../contract/contract-plans';
import { EXCEL_VERSIONS } from '../../excel-host/host';
import { assertHostsContent, openInExcel, runtimeOf } from './support/open';

afterEach(assertHostsContent);

/** Lets everything that waits be done. */
const settle = (): Promise<void> => new Promise((resolve) => { setTimeout(resolve, 30); });

async function watching(version: string): Promise<ReturnType<typeof openInExcel> & { readonly edits: SheetEdit[]; readonly troubles: unknown[]; readonly coAuthors: () => number; readonly stop: () => Promise<void> }> {
  const opened = openInExcel([cadresSheet, userSheet('我的表', [['甲', 1], ['乙', 2]])], { version });
  const edits: SheetEdit[] = [];
  const troubles: unknown[] = [];
  let seen = 0;
  const stop = await watchLedgers(runtimeOf(opened.host), { onEdits: (more) => { edits.push(...more); }, onTrouble: (error) => { troubles.push(error); }, onCoAuthor: () => { seen += 1; } });
  return { ...opened, edits, troubles, coAuthors: () => seen, stop };
}

describe.each(Object.entries(EXCEL_VERSIONS))('%s', (_, version) => {
  test('an edit is told with its place and what the cells hold now', async () => {
    const { host, edits, stop } = await watching(version);
    host.typeIn('干部名册', 'B4:C4', [['王卫', '']]);
    await settle();
    expect(edits).toEqual([{ kind: 'cells', sheet: '干部名册', top: 4, left: 2, values: [['王卫', null]] }]);
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
    host.typeIn('干部名册', 'A1:A6000', Array.from({ length: 6000 }, () => ['填充']));
    await settle();
    expect(edits).toEqual([{ kind: 'sheet', sheet: '我的表' }, { kind: 'sheet', sheet: '干部名册' }]);
    await stop();
  });

  test('edits that come fast are read together', async () => {
    const { host, edits, stop } = await watching(version);
    const before = host.batches.length;
    for (const row of [4, 5, 6]) host.typeIn('干部名册', `B${row}`, [[`干部${row}`]]);
    await settle();
    expect(edits.map((edit) => edit.kind === 'cells' && [edit.top, edit.values])).toEqual([[4, [['干部4']]], [5, [['干部5']]], [6, [['干部6']]]]);
    expect(host.batches.length - before).toBeLessThanOrEqual(2);
    await stop();
  });

  test('nothing is told after it is switched off', async () => {
    const { host, edits, stop } = await watching(version);
    await stop();
    host.typeIn('干部名册', 'B4', [['王卫']]);
    await settle();
    expect(edits).toEqual([]);
  });
});

test('what the add-in itself writes is not told where Excel can tell it apart', async () => {
  const { port, edits, stop } = await watching(EXCEL_VERSIONS.excel2021);
  await port.applyFixes([{ sheet: '干部名册', place: { row: 5, column: 4 }, fix: { before: '  兼职 ', after: '兼职', safe: true } }], unwatched);
  await settle();
  expect(edits).toEqual([]);
  await stop();
});

test('where the changed cells cannot be read the listener is told, and the next edit comes through', async () => {
  const { host, edits, troubles, stop } = await watching(EXCEL_VERSIONS.floor);
  host.failAt(0);
  host.typeIn('干部名册', 'B4', [['王卫']]);
  await settle();
  expect(troubles).toEqual([expect.objectContaining({ trouble: { reason: 'refused', code: 'GeneralException' } })]);
  host.typeIn('干部名册', 'B5', [['李广']]);
  await settle();
  expect(edits).toEqual([{ kind: 'cells', sheet: '干部名册', top: 5, left: 2, values: [['李广']] }]);
  await stop();
});
