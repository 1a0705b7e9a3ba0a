import { cellText, fixedText } from '../../src/taskpane/findings/cell-text';
import { wordsIn } from '../../src/taskpane/words/words';
import { dayOf } from '../../src/model/day';

const words = wordsIn('zh');

test.each([[null, '（空）'], ['', '（空）'], [0, '0'], ['乌木村', '乌木村'], ['王 伟', '王␣伟'], [' 王伟', '␣王伟'], ['王\u3000伟', '王␣伟'], ['   ', '␣␣␣']])('the cell %j reads %s', (value, text) => {
  expect(cellText(value, words)).toBe(text);
});

test('a long text is cut with an ellipsis', () => {
  expect(cellText('长'.repeat(500), words)).toHaveLength(121);
});

test('a fix to a day is shown as the date, not as its serial number', () => {
  expect(fixedText(dayOf(2014, 3, 5) ?? 0, 'yyyy-mm-dd')).toBe('2014-03-05');
  expect(fixedText(60, '0.00')).toBe('60');
  expect(fixedText(60, undefined)).toBe('60');
  expect(fixedText('13800001234', '@')).toBe('13800001234');
});
