import fc from 'fast-check';
import type { WorkbookContent } from '../../src/model/grid';
import type { Summary } from '../../src/model/summary';
import { sampleRows } from '../../src/sample/sample';
import { summaryJson } from '../../src/summary/json';
import { ledgerTemplate, tableNames, type ledgers } from '../../src/templates/ledgers';
import { recompute, type Marked, type RecomputedPeriod } from './recompute';
import { findingAtCell, summaryOf } from './summary-of';
import { townships } from './township';
import { workbookOf } from './workbook';

type Recomputed = ReturnType<typeof recompute>;

/** Lines in an order of their own, so that only their content is compared. */
const sorted = (lines: readonly unknown[]): string[] => lines.map((line) => JSON.stringify(line)).sort();

function comparable(numbers: Recomputed) {
  const { sections, sectionTotals, funds, visits, ...rest } = numbers;
  return {
    ...rest,
    sections: sorted(sections),
    sectionTotals: sorted(sectionTotals),
    funds: sorted(funds),
    visits: sorted(visits),
  };
}

/** The product's numbers in the shape of the recomputation. */
function numbersOf(summary: Summary): Recomputed {
  const json = summaryJson(summary);
  const {
    branches,
    partyMemberCadresInOfficeBranch,
    provincialPoorVillages,
    villages,
    communities,
    weakBranches,
    weakBranchRectification,
  } = json.organisation;
  return {
    organisation: {
      branches,
      partyMemberCadresInOfficeBranch,
      provincialPoorVillages,
      villages,
      communities,
      weakBranches,
      weakBranchRectification: weakBranchRectification.length,
    },
    cadres: json.cadres.map((cadre) => ({
      name: cadre.name,
      villages: cadre.villages,
      households: cadre.households,
      deeds: cadre.deeds,
      deedsDue: cadre.deedsDue,
      verdict: cadre.verdict,
    })),
    sections: json.sections,
    sectionTotals: json.sectionTotals,
    funds: json.funds,
    visits: json.visits,
    presence: json.presence,
    villages: json.villages,
    leftOut: json.leftOut.map(({ sheet, row, columns }) => `${sheet}!${row}: ${[...columns].sort().join(' ')}`).sort(),
  };
}

async function expectSame(
  content: WorkbookContent,
  period: RecomputedPeriod,
  marked: readonly { table: keyof typeof ledgers; row: number; header: string }[] = [],
) {
  const summary = await summaryOf(
    content,
    marked.map(({ table, row, header }) => findingAtCell(table, row, header)),
  );
  const cells: Marked = new Set(
    marked.map(({ table, row, header }) => `${ledgerTemplate(table).sheet}!${row}!${header}`),
  );
  expect(comparable(numbersOf(summary))).toEqual(comparable(recompute(content, period, cells)));
}

test('every number of a random township is what a plain recomputation gives', async () => {
  await fc.assert(
    fc.asyncProperty(townships, async ({ rows, period }) => {
      await expectSame(workbookOf(rows), period);
    }),
    { numRuns: 150, seed: 20140630 },
  );
});

test('so it is when rules have found errors in sound cells', async () => {
  const cell = fc.constantFrom(...tableNames.filter((table) => table !== 'Profile')).chain((table) =>
    fc.record({
      table: fc.constant(table),
      row: fc.integer({ min: 2, max: 12 }),
      header: fc.constantFrom(...ledgerTemplate(table).columns.map(({ header }) => header)),
    }),
  );
  await fc.assert(
    fc.asyncProperty(townships, fc.array(cell, { minLength: 1, maxLength: 12 }), async ({ rows, period }, cells) => {
      await expectSame(
        workbookOf(rows),
        period,
        cells.filter(({ table, row }) => row - 2 < (rows[table]?.length ?? 0)),
      );
    }),
    { numRuns: 150, seed: 20140101 },
  );
});

test('every number of the sample township is what a plain recomputation gives', async () => {
  await expectSame(workbookOf(sampleRows()), { year: 2014, start: 41640, end: 41820 });
});
