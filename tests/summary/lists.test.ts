import { summaryJson } from '../../src/summary/json';
import { rowOf, textOf } from '../plan/plan-cells';
import { planNamed, plansOf } from '../plan/sample-summary';
import { content } from '../support/book';
import { summaryOf } from './summary-of';

const HEAD = '群众类别 | 帮扶方式 | 时机 | 板块 | 资金类别';
const OWN = `${HEAD}
  监测户 | 驻村 | 汛期 | 乡村治理 | 衔接资金
  脱贫户 | 电话联系 | 日常 | 产业振兴 | 自筹
  其他 | | 春节 | 生态振兴 |`;

const log = (...rows: readonly string[]): string =>
  `日期 | 干部姓名 | 村 | 户主姓名 | 群众类别 | 时机 | 帮扶方式 | 好事实事 | 办理状态 | 帮扶内容
   ${rows.map((row) => `=2014-02-03 | 王伟 | 甲村 | 陈大山 | ${row} | 驻村 | 否 | 已办结 | 看望`).join('\n')}`;
const projects = (...rows: readonly string[]): string =>
  `板块 | 资金类别 | 资金(万元) | 事项 | 项目名称 | 数量 | 计量单位 | 状态
   ${rows.map((row) => `${row} | 修路 | 村道 | =1 | 公里 | 谋划`).join('\n')}`;

/** The clean workbook of these lists, log and projects, summed up. */
function summed(Lists: string | null, AssistanceLog: string, Projects: string) {
  const Villages = '名称 | 类别\n甲村 | 村';
  const Cadres = '姓名 | 干部类别 | 联系村\n王伟 | 机关干部 | 甲村';
  return summaryOf(content({ Lists, Villages, Cadres, AssistanceLog, Projects }));
}

test('summaries follow the order of the lists, whatever the rows’', async () => {
  const { visits, presence, sectionTotals, funds } = summaryJson(
    await summed(
      OWN,
      log('其他 | 春节', '脱贫户 | 春节', '脱贫户 | 汛期', '监测户 | 日常'),
      projects('产业振兴 | 自筹 | =1', '乡村治理 | | =3', '产业振兴 | 衔接资金 | =2'),
    ),
  );
  expect(visits.map(({ householdType, occasion }) => `${householdType} ${occasion}`)).toEqual([
    '监测户 日常',
    '脱贫户 汛期',
    '脱贫户 春节',
    '其他 春节',
  ]);
  expect(presence.map(({ occasion, rows }) => `${occasion} ${rows}`)).toEqual(['汛期 1', '春节 2']);
  expect(sectionTotals.map(({ section }) => section)).toEqual(['乡村治理', '产业振兴']);
  expect(funds.map(({ kind }) => kind)).toEqual(['衔接资金', '自筹', null]);
});

test('a value that was taken out of its list is left out of the numbers that need it, by name', async () => {
  const { visits, villages, sections, leftOut } = summaryJson(
    await summed(OWN, log('空巢老人 | 日常', '监测户 | 日常'), projects('基础设施建设 | 自筹 | =5')),
  );
  expect(visits).toMatchObject([{ householdType: '监测户', rows: 1 }]);
  // Whose numbers do not need it.
  expect(villages[0]).toMatchObject({ village: '甲村', logRows: 2 });
  expect(sections).toEqual([]);
  expect(leftOut).toMatchObject([
    { table: 'AssistanceLog', row: 2, columns: ['群众类别'] },
    { table: 'Projects', row: 2, columns: ['板块'] },
  ]);
});

test('forms name as many sections and occasions as the lists have', async () => {
  const plans = await plansOf(await summed(OWN, log('监测户 | 汛期'), projects('产业振兴 | 自筹 | =1')));
  expect(rowOf(planNamed(plans, 'sectionSummary'), 1)).toEqual(['2014年上半年三个板块工作汇总表']);
  expect(textOf(planNamed(plans, 'visitSummary'))).toContain('一、两必到情况');
});

test.each([
  ['a workbook without the lists', null, '四个', '四必到'],
  ['one section, and no occasion but 日常', `${HEAD}\n| | 日常 | 党建 |`, '一个', '必到'],
  ['twelve sections, five occasions', longLists(), '十二个', '五必到'],
])('%s', async (_, lists, sections, occasions) => {
  const plans = await plansOf(await summed(lists, log('| 日常').replaceAll('驻村', '其他'), projects()));
  expect(rowOf(planNamed(plans, 'sectionSummary'), 1)).toEqual([`2014年上半年${sections}板块工作汇总表`]);
  expect(textOf(planNamed(plans, 'visitSummary'))).toContain(`一、${occasions}情况`);
});

function longLists(): string {
  const rows = Array.from({ length: 12 }, (_, at) => `| | ${at < 5 ? `时机${at}` : ''} | 板块${at} |`);
  return [HEAD, '| | 日常 | |', ...rows].join('\n');
}
