import fc from 'fast-check';
import type { CellValue } from '../../src/model/cell';
import { maskKnownNumbers } from '../../src/submission/known-numbers';
import { maskNumbersIn } from '../../src/submission/mask';
import { isOurMark, rowMarks } from '../../src/submission/row-mark';
import { withoutNumbers } from '../../src/submission/without-numbers';
import { ledgerTemplate } from '../../src/templates/ledgers';

const SEED = 20140705;

/** The mark of a log row with this content. */
function markOf(content: CellValue): string | undefined {
  const row = ledgerTemplate('AssistanceLog').columns.map(({ key }) => (key === 'content' ? content : null));
  return rowMarks({ table: 'AssistanceLog', rows: [row] })[0];
}

test.each([
  ['通话13812344321', '通话138****4321'],
  ['通话138-1234-4321，送米', '通话138******4321，送米'],
  ['证号51090319800101011x。', '证号510903********011X。'],
  ['一三八一二三四四三二一', '一三八****四三二一'],
  ['座机 0571 - 8800 1234', '座机 057*********1234'],
])('“%s” and “%s” are one row, whichever of them a version shows', (text, masked) => {
  expect(markOf(text)).toBe(markOf(masked));
});

test.each([
  ['送米20公斤', '送米30公斤'],
  ['川财建〔2014〕123号', '川财建〔2014〕132号'],
  ['2014.3.5看望', '2014.4.5看望'],
  ['通话13812344321', '通话'],
  ['通话13812344321', '走访13812344321'],
])('“%s” and “%s” are two', (one, other) => {
  expect(markOf(one)).not.toBe(markOf(other));
});

test('in whatever writing and wherever it stands, a number leaves the mark of its row as it is once it is masked', () => {
  const digits = (count: number) => fc.array(fc.integer({ min: 0, max: 9 }), { minLength: count, maxLength: count });
  const number = fc.oneof(
    digits(9).map((rest) => [1, 3, ...rest]),
    digits(7).map((rest) => [5, 1, 0, 9, 0, 3, 1, 9, 8, 0, 0, ...rest]),
  );
  const writing = fc.constantFrom(
    (signs: readonly number[]) => signs.join(''),
    (signs: readonly number[]) =>
      `${signs.slice(0, 3).join('')}-${signs.slice(3, 7).join('')} ${signs.slice(7).join('')}`,
    (signs: readonly number[]) => signs.join(' '),
    (signs: readonly number[]) => signs.map((sign) => '〇一二三四五六七八九'[sign]).join(''),
    (signs: readonly number[]) => signs.map((sign) => '０１２３４５６７８９'[sign]).join('\u200b'),
  );
  const words = fc.string({ unit: fc.constantFrom(...Array.from('户主电话，。 x3一（）')), maxLength: 8 });
  fc.assert(
    fc.property(words, number, writing, words, (before, signs, write, after) => {
      const text = `${before}${write(signs)}${after}`;
      const known = new Set([signs.join('')]);
      const masked = [maskNumbersIn(text), maskKnownNumbers(text, known), maskNumbersIn(maskKnownNumbers(text, known))];
      for (const one of masked) expect([text, withoutNumbers(one)]).toEqual([text, withoutNumbers(text)]);
    }),
    { seed: SEED, numRuns: 2000 },
  );
});

test('a mark of another rule is known to be none of today’s', () => {
  expect(isOurMark(markOf('走访') ?? '')).toBe(true);
  expect(isOurMark('0123456789abcdef')).toBe(false);
});
