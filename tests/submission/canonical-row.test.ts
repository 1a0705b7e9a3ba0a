import { canonicalRow } from '../../src/submission/canonical-ledger';
import { HOSTILE_TEXTS } from '../workbook/file/every-node';

test('a row is written as JSON.stringify writes it, whatever its texts hold', () => {
  const units = Array.from({ length: 0x120 }, (_, unit) => `甲${String.fromCharCode(unit)}乙`);
  const halves = ['\uD83D', '\uDE00', '\uDE00\uD83D', '\uD83D\uDE00', '\u2028\uFFFE\uFFFF'];
  for (const text of [...HOSTILE_TEXTS, ...units, ...halves]) {
    const cell = text.replace(/\r\n?/g, '\n');
    const cells = { 数: 0.1, 是: true, ...(cell !== '' && { 文: cell }) };
    expect(canonicalRow(['是', '数', '文'])([true, 0.1, text])).toBe(
      JSON.stringify(Object.fromEntries(Object.entries(cells).toSorted(([a], [b]) => (a < b ? -1 : 1)))),
    );
  }
});
