import { parseIsoDay, type Day } from '../../src/model/day';
import { inForce, inPost } from '../../src/standard/states';

function day(text: string): Day {
  const parsed = parseIsoDay(text);
  if (parsed === null) throw new Error(`${text} is no day`);
  return parsed;
}

test('a cadre is in post from the first day until before the day of leaving', () => {
  const [from, until] = [day('2014-03-01'), day('2014-05-31')];
  expect(
    ['2014-02-28', '2014-03-01', '2014-05-30', '2014-05-31'].map((text) => inPost(from, until, day(text))),
  ).toEqual([false, true, true, false]);
  expect([inPost(null, null, from), inPost(null, until, until), inPost(until, null, from)]).toEqual([
    true,
    false,
    false,
  ]);
});

test('a pairing is in force from the first day until before the day it ended, and never without a first day', () => {
  const [from, until] = [day('2014-03-01'), day('2014-05-31')];
  expect(
    ['2014-02-28', '2014-03-01', '2014-05-30', '2014-05-31'].map((text) => inForce(from, until, day(text))),
  ).toEqual([false, true, true, false]);
  expect([inForce(from, null, until), inForce(null, null, until)]).toEqual([true, false]);
});
