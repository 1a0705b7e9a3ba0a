import fc from 'fast-check';
import { unwatched } from '../../src/model/progress';
import type { Summary, Trace } from '../../src/model/summary';
import { readBook } from '../../src/records/read-book';
import { summarize } from '../../src/summary/summarize';
import { judged } from '../rules/township';
import { faultyBooks } from '../standard/faulty-books';

const SPAN_COLUMNS = ['结对日期', '解除日期'];
const DEED = ['日期', '好事实事', '办理状态'];

/** The rows that a number was made of, and the headers of the cells it needs. */
interface Counted {
  readonly trace: Trace;
  readonly needs: readonly string[];
}

function countedRows({ cadres, sections, funds, visits, presence, villages }: Summary): Counted[] {
  const of = (needs: readonly string[], traces: readonly Trace[]) => traces.map((trace) => ({ trace, needs }));
  return [
    ...of(
      ['干部姓名', '村', '户主姓名', ...SPAN_COLUMNS],
      cadres.map(({ trace }) => trace.households),
    ),
    ...of(
      ['干部姓名', ...DEED],
      cadres.map(({ trace }) => trace.deeds),
    ),
    ...of(
      ['姓名', '联系村'],
      cadres.map(({ trace }) => trace.villages),
    ),
    ...of(
      ['板块', '事项', '计量单位'],
      sections.map(({ trace }) => trace),
    ),
    ...of(
      ['资金类别', '资金来源'],
      funds.map(({ trace }) => trace),
    ),
    ...of(
      ['日期', '时机', '群众类别'],
      visits.map(({ trace }) => trace),
    ),
    ...of(
      ['日期', '时机'],
      presence.map(({ trace }) => trace),
    ),
    ...of(
      ['姓名', '联系村', '到岗日期', '离岗日期'],
      villages.map(({ trace }) => trace.cadres),
    ),
    ...of(
      ['村', '户主姓名', ...SPAN_COLUMNS],
      villages.map(({ trace }) => trace.households),
    ),
    ...of(
      ['日期', '村'],
      villages.map(({ trace }) => trace.logRows),
    ),
    ...of(
      ['村', ...DEED],
      villages.map(({ trace }) => trace.deeds),
    ),
    ...of(
      ['建设地点'],
      villages.map(({ trace }) => trace.projects),
    ),
  ];
}

test('what is said to be left out for a cell is counted in no number that needs the cell', async () => {
  let left = 0;
  await fc.assert(
    fc.asyncProperty(faultyBooks, async ({ content, today }) => {
      const { book, findings: reading } = await readBook(content, unwatched);
      const { context, findings } = await judged(book, today);
      if (!context.period) throw new Error('The township’s profile tells its period');
      const summary = await summarize(book, [...reading, ...findings], context.period, unwatched);
      left += summary.leftOut.length;
      const leftFor = new Map(summary.leftOut.map(({ table, row, columns }) => [`${table} ${row}`, columns]));
      for (const { trace, needs } of countedRows(summary)) {
        const both = trace.flatMap(({ table, rows }) =>
          rows.flatMap((row) => {
            const columns = leftFor.get(`${table} ${row}`)?.filter((header) => needs.includes(header)) ?? [];
            return columns.length > 0 ? [`${table} ${row} ${columns.join(' ')}`] : [];
          }),
        );
        expect(both).toEqual([]);
      }
    }),
    { numRuns: 100, seed: 20140630 },
  );
  expect(left).toBeGreaterThan(100);
});
