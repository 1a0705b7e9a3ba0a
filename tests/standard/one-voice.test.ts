import fc from 'fast-check';
import type { Finding } from '../../src/model/finding';
import { unwatched } from '../../src/model/progress';
import type { LocalizedText } from '../../src/model/language';
import type { CadreSummary } from '../../src/model/summary';
import type { VerdictReason } from '../../src/model/verdict';
import { missedWords } from '../../src/standard/indicators/missed-words';
import { readBook } from '../../src/records/read-book';
import { summarize } from '../../src/summary/summarize';
import { judged } from '../rules/township';
import { faultyBooks } from './faulty-books';

const SAYS_NOT_MET = new Set(['Q401', 'Q402', 'Q403', 'Q404', 'Q405', 'Q407']);

/** The finding that a reason of a verdict is told by: its code, the cadre's count and the limit that it misses. */
function findingOf({ name }: CadreSummary, reason: VerdictReason): string {
  switch (reason.kind) {
    case 'villagesBelow':
    case 'villagesAbove':
      return `Q401 ${name} ${reason.actual} ${reason.limit}`;
    case 'householdsBelow':
      return `Q402 ${name} ${reason.actual} ${reason.limit}`;
    case 'householdsAbove':
      return `Q403 ${name} ${reason.actual} ${reason.limit}`;
    case 'deedsBehind':
      return `Q404 ${name} ${reason.actual} ${reason.due}`;
    case 'indicatorMissed':
      return `Q407 ${name} ${reason.demand.name} ${missedWords(reason.demand, reason.missed).zh}`;
    case 'noQuota':
    case 'ledgerMissing':
    case 'cellsInError':
      return `no finding for ${reason.kind}`;
  }
}

/** True of a reason that says itself that rows in error might make up what is missing. */
const isOpen = (reason: VerdictReason): boolean => 'uncounted' in reason;

/** Params of a finding as one text. */
function told(...params: readonly (string | number | LocalizedText | undefined)[]): string {
  return params.map((param) => (typeof param === 'object' ? param.zh : String(param))).join(' ');
}

/** Q405, no household at all, is told in the place of Q402. */
const toldOf = (findings: readonly Finding[]): string[] =>
  findings
    .filter(({ code }) => SAYS_NOT_MET.has(code))
    .map(({ code, params: { cadre, count, due, limit, indicator, missed } }) =>
      code === 'Q407'
        ? told(code, cadre, indicator, missed)
        : told(code === 'Q405' ? 'Q402' : code, cadre, count, due ?? limit),
    );

test('findings and the summary say the same of every cadre, whatever errors are strewn in', async () => {
  const seen = { judged: 0, notJudged: 0, told: 0, open: 0 };
  await fc.assert(
    fc.asyncProperty(faultyBooks, async ({ content, today }) => {
      const { book, findings: reading } = await readBook(content, unwatched);
      const { context, findings } = await judged(book, today);
      if (!context.period) throw new Error('The township’s profile tells its period');
      const { cadres } = await summarize(book, [...reading, ...findings], context.period, unwatched);
      const notMet = cadres.filter(({ verdict }) => verdict === '未达标');
      const reasons = notMet.flatMap((cadre) => cadre.reasons.map((reason) => ({ cadre, reason })));
      const certain = reasons.filter(({ reason }) => !isOpen(reason));
      // Each finding is a reason of a cadre judged 未达标, and each such reason that is certain is a finding.
      const expected = certain.map(({ cadre, reason }) => findingOf(cadre, reason));
      expect(toldOf(findings).toSorted()).toEqual(expected.toSorted());
      for (const { reasons: own } of notMet) expect(own.length).toBeGreaterThan(0);
      seen.judged += cadres.filter(({ verdict }) => verdict !== null).length;
      seen.notJudged += cadres.filter(({ verdict }) => verdict === null).length;
      seen.told += certain.length;
      seen.open += reasons.length - certain.length;
    }),
    { numRuns: 200, seed: 20140630 },
  );
  // Books in which nobody is judged, or nothing is open, would prove little.
  expect(Math.min(...Object.values(seen))).toBeGreaterThan(15);
});
