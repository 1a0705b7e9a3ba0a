import fc from 'fast-check';
import { entryAt, type LedgerEntry } from '../../../src/model/row-change';
import { RowIndex, type IndexDefinition } from '../../../src/standard/lookup/row-index';
import { changedBook } from '../../../src/templates/changed-book';
import type { Book } from '../../../src/templates/ledgers';
import { book } from '../../support/book';

const SEED = Number(process.env['SEED'] ?? 20_140_701);
const NAMES = ['甲', '乙', '丙', '丁'] as const;

/** By the name and by its first sign in a phrase; the facts name rows, as some do. */
const byName: IndexDefinition<{ readonly rows: readonly number[]; readonly posts: readonly unknown[] }> = {
  table: 'Cadres',
  keysOf: ({ Cadres: { columns } }, row) => {
    const name = columns.name.values[row] ?? null;
    return name === null ? [] : [name, `全部${name === '甲' ? '' : '其他'}`];
  },
  factsOf: (rows, { Cadres: { columns } }) => ({
    rows: [...rows],
    posts: rows.map((row) => columns.post.values[row] ?? null),
  }),
};

const KEYS = [...NAMES, '全部', '全部其他', '没有'];

/** All that an index says. */
function said(index: RowIndex<unknown>, count: number) {
  return {
    rows: KEYS.map((key) => index.rows(key)),
    facts: KEYS.map((key) => index.factsAbout(key)),
    has: KEYS.map((key) => index.has(key)),
    keys: [...index.allKeys()].toSorted(),
    first: Array.from({ length: count }, (_, row) => index.firstLike(row)),
    neighbours: Array.from({ length: count }, (_, row) => index.neighbours(row)),
  };
}

function built(of: Book): RowIndex<unknown> {
  const index = new RowIndex(byName, of);
  index.takeIn(Infinity);
  return index;
}

function entry(like: LedgerEntry, name: string | null, post: string): LedgerEntry {
  const cell = (value: string | null) => ({ value, state: value === null ? (0 as const) : (1 as const), raw: value });
  return { ...like, cells: { ...like.cells, name: cell(name), post: cell(post) } };
}

test(`an index that follows edits says what one built anew says, whenever it is asked (SEED=${SEED})`, async () => {
  const first = await book({ Cadres: '姓名|干部类别|职务|联系村\n甲|机关|一|村\n乙|机关|二|村\n甲|机关|三|村' });
  const like = entryAt(first.Cadres, 0);
  const edit = fc.record({
    at: fc.nat(20),
    kind: fc.constantFrom('changed', 'comes', 'comes', 'goes'),
    name: fc.option(fc.constantFrom(...NAMES), { nil: null }),
    post: fc.constantFrom('一', '二', '三'),
    asked: fc.subarray(KEYS),
  });
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 30, size: 'max' }), (edits) => {
      let current = first;
      const index = built(first);
      for (const { at: wanted, kind, name, post, asked } of edits) {
        const count = current.Cadres.sheetRows.length;
        if (kind !== 'comes' && count === 0) continue;
        const at = wanted % (kind === 'comes' ? count + 1 : count);
        const change = {
          at,
          was: kind === 'comes' ? null : entryAt(current.Cadres, at),
          is: kind === 'goes' ? null : entry(like, name, post),
        };
        current = changedBook(current, { table: 'Cadres', change });
        index.follow(current, change.was && at, change.is && at);
        const anew = built(current);
        for (const key of asked) expect(index.factsAbout(key)).toEqual(anew.factsAbout(key));
      }
      const { length } = current.Cadres.sheetRows;
      expect(said(index, length)).toEqual(said(built(current), length));
    }),
    { seed: SEED, numRuns: 100 },
  );
});
