import { existsSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { check } from '../../src/app/check';
import { submit } from '../../src/app/submit';
import { dayOf } from '../../src/model/day';
import { unwatched } from '../../src/model/progress';
import { ledgerPlans } from '../../src/plan/ledger-plans';
import { openFileWorkbook } from '../../src/workbook/file/file-workbook';
import { newWorkbook } from '../../src/workbook/file/new-workbook';
import { cli, useFolder } from './cli';

const file = useFolder();
const UNIT = '甲乡';
const VANISHED = '赵旧户';
const DAY = dayOf(2014, 1, 10) ?? 0;
const TODAY = ['--today', '2014-07-01'] as const;

interface Township {
  readonly unit?: string;
  readonly year?: number;
  readonly period?: string | null;
  /** Households that are paired with the one cadre. */
  readonly households?: readonly string[];
}

/** The workbook of a township of one village and one cadre, as a file. */
async function written(
  name: string,
  { unit = UNIT, year = 2014, period = '上半年', households = ['陈大山'] }: Township,
): Promise<string> {
  const cadre = '王伟';
  const [village, householdType] = ['石梯村', '困难群众'];
  const bytes = await newWorkbook(
    ledgerPlans({
      Profile: [{ unit, superior: '示例县', year, period, preparedBy: '蒋欣', reviewedBy: '李静' }],
      Quotas: [{ category: '机关干部' }],
      Villages: [{ name: village, kind: '村' }],
      Cadres: [{ name: cadre, category: '机关干部', villages: village }],
      Pairings: households.map((household) => ({ cadre, village, household, householdType, from: 41_275 })),
      AssistanceLog: households.map((household) => ({
        date: DAY,
        cadres: cadre,
        village,
        household,
        method: '走访慰问',
        occasion: '日常',
        deed: '否',
        state: '已办结',
        content: '看望',
      })),
    }),
  );
  writeFileSync(file(name), bytes);
  return file(name);
}

/** What a township submitted. */
async function sent(name: string, township: Township): Promise<string> {
  const path = await written(name, township);
  const checked = await check(await openFileWorkbook(new Uint8Array(await readFile(path))), DAY + 200, unwatched);
  const outcome = await submit(checked, { reason: '今天截止', time: '2014-04-05 09:00:00' }, unwatched);
  if (outcome.kind !== 'made') throw new Error(outcome.kind);
  writeFileSync(path, await newWorkbook(outcome.plans));
  return path;
}

const now = file('台账.xlsx');
/** What the same unit sent of the first quarter, with a household that is in no row of the half-year. */
const earlier = file('一季度上报.xlsx');

beforeAll(async () => {
  await written('台账.xlsx', { households: ['陈大山', '李新户'] });
  await sent('一季度上报.xlsx', { period: '一季度', households: ['陈大山', VANISHED] });
});

/** What a command says, and the object that it prints with `--json`. */
async function told(...args: readonly string[]) {
  const { code, out, err } = await cli(...args, '--json', ...TODAY);
  return { code, err, json: JSON.parse(out) as Readonly<Partial<Record<'comparison' | 'since', unknown>>> };
}

describe('beside the file of the period before', () => {
  const vanished = expect.stringContaining(VANISHED) as string;

  test('summarize tells of the pairing that vanished, and writes 上期对比 with all figures', async () => {
    const path = file('汇总.xlsx');
    const { code, err, json } = await told('summarize', now, '-o', path, '--before', earlier);
    expect([code, err]).toEqual([0, vanished]);
    expect(json.comparison).toEqual([
      {
        kind: 'before',
        file: '一季度上报.xlsx',
        period: { year: 2014, name: '一季度', start: '2014-01-01', end: '2014-03-31' },
        doubts: expect.arrayContaining([expect.objectContaining({ kind: 'pairings', subject: vanished })]) as unknown,
        sentences: expect.arrayContaining([vanished]) as unknown,
        notes: ['2014年一季度与本期长短不同，期内的次数、人数和金额只列出来，不算增减。'],
        figures: expect.arrayContaining([
          expect.objectContaining({ group: '总体', measure: '走访次数', now: 2, before: 2, difference: null }),
          expect.objectContaining({ group: '总体', measure: '结对户', now: 2, before: 2, difference: 0 }),
        ]) as unknown,
      },
    ]);
    const sheet = await (await openFileWorkbook(new Uint8Array(await readFile(path)))).readGrid('上期对比');
    expect(JSON.stringify(sheet?.values)).toContain('走访次数');
  });

  test('submit tells of it on the cover, of figures nothing, and seals its copy as ever', async () => {
    const path = file('上报.xlsx');
    const { code, err, json } = await told('submit', now, '-o', path, '--before', earlier);
    expect([code, err]).toEqual([0, vanished]);
    expect(json.since).toEqual(expect.arrayContaining([vanished]));
    const cover = await (await openFileWorkbook(new Uint8Array(await readFile(path)))).readGrid('上报封面');
    const lines = JSON.stringify(cover?.values);
    expect(lines).toContain(VANISHED);
    expect(lines).not.toContain('长短不同');
    expect((await cli('verify', path)).code).toBe(0);
  });

  test('report tells of it', async () => {
    const { code, err } = await told('report', now, '-o', file('总结.docx'), '--before', earlier);
    expect([code, err]).toEqual([0, vanished]);
  });

  test('rollup tells it of the unit that it is about', async () => {
    const { err, json } = await told('rollup', now, '-o', file('全县.xlsx'), '--before', earlier);
    expect(err).toMatch(new RegExp(`${UNIT}：.*${VANISHED}`, 'u'));
    const comparison = { unit: UNIT, file: '一季度上报.xlsx', kind: 'before' };
    expect(json.comparison).toMatchObject({ units: [comparison], notes: [] });
  });
});

describe('a file that cannot be compared with is refused by name and reason, and nothing is written', () => {
  const reasons: readonly (readonly [what: string, given: () => Promise<string>, said: string])[] = [
    ['another unit’s', () => sent('乙乡.xlsx', { unit: '乙乡', period: '一季度' }), '是“乙乡”的，不是'],
    ['of the same period', () => sent('同期.xlsx', {}), '报的也是2014年上半年'],
    ['of a later period', () => sent('全年.xlsx', { period: '全年' }), '报的是2014年全年，不早于本期'],
    ['of years before', () => sent('旧年.xlsx', { year: 2011 }), '既不是本期（2014年上半年）的上一期'],
    ['without a period', () => written('没有报告期.xlsx', { period: null }), '看不出年度和报告期'],
    ['no workbook', () => plainFile('旧.xlsx', '不是工作簿'), '旧.xlsx'],
    ['not there', () => Promise.resolve(file('没有这个文件.xlsx')), '没有这个文件.xlsx'],
  ];

  test.each(reasons)('one that is %s', async (_, given, said) => {
    const { code, err } = await cli('submit', now, '-o', file('不写.xlsx'), '--before', await given(), ...TODAY);
    expect([code, err]).toEqual([2, expect.stringContaining(said)]);
    expect(existsSync(file('不写.xlsx'))).toBe(false);
  });

  test('two of one kind', async () => {
    const both = ['--before', earlier, '--before', await sent('一月.xlsx', { period: '1月' })];
    const { code, err } = await cli('submit', now, '-o', file('不写.xlsx'), ...both, ...TODAY);
    expect([code, err]).toEqual([2, expect.stringContaining('给了两个')]);
    expect(existsSync(file('不写.xlsx'))).toBe(false);
  });

  test.each(['summarize', 'report'])('by %s too, which prints no JSON then', async (command) => {
    const output = file(command === 'report' ? '不写.docx' : '不写.xlsx');
    const other = await sent('丙镇.xlsx', { unit: '丙镇', period: '一季度' });
    const { code, err, out } = await cli(command, now, '-o', output, '--before', other, '--json', ...TODAY);
    expect([code, existsSync(output), out]).toEqual([2, false, '']);
    expect(err).toContain('是“丙镇”的，不是');
  });

  test('by rollup with a note, as long as the units themselves can be added up', async () => {
    const other = await sent('丁乡.xlsx', { unit: '丁乡', period: '一季度' });
    const { json } = await told('rollup', now, '-o', file('全县二.xlsx'), '--before', other);
    expect(json.comparison).toMatchObject({
      units: [],
      notes: [`${UNIT}没有上期的文件，没有比较。`, expect.stringContaining('丁乡上期（2014年一季度）报过')],
    });
  });
});

function plainFile(name: string, text: string): Promise<string> {
  writeFileSync(file(name), text);
  return Promise.resolve(file(name));
}
