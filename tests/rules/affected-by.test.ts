import { rules } from '../../src/rules/registry';
import type { AnyRowCheck, RuleContext } from '../../src/rules/rule';
import { rosterRows } from '../../src/standard/lookup/rosters';
import { tableNames, type TableName } from '../../src/templates/ledgers';
import { ruleCases } from './cases';
import { dayOfText, judged, TODAY, township } from './township';
import { ledgersOfIndex, Watch } from './watched-book';

const errorChecks = rules.filter(({ finding }) => finding.severity === 'error').flatMap(({ checks }) => checks);

/** The townships of all cases, good and bad: every branch of every rule is taken over one of them. */
const contexts: RuleContext[] = [];

beforeAll(async () => {
  for (const given of ruleCases.flatMap(({ good, bad }) => [...good, ...bad])) {
    const { book } = await township(given);
    contexts.push((await judged(book, given.today === undefined ? TODAY : dayOfText(given.today))).context);
  }
});

const watches = new Map<AnyRowCheck, Watch>();

/** What a check looks at over all of these townships. */
function watched(check: AnyRowCheck): Watch {
  const known = watches.get(check);
  if (known) return known;
  const watch = new Watch(check);
  watches.set(check, watch);
  for (const context of contexts) watch.askAll(context);
  return watch;
}

function named({ affectedBy = {} }: AnyRowCheck): TableName[] {
  return tableNames.filter((table) => affectedBy[table] !== undefined);
}

/**
 * The ledgers whose edits ask a check again; a reader of errors also those that raise or clear an error in what it
 * reads.
 */
function askedAgainFor(check: AnyRowCheck): ReadonlySet<TableName> {
  const direct = new Set<TableName>(named(check));
  if (!check.readsErrors) return direct;
  const through = errorChecks.filter(({ table }) => table === check.table || direct.has(table));
  return new Set([...direct, ...through.flatMap(named)]);
}

/** Ledgers that a check reads and is not asked again for. */
function forgotten(check: AnyRowCheck): TableName[] {
  const known = askedAgainFor(check);
  return [...watched(check).ledgers].filter((table) => !known.has(table));
}

const each = rules.flatMap(({ finding: { code }, checks }) =>
  checks.map((check) => [`${code} ${check.table}.${check.column}`, check] as const),
);

describe.each(each)('%s', (_, check) => {
  test('is asked again when a ledger changes that it reads', () => {
    expect(forgotten(check)).toEqual([]);
  });
  test('is asked again when the period changes if it reads it', () => {
    expect(watched(check).readsPeriod && !check.readsPeriod).toBe(false);
  });
});

test('an index reads its own ledger alone, so that edits of others leave it as it is', () => {
  const definitions = new Set(each.flatMap(([, check]) => [...watched(check).indexes]));
  expect(definitions.size).toBeGreaterThan(10);
  for (const definition of definitions) {
    for (const { book } of contexts.slice(0, 5)) {
      expect([...ledgersOfIndex(definition, book)].filter((table) => table !== definition.table)).toEqual([]);
    }
  }
});

describe('a check is caught that forgets', () => {
  const seen: unknown[] = [];
  const byVillage: AnyRowCheck = {
    table: 'Pairings',
    column: 'village',
    check: (row, context, report) => {
      const { village } = context.book.Pairings.columns;
      const [own] = rosterRows('Villages', village.values[row] ?? '', context);
      if (own !== undefined && context.book.Villages.columns.households.values[own] === 0) report({ params: {} });
    },
  };

  test('the ledger of another sheet', () => {
    expect(forgotten(byVillage)).toEqual(['Villages']);
    expect(forgotten({ ...byVillage, affectedBy: { Villages: () => [] } })).toEqual([]);
  });
  test('other rows of its own ledger', () => {
    const alike: AnyRowCheck = {
      ...byVillage,
      check: (row, { book }) => {
        seen.push(book.Pairings.columns.village.values[row + 1]);
      },
    };
    expect(forgotten(alike)).toEqual(['Pairings']);
  });
  test('the period', () => {
    expect(
      watched({
        ...byVillage,
        check: (_, { period }) => {
          seen.push(period);
        },
      }).readsPeriod,
    ).toBe(true);
  });
});
