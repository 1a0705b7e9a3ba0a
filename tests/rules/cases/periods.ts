import type { RuleCases } from '../rule-case';

export const periodCases: readonly RuleCases[] = [
  {
    code: 'X305',
    bad: [
      {
        outcome: 'a pairing; its cadre is not called unpaired too',
        cells: { '结对帮扶!G2': '=2014-01-05' },
        finds: ['X305 结对帮扶!G2'],
        says: ['解除日期2014-01-05', '结对日期2014-01-06'],
      },
      {
        outcome: 'a post; the cadre is not judged',
        cells: { '干部名册!E2': '=2014-05-01', '干部名册!F2': '=2014-04-30' },
        finds: ['X305 干部名册!F2'],
        says: ['离岗日期2014-04-30', '到岗日期2014-05-01'],
      },
      { outcome: 'a project', cells: { '项目台账!I2': '=2014-02-19' }, finds: ['X305 项目台账!I2'] },
      {
        outcome: 'a stay that ends before it begins, which is one visit all the same',
        cells: { '帮扶日志!K3': '=2014-02-09' },
        finds: ['X305 帮扶日志!K3'],
        says: ['结束日期2014-02-09早于日期2014-02-10', '按天数统计'],
      },
      {
        outcome: 'a project under way is not called overdue too',
        cells: { '项目台账!I3': '=2014-02-19' },
        finds: ['X305 项目台账!I3'],
      },
    ],
    good: [
      {
        outcome: 'a stay of one day, and of several',
        cells: { '帮扶日志!K2': '=2014-01-26', '帮扶日志!K3': '=2014-02-14' },
        finds: [],
      },
      { outcome: 'a project begun and completed in one day', cells: { '项目台账!I2': '=2014-02-20' }, finds: [] },
      {
        outcome: 'a start that cannot be read',
        cells: { '项目台账!H2': '年初', '项目台账!I2': '=2014-02-19' },
        finds: ['C103 项目台账!H2'],
      },
      { outcome: 'an end without a start', cells: { '项目台账!H2': '', '项目台账!I2': '=2014-02-19' }, finds: [] },
    ],
  },
];
