import { describe as describeFinding } from '../../src/app/catalogue';
import { checkRead } from '../../src/app/check';
import { checkRows } from '../../src/app/check-rows';
import { readLedgers } from '../../src/app/read-ledgers';
import { explain } from '../../src/explanations/explain';
import { dayOf } from '../../src/model/day';
import type { Finding } from '../../src/model/finding';
import { unwatched } from '../../src/model/progress';
import { content, type LedgerTexts } from '../support/book';

const TODAY = dayOf(2014, 7, 1) ?? 0;
const HEAD = '代码 | 位置 | 内容 | 说明\n';

/** 王伟 of 乌木村 is paired with a household of 平桥村 (X304), the finding that these tests explain. */
const PAIRINGS = `
  干部姓名 | 村 | 户主姓名 | 群众类别 | 结对日期
  王伟 | 平桥村 | 陈大山 | 空巢老人 | =2014-01-05`;

const WORKBOOK: LedgerTexts = {
  Villages: '名称 | 类别\n乌木村 | 村\n平桥村 | 村\n三溪村 | 村',
  Cadres: '姓名 | 干部类别 | 联系村\n王伟 | 机关干部 | 乌木村',
  Pairings: PAIRINGS,
};

async function checked(explanations: string | null, change: LedgerTexts = {}) {
  const text = explanations === null ? null : HEAD + explanations;
  const read = await readLedgers(content({ ...WORKBOOK, ...change, Explanations: text }), TODAY, unwatched);
  return checkRead(read, unwatched);
}

const placed = (findings: readonly Finding[]): readonly string[] =>
  findings.filter(({ code }) => /^(X304|E601)$/.test(code)).map(({ code, address }) => `${code} ${address}`);

async function outcome(explanations: string | null, change: LedgerTexts = {}) {
  const { findings, explained } = await checked(explanations, change);
  return {
    open: placed(findings),
    explained: explained.map(({ finding: { code, address }, reason }) => `${code} ${address} ${reason}`),
    says: findings.filter(({ code }) => code === 'E601').map((finding) => describeFinding(finding, 'zh')),
  };
}

test('a workbook without 情况说明 lacks nothing, and its warnings stand as they are', async () => {
  const { findings, explained } = await checked(null);
  expect(findings.filter(({ table }) => table === 'Explanations')).toEqual([]);
  expect(placed(findings)).toEqual(['X304 结对帮扶!B2']);
  expect(explained).toEqual([]);
});

test.each(['结对帮扶!B2', '结对帮扶！$B$2', "'结对帮扶'!b2", ' 结对帮扶 ! Ｂ２ '])(
  'a warning explained at %s is listed apart with its reason and not counted among the open ones',
  async (place) => {
    const { open, explained } = await outcome(`X304 | "${place}" | 平桥村 | 随女儿迁居`);
    expect(explained).toEqual(['X304 结对帮扶!B2 随女儿迁居']);
    expect(open).toEqual([]);
  },
);

test('it is found by its content where a row was inserted above it', async () => {
  const inserted = PAIRINGS.replace('\n  王伟', '\n  王伟 | 乌木村 | 何桂芳 | 空巢老人 | =2014-01-05\n  王伟');
  expect(await outcome('X304 | 结对帮扶!B2 | 平桥村 | 随女儿迁居', { Pairings: inserted })).toMatchObject({
    open: [],
    explained: ['X304 结对帮扶!B3 随女儿迁居'],
  });
});

test('explanations that moved together each find a finding; one of two equal findings is not guessed', async () => {
  const two = `${PAIRINGS}\n 王伟 | 平桥村 | 何桂芳 | 空巢老人 | =2014-01-05`;
  const moved = two.replace('\n  王伟', '\n  王伟 | 乌木村 | 林秀 | 空巢老人 | =2014-01-05\n  王伟');
  const both = 'X304 | 结对帮扶!B22 | 平桥村 | 其一\nX304 | 结对帮扶!B23 | 平桥村 | 其二';
  expect((await outcome(both, { Pairings: moved })).explained).toEqual([
    'X304 结对帮扶!B3 其一',
    'X304 结对帮扶!B4 其二',
  ]);
  const { open, says } = await outcome('X304 | 结对帮扶!B22 | 平桥村 | 其一', { Pairings: moved });
  expect(open).toEqual(['X304 结对帮扶!B3', 'X304 结对帮扶!B4', 'E601 情况说明!B2']);
  expect(says[0]).toContain('有2处同样的提醒');
});

test('of two explanations of one warning the first counts, and the second is named with its row', async () => {
  const twice = 'X304 | 结对帮扶!B2 | 平桥村 | 随女儿迁居\nX304 | 结对帮扶!$B$2 | 平桥村 | 另有原因';
  const { open, explained, says } = await outcome(twice);
  expect(explained).toEqual(['X304 结对帮扶!B2 随女儿迁居']);
  expect(open).toEqual(['E601 情况说明!B3']);
  expect(says).toEqual([expect.stringContaining('在第2行已经说明了')]);
});

