import { plainText } from '../../src/app/report';
import { content, type LedgerTexts } from '../support/book';
import { checkedOf, reportOf } from './sample-report';

const TOWNSHIP: LedgerTexts = {
  Villages: `名称 | 类别
    甲村 | 村`,
  Branches: `名称 | 类别 | 后进党组织 | 整顿进度 | 预计完成日期
    甲村党支部 | 农村 | 是 | 整顿中 | =2014-09-30`,
  Cadres: `姓名 | 干部类别 | 联系村
    张三 | 机关干部 | 甲村`,
  Pairings: `干部姓名 | 村 | 户主姓名 | 群众类别 | 结对日期
    张三 | 甲村 | 陈大山 | 困难群众 | =2013-01-01
    张三 | 甲村 | 何桂芳 | 空巢老人 | =2013-01-01`,
  AssistanceLog: `日期 | 干部姓名 | 村 | 户主姓名 | 群众类别 | 帮扶方式 | 时机 | 好事实事 | 办理状态 | 帮扶内容
    =2014-03-01 | 张三 | 甲村 | 陈大山 | 困难群众 | 走访慰问 | 日常 | 否 | 已办结 | 看望`,
  Projects: `板块 | 事项 | 项目名称 | 建设地点 | 数量 | 计量单位 | 资金(万元) | 开工日期 | 完工日期 | 状态
    基础设施建设 | 桥梁修建 | 便民桥 | 甲村 | =1 | 座 | =10 | =2014-02-20 | =2014-05-10 | 实施中`,
};

const textOf = async (changes: LedgerTexts = {}, today?: string) =>
  plainText(await reportOf(await checkedOf(content({ ...TOWNSHIP, ...changes }), today)));

test('cadres behind, households not visited, projects late and weak branches are told with their names', async () => {
  const text = await textOf();
  expect(text).toContain('1名干部未达到考核要求：张三，好事实事0件，到截止日期应办1件（全年2件）');
  expect(text).toContain('1户结对户报告期内没有帮扶日志：甲村何桂芳');
  expect(text).toContain('1个项目已过完工日期尚未完成：便民桥（应于2014年5月10日完工）');
  expect(text).toContain('1个后进党组织尚未完成转化：甲村党支部');
});

test('a project that is to be completed after today, or after the period, is not late', async () => {
  const due = (day: string) =>
    `板块 | 事项 | 项目名称 | 数量 | 计量单位 | 完工日期 | 状态\n 基础设施建设 | 桥梁修建 | 便民桥 | =1 | 座 | =${day} | 实施中`;
  expect(await textOf({ Projects: due('2014-05-10') }, '2014-05-10')).not.toContain('滞后');
  expect(await textOf({ Projects: due('2014-05-10') }, '2014-05-11')).toContain('滞后');
  expect(await textOf({ Projects: due('2014-07-05') }, '2014-07-10')).not.toContain('滞后');
});

test('each of them has its place in 下一步打算, which is about the half-year to come', async () => {
  const plan = (await textOf()).split('五、下一步打算')[1] ?? '';
  expect(plan).toContain('下半年，重点做好以下工作：');
  for (const words of ['1名干部对照差距', '1户结对户逐户走访', '滞后的1个项目', '1个后进党组织的整顿转化'])
    expect(plan).toContain(words);
});

test('where nothing is behind nothing is said to be', async () => {
  const text = await textOf({ Branches: null, Projects: null, Cadres: null, Pairings: null, AssistanceLog: null });
  expect(text.split('四、存在问题')[1]?.split('五、')[0]?.trim()).toBe('【请补充：台账反映不出来的困难和问题】');
});

