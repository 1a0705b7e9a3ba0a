import { noteAnchor } from '../../../../src/workbook/file/sheets/note-box';
import { newDraft } from '../../../../src/workbook/file/sheets/sheet-draft';

test('a box is as wide as 240 pixels of the columns beside it and as high as its lines', () => {
  const draft = newDraft('表');
  // Columns of 10 characters are 70 pixels wide, the others 64; rows are 20 pixels high.
  draft.widths.push(10, 10, 10);
  // From column B: 15 + 240 = 70 + 70 + 64 + 51. Two lines' height 2 + 2 × 17 = 20 + 16.
  // From column C: 15 + 240 = 70 + 64 + 64 + 57. Four lines' height 2 + 4 × 17 = 3 × 20 + 10.
  expect(noteAnchor(draft, { row: 1, column: 1 }, '一行')).toEqual([1, 15, 0, 2, 4, 51, 1, 16]);
  expect(noteAnchor(draft, { row: 1, column: 2 }, `${'字'.repeat(19)}\n第三行`)).toEqual([2, 15, 0, 2, 5, 57, 3, 10]);
});
