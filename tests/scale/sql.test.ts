import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import type { RolledUp } from '../../src/app/rollup/roll-up';
import { unitFiles } from '../../src/rollup/row-files/unit-files';
import { townships, type Township } from '../summary/township';
import { workbookOf } from '../summary/workbook';
import { delivered, rolledUp } from '../rollup/county';
import { describeWith } from '../support/programs';
import { openRowFiles } from './duckdb';
import { QUERIES, sqlNumbers, summaryNumbers, type Query } from './sql-numbers';

/** Units of one period; the same names of cadres, villages and households in all of them. */
const counties = fc
  .array(townships, { minLength: 3, maxLength: 5 })
  .map((all) => all.map((township): Township => ({ ...township, period: (all[0] ?? township).period })));

/** A county of these townships, called by their place. */
async function countyOf(
  units: readonly Pick<Township, 'rows' | 'period'>[],
  nameOf = (at: number): string => `第${at}乡`,
): Promise<RolledUp> {
  const deliveries = units.map(({ rows, period: { year, start, end } }, at) => {
    const profile = { unit: nameOf(at), superior: '示例县', year, period: '自定义', start, end };
    return delivered(`${at}.xlsx`, workbookOf({ ...rows, Profile: [profile] }));
  });
  return rolledUp(await Promise.all(deliveries));
}

function writeRowFiles({ rollup }: RolledUp, folder: string): void {
  for (const unit of rollup.units)
    for (const { folder: below, file, bytes } of unitFiles(unit)) {
      mkdirSync(join(folder, ...below), { recursive: true });
      writeFileSync(join(folder, ...below, file), bytes);
    }
}

type Numbers = Readonly<Record<Query, readonly string[]>>;

async function askAll(folder: string, of: 'county' | 'counties' = 'county'): Promise<Numbers> {
  const tables = await openRowFiles(folder, of);
  const answers = [];
  for (const query of QUERIES) answers.push([query, sqlNumbers(query, await tables.ask(query))] as const);
  tables.close();
  return Object.fromEntries(answers) as Numbers;
}

function told({ rollup: { summary } }: RolledUp): Numbers {
  if (!summary) throw new Error('no summary');
  return Object.fromEntries(QUERIES.map((query) => [query, summaryNumbers(query, summary)])) as Numbers;
}

/** A township of one cadre; what else it holds is told. */
function township(rows: Partial<Township['rows']>): Township {
  const [start, end] = [41_640, 41_820];
  return {
    period: { year: 2014, start, end },
    rows: {
      Profile: [],
      Quotas: [{ category: '机关干部' }],
      Villages: [{ name: '乌木村', kind: '村' }],
      Branches: [],
      Cadres: [{ name: '王伟', category: '机关干部', villages: '乌木村' }],
      Pairings: [],
      AssistanceLog: [],
      Projects: [],
      ...rows,
    },
  };
}

const VISIT = {
  date: 41_700,
  cadres: '王伟',
  village: '乌木村',
  household: '陈大山',
  method: '走访慰问',
  occasion: '日常',
  deed: '否',
  state: '已办结',
  amount: 0.1,
  content: '看望',
} as const;

describeWith(['DuckDB'], 'the row files, asked in SQL', () => {
  const root = mkdtempSync(join(tmpdir(), 'taizhang-sql-'));
  let made = 0;
  const newFolder = (): string => join(root, String((made += 1)));
  afterAll(() => {
    rmSync(root, { recursive: true, force: true });
  });

  test('give the county’s own numbers, whatever is wrong with the rows', async () => {
    let lines = 0;
    await fc.assert(
      fc.asyncProperty(counties, async (units) => {
        const county = await countyOf(units);
        const folder = newFolder();
        writeRowFiles(county, folder);
        const numbers = told(county);
        expect(await askAll(folder)).toEqual(numbers);
        lines += QUERIES.filter((query) => numbers[query].length > 0).length;
      }),
      { numRuns: 3, seed: 20140708, endOnFailure: true },
    );
    expect(lines).toBeGreaterThan(2 * QUERIES.length);
  });

  test('of several counties give the sums of their own numbers, units of one name told apart', async () => {
    const [first, second] = fc.sample(counties, { numRuns: 2, seed: 20140709 });
    const folder = newFolder();
    const own: Numbers[] = [];
    for (const [name, units] of [
      ['甲县', first ?? []],
      ['乙县', second ?? []],
    ] as const) {
      const county = await countyOf(units);
      writeRowFiles(county, join(folder, `county=${name}`));
      own.push(told(county));
    }
    const all = await askAll(folder, 'counties');
    expect(all.cadres).toHaveLength(own.reduce((sum, { cadres }) => sum + cadres.length, 0));
    expect(all.cadres.map((line) => line.replace(/"[甲乙]县 /, '"')).toSorted()).toEqual(
      own.flatMap(({ cadres }) => cadres).toSorted(),
    );
    const projects = (lines: readonly string[]): number =>
      lines.reduce((sum, line) => sum + Number((JSON.parse(line) as readonly string[])[1]), 0);
    expect(projects(all['section-totals'])).toBe(projects(own.flatMap((numbers) => numbers['section-totals'])));
  });

  test('add up by name what units call alike in lists of their own, and read the names of units as they are', async () => {
    const listed = (types: readonly string[], householdType: string): Township =>
      township({
        Lists: types.map((type) => ({ householdTypes: type })),
        AssistanceLog: [{ ...VISIT, householdType }],
      });
    const names = ['../甲=50%乡', '2014'];
    const county = await countyOf(
      [listed(['监测户（一类）', '其他'], '监测户（一类）'), listed(['其他', '监测户 (一类)'], '监测户 (一类)')],
      (at) => names[at] ?? '',
    );
    const folder = newFolder();
    writeRowFiles(county, folder);
    const numbers = await askAll(folder);
    expect(numbers).toEqual(told(county));
    expect(numbers.visits).toEqual(['["监测户(一类)","日常","2","2","200000"]']);
    expect(numbers.cadres.map((line) => (JSON.parse(line) as readonly string[])[0])).toEqual(names);
  });

  test('leave the verdict on a cadre of whom indicators are asked to the summary, and say so', async () => {
    const Indicators = [
      { name: '每月走访', counted: '帮扶次数', scope: '每名干部', period: '每月', lower: 1 },
      { name: '只作参考', counted: '帮扶次数', scope: '每名干部', period: '报告期', lower: 1, decisive: '否' },
    ];
    const folder = newFolder();
    writeRowFiles(await countyOf([township({ Indicators, AssistanceLog: [VISIT] }), township({})]), folder);
    const tables = await openRowFiles(folder);
    const cadres = await tables.ask('cadres');
    tables.close();
    expect(cadres).toMatchObject([
      { unit: '第0乡', indicators: 1n, verdict: null },
      { unit: '第1乡', indicators: 0n, verdict: '达标' },
    ]);
  });
});
