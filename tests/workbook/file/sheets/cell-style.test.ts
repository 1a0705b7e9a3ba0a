import { fontMarkup } from '../../../../src/workbook/file/sheets/cell-formats';
import { layStyle } from '../../../../src/workbook/file/sheets/cell-style';
import { newDraft } from '../../../../src/workbook/file/sheets/sheet-draft';

test('later styles win in what they say and leave the rest', () => {
  const draft = newDraft('表');
  layStyle(draft, { top: 1, left: 1, bottom: 2, right: 2 }, { bold: true, size: 12, fill: 'FFFFFF' });
  layStyle(draft, { top: 2, left: 2, bottom: 3, right: 2 }, { bold: false, wrap: true });
  expect(draft.cells.map((row) => row?.map((cell) => cell?.style))).toEqual([
    [
      { bold: true, size: 12, fill: 'FFFFFF' },
      { bold: true, size: 12, fill: 'FFFFFF' },
    ],
    [
      { bold: true, size: 12, fill: 'FFFFFF' },
      { bold: false, size: 12, fill: 'FFFFFF', wrap: true },
    ],
    [undefined, { bold: false, wrap: true }],
  ]);
});

test('cells under the same styles share one object, so that a sheet of 50,000 rows has few', () => {
  const draft = newDraft('表');
  layStyle(draft, { top: 1, left: 1, bottom: 500, right: 3 }, { bold: true });
  layStyle(draft, { top: 1, left: 1, bottom: 500, right: 1 }, { size: 9 });
  expect(new Set(draft.cells.flatMap((row) => row ?? []).map((cell) => cell?.style)).size).toBe(2);
});

test('a style that names no font is in the Chinese default one', () => {
  expect(fontMarkup({ bold: true })).toBe('<font><b/><sz val="11"/><name val="宋体"/><charset val="134"/></font>');
});
