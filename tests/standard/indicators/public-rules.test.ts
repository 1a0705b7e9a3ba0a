import { unitsOf } from '../../../src/model/amount';
import { formatDay } from '../../../src/model/day';
import { indicatorExamples } from '../../../src/templates/indicator-examples';
import { ledgerTemplate } from '../../../src/templates/ledgers';
import { content } from '../../support/book';
import { summaryOf } from '../../summary/summary-of';

/*
 * Rules as counties state them, typed into 考核指标, over logs counted by hand. 张三 is linked with 甲村 and paired with
 * 陈大山 (监测户) and 何桂芳 (脱贫户) of it.
 */

interface Asked {
  readonly period?: string;
  readonly profile?: string;
  /** Rows: 名称, 计什么, 帮扶方式, 时机, 群众类别, 范围, 周期, 下限, 上限, 分值. */
  readonly indicators: string;
  /** Rows: 日期, 结束日期, 户主姓名, 帮扶方式, 折款金额. */
  readonly log: string;
  /** Whole rows of the log, where other columns matter. */
  readonly logRows?: string;
  readonly cadre?: string;
  readonly pairings?: string;
  readonly projects?: string;
}

async function asked({
  period = '上半年',
  profile = '',
  indicators,
  log,
  logRows: whole = '',
  cadre = '|',
  pairings,
  projects = '',
}: Asked) {
  const logRows = log
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => `${line} | 张三 | 甲村 | 日常 | 否 | 已办结 | 帮扶`)
    .concat(whole)
    .join('\n');
  const { indicators: lines, cadres } = await summaryOf(
    content({
      Profile: `项目 | 内容\n填报单位 | 乡\n上级单位 | 县\n年度 | =2014\n报告期 | ${period}\n${profile}`,
      Lists: '群众类别 | 帮扶方式\n监测户 | 走访慰问\n脱贫户 | 电话联系\n独居老人 | 消费帮扶\n | 理发',
      Villages: '名称 | 类别\n甲村 | 村',
      Cadres: `姓名 | 干部类别 | 联系村 | 到岗日期 | 离岗日期\n张三 | 机关干部 | 甲村 | ${cadre}`,
      Pairings:
        '干部姓名 | 村 | 户主姓名 | 群众类别 | 结对日期 | 解除日期\n' +
        (pairings ?? '张三 | 甲村 | 陈大山 | 监测户 | =2013-01-01 |\n张三 | 甲村 | 何桂芳 | 脱贫户 | =2013-01-01 |'),
      AssistanceLog: `日期 | 结束日期 | 户主姓名 | 帮扶方式 | 折款金额(元) | 干部姓名 | 村 | 时机 | 好事实事 | 办理状态 | 帮扶内容\n${logRows}`,
      Projects: `事项 | 状态 | 责任干部 | 板块 | 项目名称 | 数量 | 计量单位\n${projects}`,
      Indicators: `指标名称 | 计什么 | 帮扶方式 | 时机 | 群众类别 | 范围 | 周期 | 下限 | 上限 | 分值\n${indicators}`,
    }),
  );
  return {
    cadre: cadres[0],
    lines: lines.map(({ demand, met, of, actual, verdict, missed, score }) => ({
      name: demand.name,
      tests: `${met}/${of}`,
      actual: actual === null ? null : unitsOf(actual),
      verdict,
      missed: missed.map(
        (test) =>
          `${formatDay(test.window.first)}/${formatDay(test.window.last)} ${test.target?.household ?? test.target?.village ?? ''} ${unitsOf(test.actual)}`,
      ),
      score: score === null ? null : unitsOf(score, 2),
    })),
  };
}

