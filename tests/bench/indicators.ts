import { locators } from '../../src/app/check';
import { unwatched } from '../../src/model/progress';
import { ledgerPlans } from '../../src/plan/ledger-plans';
import { readBook } from '../../src/records/read-book';
import { judgeAll } from '../../src/rules/judge';
import { BookIndex } from '../../src/standard/lookup/book-index';
import { periodOf } from '../../src/standard/period';
import { summarize } from '../../src/summary/summarize';
import type { TypedRow } from '../../src/templates/typed-rows';
import { openFileWorkbook } from '../../src/workbook/file/file-workbook';
import { newWorkbook } from '../../src/workbook/file/new-workbook';
import { countyRows } from './county';

/** Indicators of every kind: for the cadre, for each village, and monthly or less often for each household. */
export function indicatorRows(count: number): readonly TypedRow<'Indicators'>[] {
  const things = ['帮扶次数', '帮扶天数', '走访户数', '好事实事', '受益人数', '折款金额'];
  const scopes = ['每名干部', '每户', '每村'];
  const periods = ['每周', '每半月', '每月', '每两月', '每季度', '每半年', '全年', '报告期'];
  return Array.from({ length: count }, (_, at) => ({
    name: `指标${at + 1}`,
    counted: things[at % things.length] ?? '',
    methods: at % 2 === 0 ? '走访慰问' : null,
    householdTypes: at % 4 === 0 ? '困难群众' : null,
    scope: scopes[at % scopes.length] ?? '',
    period: periods[at % 3 === 1 ? 2 + (at % 6) : at % periods.length] ?? '',
    lower: 1,
    points: 10,
  }));
}

const cpu = (): number => performance.now();

/** Milliseconds of checking and of summing up a county with these indicators. */
async function costOf(rows: ReturnType<typeof countyRows>, count: number) {
  const bytes = await newWorkbook(ledgerPlans({ ...rows, Indicators: indicatorRows(count) }));
  const begin = cpu();
  const workbook = await openFileWorkbook(bytes);
  const { book, findings } = await readBook(await workbook.read(locators, unwatched), unwatched);
  const read = cpu();
  const period = periodOf(book);
  if (!period) throw new Error('The county’s profile tells no period');
  const context = { book, index: new BookIndex(book), today: period.end + 1, period };
  const judged = await judgeAll(context, unwatched);
  const checked = cpu();
  await summarize(book, [...findings, ...judged], period, unwatched, context.index);
  return { reading: read - begin, checking: checked - read, summing: cpu() - checked };
}

/**
 * `node tests/bench/run-indicators.js [LOG ROWS]`: what 20 indicators add to checking and to summing up a county,
 * beside reading it.
 */
export async function benchIndicators([logRows = '100000']: readonly string[]): Promise<void> {
  const rows = countyRows(Number(logRows));
  await costOf(rows, 1);
  const without = await costOf(rows, 0);
  const withThem = await costOf(rows, 20);
  const added = {
    checking: withThem.checking - without.checking,
    summing: withThem.summing - without.summing,
  };
  for (const [stage, ms] of Object.entries(added)) {
    const ratio = (ms / withThem.reading).toFixed(2);
    process.stdout.write(`20 indicators in ${stage}: ${ms.toFixed(0)} ms, ÷ reading: ${ratio} (must be below 1)\n`);
  }
}
