import type { RuleCases } from '../rule-case';

export const rosterCases: readonly RuleCases[] = [
  {
    code: 'X301',
    bad: [
      {
        outcome: 'a cadre twice: the second row is not judged',
        rows: { Cadres: '王伟 | 机关干部 | | 平桥村 | |' },
        finds: ['X301 干部名册!A4'],
        says: ['“王伟”', '第2行'],
      },
      {
        outcome: 'a village three times',
        rows: { Villages: '乌木村 | 村\n乌木村 | 社区' },
        finds: ['X301 村社区名册!A4', 'X301 村社区名册!A5'],
      },
      { outcome: 'a branch twice', rows: { Branches: '机关党支部 | 机关' }, finds: ['X301 党支部名册!A3'] },
      {
        outcome: 'a category twice: the first row’s limits hold',
        rows: { Quotas: '机关干部 | =5 | =9 | =5 | =9 | =99' },
        finds: ['X301 考核标准!A3'],
      },
      {
        outcome: 'an indicator twice: the first row is judged',
        rows: {
          Indicators:
            '走访 | | 帮扶次数 | | | | 每名干部 | 报告期 | =1 | | |\n走访 | | 帮扶次数 | | | | 每名干部 | 报告期 | =9 | | |',
        },
        finds: ['X301 考核指标!A3'],
      },
    ],
    good: [
      {
        outcome: 'namesakes told apart by a suffix',
        rows: { Cadres: '王伟（民政办） | 机关干部 | | 平桥村 | =2014-07-01 |' },
        finds: [],
      },
      {
        outcome: 'two rows without a name',
        rows: { Villages: '| 村\n| 村' },
        finds: ['C101 村社区名册!A4', 'C101 村社区名册!A5'],
      },
    ],
  },
];
