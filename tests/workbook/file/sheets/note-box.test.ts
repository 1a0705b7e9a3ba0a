import { fitNoteBoxes } from '../../../../src/workbook/file/sheets/note-box';
import { draftCell, newDraft } from '../../../../src/workbook/file/sheets/sheet-draft';

const shape = '<x:Anchor>1,15,0,2,3,31,4,4</x:Anchor>';

test('a box is as wide as 240 pixels of the columns beside it and as high as its lines', () => {
  const draft = newDraft('表');
  // Columns of 10 characters are 70 pixels wide, the others 64; rows are 20 pixels high.
  draft.widths.push(10, 10, 10);
  draftCell(draft, { row: 1, column: 1 }).note = '一行';
  draftCell(draft, { row: 1, column: 2 }).note = `${'字'.repeat(19)}\n第三行`;
  // From column B: 15 + 240 = 70 + 70 + 64 + 51. Two lines' height 2 + 2 × 17 = 20 + 16.
  // From column C: 15 + 240 = 70 + 64 + 64 + 57. Four lines' height 2 + 4 × 17 = 3 × 20 + 10.
  expect(fitNoteBoxes(draft, shape + shape)).toBe(
    '<x:Anchor>1,15,0,2,4,51,1,16</x:Anchor><x:Anchor>2,15,0,2,5,57,3,10</x:Anchor>',
  );
});
