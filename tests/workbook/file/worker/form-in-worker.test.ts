import { expose } from 'comlink';
import { Document, Packer, Paragraph } from 'docx';
import { unwatched } from '../../../../src/model/progress';
import { openDocxForm } from '../../../../src/workbook/file/docx-form';
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

test('the sentences of a Word document are filled in workers as without one', async () => {
  const children = [new Paragraph('全乡共走访____次。')];
  const bytes = new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })));
  const near = await openDocxForm(bytes);
  const far = await openFormInWorker(aWorker(), { bytes, name: '表.docx' }, unwatched);
  expect(far.workbook.sheets).toMatchObject(near.workbook.sheets.map(({ isText, values }) => ({ isText, values })));
  const blanks = [{ at: 5, length: 4, text: '217' }];
  const edits = [{ sheet: 'Text', inserts: [], cells: [{ row: 1, column: 1, value: '全乡共走访217次。', blanks }] }];
  const filled = await fillFormInWorker(aWorker(), { bytes, name: '表.docx' }, edits, unwatched);
  const again = await openDocxForm(filled.bytes);
  expect(again.workbook.sheets.map(({ values }) => values)).toEqual([[['全乡共走访217次。']]]);
});

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