test('at least 20 days a month in the village: stays over the end of a month count in both, each day once', async () => {
  const { lines, cadre } = await asked({
    indicators: '驻村 | 帮扶天数 | | | | 每名干部 | 每月 | =20 | | =10',
    log: `
      =2014-01-12 | =2014-01-31 | | 走访慰问 |
      =2014-02-09 | =2014-03-10 | | 走访慰问 |
      =2014-03-10 | =2014-03-19 | | 走访慰问 |
      =2014-03-19 | | | 走访慰问 |
      =2014-03-31 | | | 走访慰问 |
      =2014-04-11 | =2014-04-30 | | 走访慰问 |
      =2014-05-01 | =2014-05-20 | | 走访慰问 |
      =2014-06-11 | =2014-07-10 | | 走访慰问 |`,
  });
  expect(lines).toEqual([
    {
      name: '驻村',
      tests: '6/6',
      actual: 20 + 20 + 20 + 20 + 20 + 20,
      verdict: '达标',
      missed: [],
      score: 10,
    },
  ]);
  expect(cadre?.score).toBe(10_000_000);
});

test('a day short in one month is 未达标, with five sixths of the points', async () => {
  const month = (first: string, last: string) => `=2014-${first} | =2014-${last} | | 走访慰问 |`;
  const { lines, cadre } = await asked({
    indicators: '驻村 | 帮扶天数 | | | | 每名干部 | 每月 | =20 | | =10',
    log: [
      month('01-01', '01-20'),
      month('02-01', '02-19'),
      month('03-01', '03-20'),
      month('04-01', '04-20'),
      month('05-01', '05-20'),
      month('06-01', '06-20'),
    ].join('\n'),
  });
  expect(lines).toEqual([
    {
      name: '驻村',
      tests: '5/6',
      actual: 119,
      verdict: '未达标',
      missed: ['2014-02-01/2014-02-28  19'],
      score: 8.33,
    },
  ]);
  expect(cadre?.verdict).toBe('未达标');
});

test('six contacts and five visits a year: what is due by June is three of each', async () => {
  const { lines } = await asked({
    indicators: `
      联系 | 帮扶次数 | 电话联系、走访慰问 | | | 每名干部 | 全年 | =6 | | =6
      走访 | 帮扶次数 | 走访慰问 | | | 每名干部 | 全年 | =5 | | =5`,
    log: `
      =2014-01-05 | | | 电话联系 |
      =2014-02-05 | | | 走访慰问 |
      =2014-03-05 | | | 走访慰问 |
      =2014-07-01 | | | 走访慰问 |
      =2013-12-31 | | | 走访慰问 |
      =2014-03-05 | | | 理发 |`,
  });
  expect(lines).toMatchObject([
    { name: '联系', tests: '0/1', actual: 3, verdict: '序时达标', score: 3 },
    { name: '走访', tests: '0/1', actual: 2, verdict: '未达标', score: 2 },
  ]);
});

test('a visit every two months and a call every month for each household', async () => {
  const { lines } = await asked({
    indicators: `
      走访 | 帮扶次数 | 走访慰问 | | | 每户 | 每两月 | =1 | |
      电话 | 帮扶次数 | 电话联系 | | | 每户 | 每月 | =1 | |`,
    log: `
      =2014-01-31 | | 陈大山 | 走访慰问 |
      =2014-03-01 | | 陈大山 | 走访慰问 |
      =2014-06-30 | | 陈大山 | 走访慰问 |
      =2014-02-28 | | 何桂芳 | 走访慰问 |
      =2014-01-01 | | 何桂芳 | 电话联系 |
      =2014-06-30 | | 何桂芳 | 电话联系 |`,
  });
  expect(lines).toMatchObject([
    {
      tests: '4/6',
      actual: null,
      verdict: '未达标',
      missed: ['2014-03-01/2014-04-30 何桂芳 0', '2014-05-01/2014-06-30 何桂芳 0'],
    },
    { tests: '2/12', verdict: '未达标' },
  ]);
});

