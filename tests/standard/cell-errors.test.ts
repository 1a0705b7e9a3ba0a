import fc from 'fast-check';
import { unwatched } from '../../src/model/progress';
import { readBook } from '../../src/records/read-book';
import { rules } from '../../src/rules/registry';
import { errorsOf } from '../../src/standard/cell-errors';
import { FoundErrors } from '../../src/summary/found-errors';
import { ledgerTemplate, tableNames } from '../../src/templates/ledgers';
import { judged } from '../rules/township';
import { faultyBooks } from './faulty-books';

test('a cell is in error exactly where it is unsound or bears an error finding', async () => {
  const seen = new Set<string>();
  await fc.assert(
    fc.asyncProperty(faultyBooks, async ({ content, today }) => {
      const { book, findings } = await readBook(content, unwatched);
      const { context, findings: found } = await judged(book, today);
      for (const { code } of found) seen.add(code);
      const worked = errorsOf(context);
      const told = new FoundErrors(context, [...findings, ...found]);
      for (const table of tableNames.filter((name) => ledgerTemplate(name).layout === 'rows')) {
        for (const { key } of ledgerTemplate(table).columns) {
          const rows = [...book[table].sheetRows.keys()];
          const place = `${table}.${key}`;
          expect([place, rows.filter(worked.of(table, key))]).toEqual([place, rows.filter(told.of(table, key))]);
        }
      }
    }),
    { numRuns: 300, seed: 20140630 },
  );
  // A rule whose error was never seen would have proved nothing.
  const unseen = rules.filter(({ finding }) => finding.severity === 'error' && !seen.has(finding.code));
  expect(unseen.map(({ finding }) => finding.code)).toEqual([]);
});
