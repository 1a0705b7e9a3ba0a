import { check } from '../../src/app/check';
import { summarize } from '../../src/app/summarize';
import { summaryJson } from '../../src/app/json';
import { dayOf } from '../../src/model/day';
import { unwatched } from '../../src/model/progress';
import { ledgerPlans } from '../../src/plan/ledger-plans';
import type { LedgerRows } from '../../src/templates/typed-rows';
import type { MakePort } from './port-under-test';

const day = (month: number, date: number): number => dayOf(2014, month, date) ?? 0;

/** 张三 is linked with 甲村 and paired with 陈大山; two of three entries are stays, one over the end of February. */
const TOWNSHIP: LedgerRows = {
  Profile: [{ unit: '甲乡', superior: '乙县', year: 2014, period: '一季度' }],
  Villages: [{ name: '甲村', kind: '村' }],
  Cadres: [{ name: '张三', category: '机关干部', villages: '甲村' }],
  Pairings: [
    { cadre: '张三', village: '甲村', household: '陈大山', householdType: '困难群众', from: dayOf(2013, 6, 1) },
  ],
  AssistanceLog: [
    { date: day(1, 10), end: day(1, 12), household: '陈大山', amount: 0.1 },
    { date: day(2, 27), end: day(3, 2), amount: 0.2 },
    { date: day(3, 1), household: '陈大山' },
  ].map((row) => ({
    cadres: '张三',
    village: '甲村',
    method: '走访慰问',
    occasion: '日常',
    deed: '否',
    state: '已办结',
    content: '走访',
    ...row,
  })),
  Indicators: [
    { name: '每月驻村', counted: '帮扶天数', scope: '每名干部', period: '每月', lower: 2 },
    { name: '每户走访', counted: '帮扶次数', methods: '走访慰问', scope: '每户', period: '每月', lower: 1 },
    { name: '帮扶金额', counted: '折款金额', scope: '每名干部', period: '报告期', lower: 0.3, points: 10 },
    { name: '全年驻村', counted: '帮扶天数', scope: '每名干部', period: '全年', lower: 20, decisive: '否', points: 5 },
  ],
};

/** What 考核指标 come to, whichever way the ledgers are read; counted by hand. */
export function indicatorsContract(makePort: MakePort): void {
  test('indicators have the same numbers, verdicts and scores over every adapter', async () => {
    const { port } = await makePort('empty');
    await port.write(ledgerPlans(TOWNSHIP), { onClash: 'refuse' }, unwatched);
    const checked = await check(port, day(4, 1), unwatched);
    expect(checked.findings.filter(({ code }) => code === 'Q407').map(({ address }) => address)).toEqual([
      '干部名册!A2',
    ]);
    const outcome = await summarize(
      port,
      checked,
      { onClash: 'refuse', force: true, time: '2014-04-01 10:32' },
      unwatched,
    );
    if (outcome.kind !== 'written') throw new Error(outcome.kind);
    const { indicators, cadres } = summaryJson(outcome.summary);
    const of = { cadre: '张三', upper: null };
    expect(indicators).toEqual([
      { ...of, indicator: '每月驻村', met: 3, of: 3, actual: 7, lower: 2, verdict: '达标', missed: [], score: null },
      {
        ...of,
        indicator: '每户走访',
        met: 2,
        of: 3,
        actual: null,
        lower: 1,
        verdict: '未达标',
        missed: [{ window: '2014-02-01/2014-02-28', target: '甲村/陈大山', actual: 0 }],
        score: null,
      },
      { ...of, indicator: '帮扶金额', met: 1, of: 1, actual: 0.3, lower: 0.3, verdict: '达标', missed: [], score: 10 },
      // 90 of 365 days: 5 of 20 are due; 7 of 20 give 1.75 of 5 points.
      {
        ...of,
        indicator: '全年驻村',
        met: 0,
        of: 1,
        actual: 7,
        lower: 20,
        verdict: '序时达标',
        missed: [{ window: '2014-01-01/2014-03-31', target: null, actual: 7 }],
        score: 1.75,
      },
    ]);
    expect(cadres.map(({ name, score }) => ({ name, score }))).toEqual([{ name: '张三', score: 11.75 }]);
  }, 120_000);
}
