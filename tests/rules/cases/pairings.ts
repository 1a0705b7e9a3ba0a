import type { RuleCases } from '../rule-case';

/** A pairing that is over before the period ends, so that it is neither counted nor to be visited. */
const past = (
  cadre: string,
  village: string,
  head: string,
  from = '=2014-01-06',
  until = '=2014-03-01',
  id = '',
): string => `${cadre} | ${village} | ${head} | ${id} | 其他 | ${from} | ${until}`;

/** Check digits of GB 11643 worked out by hand (weights 7 9 10 5 8 4 2 1 6 3 7 9 10 5 8 4 2). */
const ID_NUMBER = '11010519491231002X';

export const pairingCases: readonly RuleCases[] = [
  {
    code: 'X302',
    bad: [
      {
        outcome: 'the pairing is entered again while in force',
        rows: { Pairings: past('王伟', '乌木村', '陈大山') },
        finds: ['X302 结对帮扶!C4'],
        says: ['王伟', '乌木村“陈大山”', '第2行'],
      },
      {
        outcome: 'two that are both over by now but had a day in common',
        rows: {
          Pairings: `${past('王伟', '乌木村', '孙有田')}\n${past('王伟', '乌木村', '孙有田', '=2014-02-28', '=2014-05-01')}`,
        },
        finds: ['X302 结对帮扶!C5'],
      },
      {
        outcome: 'three rows: each later one',
        rows: { Pairings: `${past('王伟', '乌木村', '陈大山')}\n${past('王伟', '乌木村', '陈大山')}` },
        finds: ['X302 结对帮扶!C4', 'X302 结对帮扶!C5'],
      },
    ],
    good: [
      {
        outcome: 'it ended and began again the same day',
        rows: {
          Pairings: `${past('王伟', '乌木村', '孙有田')}\n${past('王伟', '乌木村', '孙有田', '=2014-03-01', '=2014-05-01')}`,
        },
        finds: [],
      },
      {
        outcome: 'one that ended on its first day was never in force',
        rows: { Pairings: past('王伟', '乌木村', '陈大山', '=2014-02-01', '=2014-02-01') },
        finds: [],
      },
      {
        outcome: 'the same head of household in another village',
        rows: { Pairings: past('李静', '平桥村', '陈大山') },
        finds: [],
      },
      {
        outcome: 'a first day that cannot be read',
        rows: { Pairings: past('王伟', '乌木村', '陈大山', '年初') },
        finds: ['C103 结对帮扶!F4'],
      },
    ],
  },
  {
    code: 'X304',
    bad: [
      {
        outcome: 'a household of another village',
        rows: {
          Pairings: '王伟 | 平桥村 | 孙有田 | | 其他 | =2014-02-01 |',
          AssistanceLog: '=2014-03-05 | 王伟 | 平桥村 | 孙有田 | | 政策咨询 | 日常 | 否 | 已办结 | 谈心',
        },
        finds: ['X304 结对帮扶!B4'],
        says: ['平桥村', '王伟', '联系村是乌木村'],
      },
      {
        outcome: 'without a period today counts',
        cells: { '基本信息!B4': '' },
        rows: { Pairings: '王伟 | 平桥村 | 孙有田 | | 其他 | =2014-07-01 |' },
        finds: ['C101 基本信息!B4', 'X304 结对帮扶!B4'],
      },
    ],
    good: [
      {
        outcome: 'one of several linked villages',
        cells: { '干部名册!D2': '平桥村、乌木村', '考核标准!C2': '=2' },
        rows: {
          Pairings: '王伟 | 平桥村 | 孙有田 | | 其他 | =2014-02-01 |',
          AssistanceLog: '=2014-03-05 | 王伟 | 平桥村 | 孙有田 | | 政策咨询 | 日常 | 否 | 已办结 | 谈心',
        },
        finds: [],
      },
      { outcome: 'a pairing that is over', rows: { Pairings: past('王伟', '平桥村', '孙有田') }, finds: [] },
      { outcome: 'the linked villages are blank', cells: { '干部名册!D2': '' }, finds: ['C101 干部名册!D2'] },
      {
        outcome: 'the cadre is not in the roster',
        rows: { Pairings: '赵国强 | 平桥村 | 刘小河 | | 空巢老人 | =2014-07-01 |' },
        finds: ['X306 结对帮扶!C3', 'R201 结对帮扶!A4'],
      },
    ],
  },
  {
    code: 'X306',
    bad: [
      {
        outcome: 'three cadres, told once at the household’s first row',
        rows: {
          Cadres: '周明 | 机关干部 | | 乌木村 | | =2014-06-01',
          Pairings: `${past('李静', '乌木村', '陈大山')}\n${past('周明', '乌木村', '陈大山', '=2014-02-28', '=2014-04-01')}`,
        },
        finds: ['X306 结对帮扶!C2'],
        says: ['王伟、李静、周明', '3名'],
      },
      {
        outcome: 'the household’s first row is over before: told at the first that overlaps',
        rows: {
          Pairings: `${past('李静', '平桥村', '孙有田', '=2014-01-06', '=2014-02-01')}\n${past('李静', '平桥村', '孙有田', '=2014-02-01', '=2014-04-01')}\n${past('王伟', '平桥村', '孙有田', '=2014-03-01', '=2014-05-01')}`,
        },
        finds: ['X306 结对帮扶!C5'],
        says: ['李静、王伟', '2名'],
      },
    ],
    good: [
      {
        outcome: 'a household moved from one cadre to another',
        rows: {
          Pairings: `${past('李静', '平桥村', '孙有田')}\n${past('王伟', '平桥村', '孙有田', '=2014-03-01', '=2014-05-01')}`,
        },
        finds: [],
      },
      {
        outcome: 'one cadre twice is another finding',
        rows: { Pairings: past('王伟', '乌木村', '陈大山') },
        finds: ['X302 结对帮扶!C4'],
      },
    ],
  },
  {
    code: 'X311',
    bad: [
      {
        outcome: 'one number on three households: each later one',
        rows: {
          Pairings: [
            past('王伟', '乌木村', '孙有田', undefined, undefined, ID_NUMBER),
            past('王伟', '乌木村', '孙有地', undefined, undefined, ID_NUMBER),
            past('李静', '平桥村', '孙有田', undefined, undefined, ID_NUMBER),
          ].join('\n'),
        },
        finds: ['X311 结对帮扶!D5', 'X311 结对帮扶!D6'],
        says: ['乌木村“孙有地”', '第4行乌木村“孙有田”'],
      },
    ],
    good: [
      {
        outcome: 'one household in two pairings',
        rows: {
          Pairings: `${past('李静', '平桥村', '孙有田', '=2014-01-06', '=2014-03-01', ID_NUMBER)}\n${past('王伟', '平桥村', '孙有田', '=2014-03-01', '=2014-05-01', ID_NUMBER)}`,
        },
        finds: [],
      },
      {
        outcome: 'a number that is wrong in itself',
        rows: {
          Pairings: [
            past('王伟', '乌木村', '孙有田', undefined, undefined, '110105194912310021'),
            past('王伟', '乌木村', '孙有地', undefined, undefined, '110105194912310021'),
          ].join('\n'),
        },
        finds: ['C109 结对帮扶!D4', 'C109 结对帮扶!D5'],
      },
    ],
  },
];
