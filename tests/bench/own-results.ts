import type { Figures } from './measured';
import type { Result } from './results';
import { made, measured } from './runs';
import { householdsFor, type Sizes } from './sizes';

const ratio = (one: Figures, key: string, other: number): number => (one[key] ?? Number.NaN) / other;

/** Reading beside inflating and a bare scan, and what it takes of memory. */
export function* readingResults(reading: Figures): Iterable<Result> {
  const floor = (reading['inflate'] ?? 0) + (reading['scan'] ?? 0);
  yield { name: 'reading ÷ (inflating + one scan)', value: ratio(reading, 'reading', floor), aim: { atMost: 2.5 } };
  yield { name: 'peak of reading, MB', value: reading['peakMegabytes'] ?? null, aim: { atMost: 350 } };
}

/** As few as a clerk does in a row. */
const EDITS_OF_A_KIND = 15;

/** Kinds of edits, in the words of the table. */
const EDITS: Readonly<Record<string, string>> = {
  content: 'a text of the log',
  date: 'a date of the log',
  household: 'a household of the log',
  append: 'a row added below the log',
  clear: 'a row in the middle of the log cleared',
  household_type: 'a 群众类别 of the pairings',
  cadre_name: 'the name of a cadre',
  quota: 'a quota of every cadre',
};

/** Single edits from the cell to the findings. The milliseconds are the only figure that is no ratio. */
export function* editResults(file: string, beside: string): Iterable<Result> {
  const edits = measured('edits', file, EDITS_OF_A_KIND);
  const full = edits['full'] ?? Number.NaN;
  yield { name: `full pass ÷ one edit${beside}, median`, value: full / (edits['median'] ?? 0), aim: { atLeast: 100 } };
  yield { name: `one edit${beside}, median, ms`, value: edits['median'] ?? null, aim: { atMost: 16 } };
  for (const [kind, words] of Object.entries(EDITS))
    yield { name: `full pass ÷ edit of ${words}${beside}`, value: full / (edits[kind] ?? 0) };
}

/** What 20 indicators add, beside reading the same rows. */
export function* indicatorResults(without: string, withThem: string): Iterable<Result> {
  const [plain, asked] = [measured('indicators', without), measured('indicators', withThem)];
  const reading = asked['reading'] ?? Number.NaN;
  for (const stage of ['judging', 'summing']) {
    const added = (asked[stage] ?? 0) - (plain[stage] ?? 0);
    yield { name: `20 indicators added in ${stage} ÷ reading`, value: added / reading, aim: { atMost: 1 } };
  }
}

/** An old table of as many households: telling what it is, and carrying it over, beside reading it. */
export function* importResults(file: string): Iterable<Result> {
  const { reading = Number.NaN, matching, carrying } = measured('importing', file, 3);
  yield { name: 'matching an old table, ms', value: matching ?? null, aim: { atMost: 1000 } };
  yield {
    name: 'carrying an old table over ÷ reading it',
    value: (carrying ?? Number.NaN) / reading,
    aim: { atMost: 1 },
  };
}

/** From the file to the findings at growing sizes: what one row costs, beside the size before. */
export function* growthResults(folder: string, { growth }: Sizes): Iterable<Result> {
  let before: { readonly rows: number; readonly each: number } | null = null;
  for (const rows of growth) {
    const file = made(`${folder}/${rows}.xlsx`, rows, householdsFor(rows));
    const { checking = 0, summing = 0 } = measured('checking', file);
    const each = (checking + summing) / rows;
    if (before)
      yield { name: `time a row, ${before.rows} → ${rows} rows`, value: each / before.each, aim: { atMost: 1.2 } };
    before = { rows, each };
  }
}