test('weekly and half-monthly for each household, only while it is paired', async () => {
  const { lines } = await asked({
    indicators: `
      每周 | 帮扶次数 | | | | 每户 | 每周 | =1 | |
      半月 | 帮扶次数 | 走访慰问 | | | 每户 | 每半月 | =1 | |`,
    pairings: '张三 | 甲村 | 陈大山 | 监测户 | =2014-06-02 | =2014-06-16',
    log: `
      =2014-06-08 | | 陈大山 | 电话联系 |
      =2014-06-09 | | 陈大山 | 走访慰问 |`,
  });
  // In force from Monday 2 June to Sunday 15 June: two whole weeks, no whole half-month.
  expect(lines).toMatchObject([
    { tests: '2/2', verdict: '达标' },
    { tests: '0/0', verdict: null },
  ]);
});

test('a haircut each half-year for those who live alone, and for nobody else', async () => {
  const pairings = '张三 | 甲村 | 陈大山 | 独居老人 | =2013-01-01 |\n张三 | 甲村 | 何桂芳 | 脱贫户 | =2013-01-01 |';
  const indicators = '理发 | 帮扶次数 | 理发 | | 独居老人 | 每户 | 每半年 | =1 | |';
  const good = await asked({ indicators, pairings, log: '=2014-06-30 | | 陈大山 | 理发 |' });
  expect(good.lines).toMatchObject([{ tests: '1/1', verdict: '达标' }]);
  const bad = await asked({ indicators, pairings, log: '=2014-06-30 | | 何桂芳 | 理发 |' });
  expect(bad.lines).toMatchObject([{ tests: '0/1', verdict: '未达标', missed: ['2014-01-01/2014-06-30 陈大山 0'] }]);
});

test('400 yuan a year by one method: by June 199 are due', async () => {
  const indicators = '消费帮扶 | 折款金额 | 消费帮扶 | | | 每名干部 | 全年 | =400 | | =4';
  const good = await asked({
    indicators,
    log: '=2014-01-05 | | | 消费帮扶 | =199.5\n=2014-01-05 | | | 走访慰问 | =900',
  });
  expect(good.lines).toMatchObject([{ actual: 199.5, verdict: '序时达标', score: 2 }]);
  const bad = await asked({ indicators, log: '=2014-01-05 | | | 消费帮扶 | =198.99' });
  expect(bad.lines).toMatchObject([{ actual: 198.99, verdict: '未达标', score: 1.99 }]);
});

test('six measures for one kind of household, three for the other, from 1 October to 30 September', async () => {
  const days = ['2013-10-01', '2013-11-05', '2014-01-05', '2014-03-05', '2014-06-30'];
  const { lines } = await asked({
    profile: '考核起始日期 | =2013-10-01',
    indicators: `
      监测户 | 帮扶次数 | | | 监测户 | 每户 | 全年 | =6 | |
      脱贫户 | 帮扶次数 | | | 脱贫户 | 每户 | 全年 | =3 | |`,
    log: [
      '=2013-09-30 | | 陈大山 | 走访慰问 |',
      ...days.map((day) => `=${day} | | 陈大山 | 走访慰问 |`),
      ...days.slice(0, 2).map((day) => `=${day} | | 何桂芳 | 走访慰问 |`),
    ].join('\n'),
  });
  // 273 of 365 days: 5 of 6 are due, and 3 of 3.
  expect(lines).toMatchObject([
    { tests: '0/1', verdict: '序时达标' },
    { tests: '0/1', verdict: '未达标', missed: ['2013-10-01/2014-06-30 何桂芳 2'] },
  ]);
});

test('at least 22 days a month in the village and two households visited: a row for each, either may be missed', async () => {
  const { lines } = await asked({
    period: '2月',
    indicators: `
      驻村 | 帮扶天数 | | | | 每名干部 | 每月 | =22 | |
      走访 | 走访户数 | 走访慰问 | | | 每名干部 | 每月 | =2 | |`,
    // The stay that began in January counts with its days in February; one household is visited twice, one called.
    log: `
      =2014-01-28 | =2014-02-20 | | 走访慰问 |
      =2014-02-20 | =2014-02-21 | 陈大山 | 走访慰问 |
      =2014-02-28 | =2014-03-04 | 陈大山 | 走访慰问 |
      =2014-02-28 | | 何桂芳 | 电话联系 |`,
  });
  expect(lines).toMatchObject([
    { tests: '1/1', actual: 22, verdict: '达标' },
    { tests: '0/1', actual: 1, verdict: '未达标', missed: ['2014-02-01/2014-02-28  1'] },
  ]);
});

