import { expose } from 'comlink';
import { unwatched } from '../../../../src/model/progress';
import { openXlsxForm } from '../../../../src/workbook/file/fill-form';
import { newWorkbook } from '../../../../src/workbook/file/new-workbook';
import { fillFormInWorker, openFormInWorker } from '../../../../src/workbook/file/worker/form-in-worker';
import { WorkbookService } from '../../../../src/workbook/file/worker/service';
import { UnusableFile } from '../../../../src/xlsx/unusable-file';
import { userSheet } from '../../../contract/contract-plans';

const lost = new Promise<never>(() => undefined);
const open: MessagePort[] = [];

afterEach(() => {
  for (const port of open.splice(0)) port.close();
});

/** A worker's place, over which everything goes as structured clones. */
function aWorker() {
  const { port1, port2 } = new MessageChannel();
  open.push(port1, port2);
  expose(new WorkbookService(), port1);
  return { worker: port2, lost };
}

const form = () =>
  newWorkbook([
    userSheet(
      '花名册',
      [['序号', '户主', '村'], [1], [2]],
      [
        { kind: 'formula', at: { row: 4, column: 1 }, formula: 'SUM(A2:A3)', result: 3 },
        { kind: 'merge', range: { top: 2, left: 3, bottom: 3, right: 3 } },
      ],
    ),
  ]);

test('a form is opened and filled in workers as without one, and its bytes stay for the second', async () => {
  const bytes = await form();
  const near = await openXlsxForm(bytes, unwatched);
  const far = await openFormInWorker(aWorker(), { bytes, name: '表.xlsx' }, unwatched);
  const plain = ({ workbook, ...own }: typeof far) =>
    workbook.sheets.map(({ sheet, top, left, values, merges, formats, ...cells }) => ({
      cells: { sheet, top, left, values, merges, formats },
      formulas: [cells.isFormula(4, 1), cells.isFormula(3, 1)],
      drawn: [own.hasFormat(sheet, 1, 1), own.hasFormat(sheet, 9, 9), own.drawnOn(sheet)],
    }));
  expect(plain(far)).toEqual(plain(near));
  expect(plain(far)[0]?.formulas).toEqual([true, false]);
  const edits = [{ sheet: '花名册', inserts: [], cells: [{ row: 2, column: 2, value: '陈大山', trace: [() => 1] }] }];
  const filled = await fillFormInWorker(aWorker(), { bytes, name: '表.xlsx' }, edits, unwatched);
  expect(filled.refused).toEqual([]);
  const again = await openXlsxForm(filled.bytes, unwatched);
  expect(again.workbook.sheets[0]?.values[1]?.[1]).toBe('陈大山');
});

test('a file that is no form says so', async () => {
  const file = { bytes: new Uint8Array([1, 2, 3]), name: '表.docx' };
  await expect(openFormInWorker(aWorker(), file, unwatched)).rejects.toBeInstanceOf(UnusableFile);
});
