import { amountOf } from '../../src/model/amount';
import type { CadreSummary } from '../../src/model/summary';
import { reasonText } from '../../src/standard/reasons';
import { content, type LedgerTexts } from '../support/book';
import { summaryOf } from './summary-of';

const VILLAGES = '名称 | 类别\n甲村 | 村\n乙村 | 村\n丙村 | 村';
const QUOTAS =
  '干部类别 | 联系村下限 | 联系村上限 | 联系户下限 | 联系户上限 | 年好事实事下限\n班子成员 | =1 | =1 | =3 | =5 | =5\n机关干部 | =1 | =1 | =1 | =2 | =2';

/** A profile for the given year; 上半年 where no period is given. */
const profile = (year: number, period = '上半年') => `项目 | 内容\n年度 | =${year}\n报告期 | ${period}`;

async function cadresOf(ledgers: LedgerTexts): Promise<readonly CadreSummary[]> {
  return (await summaryOf(content({ Profile: profile(2014), Quotas: QUOTAS, Villages: VILLAGES, ...ledgers }))).cadres;
}

/** The one cadre of that name. */
async function cadreOf(name: string, ledgers: LedgerTexts): Promise<CadreSummary> {
  const found = (await cadresOf(ledgers)).filter((cadre) => cadre.name === name);
  const [cadre] = found;
  if (!cadre || found.length > 1) throw new Error(`${found.length} cadres of the name ${name}`);
  return cadre;
}

/** Log rows that are settled deeds, one a day from 2 June 2014 on. */
const deedRows = (cadre: string, count: number) =>
  Array.from(
    { length: count },
    (_, index) =>
      `=2014-06-${String(index + 2).padStart(2, '0')} | ${cadre} | 甲村 | 代办服务 | 日常 | 是 | 已办结 | 代办`,
  ).join('\n');
const LOG_HEAD = '日期 | 干部姓名 | 村 | 帮扶方式 | 时机 | 好事实事 | 办理状态 | 帮扶内容';
const PAIRING_HEAD = '干部姓名 | 村 | 户主姓名 | 群众类别 | 结对日期 | 解除日期';
const paired = (cadre: string, ...heads: readonly string[]) =>
  heads.map((head) => `${cadre} | 甲村 | ${head} | 困难群众 | =2014-01-06 |`).join('\n');

describe('who is listed and judged', () => {
  test.each([
    ['Quotas', '考核标准'],
    ['Villages', '村社区名册'],
    ['Pairings', '结对帮扶'],
    ['AssistanceLog', '帮扶日志'],
  ] as const)('nobody is judged where the ledger %s is missing', async (table, sheet) => {
    const cadre = await cadreOf('王伟', { Cadres: '姓名 | 干部类别 | 联系村\n王伟 | 班子成员 | 甲村', [table]: null });
    expect(cadre).toMatchObject({ post: 'inPost', verdict: null, reasons: [{ kind: 'ledgerMissing', sheet }] });
  });

  const inPost = async (from: string, until: string) => {
    const cadres = await cadresOf({
      Cadres: `姓名 | 干部类别 | 联系村 | 到岗日期 | 离岗日期\n王伟 | 班子成员 | 甲村 | ${from} | ${until}`,
    });
    return cadres.map(({ post, verdict }) => [post, verdict]);
  };

  test('a cadre who came on the last day of the period is judged', async () => {
    expect(await inPost('=2014-06-30', '')).toEqual([['inPost', '未达标']]);
  });
  test('a cadre who comes the day after the period ended is not listed', async () => {
    expect(await inPost('=2014-07-01', '')).toEqual([]);
  });
  test('a cadre who leaves the day after the period ended is judged', async () => {
    expect(await inPost('', '=2014-07-01')).toEqual([['inPost', '未达标']]);
  });
  test('a cadre who left on the last day is listed as having left, and not judged', async () => {
    expect(await inPost('', '=2014-06-30')).toEqual([['left', null]]);
  });
  test('a cadre who left on the first day is listed as having left', async () => {
    expect(await inPost('', '=2014-01-01')).toEqual([['left', null]]);
  });
  test('a cadre who left before the period began is not listed', async () => {
    expect(await inPost('', '=2013-12-31')).toEqual([]);
  });
  test('a cadre whose 离岗日期 cannot be read is listed, not judged, and the reason names the cell', async () => {
    const cadre = await cadreOf('王伟', {
      Cadres: '姓名 | 干部类别 | 联系村 | 离岗日期\n王伟 | 班子成员 | 甲村 | 年底',
    });
    expect(cadre).toMatchObject({
      post: 'unknown',
      verdict: null,
      reasons: [{ kind: 'cellsInError', columns: ['离岗日期'] }],
    });
  });
  test('a cadre whose linked village does not exist has no villages and is not judged', async () => {
    const cadre = await cadreOf('王伟', { Cadres: '姓名 | 干部类别 | 联系村\n王伟 | 班子成员 | 甲村、丁村' });
    expect(cadre).toMatchObject({
      villages: 0,
      verdict: null,
      reasons: [{ kind: 'cellsInError', columns: ['联系村'] }],
    });
  });
  test('a cadre of a category whose quota row is in error is not judged', async () => {
    const quotas = '干部类别 | 联系户下限 | 年好事实事下限\n班子成员 | 三户 | =5';
    const cadre = await cadreOf('王伟', { Quotas: quotas, Cadres: '姓名 | 干部类别 | 联系村\n王伟 | 班子成员 | 甲村' });
    expect(cadre).toMatchObject({ quota: null, deedsDue: null, verdict: null, reasons: [{ kind: 'noQuota' }] });
  });
});

