import type { RuleCases } from '../rule-case';

const visit = (cells: string, date = '=2014-03-05'): string =>
  `${date} | ${cells} | 政策咨询 | 日常 | 否 | 已办结 | 讲解政策`;

export const logCases: readonly RuleCases[] = [
  {
    code: 'R205',
    bad: [
      {
        outcome: 'a household nobody is paired with',
        rows: { AssistanceLog: visit('王伟 | 乌木村 | 孙有田 |') },
        finds: ['R205 帮扶日志!D4'],
        says: ['王伟', '乌木村“孙有田”'],
        fix: null,
      },
      {
        outcome: 'a mistyped head of household gets the cadre’s own as a fix to look at',
        rows: { AssistanceLog: visit('王伟 | 乌木村 | 陈大三 |') },
        finds: ['R205 帮扶日志!D4'],
        says: ['“陈大山”'],
        fix: '陈大山',
      },
      {
        outcome: 'a household of another cadre',
        rows: { AssistanceLog: visit('李静 | 乌木村 | 陈大山 |') },
        finds: ['R205 帮扶日志!D4'],
      },
      {
        outcome: 'a household of another village',
        rows: { AssistanceLog: visit('王伟 | 平桥村 | 陈大山 |') },
        finds: ['R205 帮扶日志!D4'],
      },
      {
        outcome: 'several cadres of whom none is paired',
        rows: { AssistanceLog: visit('王伟、李静 | 乌木村 | 孙有田 |') },
        finds: ['R205 帮扶日志!D4'],
        says: ['王伟、李静'],
      },
    ],
    good: [
      {
        outcome: 'one of several cadres is paired',
        rows: { AssistanceLog: visit('李静、王伟 | 乌木村 | 陈大山 |') },
        finds: [],
      },
      { outcome: 'a group activity', rows: { AssistanceLog: visit('王伟 | 平桥村 | |') }, finds: [] },
      {
        outcome: 'a cadre not in the roster',
        rows: { AssistanceLog: visit('王玮 | 乌木村 | 陈大山 |') },
        finds: ['R201 帮扶日志!B4'],
      },
      {
        outcome: 'the pairing of the household names a cadre not in the roster',
        rows: {
          Pairings: '王玮 | 乌木村 | 孙有田 | | 其他 | =2014-01-06 |',
          AssistanceLog: visit('王伟 | 乌木村 | 孙有田 |'),
        },
        finds: ['R201 结对帮扶!A4'],
      },
      {
        outcome: 'the pairing of the household does not say whose it is',
        rows: {
          Pairings: '| 乌木村 | 孙有田 | | 其他 | =2014-01-06 |',
          AssistanceLog: visit('王伟 | 乌木村 | 孙有田 |'),
        },
        finds: ['C101 结对帮扶!A4'],
      },
      {
        outcome: 'a pairing of the cadre does not say with which household',
        rows: {
          Pairings: '王伟 | 乌木村 | | | 其他 | =2014-01-06 |',
          AssistanceLog: visit('王伟 | 乌木村 | 孙有田 |'),
        },
        finds: ['C101 结对帮扶!C4'],
      },
      { outcome: 'without the pairings only their absence is told', without: ['Pairings'], finds: ['S001 结对帮扶'] },
    ],
  },
  {
    code: 'R206',
    bad: [
      {
        outcome: 'the day before the pairing',
        rows: { AssistanceLog: visit('王伟 | 乌木村 | 陈大山 |', '=2014-01-05') },
        finds: ['R206 帮扶日志!A4'],
        says: ['2014-01-05', '2014-01-06—）'],
      },
      {
        outcome: 'the day a pairing ended',
        rows: {
          Pairings: '王伟 | 乌木村 | 孙有田 | | 其他 | =2014-01-06 | =2014-03-05',
          AssistanceLog: visit('王伟 | 乌木村 | 孙有田 |'),
        },
        finds: ['R206 帮扶日志!A4'],
        says: ['2014-01-06—2014-03-05'],
      },
    ],
    good: [
      {
        outcome: 'the last day before a pairing ended',
        rows: {
          Pairings: '王伟 | 乌木村 | 孙有田 | | 其他 | =2014-01-06 | =2014-03-06',
          AssistanceLog: visit('王伟 | 乌木村 | 孙有田 |'),
        },
        finds: [],
      },
      {
        outcome: 'another of the cadres is paired that day',
        rows: {
          Pairings:
            '李静 | 乌木村 | 孙有田 | | 其他 | =2014-01-06 | =2014-03-05\n王伟 | 乌木村 | 孙有田 | | 其他 | =2014-03-05 | =2014-06-01',
          AssistanceLog: visit('李静、王伟 | 乌木村 | 孙有田 |'),
        },
        finds: [],
      },
      {
        outcome: 'the days of the pairing are in error',
        rows: {
          Pairings: '王伟 | 乌木村 | 孙有田 | | 其他 | 上月 | =2014-03-05',
          AssistanceLog: visit('王伟 | 乌木村 | 孙有田 |'),
        },
        finds: ['C103 结对帮扶!F4'],
      },
      {
        outcome: 'the pairing ends before it begins',
        rows: {
          Pairings: '王伟 | 乌木村 | 孙有田 | | 其他 | =2014-05-01 | =2014-02-05',
          AssistanceLog: visit('王伟 | 乌木村 | 孙有田 |'),
        },
        finds: ['X305 结对帮扶!G4'],
      },
    ],
  },
  {
    code: 'X303',
    bad: [
      {
        outcome: 'the same visit entered twice more is found twice',
        rows: {
          AssistanceLog: `${visit('王伟 | 乌木村 | 陈大山 |')}\n${visit('王伟 | 乌木村 | 陈大山 |')}\n${visit('王伟 | 乌木村 | 陈大山 |')}`,
        },
        finds: ['X303 帮扶日志!J5', 'X303 帮扶日志!J6'],
        says: ['第4行'],
      },
      {
        outcome: 'the same cadres in another order',
        rows: { AssistanceLog: `${visit('王伟、李静 | 乌木村 | |')}\n${visit('李静、王伟 | 乌木村 | |')}` },
        finds: ['X303 帮扶日志!J5'],
      },
    ],
    good: [
      {
        outcome: 'another date, household, cadre',
        rows: {
          AssistanceLog: `${visit('王伟 | 乌木村 | 陈大山 |')}\n${visit('王伟 | 乌木村 | 陈大山 |', '=2014-03-06')}\n${visit('王伟 | 乌木村 | |')}\n${visit('王伟、李静 | 乌木村 | 陈大山 |')}`,
        },
        finds: [],
      },
      {
        outcome: 'rows whose date cannot be read',
        rows: {
          AssistanceLog: `${visit('王伟 | 乌木村 | 陈大山 |', '上周')}\n${visit('王伟 | 乌木村 | 陈大山 |', '上周')}`,
        },
        finds: ['C103 帮扶日志!A4', 'C103 帮扶日志!A5'],
      },
    ],
  },
  {
    code: 'X312',
    bad: [
      {
        outcome: 'another type than the pairing’s, which is offered',
        cells: { '帮扶日志!E2': '空巢老人' },
        finds: ['X312 帮扶日志!E2'],
        says: ['“空巢老人”', '“困难群众”', '第2行'],
        fix: '困难群众',
      },
      {
        outcome: 'a type that none of several pairings has; no one of theirs is offered',
        rows: {
          Pairings:
            '李静 | 平桥村 | 陈大山 | | 其他 | =2014-01-06 | =2014-02-01\n李静 | 平桥村 | 陈大山 | | 留守儿童 | =2014-02-01 | =2014-06-01',
          AssistanceLog: visit('李静 | 平桥村 | 陈大山 | 困难群众'),
        },
        finds: ['X312 帮扶日志!E4'],
        fix: null,
      },
    ],
    good: [
      { outcome: 'no type in the log', cells: { '帮扶日志!E2': '' }, finds: [] },
      { outcome: 'a type that is no item of the list', cells: { '帮扶日志!E2': '困难' }, finds: ['C106 帮扶日志!E2'] },
      { outcome: 'the pairing’s own type is in error', cells: { '结对帮扶!E2': '困难' }, finds: ['C106 结对帮扶!E2'] },
      {
        outcome: 'the type of one of several pairings',
        rows: {
          Pairings:
            '李静 | 平桥村 | 陈大山 | | 其他 | =2014-01-06 | =2014-02-01\n李静 | 平桥村 | 陈大山 | | 留守儿童 | =2014-02-01 | =2014-06-01',
          AssistanceLog: visit('李静 | 平桥村 | 陈大山 | 其他'),
        },
        finds: [],
      },
    ],
  },
];
