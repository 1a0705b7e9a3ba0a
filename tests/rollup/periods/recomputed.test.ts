import fc from 'fast-check';
import { dayParts } from '../../../src/model/day';
import { comparePeriods } from '../../../src/rollup/periods/compare-periods';
import { reportedIn, type Reported } from '../../../src/rollup/periods/reported';
import { recompute } from '../../summary/recompute';
import { soundTownships, type Township } from '../../summary/township';
import { workbookOf } from '../../summary/workbook';
import { delivered, errorsIn, inShownDecimals } from '../county';

const SEED = 20141105;

interface Numbers {
  readonly cadres: readonly { readonly name: string; readonly deeds: number }[];
  readonly sectionTotals: readonly { readonly projects: number; readonly funds: number }[];
  readonly visits: readonly { readonly rows: number; readonly persons: number; readonly amount: number }[];
}

const sum = <Line>(lines: readonly Line[], valueOf: (line: Line) => number): number =>
  Math.round(lines.reduce((total, line) => total + valueOf(line) * 1e6, 0)) / 1e6;

/** The report of a township up to a day, and the plain recomputation of it. */
async function upTo(township: Township, end: number): Promise<{ readonly report: Reported; readonly plain: Numbers }> {
  const { year, start } = township.period;
  const period = { ...township.period, end };
  const profile = { unit: '甲乡', superior: '示例县', year, period: '自定义', start, end };
  const content = workbookOf({ ...inShownDecimals(township.rows), Profile: [profile] });
  const delivery = await delivered('甲乡.xlsx', content);
  const report = delivery.content.kind === 'book' ? reportedIn(delivery.content) : null;
  if (!report) throw new Error('no report');
  return { report, plain: recompute(content, period, errorsIn(delivery)) as unknown as Numbers };
}

test('two periods of one township are compared as a plain recomputation of each says, and raise no doubt', async () => {
  await fc.assert(
    fc.asyncProperty(soundTownships, fc.double({ min: 0.2, max: 0.8, noNaN: true }), async (township, share) => {
      const { start, end } = township.period;
      const middle = start + Math.floor((end - start) * share);
      fc.pre(end > start && middle < end && dayParts(start).year === dayParts(end).year);
      const [before, now] = [await upTo(township, middle), await upTo(township, end)];
      const outcome = comparePeriods(before.report, now.report);
      if (outcome.kind === 'refused') throw new Error(outcome.sentence.zh);
      const { figures, doubts } = outcome.comparison;
      // Where nothing happened since, the figures are the same to the digit, which is said.
      expect(doubts.filter(({ kind }) => kind !== 'sameFigures')).toEqual([]);
      const told = (group: string, measure: string, subject = '合计') => {
        const found = figures.find(
          (line) => line.group === group && line.measure === measure && line.subject === subject,
        );
        return [found?.before ?? null, found?.now ?? null].map((amount) => amount && amount / 1e6);
      };
      const plain = (valueOf: (numbers: Numbers) => number) => [valueOf(before.plain), valueOf(now.plain)];
      expect(told('总体', '走访次数')).toEqual(plain(({ visits }) => sum(visits, ({ rows }) => rows)));
      expect(told('总体', '受益人数')).toEqual(plain(({ visits }) => sum(visits, ({ persons }) => persons)));
      expect(told('总体', '折款金额')).toEqual(plain(({ visits }) => sum(visits, ({ amount }) => amount)));
      expect(told('总体', '项目资金')).toEqual(plain(({ sectionTotals }) => sum(sectionTotals, ({ funds }) => funds)));
      for (const { name, deeds } of now.plain.cadres) expect(told('干部', '好事实事（本年累计）', name)[1]).toBe(deeds);
      for (const { now: fresh, before: old, difference, share: part } of figures) {
        if (difference === null || fresh === null || old === null) continue;
        expect(difference).toBe(fresh - old);
        expect(part).toBe(old === 0 ? null : Number((Math.round((difference * 10_000) / old) / 10_000).toFixed(4)));
      }
    }),
    { seed: SEED, numRuns: 12 },
  );
});
