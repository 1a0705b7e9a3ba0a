import fc from 'fast-check';
import { summaryJson } from '../../src/summary/json';
import { recompute } from '../summary/recompute';
import { townships, type Township } from '../summary/township';
import { workbookOf } from '../summary/workbook';
import { delivered, errorsIn, inShownDecimals, rolledUp } from './county';
import { sheetRows } from './county-plans';

/** Units of one period: the same cadres, villages and households by name, each unit's its own. */
const counties = fc.array(townships, { minLength: 1, maxLength: 4 }).map(([first, ...others]) =>
  [first, ...others].flatMap((township, index): { readonly unit: string; readonly township: Township }[] => {
    if (!township || !first) return [];
    const { start, end, year } = first.period;
    const profile = { unit: `第${index + 1}乡`, superior: '示例县', year, period: '自定义', start, end };
    return [
      {
        unit: profile.unit,
        township: { period: first.period, rows: { ...inShownDecimals(township.rows), Profile: [profile] } },
      },
    ];
  }),
);

type Line = Readonly<Record<string, unknown>>;

/** Adds numbers up in whole millionths, so that nothing hangs on binary fractions. */
function added(lines: readonly Line[], keys: readonly string[], sums: readonly string[]): readonly string[] {
  const groups = new Map<string, Map<string, bigint>>();
  for (const line of lines) {
    const key = JSON.stringify(keys.map((name) => line[name]));
    const group = groups.get(key) ?? new Map<string, bigint>();
    groups.set(key, group);
    for (const sum of sums) group.set(sum, (group.get(sum) ?? 0n) + BigInt(Math.round(Number(line[sum]) * 1_000_000)));
  }
  return [...groups].map(([key, group]) => `${key} ${sums.map((sum) => String(group.get(sum))).join(' ')}`).sort();
}

test('the county’s numbers are the sums of a plain recomputation of each unit', async () => {
  await fc.assert(
    fc.asyncProperty(counties, async (county) => {
      const contents = county.map(({ unit, township }) => ({ unit, content: workbookOf(township.rows), township }));
      const deliveries = await Promise.all(contents.map(({ unit, content }) => delivered(`${unit}.xlsx`, content)));
      const { rollup } = await rolledUp(deliveries);
      const told = rollup.summary && summaryJson(rollup.summary);
      const plain = contents.map(({ unit, content, township }, at) => ({
        unit,
        ...recompute(content, township.period, errorsIn(deliveries[at])),
      }));
      const all = (key: 'sections' | 'funds' | 'visits' | 'presence'): readonly Line[] =>
        plain.flatMap((unit) => unit[key] as readonly Line[]);
      const own = (key: 'cadres' | 'villages'): readonly Line[] =>
        plain.flatMap(({ unit, ...numbers }) => (numbers[key] as readonly Line[]).map((line) => ({ unit, ...line })));
      for (const [key, names, sums] of [
        ['sections', ['section', 'item', 'unit'], ['projects', 'quantity', 'completed', 'funds']],
        ['funds', ['kind', 'source'], ['projects', 'funds']],
        ['visits', ['householdType', 'occasion'], ['rows', 'persons', 'amount']],
        ['presence', ['occasion'], ['rows', 'households']],
      ] as const)
        expect([key, added(told?.[key] ?? [], names, sums)]).toEqual([key, added(all(key), names, sums)]);
      const cells = (line: Line, names: readonly string[]): string => JSON.stringify(names.map((name) => line[name]));
      for (const [key, names] of [
        ['cadres', ['unit', 'name', 'villages', 'households', 'deeds', 'deedsDue', 'verdict']],
        ['villages', ['unit', 'village', 'cadres', 'households', 'logRows', 'deeds', 'persons', 'projects']],
      ] as const)
        expect((told?.[key] ?? []).map((line) => cells(line, names)).sort()).toEqual(
          own(key)
            .map((line) => cells(line, names))
            .sort(),
        );
      const total = (numbers: readonly { readonly organisation: object }[], key: string): number =>
        numbers.reduce((sum, { organisation }) => sum + Number((organisation as Line)[key]), 0);
      for (const key of ['villages', 'communities', 'provincialPoorVillages', 'partyMemberCadresInOfficeBranch'])
        expect([key, told?.organisation[key as 'villages']]).toEqual([key, total(plain, key)]);
    }),
    { numRuns: 40, seed: 20140705 },
  );
}, 300_000);

test('every number is traced to the rows of the county’s ledgers that hold what it was made of', async () => {
  await fc.assert(
    fc.asyncProperty(counties, async (county) => {
      const deliveries = await Promise.all(
        county.map(({ unit, township }) => delivered(`${unit}.xlsx`, workbookOf(township.rows))),
      );
      const result = await rolledUp(deliveries);
      const { rollup } = result;
      const [projects, cadres] = [sheetRows(result, 'countyProjects'), sheetRows(result, 'countyCadres')];
      for (const { section, item, trace } of rollup.summary?.sections ?? [])
        for (const row of trace.flatMap(({ rows }) => rows)) {
          const [, ownSection, ownItem] = projects[row - 1] ?? [];
          expect([ownSection, ownItem]).toEqual([section, item]);
        }
      for (const { unit, name, trace } of rollup.summary?.cadres ?? [])
        for (const row of trace.villages.flatMap(({ rows }) => rows))
          expect((cadres[row - 1] ?? []).slice(0, 2)).toEqual([unit, name]);
    }),
    { numRuns: 15, seed: 20140706 },
  );
}, 300_000);

test('units with lists of their own are added up by name, in an order that fits all their lists', async () => {
  const rowsWith = (unit: string, types: readonly string[], type: string) => ({
    Profile: [{ unit, superior: '示例县', year: 2014, period: '上半年' }],
    Lists: types.map((householdTypes) => ({ householdTypes })),
    Quotas: [{ category: '机关干部' }],
    Villages: [{ name: '乌木村', kind: '村' }],
    Branches: [],
    Cadres: [{ name: '王伟', category: '机关干部', villages: '乌木村' }],
    Pairings: [],
    AssistanceLog: [
      {
        date: 41_700,
        cadres: '王伟',
        village: '乌木村',
        household: '陈大山',
        householdType: type,
        method: '走访慰问',
        occasion: '日常',
        deed: '否',
        state: '已办结',
        amount: 0.1,
        content: '看望',
      },
    ],
    Projects: [],
  });
  const deliveries = await Promise.all([
    delivered('a.xlsx', workbookOf(rowsWith('甲乡', ['脱贫户', '监测户（一类）', '其他'], '监测户（一类）'))),
    delivered('b.xlsx', workbookOf(rowsWith('乙乡', ['监测户(一类)', '低保户', '其他'], '低保户'))),
    delivered('c.xlsx', workbookOf(rowsWith('丙乡', ['监测户 (一类)', '其他'], '监测户 (一类)'))),
  ]);
  const { rollup } = await rolledUp(deliveries);
  expect(rollup.summary && summaryJson(rollup.summary).visits).toEqual([
    { householdType: '监测户（一类）', occasion: '日常', rows: 2, persons: 2, amount: 0.2 },
    { householdType: '低保户', occasion: '日常', rows: 1, persons: 1, amount: 0.1 },
  ]);
});
