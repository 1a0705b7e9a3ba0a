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

test('an edit of many cells that are alike in something comes out as it was', () => {
  const edit: DraftEdit = [2, 3, 4].map((row) => ({ sheet: '甲', row, column: 1, value: '', expected: `户主${row}` }));
  expect(unpackEdit(structuredClone(packEdit(edit)))).toStrictEqual(edit);
});

test('what older versions kept, every value of it in a list, is read as it was', () => {
  const kept = {
    sheets: ['甲', '甲'],
    rows: [2, 3],
    columns: [1, 2],
    texts: ['〇', undefined],
    values: [null, 41_000],
    expected: [undefined, null],
    formats: [undefined, 'yyyy-mm-dd'],
  };
  expect(unpackEdit(kept)).toStrictEqual([
    { sheet: '甲', row: 2, column: 1, text: '〇' },
    { sheet: '甲', row: 3, column: 2, value: 41_000, expected: null, numberFormat: 'yyyy-mm-dd' },
  ]);
});
