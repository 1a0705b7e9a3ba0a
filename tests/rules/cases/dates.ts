import type { RuleCases } from '../rule-case';

const visit = (date: string): string => `${date} | 王伟 | 乌木村 | 陈大山 | | 政策咨询 | 日常 | 否 | 已办结 | 讲解政策`;

export const dateCases: readonly RuleCases[] = [
  {
    code: 'C111',
    bad: [
      {
        outcome: 'the last day of the year before; the pairing is not called out of time too',
        rows: { AssistanceLog: visit('=2013-12-31') },
        finds: ['C111 帮扶日志!A4'],
        says: ['2013-12-31', '2014年'],
      },
      {
        outcome: 'the day before the year of assessment begins',
        cells: { '基本信息!B8': '=2013-10-01', '结对帮扶!F2': '=2013-03-01', '考核标准!F2': '=1' },
        rows: { AssistanceLog: visit('=2013-09-30') },
        finds: ['C111 帮扶日志!A4'],
      },
      {
        outcome: 'the first day of the year after, once it has come',
        rows: { AssistanceLog: visit('=2015-01-01') },
        today: '2015-02-01',
        finds: ['C111 帮扶日志!A4'],
      },
    ],
    good: [
      {
        outcome: 'a day of the year of assessment, which began the year before',
        cells: { '基本信息!B8': '=2013-10-01', '结对帮扶!F2': '=2013-03-01', '考核标准!F2': '=1' },
        rows: { AssistanceLog: visit('=2013-12-31') },
        finds: [],
      },
      {
        outcome: 'a day of a period that begins the year before',
        cells: {
          '基本信息!B5': '自定义',
          '基本信息!B6': '=2013-12-01',
          '基本信息!B7': '=2014-06-30',
          '结对帮扶!F2': '=2013-03-01',
        },
        rows: { AssistanceLog: visit('=2013-12-31') },
        finds: [],
      },
      {
        outcome: 'the last day of the year, outside the period',
        rows: { AssistanceLog: visit('=2014-12-31') },
        today: '2015-02-01',
        finds: [],
      },
      { outcome: 'the first day a pairing may have', rows: { AssistanceLog: visit('=2014-01-06') }, finds: [] },
      { outcome: 'a date that cannot be read', rows: { AssistanceLog: visit('去年') }, finds: ['C103 帮扶日志!A4'] },
      {
        outcome: 'a period that is not known',
        cells: { '基本信息!B4': '' },
        rows: { AssistanceLog: visit('=2013-12-31') },
        finds: ['C101 基本信息!B4', 'R206 帮扶日志!A4'],
      },
    ],
  },
  {
    code: 'C112',
    bad: [
      {
        outcome: 'tomorrow',
        rows: { AssistanceLog: visit('=2014-07-02') },
        finds: ['C112 帮扶日志!A4'],
        says: ['2014-07-02', '2014-07-01'],
      },
      {
        outcome: 'a stay that is not over',
        cells: { '帮扶日志!A3': '=2014-06-30', '帮扶日志!K3': '=2014-07-02' },
        finds: ['C112 帮扶日志!K3'],
        says: ['结束日期2014-07-02', '按天数统计'],
      },
      {
        outcome: 'a mistyped year to come is one finding',
        rows: { AssistanceLog: visit('=2041-03-05') },
        finds: ['C112 帮扶日志!A4'],
      },
    ],
    good: [{ outcome: 'today', rows: { AssistanceLog: visit('=2014-07-01') }, finds: [] }],
  },
];
