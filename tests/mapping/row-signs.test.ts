import * as fc from 'fast-check';
import { isDitto } from '../../src/mapping/ditto';
import { checkedOptions } from '../../src/mapping/import/checked-options';
import { Sign, signsOf } from '../../src/mapping/import/row-signs';
import { exampleRow, signatures, sumOfRows } from '../../src/mapping/import/single-lines';

/** fast-check prints it where a run fails. */
const SEED = 2014;

/** Texts of what the patterns are made of, and of what they are not. */
const texts = fc
  .array(
    fc.constantFrom(
      ...Array.from('〃〞″＂"”“\'´—－- 同上前行户□☐☑√■是否、：:计合小大湾村全乡例示填写(（)）1年'),
      '同上',
      '合计',
      '示例',
      '填表人：',
      '晏秋菊',
    ),
    { maxLength: 6 },
  )
  .map((parts) => parts.join(''));

test('what a pattern would find is never passed over for want of a sign', () => {
  fc.assert(
    fc.property(texts, texts, (text, other) => {
      if (isDitto(text)) expect(signsOf(text) & Sign.ditto).not.toBe(0);
      if (checkedOptions(text) !== undefined) expect(signsOf(text) & Sign.box).not.toBe(0);
      const row = { row: 5, cells: [text, other], repeated: new Set<number>() };
      const [looked, passed] = [-1, signsOf(text) | signsOf(other)].map((signs) => ({ ...row, signs }));
      if (!looked || !passed) throw new Error('Two rows were made');
      expect(sumOfRows(passed, [1, 2], 1)).toEqual(sumOfRows(looked, [1, 2], 1));
      expect(signatures(passed, 1)).toEqual(signatures(looked, 1));
      expect(exampleRow(passed, 1)).toEqual(exampleRow(looked, 1));
    }),
    { seed: SEED, numRuns: 3000 },
  );
});