describe('linked villages and households', () => {
  test('a village named twice in one cell is one village', async () => {
    const cadre = await cadreOf('王伟', { Cadres: '姓名 | 干部类别 | 联系村\n王伟 | 班子成员 | 甲村、乙村；甲村' });
    expect(cadre.villages).toBe(2);
  });

  const households = async (from: string, until: string) => {
    const cadre = await cadreOf('王伟', {
      Cadres: '姓名 | 干部类别 | 联系村\n王伟 | 班子成员 | 甲村',
      Pairings: `${PAIRING_HEAD}\n王伟 | 甲村 | 陈大山 | 困难群众 | ${from} | ${until}`,
    });
    return cadre.households;
  };
  test('a pairing begun on the last day is in force', async () => {
    expect(await households('=2014-06-30', '')).toBe(1);
  });
  test('a pairing begun the day after is not', async () => {
    expect(await households('=2014-07-01', '')).toBe(0);
  });
  test('a pairing ended exactly on the last day is no longer in force', async () => {
    expect(await households('=2014-01-06', '=2014-06-30')).toBe(0);
  });
  test('a pairing that ends the day after is in force', async () => {
    expect(await households('=2014-01-06', '=2014-07-01')).toBe(1);
  });
  test('the same household paired twice counts once; the same head in another village is another household', async () => {
    const pairings = `${PAIRING_HEAD}\n王伟 | 甲村 | 陈大山 | 困难群众 | =2014-01-06 |\n王伟 | 甲村 | 陈大山 | 困难群众 | =2014-03-01 |\n王伟 | 乙村 | 陈大山 | 困难群众 | =2014-01-06 |`;
    expect(
      await cadreOf('王伟', { Cadres: '姓名 | 干部类别 | 联系村\n王伟 | 班子成员 | 甲村', Pairings: pairings }),
    ).toMatchObject({ households: 2 });
  });
  test('a household moved to another cadre counts for the new one alone', async () => {
    const ledgers = {
      Cadres: '姓名 | 干部类别 | 联系村\n王伟 | 机关干部 | 甲村\n李静 | 机关干部 | 甲村',
      Pairings: `${PAIRING_HEAD}\n王伟 | 甲村 | 陈大山 | 困难群众 | =2013-01-06 | =2014-05-20\n李静 | 甲村 | 陈大山 | 困难群众 | =2014-05-20 |`,
    };
    expect((await cadresOf(ledgers)).map(({ name, households: count }) => [name, count])).toEqual([
      ['王伟', 0],
      ['李静', 1],
    ]);
  });
});

