import fc from 'fast-check';
import { plainText } from '../../src/app/report';
import { summarize } from '../../src/summary/summarize';
import { unwatched } from '../../src/model/progress';
import { unitsOf } from '../../src/model/amount';
import { wanText } from '../../src/report/text/amounts';
import { townships } from '../summary/township';
import { workbookOf } from '../summary/workbook';
import { numbersOf, recomputed, runsOf } from './numbers';
import { checkedOf, reportOf } from './sample-report';

const DATES = /\d+年(?:\d+月)?(?:\d+日)?|\d+月\d+日/g;
/** Names of the random townships have no digits, so those left over would be numbers that nobody traced. */
const UNTRACED = /\d/;

test.each(['总结', '简报'] as const)('in a %s every number is traced and comes to what its rows hold', async (kind) => {
  await fc.assert(
    fc.asyncProperty(townships, async ({ rows }) => {
      const report = await reportOf(await checkedOf(workbookOf(rows), '2017-01-01'), kind);
      for (const run of runsOf(report)) {
        if (run.kind === 'text') expect(run.text.replace(DATES, '')).not.toMatch(UNTRACED);
        if (run.kind !== 'number') continue;
        expect(run.value).toBeGreaterThanOrEqual(0);
        const actual = recomputed(run, rows);
        if (actual !== null) expect({ of: run.of, value: run.value }).toEqual({ of: run.of, value: actual });
      }
    }),
    { numRuns: 60 },
  );
});

test('every section total, every 板块 and every 事项 with rows stands in the text, and none without', async () => {
  await fc.assert(
    fc.asyncProperty(townships, async ({ rows }) => {
      const checked = await checkedOf(workbookOf(rows), '2017-01-01');
      if (!checked.period) throw new Error('no period');
      const summary = await summarize(checked.book, checked.findings, checked.period, unwatched);
      const report = await reportOf(checked);
      const text = plainText(report);
      for (const { section, projects, funds } of summary.sectionTotals) {
        expect(text).toContain(`）${section}\n`);
        expect(text).toContain(`共有项目${projects}个${funds > 0 ? `，涉及资金${wanText(unitsOf(funds))}元` : ''}`);
      }
      for (const { item } of summary.sections) expect(text).toContain(item);
      for (const section of ['农村产业发展', '基础设施建设', '改善村容村貌', '基层组织建设'])
        if (!summary.sectionTotals.some((total) => total.section === section)) expect(text).not.toContain(section);
      // Nothing is said of what there is none of; a standard may ask for 0, and a cadre's reasons tell of 0 deeds.
      const zero = numbersOf(report).filter(
        ({ value, basis, trace }) => value === 0 && basis.kind !== 'said' && trace[0]?.table !== 'Quotas',
      );
      expect(zero.map(({ of }) => of)).toEqual([]);
    }),
    { numRuns: 40 },
  );
});
