import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import type { RolledUp } from '../../src/app/rollup/roll-up';
import type { WorkbookContent } from '../../src/model/grid';
import { unitFiles } from '../../src/rollup/row-files/unit-files';
import { townships, type Township } from '../summary/township';
import { workbookOf } from '../summary/workbook';
import { delivered, rolledUp } from '../rollup/county';
import { describeWith } from '../support/programs';
import { randomIndicators } from '../standard/indicators/random-indicators';
import { openRowFiles } from './duckdb';
import { QUERIES, sqlNumbers, summaryNumbers, type Query } from './sql-numbers';

/** Units of one period; the same names of cadres, villages and households in all of them. */
const counties = fc
  .array(
    fc
      .tuple(townships, randomIndicators, fc.array(fc.constantFrom(0, 0, 1, 3, 20), { minLength: 1, maxLength: 9 }))
      .map(([{ rows, period }, Indicators, stays]): Township => {
        const AssistanceLog = rows.AssistanceLog.map((row, at) => {
          const stay = stays[at % stays.length] ?? 0;
          return stay === 0 || typeof row.date !== 'number' ? row : { ...row, end: row.date + stay };
        });
        return { period, rows: { ...rows, AssistanceLog, Indicators } };
      }),
    { minLength: 3, maxLength: 5 },
  )
  .map((all) => all.map((township): Township => ({ ...township, period: (all[0] ?? township).period })));

/** A county of these townships, called by their place. */
async function countyOf(
  units: readonly Pick<Township, 'rows' | 'period'>[],
  nameOf = (at: number): string => `第${at}乡`,
  sentBy = (content: WorkbookContent): WorkbookContent => content,
): Promise<RolledUp> {
  const deliveries = units.map(({ rows, period: { year, start, end } }, at) => {
    const profile = { unit: nameOf(at), superior: '示例县', year, period: '自定义', start, end };
    return delivered(`${at}.xlsx`, sentBy(workbookOf({ ...rows, Profile: [profile] })));
  });
  return rolledUp(await Promise.all(deliveries));
}

/** A workbook from whose log some columns were deleted. */
function withoutColumns(content: WorkbookContent, headers: readonly string[]): WorkbookContent {
  const grids = content.grids.map((grid) => {
    if (grid.table !== 'AssistanceLog') return grid;
    const kept = (grid.values[0] ?? []).map((header) => !headers.includes(String(header)));
    const values = grid.values.map((row) => row.filter((_, at) => kept[at]));
    return { ...grid, values, bounds: { headerRow: 1, left: 1, right: values[0]?.length ?? 1 } };
  });
  return { ...content, grids };
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

  test('give 序时达标 and a share of the points for what is due of a yearly indicator by now', async () => {
    const yearly = { name: '全年走访', counted: '帮扶次数', scope: '每名干部', period: '全年', lower: 4, points: 10 };
    const county = await countyOf([
      township({ Indicators: [yearly], AssistanceLog: [VISIT, { ...VISIT, date: 41_710 }] }),
    ]);
    const folder = newFolder();
    writeRowFiles(county, folder);
    const { cadres, indicators } = await askAll(folder);
    expect(told(county)).toMatchObject({ cadres, indicators });
    expect(indicators).toEqual(['["第0乡","全年走访","王伟","0","1","2000000","序时达标","5000000"]']);
    expect(cadres).toEqual([expect.stringContaining('"序时达标","5000000"')]);
  });

  test('give the county’s own verdicts where a workbook is without a column that an indicator counts', async () => {
    const asked = { scope: '每名干部', period: '报告期', lower: 1 };
    const Indicators = [
      { name: '走访', counted: '帮扶次数', ...asked },
      { name: '折款', counted: '折款金额', ...asked },
      { name: '只作参考', counted: '走访户数', ...asked, lower: 9, decisive: '否', points: 10 },
    ];
    const units = [township({ Indicators, AssistanceLog: [VISIT] })];
    const lacking = ['户主姓名', '折款金额(元)'];
    const county = await countyOf(units, undefined, (content) => withoutColumns(content, lacking));
    const folder = newFolder();
    writeRowFiles(county, folder);
    const { cadres, indicators } = await askAll(folder);
    expect(told(county)).toMatchObject({ cadres, indicators });
    expect(indicators.map((line) => (JSON.parse(line) as readonly unknown[]).slice(3))).toEqual([
      ['0', '0', null, null, null],
      ['0', '0', null, null, null],
      ['1', '1', '1000000', '达标', null],
    ]);
  });
});