describe('deeds', () => {
  test('each cadre named in a cell has the deed, a cadre named twice has it once, namesakes are two cadres', async () => {
    const cadres = await cadresOf({
      Cadres:
        '姓名 | 干部类别 | 联系村\n王伟(民政办) | 机关干部 | 甲村\n王伟(林业站) | 机关干部 | 甲村\n李静 | 机关干部 | 甲村',
      AssistanceLog: `${LOG_HEAD}\n=2014-03-05 | 王伟(民政办)、李静 | 甲村 | 代办服务 | 日常 | 是 | 已办结 | 代办一\n=2014-03-06 | 李静,李静 | 甲村 | 代办服务 | 日常 | 是 | 已办结 | 代办二`,
    });
    expect(cadres.map(({ name, deeds }) => [name, deeds])).toEqual([
      ['王伟(民政办)', 1],
      ['王伟(林业站)', 0],
      ['李静', 2],
    ]);
  });
  test('what is not a deed, or not done, or outside 1 January to the last day, does not count', async () => {
    const rows = [
      '=2013-12-31 | 王伟 | 甲村 | 代办服务 | 日常 | 是 | 已办结 | 去年',
      '=2014-01-01 | 王伟 | 甲村 | 代办服务 | 日常 | 是 | 已办结 | 元旦',
      '=2014-06-30 | 王伟 | 甲村 | 代办服务 | 日常 | 是 | 已办结 | 最后一天',
      '=2014-07-01 | 王伟 | 甲村 | 代办服务 | 日常 | 是 | 已办结 | 过后',
      '=2014-03-05 | 王伟 | 甲村 | 代办服务 | 日常 | 是 | 办理中 | 没办完',
      '=2014-03-06 | 王伟 | 甲村 | 走访慰问 | 日常 | 否 | 已办结 | 不算',
    ];
    const cadre = await cadreOf('王伟', {
      Cadres: '姓名 | 干部类别 | 联系村\n王伟 | 班子成员 | 甲村',
      AssistanceLog: [LOG_HEAD, ...rows].join('\n'),
    });
    expect(cadre.deeds).toBe(2);
    expect(cadre.trace.deeds).toEqual([{ table: 'AssistanceLog', rows: [3, 4] }]);
  });
  test('deeds count from 1 January even where the period begins later', async () => {
    const cadre = await cadreOf('王伟', {
      Profile: `${profile(2014, '自定义')}\n起始日期 | =2014-04-01\n截止日期 | =2014-06-30`,
      Cadres: '姓名 | 干部类别 | 联系村\n王伟 | 班子成员 | 甲村',
      AssistanceLog: `${LOG_HEAD}\n=2014-02-05 | 王伟 | 甲村 | 代办服务 | 日常 | 是 | 已办结 | 二月`,
    });
    expect(cadre.deeds).toBe(1);
  });

  // ceil(quota × day of year / days in year): 181/365, 182/366, 90/365, 91/366, 273/365, 365/365, 366/366.
  test.each([
    [2014, '上半年', 3, 1],
    [2012, '上半年', 3, 1],
    [2014, '一季度', 2, 1],
    [2016, '一季度', 2, 1],
    [2014, '前三季度', 4, 2],
    [2014, '全年', 5, 2],
    [2016, '全年', 5, 2],
  ])('by the end of %i %s, %i of 5 deeds and %i of 2 are due', async (year, period, ofFive, ofTwo) => {
    const cadres = await cadresOf({
      Profile: profile(year, period),
      Cadres: '姓名 | 干部类别 | 联系村\n王伟 | 班子成员 | 甲村\n李静 | 机关干部 | 甲村',
    });
    expect(cadres.map(({ deedsDue }) => deedsDue)).toEqual([ofFive, ofTwo]);
  });
  test('on day 183 of a leap year exactly half has passed: 1 of 2 deeds is due, and on the next day 2', async () => {
    const due = async (last: string) => {
      const cadre = await cadreOf('李静', {
        Profile: `${profile(2012, '自定义')}\n起始日期 | =2012-01-01\n截止日期 | ${last}`,
        Cadres: '姓名 | 干部类别 | 联系村\n李静 | 机关干部 | 甲村',
      });
      return cadre.deedsDue;
    };
    // Days 182, 183, 184 of 366: 364/366, 366/366 and 368/366, rounded up.
    expect([await due('=2012-06-30'), await due('=2012-07-01'), await due('=2012-07-02')]).toEqual([1, 1, 2]);
  });
});

