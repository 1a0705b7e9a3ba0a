import { content } from '../support/book';
import { summaryJson } from '../../src/summary/json';
import { summaryOf } from './summary-of';

const CADRES =
  '姓名 | 干部类别 | 联系村 | 离岗日期\n王伟 | 机关干部 | 甲村 |\n李静 | 机关干部 | 甲村、乙村 |\n谭小兵 | 机关干部 | 乙村 | =2014-05-05';
const LOG_HEAD =
  '日期 | 干部姓名 | 村 | 户主姓名 | 时机 | 受益人数 | 折款金额(元) | 好事实事 | 办理状态 | 帮扶方式 | 帮扶内容';

test('cadres and households are those of the last day, and a deed of two cadres is one deed of the village', async () => {
  const summary = await summaryOf(
    content({
      Villages: '名称 | 类别\n甲村 | 村\n乙村 | 村\n丙村 | 村',
      Cadres: CADRES,
      Pairings: [
        '干部姓名 | 村 | 户主姓名 | 群众类别 | 结对日期 | 解除日期',
        '谭小兵 | 乙村 | 陈大山 | 困难群众 | =2013-03-15 | =2014-05-05',
        '李静 | 乙村 | 陈大山 | 困难群众 | =2014-05-05 |',
        '王伟 | 甲村 | 何桂芳 | 空巢老人 | =2013-03-15 |',
        '李静 | 甲村 | 何桂芳 | 空巢老人 | =2013-03-15 |',
        '王伟 | 甲村 | 张兴旺 | 贫困党员 | =2013-03-15 | =2014-06-30',
      ].join('\n'),
      AssistanceLog: [
        LOG_HEAD,
        '=2014-02-03 | 王伟、李静 | 甲村 | 何桂芳 | 日常 | | =0.1 | 是 | 已办结 | 代办服务 | 代办',
        '=2014-03-03 | 王伟 | 甲村 | | 日常 | =40 | =0.2 | 否 | 已办结 | 政策咨询 | 宣讲',
        '=2014-04-03 | 谭小兵 | 乙村 | 陈大山 | 日常 | =3 | | 是 | 办理中 | 代办服务 | 代办',
      ].join('\n'),
    }),
  );
  const none = { logRows: 0, deeds: 0, persons: 0, amount: 0, projects: 0, funds: 0 };
  expect(summaryJson(summary).villages).toEqual([
    {
      village: '甲村',
      cadres: 2,
      households: 1,
      logRows: 2,
      deeds: 1,
      persons: 41,
      amount: 0.3,
      projects: 0,
      funds: 0,
    },
    { village: '乙村', cadres: 1, households: 1, logRows: 1, deeds: 0, persons: 3, amount: 0, projects: 0, funds: 0 },
    { village: '丙村', cadres: 0, households: 0, ...none },
  ]);
  expect(summary.villages[0]?.trace).toEqual({
    cadres: [{ table: 'Cadres', rows: [2, 3] }],
    households: [{ table: 'Pairings', rows: [4, 5] }],
    logRows: [{ table: 'AssistanceLog', rows: [2, 3] }],
    deeds: [{ table: 'AssistanceLog', rows: [2] }],
    projects: [],
  });
});
