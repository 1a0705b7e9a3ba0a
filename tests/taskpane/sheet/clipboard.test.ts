import fc from 'fast-check';
import { cellsText, parseCells } from '../../../src/taskpane/sheet/clipboard';

test.each<[string, string, readonly (readonly string[])[]]>([
  ['one cell', '甲村', [['甲村']]],
  [
    'rows and columns of Excel, which ends the last row with a line break',
    'a\tb\r\nc\td\r\n',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    'blank cells at every edge',
    '\t\t\n\tb\t',
    [
      ['', '', ''],
      ['', 'b', ''],
    ],
  ],
  ['a blank row between', 'a\n\nb', [['a'], [''], ['b']]],
  ['a line break and a quotation mark in a cell', '"一行\r\n两行"\t"他说""好"""', [['一行\n两行', '他说"好"']]],
  ['a mark that only stands at the beginning', '"好"的\t5"', [['"好"的', '5"']]],
  ['an open quotation', '"没有完\tb', [['"没有完', 'b']]],
])('%s', (_, text, rows) => {
  expect(parseCells(text)).toEqual(rows);
});

test('what was copied is read back as it was', () => {
  const text = fc.string({ unit: fc.constantFrom('a', '村', '"', '\t', '\n', ' ', '1') });
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 4 }),
      fc.array(fc.array(text, { minLength: 4, maxLength: 4 }), { minLength: 1 }),
      (width, block) => {
        const rows = block.map((row) => row.slice(0, width));
        // A last row of one blank cell cannot be told from the line break that ends the row before.
        fc.pre(rows.length === 1 || rows.at(-1)?.join('') !== '' || width > 1);
        fc.pre(rows.length > 1 || rows[0]?.join('') !== '' || width > 1);
        expect(parseCells(cellsText(rows))).toEqual(rows);
      },
    ),
  );
});