test('visits are held against those of the period before and of the year before, where the log has them', async () => {
  const log = (days: readonly string[]) =>
    `日期 | 干部姓名 | 村 | 户主姓名 | 群众类别 | 帮扶方式 | 时机 | 好事实事 | 办理状态 | 帮扶内容\n` +
    days
      .map((day, at) => `=${day} | 张三 | 甲村 | 陈大山 | 困难群众 | 走访慰问 | 日常 | 是 | 已办结 | 看望${at}`)
      .join('\n');
  const Profile = `项目 | 内容
    填报单位 | 示例乡
    上级单位 | 示例县
    年度 | =2014
    报告期 | 二季度`;
  const days = ['2013-05-05', '2014-01-10', '2014-02-10', '2014-03-10', '2014-04-10', '2014-05-10'];
  const text = await textOf({ Profile, AssistanceLog: log(days) });
  expect(text).toContain('走访帮扶2次，上季度为3次，环比减少1次。');
  expect(text).toContain('走访帮扶2次，上年同期为1次，同比增加1次。');
  expect(await textOf({ Profile, AssistanceLog: log(['2014-04-10']) })).not.toMatch(/环比|同比/);
  const noDeeds = log(days).replaceAll('| 是 |', '| 否 |');
  expect(await textOf({ Profile, AssistanceLog: noDeeds })).toContain('走访帮扶2次，上季度为3次');
});

test('some are said to be behind only where others are not, and few only where they are few', async () => {
  expect(await textOf()).toContain('干部工作进度偏慢，1名干部');
  expect(await textOf()).not.toContain('部分干部');
  const two = `姓名 | 干部类别 | 联系村\n 张三 | 机关干部 | 甲村\n 李四 | 其他 | 甲村`;
  const Quotas = `干部类别 | 年好事实事下限\n 机关干部 | =2\n 其他 |`;
  expect(await textOf({ Cadres: two, Quotas })).toContain('部分干部工作进度偏慢，1名干部');
  const late = (count: number) =>
    [
      '板块 | 事项 | 项目名称 | 数量 | 计量单位 | 完工日期 | 状态',
      ...Array.from({ length: count }, (_, at) => `基础设施建设 | 桥 | 桥${at} | =1 | 座 | =2014-05-10 | 实施中`),
    ].join('\n');
  expect(await textOf({ Projects: late(1) })).toContain('个别项目进度滞后，1个项目');
  expect(await textOf({ Projects: late(5) })).toContain('部分项目进度滞后，5个项目');
});

test('of a single thing nothing is said of all of them', async () => {
  const text = await textOf();
  expect(text).toContain('参加考核的联系干部1名，为未达标。');
  expect(text).toContain('项目台账共有项目1个，为实施中。');
  expect(text).not.toContain('均为实施中');
});

test('a number does not run into a name that ends with a digit', async () => {
  const Projects = `板块 | 事项 | 项目名称 | 数量 | 计量单位 | 状态
    基础设施建设 | 国道210 | 路 | =3 | 公里 | 已完成`;
  expect(await textOf({ Projects })).toContain('国道210：3公里');
});

test('an occasion that is a festival itself does not name it twice, and a single occasion is no list of them', async () => {
  const Lists = `时机
    日常
    春节`;
  const AssistanceLog = `日期 | 干部姓名 | 村 | 户主姓名 | 群众类别 | 帮扶方式 | 时机 | 好事实事 | 办理状态 | 帮扶内容
    =2014-02-01 | 张三 | 甲村 | 陈大山 | 困难群众 | 走访慰问 | 春节 | 否 | 已办结 | 春节慰问`;
  const text = await textOf({ Lists, AssistanceLog });
  expect(text).toContain('春节走访慰问群众1次，为困难群众。');
  expect(text).toContain('春节到场1次、1户。');
  expect(text).not.toMatch(/春节（春节）|一必到/);
});

test('rows left out are named in the head of the draft', async () => {
  const Projects = `板块 | 事项 | 项目名称 | 数量 | 计量单位 | 状态
    基础设施建设 | 桥梁修建 | 桥 | 若干 | 座 | 已完成`;
  const text = await textOf({ Projects });
  expect(text).toMatch(/注：有1行因单元格有错误没有计入有关数字：项目台账第2行。/);
  expect(text).toContain('桥梁修建项目1个');
});
