import { check } from '../../src/app/check';
import { summaryOf } from '../../src/app/checked-summary';
import { dayOf } from '../../src/model/day';
import { unwatched } from '../../src/model/progress';
import { township } from '../taskpane/county/county-files';

const TODAY = dayOf(2014, 7, 1) ?? 0;

test('the numbers of a checked workbook are worked out once, those of one that was checked again anew', async () => {
  const workbook = await township('甲乡');
  const [first, again] = [await check(workbook, TODAY, unwatched), await check(workbook, TODAY, unwatched)];
  const summary = await summaryOf(first, unwatched);
  expect(await summaryOf(first, unwatched)).toBe(summary);
  expect(await summaryOf(again, unwatched)).not.toBe(summary);
  expect(await summaryOf(again, unwatched)).toEqual(summary);
});

test('a workbook that does not tell its period has no numbers', async () => {
  const checked = await check(await township('甲乡', [['基本信息', 5, 2, '']]), TODAY, unwatched);
  expect(await summaryOf(checked, unwatched)).toBeNull();
});
