import type { DraftEdit } from '../../../src/taskpane/browser-page/drafts/draft';
import { packEdit, unpackEdit } from '../../../src/taskpane/browser-page/drafts/packed-edit';

test('an edit comes out of the browser’s store as it was: texts as typed, values with what the cell must hold', () => {
  const edit: DraftEdit = [
    { sheet: '甲', row: 2, column: 1, text: '' },
    { sheet: '甲', row: 2, column: 2, text: '8月3日' },
    { sheet: '乙', row: 3, column: 1, value: null, expected: '旧' },
    { sheet: '乙', row: 4, column: 1, value: 41_000, expected: null, numberFormat: 'yyyy-mm-dd' },
    { sheet: '乙', row: 5, column: 1, value: false },
  ];
  expect(unpackEdit(structuredClone(packEdit(edit)))).toStrictEqual(edit);
});