describe('the verdict', () => {
  const judged = async (
    households: number,
    deeds: number,
    villages = '甲村',
    category = '班子成员',
    quotas = QUOTAS,
  ) => {
    const heads = Array.from({ length: households }, (_, index) => `户主${String.fromCharCode(65 + index)}`);
    const { verdict, reasons } = await cadreOf('王伟', {
      Quotas: quotas,
      Cadres: `姓名 | 干部类别 | 联系村\n王伟 | ${category} | ${villages}`,
      Pairings: `${PAIRING_HEAD}\n${paired('王伟', ...heads)}`,
      AssistanceLog: `${LOG_HEAD}\n${deedRows('王伟', deeds)}`,
    });
    return { verdict, reasons };
  };

  test('within limits with the deeds of the year is 达标', async () => {
    expect(await judged(3, 5)).toEqual({ verdict: '达标', reasons: [] });
  });
  test('within limits with the deeds due by now is 序时达标', async () => {
    expect(await judged(5, 3)).toEqual({ verdict: '序时达标', reasons: [] });
    expect(await judged(5, 4)).toEqual({ verdict: '序时达标', reasons: [] });
  });
  test('fewer deeds than are due is 未达标', async () => {
    expect(await judged(3, 2)).toEqual({
      verdict: '未达标',
      reasons: [{ kind: 'deedsBehind', actual: 2, due: 3, quota: 5 }],
    });
  });
  test('too few and too many households, with all deeds done, are 未达标', async () => {
    expect(await judged(2, 5)).toEqual({
      verdict: '未达标',
      reasons: [{ kind: 'householdsBelow', actual: 2, limit: 3 }],
    });
    expect(await judged(6, 5)).toEqual({
      verdict: '未达标',
      reasons: [{ kind: 'householdsAbove', actual: 6, limit: 5 }],
    });
  });
  test('every reason is given', async () => {
    expect((await judged(2, 0, '甲村、乙村')).reasons.map(({ kind }) => kind)).toEqual([
      'villagesAbove',
      'householdsBelow',
      'deedsBehind',
    ]);
  });
  test('a category that the user added is judged by its own limits', async () => {
    const quotas = `${QUOTAS}\n驻村队员 | =2 | =3 | | | =1`;
    expect(await judged(0, 1, '甲村、乙村', '驻村队员', quotas)).toEqual({ verdict: '达标', reasons: [] });
    expect(await judged(0, 1, '甲村', '驻村队员', quotas)).toEqual({
      verdict: '未达标',
      reasons: [{ kind: 'villagesBelow', actual: 1, limit: 2 }],
    });
  });
  test('limits and a quota left blank are always met, and no deeds are due', async () => {
    const quotas = `${QUOTAS}\n离退休干部 | | | | |`;
    expect(await judged(9, 0, '甲村、乙村、丙村', '离退休干部', quotas)).toEqual({ verdict: '达标', reasons: [] });
  });

  describe('where rows in error might make up what is missing', () => {
    const reasonsOf = async (pairings: string, log = LOG_HEAD) => {
      const { verdict, reasons } = await cadreOf('王伟', {
        Cadres: '姓名 | 干部类别 | 联系村\n王伟 | 班子成员 | 甲村',
        Pairings: `${PAIRING_HEAD}\n${pairings}`,
        AssistanceLog: log,
      });
      return [verdict, ...reasons.map((reason) => reasonText(reason).zh)];
    };

    test('the reason says how many', async () => {
      const pairings = `${paired('王伟', '陈大山', '何桂芳')}\n王伟 | 甲村 | 李四海 | 困难群众 | 年初 |`;
      expect(await reasonsOf(pairings, `${LOG_HEAD}\n${deedRows('王伟', 3)}`)).toEqual([
        '未达标',
        '联系户2户，少于下限3户，另有1行有错误没有计入，改好后可能达到',
      ]);
      const deed = '=2014-03-05 | 王伟 | 甲村 | 代办服务 | 日常 | 对 | 已办结 | 代办';
      expect(
        await reasonsOf(paired('王伟', '陈大山', '何桂芳', '李四海'), `${LOG_HEAD}\n${deedRows('王伟', 2)}\n${deed}`),
      ).toEqual(['未达标', '好事实事2件，到截止日期应办3件（全年5件），另有1行有错误没有计入，改好后可能达到']);
    });
    test('it says nothing of rows that could not', async () => {
      // Two are missing and one row is in error; the other one is a household that counts already, or another cadre's.
      expect(await reasonsOf(`${paired('王伟', '陈大山')}\n王伟 | 甲村 | 李四海 | 困难群众 | 年初 |`)).toContain(
        '联系户1户，少于下限3户',
      );
      expect(
        await reasonsOf(`${paired('王伟', '陈大山', '何桂芳')}\n王伟 | 甲村 | 陈大山 | 困难群众 | 年初 |`),
      ).toContain('联系户2户，少于下限3户');
      expect(
        await reasonsOf(`${paired('王伟', '陈大山', '何桂芳')}\n王玮 | 甲村 | 李四海 | 困难群众 | =2014-01-06 |`),
      ).toContain('联系户2户，少于下限3户');
    });
    test('a row that does not tell whose it is may be anybody’s', async () => {
      expect(
        await reasonsOf(`${paired('王伟', '陈大山', '何桂芳')}\n | 甲村 | 李四海 | 困难群众 | =2014-01-06 |`),
      ).toContain('联系户2户，少于下限3户，另有1行有错误没有计入，改好后可能达到');
    });
  });
});

test('a cadre’s score is the points of all indicators together; where none gives points there is no score', async () => {
  const ledgers = {
    Cadres: '姓名 | 干部类别 | 联系村\n王伟 | 机关干部 | 甲村',
    AssistanceLog: `${LOG_HEAD}\n${deedRows('王伟', 2)}`,
  };
  const indicators = '指标名称 | 计什么 | 范围 | 周期 | 下限 | 分值';
  const scoreWith = async (...rows: readonly string[]) =>
    (await cadreOf('王伟', { ...ledgers, Indicators: [indicators, ...rows].join('\n') })).score;
  const half = '办事 | 好事实事 | 每名干部 | 报告期 | =4 | =10';
  const whole = '帮扶 | 帮扶次数 | 每名干部 | 报告期 | =1 | =6';
  expect(await scoreWith(half, whole)).toBe(amountOf(5 + 6));
  expect(await scoreWith('办事 | 好事实事 | 每名干部 | 报告期 | =4 |')).toBeNull();
});
