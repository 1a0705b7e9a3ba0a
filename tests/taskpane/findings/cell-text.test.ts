import { cellText, fixedText } from '../../../src/taskpane/findings/cell-text';
import { loadLaterWords, wordsIn } from '../../../src/taskpane/words/words';
import { NO_RESULT, PICTURE } from '../../../src/model/cell';
import { dayOf } from '../../../src/model/day';

beforeAll(loadLaterWords);

const words = wordsIn('zh');

test.each([
  [null, '（空）'],
  ['', '（空）'],
  [0, '0'],
  ['乌木村', '乌木村'],
  ['王 伟', '王␣伟'],
  [' 王伟', '␣王伟'],
  ['王\u3000伟', '王␣伟'],
  ['   ', '␣␣␣'],
])('the cell %j reads %s', (value, text) => {
  expect(cellText(value, words)).toBe(text);
});

test('a long text is cut with an ellipsis', () => {
  expect(cellText('长'.repeat(500), words)).toHaveLength(121);
});

test('a fix to a day is shown as the date, not as its serial number', () => {
  expect(fixedText({ after: dayOf(2014, 3, 5) ?? 0, numberFormat: 'yyyy-mm-dd' }, words)).toBe('2014-03-05');
  expect(fixedText({ after: 60, numberFormat: '0.00' }, words)).toBe('60');
  expect(fixedText({ after: 60 }, words)).toBe('60');
  expect(fixedText({ after: '13800001234', numberFormat: '@' }, words)).toBe('13800001234');
});

test('a fix that empties the cell says so', () => {
  expect(fixedText({ after: '' }, words)).toBe('（空）');
});

test('what is no value is said in words', () => {
  expect([cellText(PICTURE, words), cellText(NO_RESULT, words)]).toEqual(['[图片]', '[公式没有结果]']);
});
