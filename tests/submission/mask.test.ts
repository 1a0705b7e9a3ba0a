import fc from 'fast-check';
import { maskIdNumber, maskPhones } from '../../src/model/mask-number';
import { maskKnownNumbers } from '../../src/submission/known-numbers';
import { maskNumbersIn } from '../../src/submission/mask';

test.each([
  ['510903198001010118', '510903********0118'],
  ['510903800101011', '510903*****1011'],
  ['51090319800101011X', '510903********011X'],
  ['5109031', '*******'],
])('of the ID number %s only %s is left', (number, masked) => {
  expect(maskIdNumber(number)).toBe(masked);
});

test.each([
  ['13812344321', '138****4321'],
  ['0825-2221111', '082*****1111'],
  ['13812344321、13900005678', '138****4321、139****5678'],
  ['2221111', '*******'],
])('of the phone %s only %s is left', (phone, masked) => {
  expect(maskPhones(phone)).toBe(masked);
});

test.each([
  ['户主电话13812344321，身份证510903198001010118。', '户主电话138****4321，身份证510903********0118。'],
  ['电话138 1234 4321', '电话138******4321'],
  ['电话０８２５—２２２１１１１', '电话０８２*****１１１１'],
  ['卡号6222021234567890123', '卡号622202*********0123'],
  ['身份证 510903 19800101 0118', '身份证 510903**********0118'],
  ['身份证510903-19800101-0118', '身份证510903**********0118'],
  ['身份证5109 0319 8001 0101 18', '身份证5109 0************1 18'],
  ['卡6222 0212 3456 7890 123', '卡6222 0************* 123'],
  ['电话138.1234.4321', '电话138******4321'],
  ['电话138·1234·4321', '电话138******4321'],
  ['电话138  1234  4321', '电话138********4321'],
  ['电话138—1234—4321', '电话138******4321'],
  ['电话138 12344321', '电话138*****4321'],
  ['电话1381234 4321', '电话138*****4321'],
  ['电话1381 234 4321', '电话138******4321'],
  ['座机(0825)2221111', '座机(082*****1111'],
  ['座机（0825）222 1111', '座机（082******1111'],
  ['座机0825 2222 111', '座机082****** 111'],
  ['手机138/1234/4321', '手机138******4321'],
  ['手机138_1234_4321', '手机138******4321'],
  ['电话+86 138 1234 4321', '电话+86 138******4321'],
  ['电话138\u200b1234\u200b4321', '电话138****4321'],
  ['身份证51090319800101\u20600118', '身份证510903********0118'],
])('in “%s” the numbers of persons are masked', (text, masked) => {
  expect(maskNumbersIn(text)).toBe(masked);
});

test.each([
  '2014-03-05 2014-04-05',
  '2014/03/05～2014/04/05',
  '（2014）12345678号',
  '(1) 1500 (2) 2000 (3) 300',
  '2014.03.05—2014.04.05',
  '2014 3 5 2014 4 5',
  '20140305',
  '20140305-20140405',
  '送米20公斤，油5升，合计300.50元',
  '0825',
  '面积1234567.89',
  '1500 2000 300',
  '大于1000000000',
  '2014\n2015\n2016',
  '13.5 2000 3000',
])('“%s” holds none and stays as it is', (text) => {
  expect(maskNumbersIn(text)).toBe(text);
});

describe('a number that stands in a column for phones or ID numbers', () => {
  const known = new Set(['2221111', '661234', '51090319800101011X']);

  test.each([
    ['小灵通2221111', '小灵通*******'],
    ['座机222-1111、短号661234', '座机*******、短号******'],
    ['座机222，1111', '座机*******'],
    ['座机2 2 2 1 1 1 1。', '座机*******。'],
    ['座机２２２１１１１', '座机*******'],
    ['座机二二二一一一一', '座机*******'],
    ['二二贰壹一1１', '*******'],
    ['证号五一0903/1980/0101/011x', '证号510903********011X'],
    ['证号51〇903\u200b19800101\u200b011Ｘ', '证号510903********011X'],
  ])('is masked in “%s”, however it is written', (text, masked) => {
    expect(maskKnownNumbers(text, known)).toBe(masked);
  });

  test.each(['2221110', '222元1111', '222111', '222——————1111', '六六一二三', ''])('is not found in “%s”', (text) => {
    expect(maskKnownNumbers(text, known)).toBe(text);
  });

  test('takes no longer to look for in a text as long as a cell may be', () => {
    const text = `1234 ${'一户人家，'.repeat(6000)}`;
    const begin = performance.now();
    expect(maskKnownNumbers(text, known)).toBe(text);
    expect(performance.now() - begin).toBeLessThan(1000);
  });
});

test('no ID or mobile number can be read from a masked text, whatever stands around it', () => {
  const digit = fc.constantFrom(...Array.from('0123456789'));
  const number = fc.oneof(
    fc.array(digit, { minLength: 18, maxLength: 18 }).map((digits) => digits.join('')),
    fc.array(digit, { minLength: 9, maxLength: 9 }).map((digits) => `13${digits.join('')}`),
  );
  const words = fc.string({ unit: fc.constantFrom(...Array.from('户主电话，。 ab（）')), maxLength: 8 });
  fc.assert(
    fc.property(words, number, words, (before, hidden, after) => {
      expect(maskNumbersIn(`${before}${hidden}${after}`)).not.toContain(hidden);
    }),
  );
});
