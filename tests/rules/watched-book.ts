import type { AnyRowCheck, RuleContext } from '../../src/rules/rule';
import { BookIndex } from '../../src/standard/lookup/book-index';
import { RowIndex, type IndexDefinition } from '../../src/standard/lookup/row-index';
import { tableNames, type Book, type TableName } from '../../src/templates/ledgers';

/** What a check looks at while it is asked. */
export class Watch {
  /** Ledgers of which it looks at a row other than the one it is asked about. */
  readonly ledgers = new Set<TableName>();
  readonly indexes = new Set<IndexDefinition<unknown>>();
  readsPeriod = false;
  private asked: number | null = null;

  constructor(private readonly check: AnyRowCheck) {}

  /** Asks the check about every row of its ledger. */
  askAll(context: RuleContext): void {
    const watched = this.watched(context);
    for (const row of context.book[this.check.table].sheetRows.keys()) {
      this.asked = row;
      this.check.check(row, watched, () => undefined);
    }
  }

  /** `row` is null where more than a single row is looked at. */
  readonly read = (table: TableName, row: number | null): void => {
    if (table !== this.check.table || row !== this.asked) this.ledgers.add(table);
  };

  private watched({ book, index, today, period }: RuleContext): RuleContext {
    const notePeriod = (): void => {
      this.readsPeriod = true;
    };
    return {
      book: watchedBook(book, this.read),
      index: new WatchedIndex(book, index, this),
      today,
      get period() {
        notePeriod();
        return period;
      },
    };
  }
}

/** The ledgers that an index looks at for its keys and facts. */
export function ledgersOfIndex(definition: IndexDefinition<unknown>, book: Book): ReadonlySet<TableName> {
  const read = new Set<TableName>();
  const index = new RowIndex(
    definition,
    watchedBook(book, (table) => read.add(table)),
  );
  index.takeIn(Infinity);
  for (const key of index.allKeys()) index.factsAbout(key);
  return read;
}

type OnRead = (table: TableName, row: number | null) => void;

/**
 * A book whose rows tell when they are looked at. What the sheet's structure says (is the ledger there, has it the
 * column) is looked at in silence: no edit of a row changes it.
 */
function watchedBook(book: Book, onRead: OnRead): Book {
  const ledgers = tableNames.map((table) => {
    const { columns, sheetRows, ...structure } = book[table];
    const onRow = (row: number | null): void => {
      onRead(table, row);
    };
    const watch = <Value>(cells: readonly Value[]): readonly Value[] => watchedArray(cells, onRow);
    const watched = Object.entries(columns).map(([key, { values, states, raw, ...place }]) => {
      return [key, { ...place, values: watch<unknown>(values), states: watch(states), raw: watch(raw) }];
    });
    return [table, { ...structure, sheetRows: watch(sheetRows), columns: Object.fromEntries(watched) as unknown }];
  });
  return Object.fromEntries(ledgers) as Book;
}

function watchedArray<Value>(cells: readonly Value[], onRead: (row: number | null) => void): readonly Value[] {
  return new Proxy(cells, {
    get(target, property, receiver) {
      onRead(typeof property === 'string' && /^\d+$/.test(property) ? Number(property) : null);
      return Reflect.get(target, property, receiver) as unknown;
    },
  });
}

/** Tells of which ledger its indexes find rows; asked for the keys of a row, an index looks at that row alone. */
class WatchedIndex extends BookIndex {
  constructor(
    book: Book,
    private readonly real: BookIndex,
    private readonly watch: Watch,
  ) {
    super(book);
  }

  override of<Facts>(definition: IndexDefinition<Facts>): RowIndex<Facts> {
    this.watch.indexes.add(definition);
    return new Proxy(this.real.of(definition), {
      get: (target, property) => {
        const member = Reflect.get(target, property, target) as unknown;
        if (typeof member !== 'function') return member;
        return (...given: unknown[]) => {
          this.watch.read(definition.table, property === 'keysOf' ? (given[0] as number) : null);
          return Reflect.apply(member, target, given) as unknown;
        };
      },
    });
  }
}
