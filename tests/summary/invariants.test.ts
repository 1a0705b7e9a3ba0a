import fc from 'fast-check';
import type { Summary } from '../../src/model/summary';
import { summaryJson } from '../../src/summary/json';
import { sampleRows } from '../../src/sample/sample';
import { summaryOf } from './summary-of';
import { soundTownships, townships } from './township';
import { withColumnsReversed, workbookOf } from './workbook';

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** The numbers without the rows they name, whose sheet rows follow the rows about. */
function withoutRows(summary: Summary) {
  const { leftOut, ...numbers } = summaryJson(summary);
  return { ...numbers, leftOut: leftOut.map(({ table, columns }) => `${table} ${columns.join(' ')}`).sort() };
}

/** Within one summary: subtotals are their lines' sums, and no more is completed than there is. */
function expectSubtotals(summary: Summary): void {
  for (const { section, projects, funds } of summary.sectionTotals) {
    const lines = summary.sections.filter((line) => line.section === section);
    expect(total(lines.map((line) => line.projects))).toBe(projects);
    expect(total(lines.map((line) => line.funds))).toBe(funds);
  }
  for (const { quantity, completed } of summary.sections) expect(completed).toBeLessThanOrEqual(quantity);
}

/** Across the summaries, where no row is left out of any. */
function expectTotals(summary: Summary): void {
  const { villages, visits, sectionTotals, funds, presence } = summary;
  expect(summary.leftOut).toEqual([]);
  for (const key of ['persons', 'amount'] as const)
    expect(total(villages.map((line) => line[key]))).toBe(total(visits.map((line) => line[key])));
  for (const key of ['projects', 'funds'] as const)
    expect(total(villages.map((line) => line[key]))).toBe(total(sectionTotals.map((line) => line[key])));
  expect(total(villages.map(({ logRows }) => logRows))).toBe(total(visits.map(({ rows }) => rows)));
  expect(total(funds.map((line) => line.funds))).toBe(total(sectionTotals.map((line) => line.funds)));
  for (const { occasion, rows } of presence) {
    expect(total(visits.filter((line) => line.occasion === occasion).map((line) => line.rows))).toBe(rows);
  }
}

describe('totals equal their parts', () => {
  test('in townships with errors, within each summary', async () => {
    await fc.assert(
      fc.asyncProperty(townships, async ({ rows }) => {
        expectSubtotals(await summaryOf(workbookOf(rows)));
      }),
      { numRuns: 60, seed: 5 },
    );
  });

  test('in townships without errors, across the summaries', async () => {
    await fc.assert(
      fc.asyncProperty(soundTownships, async ({ rows }) => {
        const summary = await summaryOf(workbookOf(rows));
        expectSubtotals(summary);
        expectTotals(summary);
      }),
      { numRuns: 60, seed: 7 },
    );
  });

  test('in the sample township', async () => {
    const summary = await summaryOf(workbookOf(sampleRows()));
    expectSubtotals(summary);
    expectTotals(summary);
  });
});

test('a number and its trace agree: as many rows as are counted', async () => {
  const rowsOf = (trace: Summary['sections'][number]['trace']) => total(trace.map(({ rows }) => rows.length));
  await fc.assert(
    fc.asyncProperty(townships, async ({ rows }) => {
      const summary = await summaryOf(workbookOf(rows));
      for (const { projects, trace } of [...summary.sections, ...summary.sectionTotals, ...summary.funds])
        expect(rowsOf(trace)).toBe(projects);
      for (const { rows: count, trace } of [...summary.visits, ...summary.presence]) expect(rowsOf(trace)).toBe(count);
      for (const { deeds, households, trace } of summary.cadres) {
        expect(rowsOf(trace.deeds)).toBe(deeds);
        expect(rowsOf(trace.households)).toBeGreaterThanOrEqual(households);
      }
      for (const { cadres, logRows, deeds, projects, trace } of summary.villages) {
        expect([rowsOf(trace.cadres), rowsOf(trace.logRows), rowsOf(trace.deeds), rowsOf(trace.projects)]).toEqual([
          cadres,
          logRows,
          deeds,
          projects,
        ]);
      }
    }),
    { numRuns: 60, seed: 11 },
  );
});

test('the order of rows changes nothing but the order of the rosters, which the summary follows', async () => {
  await fc.assert(
    fc.asyncProperty(
      townships.chain(({ rows }) =>
        fc.record({
          rows: fc.constant(rows),
          pairings: fc.shuffledSubarray([...rows.Pairings], { minLength: rows.Pairings.length }),
          log: fc.shuffledSubarray([...rows.AssistanceLog], { minLength: rows.AssistanceLog.length }),
          projects: fc.shuffledSubarray([...rows.Projects], { minLength: rows.Projects.length }),
          quotas: fc.shuffledSubarray([...rows.Quotas], { minLength: rows.Quotas.length }),
        }),
      ),
      async ({ rows, pairings, log, projects, quotas }) => {
        const shuffled = { ...rows, Pairings: pairings, AssistanceLog: log, Projects: projects, Quotas: quotas };
        expect(withoutRows(await summaryOf(workbookOf(shuffled)))).toEqual(
          withoutRows(await summaryOf(workbookOf(rows))),
        );
      },
    ),
    { numRuns: 100, seed: 13 },
  );
});

test('the order of columns changes nothing', async () => {
  await fc.assert(
    fc.asyncProperty(townships, async ({ rows }) => {
      const content = workbookOf(rows);
      expect(await summaryOf(withColumnsReversed(content))).toEqual(await summaryOf(content));
    }),
    { numRuns: 60, seed: 17 },
  );
});
