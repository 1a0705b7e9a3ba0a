import { likeliestChoices, matchingChoices, withChoice } from '../../../src/taskpane/sheet/choices';

const one = { values: ['甲村', '乙村', '乙甲村', 'Ａ村'], separator: null };
const several = { ...one, separator: '、' };

test('a list narrows to what holds what is typed, whatever its width; all of it stands there before', () => {
  expect(matchingChoices(one, '乙', true)).toEqual(['乙村', '乙甲村']);
  expect(matchingChoices(one, 'a', true)).toEqual(['Ａ村']);
  expect(matchingChoices(one, '乙村', false)).toEqual(one.values);
});

test('of several names the last one is in the making, and one that stands there is not offered again', () => {
  expect(matchingChoices(several, '乙村，乙', true)).toEqual(['乙甲村']);
  expect(withChoice(several, '乙村，乙', '乙甲村', true)).toBe('乙村、乙甲村');
  expect(withChoice(one, '乙', '乙甲村', true)).toBe('乙甲村');
});

test('a choice after another is put behind it; in the place of a name that is none of them', () => {
  expect(withChoice(several, '乙村', '甲村', false)).toBe('乙村、甲村');
  expect(withChoice(several, '丁村', '甲村', false)).toBe('甲村');
  expect(withChoice(one, '乙村', '甲村', false)).toBe('甲村');
  expect(matchingChoices(several, '乙村', false)).toEqual(['甲村', '乙甲村', 'Ａ村']);
});

test('beside a fault stand the choices that share most characters with it', () => {
  expect(likeliestChoices(one, '乙甲', 2)).toEqual(['乙甲村', '甲村']);
});
