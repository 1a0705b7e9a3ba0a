import fc from 'fast-check';
import type { Stamp } from '../../src/model/stamp';
import { changedLedgers, formatStamp, parseStamp } from '../../src/plan/stamp';
import { tableNames } from '../../src/templates/ledgers';

const ledgers = tableNames.map((table, index) => ({ table, rows: index, hash: `${index}`.repeat(12) }));
const stamp: Stamp = {
  time: '2014-07-05 10:32',
  templateVersion: 1,
  findings: { error: 0, warning: 2, info: 1 },
  digests: { whole: '9f'.repeat(16), ledgers },
};

test('a clerk can read the stamp', () => {
  expect(formatStamp(stamp)).toMatch(
    /^双联台账 汇总 2014-07-05 10:32 \| 模板1 \| 错误0 提醒2 提示1 \| 摘要 (9f){16} \| 基本信息0:000000000000 可选项1:1/,
  );
});

test('what is written on a sheet is read back the same', () => {
  const count = fc.nat({ max: 1_000_000 });
  const hex = (length: number) =>
    fc.string({
      unit: fc.constantFrom(...('0123456789abcdef'.match(/./g) ?? [])),
      minLength: length,
      maxLength: length,
    });
  const anyStamp = fc.record({
    time: fc.constantFrom('2014-07-05 10:32', '2199-12-31 00:00'),
    templateVersion: count,
    findings: fc.record({ error: count, warning: count, info: count }),
    digests: fc.record({
      whole: hex(32),
      ledgers: fc.tuple(
        ...tableNames.map((table) => fc.record({ table: fc.constant(table), rows: count, hash: hex(12) })),
      ),
    }),
  });
  fc.assert(
    fc.property(anyStamp, (any) => {
      const text = formatStamp(any);
      expect(text.length).toBeLessThan(32_767);
      expect(parseStamp(text)).toEqual(any);
    }),
    { seed: 20140705 },
  );
});

test.each([
  '',
  '双联台账',
  '双联台账 汇总 昨天 | 模板1 | 错误0 提醒0 提示0 | 摘要 ab | 干部名册1:ab',
  '双联台账 汇总 2014-07-05 10:32 | 模板1 | 错误0 提醒0 提示0 | 摘要 ab | 别的表1:ab',
])('a text that is no stamp is none: %s', (text) => {
  expect(parseStamp(text)).toBeNull();
});

test('a summary is up to date while no ledger changed', () => {
  expect(changedLedgers(stamp, stamp.digests)).toEqual([]);
});

test('a ledger that changed after the summary is named with its rows then and now', () => {
  const now = {
    whole: 'other',
    ledgers: ledgers.map((ledger) =>
      ledger.table === 'AssistanceLog' ? { ...ledger, rows: 10, hash: 'f'.repeat(12) } : ledger,
    ),
  };
  const rowsBefore = tableNames.indexOf('AssistanceLog');
  expect(changedLedgers(stamp, now)).toEqual([{ table: 'AssistanceLog', rowsBefore, rowsNow: 10 }]);
});

test('a ledger that the summary’s version did not know is a change once something stands in it', () => {
  const before = ledgers.filter(({ table }) => table !== 'Indicators');
  const old = { ...stamp, digests: { ...stamp.digests, ledgers: before } };
  const indicators = (rows: number) => ({ table: 'Indicators', rows, hash: '0'.repeat(12) });
  expect(changedLedgers(old, { whole: 'other', ledgers: [...before, indicators(0)] })).toEqual([]);
  expect(changedLedgers(old, { whole: 'other', ledgers: [...before, indicators(2)] })).toEqual([
    { table: 'Indicators', rowsBefore: 0, rowsNow: 2 },
  ]);
});
