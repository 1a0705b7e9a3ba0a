import type { LedgerAddition } from '../../../../src/model/ledger-addition';
import {
  packAddition,
  packFixes,
  unpackAddition,
  unpackFixes,
} from '../../../../src/workbook/file/worker/packed-cells';
import type { CellFix } from '../../../../src/workbook/port';

/** As it comes out of a message. */
const sent = <Value>(value: Value): Value => structuredClone(value);

test('fixes of several sheets come out of a message as they were, in their order', () => {
  const fixes: readonly CellFix[] = [
    { sheet: '甲', place: { row: 2, column: 1 }, fix: { before: null, after: '', safe: false } },
    { sheet: '乙', place: { row: 9, column: 702 }, fix: { before: true, after: 0, safe: true, numberFormat: '@' } },
    { sheet: '甲', place: { row: 3, column: 1 }, fix: { before: 0, after: '=1+1', safe: true } },
  ];
  expect(unpackFixes(sent(packFixes(fixes)))).toStrictEqual(fixes);
});

test('rows to be added come out of a message as they were, blank ones and days among them', () => {
  const addition: LedgerAddition = {
    sheet: '帮扶日志',
    lastRow: 7,
    rows: [
      new Map<number, string | number>([
        [3, '甲'],
        [1, 5],
      ]),
      new Map(),
      new Map([[2, { day: 41_000 }]]),
    ],
  };
  const unpacked = unpackAddition(sent(packAddition(addition)));
  expect(unpacked).toStrictEqual(addition);
  expect([...(unpacked.rows[0]?.keys() ?? [])]).toEqual([3, 1]);
});