test('a visit at the festivals to each household: on an ordinary day it is none', async () => {
  const indicators = '节日 | 帮扶次数 | | 重大节日 | | 每户 | 报告期 | =1 | | =4';
  const log = (occasion: string) =>
    `=2014-01-25 | | 陈大山 | 走访慰问 | | 张三 | 甲村 | ${occasion} | 否 | 已办结 | 慰问`;
  const good = await asked({
    indicators,
    log: '',
    logRows: `${log('重大节日')}\n${log('重大节日').replace('陈大山', '何桂芳')}`,
  });
  expect(good.lines).toMatchObject([{ tests: '2/2', verdict: '达标', score: 4 }]);
  const bad = await asked({
    indicators,
    log: '',
    logRows: `${log('重大节日')}\n${log('日常').replace('陈大山', '何桂芳')}`,
  });
  expect(bad.lines).toMatchObject([{ tests: '1/2', missed: ['2014-01-01/2014-06-30 何桂芳 0'], score: 2 }]);
});

test('two points for each visit, twenty at most', async () => {
  const indicators = '得分 | 帮扶次数 | 走访慰问 | | | 每名干部 | 报告期 | =10 | | =20';
  const visits = (count: number) => '=2014-03-05 | | | 走访慰问 |\n'.repeat(count);
  expect((await asked({ indicators, log: visits(7) })).lines).toMatchObject([{ actual: 7, score: 14 }]);
  expect((await asked({ indicators, log: visits(13) })).lines).toMatchObject([{ actual: 13, score: 20 }]);
});

test('one project, begun or done: one that is only planned is none', async () => {
  const indicators = '项目 | 负责项目 | | | | 每名干部 | 全年 | =1 | | =2';
  const project = (state: string) => `桥梁 | ${state} | 张三 | 基础设施建设 | 便民桥 | =1 | 座`;
  expect((await asked({ indicators, log: '', projects: project('实施中') })).lines).toMatchObject([
    { tests: '1/1', actual: 1, verdict: '达标', score: 2 },
  ]);
  expect((await asked({ indicators, log: '', projects: project('谋划') })).lines).toMatchObject([
    { tests: '0/1', actual: 0, verdict: '未达标', score: 0 },
  ]);
});

test('a cadre who came in March is asked for the months from April on', async () => {
  const { lines } = await asked({
    indicators: '走访 | 帮扶次数 | | | | 每名干部 | 每月 | =1 | | =9',
    cadre: '=2014-03-02 |',
    log: '=2014-04-05 | | | 走访慰问 |\n=2014-05-05 | | | 走访慰问 |',
  });
  expect(lines).toMatchObject([{ tests: '2/3', missed: ['2014-06-01/2014-06-30  0'], score: 6 }]);
});

test('every rule that is offered can be worked out: its values are in the lists or said to be needed', () => {
  const keys = new Set(ledgerTemplate('Indicators').columns.map(({ key }) => key));
  for (const { title, rows } of indicatorExamples) {
    expect(title.zh).toMatch(/\p{Script=Han}/u);
    for (const row of rows) {
      expect(Object.keys(row).filter((key) => !keys.has(key))).toEqual([]);
      expect([row.name, row.lower ?? row.upper]).not.toEqual([row.name, undefined]);
    }
  }
  const names = indicatorExamples.flatMap(({ rows }) => rows.map(({ name }) => name));
  expect(new Set(names).size).toBe(names.length);
});
