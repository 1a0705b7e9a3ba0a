import type { RuleCase, RuleCases } from '../rule-case';

/** One row of 考核指标: 名称, 干部类别, 计什么, 帮扶方式, 时机, 群众类别, 范围, 周期, 下限, 上限, 计入评定, 分值. */
const asked = (row: string): Pick<RuleCase, 'rows'> => ({ rows: { Indicators: row } });

export const indicatorCases: readonly RuleCases[] = [
  {
    code: 'X313',
    bad: [
      {
        outcome: 'an indicator without a limit',
        ...asked('走访 | | 帮扶次数 | | | | 每名干部 | 每月 | | | |'),
        finds: ['X313 考核指标!I2'],
        says: ['“走访”', '没有填下限，也没有填上限'],
      },
      {
        outcome: 'a lower limit above the upper one',
        ...asked('走访 | | 帮扶次数 | | | | 每名干部 | 每月 | =3 | =2 | |'),
        finds: ['X313 考核指标!J2'],
        says: ['下限3大于上限2'],
      },
      {
        outcome: 'limits in days where rows are counted',
        ...asked('走访 | | 帮扶次数 | | | | 每名干部 | 每月 | 不少于2天 | 5天 | |'),
        finds: ['C104 考核指标!I2', 'C104 考核指标!J2', 'X313 考核指标!I2', 'X313 考核指标!J2'],
        says: ['“不少于2天”', '“帮扶次数”'],
      },
      {
        outcome: 'projects of each month and each household',
        ...asked('项目 | | 负责项目 | | | | 每户 | 每月 | =1 | | |'),
        finds: ['X313 考核指标!G2', 'X313 考核指标!H2'],
      },
      {
        outcome: 'projects by what only the log tells',
        ...asked('项目 | | 负责项目 | 走访慰问 | 日常 | 其他、困难群众 | 每名干部 | 全年 | =1 | | |'),
        finds: ['X313 考核指标!D2', 'X313 考核指标!E2', 'X313 考核指标!F2'],
        says: ['“走访慰问”用不上'],
      },
    ],
    good: [
      {
        outcome: 'limits in the unit of what is counted',
        ...asked(
          '走访 | | 帮扶次数 | | | | 每名干部 | 报告期 | 0次 | 9次 | |\n消费 | | 折款金额 | | | | 每名干部 | 报告期 | 0元 | 1万元 | |',
        ),
        finds: ['C104 考核指标!I2', 'C104 考核指标!J2', 'C104 考核指标!I3', 'C104 考核指标!J3'],
      },
      {
        outcome: 'one limit, the other blank',
        ...asked(
          '多 | | 帮扶次数 | | | | 每名干部 | 报告期 | | =9 | |\n少 | | 帮扶次数 | | | | 每名干部 | 报告期 | =1 | | |',
        ),
        finds: [],
      },
      {
        outcome: 'both limits alike',
        ...asked('项目 | | 负责项目 | | | | 每名干部 | 报告期 | =1 | =1 | |'),
        finds: [],
      },
      {
        outcome: 'limits that are numbers in text, without a unit',
        ...asked('走访 | | 帮扶次数 | | | | 每名干部 | 报告期 | 0 | 9 | |'),
        finds: ['C104 考核指标!I2', 'C104 考核指标!J2'],
      },
      {
        outcome: 'a limit that cannot be read',
        ...asked('走访 | | 帮扶次数 | | | | 每名干部 | 每月 | 两次 | | |'),
        finds: ['C105 考核指标!I2'],
      },
    ],
  },
  {
    code: 'Q407',
    bad: [
      {
        outcome: 'a cadre without help in most months',
        ...asked('走访 | | 帮扶次数 | | | | 每名干部 | 每月 | =1 | | |'),
        finds: ['Q407 干部名册!A2', 'Q407 干部名册!A3'],
        says: ['王伟没有达到考核指标“走访”', '应不少于1次，2月0次、3月0次、4月0次、5月0次等共5处'],
      },
      {
        outcome: 'a household without a visit in a quarter',
        ...asked('走访 | | 帮扶次数 | | | 困难群众 | 每户 | 每季度 | =1 | | |'),
        cells: { '结对帮扶!F2': '=2013-01-06' },
        finds: ['Q407 干部名册!A2'],
        says: ['应不少于1次，乌木村陈大山（二季度0次）'],
      },
      {
        outcome: 'more than is allowed',
        ...asked('慰问 | | 帮扶次数 | 走访慰问 | | | 每名干部 | 报告期 | | =0 | |'),
        finds: ['Q407 干部名册!A2'],
        says: ['应不多于0次，实际1次'],
      },
      {
        outcome: 'a year’s number that is behind its share of the days',
        ...asked('办事 | | 好事实事 | | | | 每名干部 | 全年 | =4 | | 是 |'),
        finds: ['Q407 干部名册!A2', 'Q407 干部名册!A3'],
        says: ['应不少于4件（到截止日期2件），实际1件'],
      },
      {
        outcome: 'a row that cannot be read and could not make up for all',
        ...asked('办事 | | 好事实事 | | | | 每名干部 | 报告期 | =3 | | |'),
        rows: {
          Indicators: '办事 | | 好事实事 | | | | 每名干部 | 报告期 | =3 | | |',
          AssistanceLog: '=2014-03-05 | 王伟 | 乌木村 | 陈大山 | | 走访慰问 | 日常 | 是 | 办了 | 谈心',
        },
        finds: ['C106 帮扶日志!I4', 'Q407 干部名册!A2', 'Q407 干部名册!A3'],
      },
      {
        outcome: 'a visit whose date cannot be read does not make up for one of another household',
        cells: { '结对帮扶!F2': '=2013-01-06' },
        rows: {
          Indicators: '走访 | | 帮扶次数 | | | 困难群众 | 每户 | 报告期 | =2 | | |',
          Pairings: '王伟 | 乌木村 | 孙有田 | | 困难群众 | =2014-05-06 |',
          AssistanceLog: '上周 | 王伟 | 乌木村 | 孙有田 | 困难群众 | 走访慰问 | 日常 | 否 | 已办结 | 谈心',
        },
        finds: ['C103 帮扶日志!A4', 'Q407 干部名册!A2'],
      },
      {
        outcome:
          'a project that does not tell its cadre could make up for the one who lacks one, not for who lacks two',
        ...asked('项目 | | 负责项目 | | | | 每名干部 | 报告期 | =2 | | |'),
        cells: { '项目台账!K3': '#N/A' },
        finds: ['S007 项目台账!K3', 'Q407 干部名册!A3'],
      },
    ],
    good: [
      {
        outcome: 'an indicator that decides nothing',
        ...asked('走访 | | 帮扶次数 | | | | 每名干部 | 每月 | =1 | | 否 | =10'),
        finds: [],
      },
      {
        outcome: 'an indicator of another category',
        cells: { '干部名册!B3': '驻村队员' },
        rows: {
          Quotas: '驻村队员 | =1 | =1 | =1 | =2 | =2',
          Indicators: '代办 | 驻村队员 | 帮扶次数 | 代办服务 | | | 每名干部 | 报告期 | =1 | | |',
        },
        finds: [],
      },
      {
        outcome: 'a cadre who was not in post during all of any window',
        ...asked('走访 | | 帮扶次数 | | | | 每名干部 | 报告期 | =9 | | |'),
        cells: { '干部名册!E2': '=2014-01-02', '干部名册!E3': '=2014-01-02' },
        finds: [],
      },
      {
        outcome: 'a year’s number that keeps up with its share of the days',
        ...asked('办事 | | 好事实事 | | | | 每名干部 | 全年 | =2 | | |'),
        finds: [],
      },
      {
        outcome: 'a row that cannot be read may make up for it',
        rows: {
          Indicators: '办事 | | 好事实事 | | | | 每名干部 | 报告期 | =2 | | |',
          AssistanceLog: '=2014-03-05 | 王伟、李静 | 平桥村 | | | 走访慰问 | 日常 | 是 | 办了 | 谈心',
        },
        finds: ['C106 帮扶日志!I4'],
      },
      {
        outcome: 'a visit whose date cannot be read may be the one that one of two households lacks',
        cells: { '结对帮扶!F2': '=2013-01-06' },
        rows: {
          Indicators: '走访 | | 帮扶次数 | | | 困难群众 | 每户 | 报告期 | =2 | | |',
          Pairings: '王伟 | 乌木村 | 孙有田 | | 困难群众 | =2013-01-06 |',
          AssistanceLog: `
            =2014-03-05 | 王伟 | 乌木村 | 孙有田 | 困难群众 | 走访慰问 | 日常 | 否 | 已办结 | 谈心
            =2014-03-06 | 王伟 | 乌木村 | 孙有田 | 困难群众 | 走访慰问 | 日常 | 否 | 已办结 | 送药
            上周 | 王伟 | 乌木村 | 陈大山 | 困难群众 | 走访慰问 | 日常 | 否 | 已办结 | 谈心`,
        },
        finds: ['C103 帮扶日志!A6'],
      },
      {
        outcome: 'a row without 群众类别 whose village is in no roster may be of any',
        cells: { '结对帮扶!E3': '困难群众' },
        rows: {
          Indicators: '走访 | | 帮扶次数 | | | 困难群众 | 每名干部 | 报告期 | =2 | | |',
          AssistanceLog: `
            =2014-03-05 | 王伟 | 青杠村 | 陈大山 | | 走访慰问 | 日常 | 否 | 已办结 | 谈心
            =2014-03-06 | 李静 | 平桥村 | 刘小河 | 困难群众 | 走访慰问 | 日常 | 否 | 已办结 | 送药
`,
        },
        finds: ['R202 帮扶日志!C4'],
      },
      {
        outcome: 'an indicator that cannot be worked out',
        ...asked('走访 | | 帮扶次数 | | | | 每名干部 | 每月 | =3 | =2 | |'),
        finds: ['X313 考核指标!J2'],
      },
    ],
  },
];
