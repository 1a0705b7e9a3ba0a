import fc from 'fast-check';
import { unitsOf } from '../../../src/model/amount';
import type { IndicatorTarget } from '../../../src/model/indicator';
import { soundTownships } from '../../summary/township';
import { summaryOf } from '../../summary/summary-of';
import { workbookOf } from '../../summary/workbook';
import { ownLists, withLists } from './own-lists';
import { randomIndicators } from './random-indicators';
import { standingAt, type Days } from './recompute-indicators';

/** Days by which the year of assessment begins before the calendar year. */
const EARLIER = [0, 0, 92, 275];

const books = fc
  .record({
    township: soundTownships,
    indicators: randomIndicators,
    stays: fc.array(fc.constantFrom(0, 0, 1, 3, 20, 45), { minLength: 1, maxLength: 9 }),
    earlier: fc.constantFrom(...EARLIER),
    lists: ownLists,
  })
  .map(({ township: { rows, period }, indicators, stays, earlier, lists }) => {
    const newYear = Date.UTC(period.year, 0, 1) / 86_400_000 + 25_569;
    const begins = newYear - earlier;
    const at = new Date((begins - 25_569) * 86_400_000);
    const ends = Date.UTC(at.getUTCFullYear() + 1, at.getUTCMonth(), at.getUTCDate()) / 86_400_000 + 25_569 - 1;
    const holds = period.end <= ends;
    const days: Days = {
      start: period.start,
      end: period.end,
      yearStart: holds ? begins : newYear,
      yearEnd: holds ? ends : Date.UTC(period.year, 11, 31) / 86_400_000 + 25_569,
    };
    const sound = indicators.filter(
      (row, index) =>
        (row.lower != null || row.upper != null) &&
        (row.lower == null || row.upper == null || Number(row.lower) <= Number(row.upper)) &&
        indicators.findIndex(({ name }) => name === row.name) === index &&
        (row.counted !== '负责项目' || (row.methods ?? row.occasions ?? row.householdTypes) == null) &&
        (row.counted !== '负责项目' || (row.scope === '每名干部' && ['全年', '报告期'].includes(String(row.period)))),
    );
    const log = rows.AssistanceLog.map((row, index) => {
      const stay = stays[index % stays.length] ?? 0;
      return stay === 0 || typeof row.date !== 'number' ? row : { ...row, end: row.date + stay };
    });
    const profile = rows.Profile.map((row) => ({ ...row, ...(holds && earlier > 0 ? { yearStart: begins } : {}) }));
    const all = { ...rows, Profile: profile, AssistanceLog: log, Indicators: sound };
    return { rows: lists ? withLists(all, lists) : all, days };
  });

const nameOf = (target: IndicatorTarget | null): string =>
  target === null ? '' : target.household === null ? target.village : `${target.village}/${target.household}`;

test('every cadre stands at every indicator as a plain recomputation has it, by the county’s own lists and by the first ones', async () => {
  const seen = new Map<string, number>();
  await fc.assert(
    fc.asyncProperty(books, async ({ rows, days }) => {
      const summary = await summaryOf(workbookOf(rows));
      expect(summary.period).toMatchObject(days);
      const told = summary.indicators.map(({ demand, cadre, met, of, actual, verdict, missed, score }) => ({
        indicator: demand.name,
        cadre,
        met,
        of,
        actual: actual === null ? null : unitsOf(actual, 6),
        verdict,
        missed: missed
          .map((test) => `${test.window.first}/${test.window.last} ${nameOf(test.target)} ${unitsOf(test.actual, 6)}`)
          .toSorted(),
        score: score === null ? null : unitsOf(score, 2),
      }));
      const expected = rows.Indicators.flatMap((indicator) =>
        summary.cadres.flatMap(({ name }) => {
          const cadre = rows.Cadres.find((row) => row.name === name);
          if (!cadre) throw new Error(`No cadre ${name}`);
          const asked =
            indicator.categories == null || String(indicator.categories).split('、').includes(String(cadre.category));
          if (!asked) return [];
          const { missed, ...others } = standingAt(indicator, cadre, rows, days);
          return [{ indicator: indicator.name, cadre: name, ...others, missed: missed.toSorted() }];
        }),
      );
      expect(told).toEqual(expected);
      for (const { verdict } of told) seen.set(String(verdict), (seen.get(String(verdict)) ?? 0) + 1);
    }),
    { numRuns: 400, seed: 20140630 },
  );
  expect([...seen.keys()].toSorted()).toEqual(['null', '序时达标', '未达标', '达标'].toSorted());
});