test('so it is where both were written for another place and one warning is left of that content', async () => {
  const inserted = PAIRINGS.replace('\n  王伟', '\n  王伟 | 乌木村 | 何桂芳 | 空巢老人 | =2014-01-05\n  王伟');
  const twice = 'X304 | 结对帮扶!B2 | 平桥村 | 其一\nX304 | 结对帮扶!B2 | 平桥村 | 其二';
  const { explained, says } = await outcome(twice, { Pairings: inserted });
  expect(explained).toEqual(['X304 结对帮扶!B3 其一']);
  expect(says).toEqual([expect.stringContaining('在第2行已经说明了')]);
});

test('two explanations of two warnings that a cell once had are not held for one', async () => {
  const both = 'X304 | 结对帮扶!B2 | 平桥村 | 其一\nX304 | 结对帮扶!B2 | 三溪村 | 其二';
  const { says } = await outcome(both);
  expect(says).toEqual([expect.stringContaining('那一格现在是“平桥村”，说明是按“三溪村”写的')]);
});

test('it comes back when the content of the cell changes, and the explanation says for what it was written', async () => {
  const other = PAIRINGS.replace('平桥村', '三溪村');
  const { open, explained, says } = await outcome('X304 | 结对帮扶!B2 | 平桥村 | 随女儿迁居', { Pairings: other });
  expect(open).toEqual(['X304 结对帮扶!B2', 'E601 情况说明!B2']);
  expect(explained).toEqual([]);
  expect(says[0]).toContain('那一格现在是“三溪村”，说明是按“平桥村”写的');
});

test('it comes back too when that cell is edited in a workbook that is checked as it is typed', async () => {
  const before = await checked('X304 | 结对帮扶!B2 | 平桥村 | 随女儿迁居');
  expect(placed(before.findings)).toEqual([]);
  const cells = ['王伟', '三溪村', '陈大山', '空巢老人', 41644];
  const after = checkRows(before, [{ table: 'Pairings', row: 2, left: 1, cells, formats: [] }]);
  expect(placed(after?.findings ?? [])).toEqual(['X304 结对帮扶!B2', 'E601 情况说明!B2']);
});

test.each([
  ['an error, which cannot be explained', 'R201 | 结对帮扶!A2 | 查无此人 | 新来的', '错误要改正，不能说明'],
  ['a finding that is not there', 'X308 | 项目台账!A2 | | 已验收', '那里已经没有这个提醒了'],
  ['a place that is none', 'X304 | 第二行 | 平桥村 | 随女儿迁居', '“位置”要写成“表名!单元格”'],
])('%s stays as it is, and the explanation is said to fit nothing', async (_, row, words) => {
  const Pairings = PAIRINGS.replace('\n  王伟', '\n  查无此人');
  const { explained, says } = await outcome(row, { Pairings });
  expect(explained).toEqual([]);
  expect(says).toHaveLength(1);
  expect(says[0]).toContain(words);
});

test('one with a wrong code is told which code stands there', async () => {
  const { says } = await outcome('X303 | 结对帮扶!B2 | 平桥村 | 随女儿迁居');
  expect(says).toEqual([expect.stringContaining('那里没有X303，有的是X304。')]);
});

test('a day is explained by the day that the cell shows, however 情况说明 holds it', async () => {
  const Profile = '项目 | 内容\n报告期 | 上半年';
  const AssistanceLog =
    '日期 | 干部姓名 | 村 | 帮扶方式 | 时机 | 好事实事 | 办理状态 | 帮扶内容\n=2013-12-31 | 王伟 | 乌木村 | 走访慰问 | 日常 | 否 | 已办结 | 慰问';
  for (const day of ['2013-12-31', '=2013-12-31'])
    expect((await outcome(`C111 | 帮扶日志!A2 | ${day} | 补记`, { Profile, AssistanceLog })).explained).toEqual([
      'C111 帮扶日志!A2 补记',
    ]);
});

test('as many findings of one content as a county has rows are looked through at once', async () => {
  const explanations = `${HEAD}X304 | 结对帮扶!B2 | 平桥村 | 随女儿迁居`;
  const read = await readLedgers(content({ ...WORKBOOK, Explanations: explanations }), TODAY, unwatched);
  const [finding] = (await checkRead(read, unwatched)).explained.map((one) => one.finding);
  if (!finding) throw new Error('Nothing is explained');
  const findings = Array.from({ length: 40_000 }, (_, at) => ({ ...finding, address: `结对帮扶!B${at + 2}` }));
  const begin = performance.now();
  const { open } = explain(findings, read.book);
  expect(open).toHaveLength(39_999);
  // A list copied for each of them takes half a minute and more.
  expect(performance.now() - begin).toBeLessThan(5_000);
});
