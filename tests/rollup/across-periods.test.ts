import { acrossPeriods, reportedIn, type Reported } from '../../src/rollup/across-periods';
import { content, type LedgerTexts } from '../support/book';
import { delivered } from './county';

const LOG =
  '日期 | 干部姓名 | 村 | 户主姓名 | 群众类别 | 帮扶方式 | 时机 | 好事实事 | 办理状态 | 帮扶内容\n=2014-02-01 | 王伟 | 乌木村 | 陈大山 | 空巢老人 | 走访慰问 | 日常 | 是 | 已办结 | 看望';
const PAIRINGS =
  '干部姓名 | 村 | 户主姓名 | 群众类别 | 结对日期 | 解除日期\n王伟 | 乌木村 | 陈大山 | 空巢老人 | =2014-01-02 |';
const PROJECTS = '板块 | 事项 | 项目名称 | 数量 | 计量单位 | 状态\n基础设施建设 | 桥梁修建 | 桥 | =2 | 座 | 已完成';

async function report(period: string, change: LedgerTexts = {}, unit = '甲乡'): Promise<Reported> {
  const { content: book } = await delivered(
    `${period}.xlsx`,
    content({
      Profile: `项目 | 内容\n填报单位 | ${unit}\n上级单位 | 示例县\n年度 | =2014\n报告期 | ${period}`,
      Villages: '名称 | 类别\n乌木村 | 村',
      Cadres: '姓名 | 干部类别 | 联系村\n王伟 | 机关干部 | 乌木村',
      Pairings: PAIRINGS,
      AssistanceLog: LOG,
      Projects: PROJECTS,
      ...change,
    }),
  );
  const reported = book.kind === 'book' ? reportedIn(book) : null;
  if (!reported) throw new Error('no report');
  return reported;
}

const said = async (now: LedgerTexts): Promise<string> =>
  acrossPeriods(await report('一季度'), await report('上半年', now))
    .map(({ zh }) => zh)
    .join('\n');

const MORE = `${LOG}\n=2014-05-01 | 王伟 | 乌木村 | 陈大山 | 空巢老人 | 走访慰问 | 日常 | 否 | 已办结 | 看望`;

test('a workbook that goes on from the period before raises nothing', async () => {
  expect(await said({ AssistanceLog: MORE })).toBe('');
});

test('deeds and completed projects that fell are said, with what they were', async () => {
  const words = await said({
    AssistanceLog: MORE.replace('| 是 |', '| 否 |'),
    Projects: PROJECTS.replace('已完成', '实施中'),
  });
  expect(words).toContain('王伟（1→0）');
  expect(words).toContain('已完成的项目由1个减少到0个');
  expect(words).toContain('基础设施建设“桥梁修建”（2→0座）');
});

test('a pairing that is gone is said, one that ended with its day is not', async () => {
  expect(await said({ AssistanceLog: MORE, Pairings: PAIRINGS.replace('陈大山', '何桂芳') })).toContain(
    '有1对不见了，又没有填解除日期：王伟 乌木村 陈大山',
  );
  const ended = PAIRINGS.replace('=2014-01-02 |', '=2014-01-02 | =2014-05-01');
  expect(await said({ AssistanceLog: MORE, Pairings: ended })).toBe('');
});

test('figures that are those of the period before to the digit are said', async () => {
  expect(await said({})).toContain('与上期（2014年一季度）一个不差');
});

test('another unit’s file and one of the same period are not compared, and that is said', async () => {
  const now = await report('上半年');
  expect(acrossPeriods(await report('一季度', {}, '乙乡'), now)[0]?.zh).toContain('没有比较');
  expect(acrossPeriods(now, now)[0]?.zh).toContain('不早于本期');
});
