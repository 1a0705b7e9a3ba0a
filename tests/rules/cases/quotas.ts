import type { RuleCase, RuleCases } from '../rule-case';

const paired = (head: string, from = '=2014-01-06', until = ''): string =>
  `王伟 | 乌木村 | ${head} | | 其他 | ${from} | ${until}`;
const visit = (date: string, head: string, cells = '否 | 已办结'): string =>
  `${date} | 王伟 | 乌木村 | ${head} | | 政策咨询 | 日常 | ${cells} | 谈心`;

/** 王伟 with households beside 陈大山, each visited. */
function withHouseholds(...heads: readonly string[]): Pick<RuleCase, 'rows'> {
  return {
    rows: {
      Pairings: heads.map((head) => paired(head)).join('\n'),
      AssistanceLog: heads.map((head) => visit('=2014-03-05', head)).join('\n'),
    },
  };
}

export const quotaCases: readonly RuleCases[] = [
  {
    code: 'Q401',
    bad: [
      {
        outcome: 'two linked villages where one is allowed',
        cells: { '干部名册!D2': '乌木村、平桥村' },
        finds: ['Q401 干部名册!D2'],
        says: ['王伟联系村2个', '上限1个'],
      },
      {
        outcome: 'one linked village where two are needed',
        cells: { '考核标准!B2': '=2', '考核标准!C2': '=2', '干部名册!D2': '乌木村、平桥村' },
        finds: ['Q401 干部名册!D3'],
        says: ['李静联系村1个', '下限2个'],
      },
    ],
    good: [
      { outcome: 'the same village twice is one', cells: { '干部名册!D2': '乌木村、乌木村' }, finds: [] },
      {
        outcome: 'blank limits',
        cells: { '考核标准!B2': '', '考核标准!C2': '', '干部名册!D2': '乌木村、平桥村' },
        finds: [],
      },
      {
        outcome: 'a limit that cannot be read',
        cells: { '考核标准!C2': '一个', '干部名册!D2': '乌木村、平桥村' },
        finds: ['C105 考核标准!C2'],
      },
      {
        outcome: 'a cadre who left on the last day',
        cells: { '干部名册!D2': '乌木村、平桥村', '干部名册!F2': '=2014-06-30' },
        finds: [],
      },
      {
        outcome: 'a cadre who comes after the last day',
        cells: { '干部名册!D2': '乌木村、平桥村', '干部名册!E2': '=2014-07-01' },
        finds: [],
      },
    ],
  },
  {
    code: 'Q402',
    bad: [
      {
        outcome: 'one household where two are needed',
        cells: { '考核标准!D2': '=2' },
        rows: {
          Pairings: '李静 | 平桥村 | 孙有田 | | 其他 | =2014-06-30 |',
          AssistanceLog: '=2014-06-30 | 李静 | 平桥村 | 孙有田 | | 政策咨询 | 日常 | 否 | 已办结 | 谈心',
        },
        finds: ['Q402 干部名册!A2'],
        says: ['截至2014-06-30', '王伟联系户1户', '下限2户'],
      },
      {
        outcome: 'one household, and one that cannot be read, where three are needed',
        cells: { '考核标准!D2': '=3', '考核标准!E2': '=3', '干部名册!F3': '=2014-06-30' },
        rows: { Pairings: paired('孙有田', '上月') },
        finds: ['C103 结对帮扶!F4', 'Q402 干部名册!A2'],
        says: ['王伟联系户1户', '下限3户'],
      },
      {
        outcome: 'a pairing that ended on the last day counts no more',
        cells: { '考核标准!D2': '=2', '干部名册!F3': '=2014-06-30' },
        rows: { Pairings: paired('孙有田', '=2014-01-06', '=2014-06-30') },
        finds: ['Q402 干部名册!A2'],
      },
    ],
    good: [
      {
        outcome: 'a pairing of the last day',
        cells: { '考核标准!D2': '=2', '干部名册!F3': '=2014-06-30' },
        rows: {
          Pairings: paired('孙有田', '=2014-06-30', '=2014-07-01'),
          AssistanceLog: visit('=2014-06-30', '孙有田'),
        },
        finds: [],
      },
      {
        outcome: 'a pairing that cannot be read may make it two',
        cells: { '考核标准!D2': '=2', '干部名册!F3': '=2014-06-30' },
        rows: { Pairings: paired('孙有田', '上月') },
        finds: ['C103 结对帮扶!F4'],
      },
      {
        outcome: 'a pairing that does not say whose it is may make it two',
        cells: { '考核标准!D2': '=2', '干部名册!F3': '=2014-06-30' },
        rows: { Pairings: '| 平桥村 | 刘小河 | | 空巢老人 | =2014-01-06 |' },
        finds: ['C101 结对帮扶!A4'],
      },
    ],
  },
  {
    code: 'Q403',
    bad: [
      {
        outcome: 'three households where two are allowed',
        ...withHouseholds('孙有田', '孙有地'),
        finds: ['Q403 干部名册!A2'],
        says: ['王伟联系户3户', '上限2户'],
      },
    ],
    good: [
      { outcome: 'two households', ...withHouseholds('孙有田'), finds: [] },
      { outcome: 'a blank limit', cells: { '考核标准!E2': '' }, ...withHouseholds('孙有田', '孙有地'), finds: [] },
      {
        outcome: 'a third that begins after the last day',
        rows: {
          Pairings: `${paired('孙有田')}\n${paired('孙有地', '=2014-07-01')}`,
          AssistanceLog: visit('=2014-03-05', '孙有田'),
        },
        finds: [],
      },
    ],
  },
  {
    code: 'Q404',
    bad: [
      // Quota 2: ceil(2 × 181 / 365) = 1 is due on 30 June.
      {
        outcome: 'no deed where one is due',
        cells: { '帮扶日志!H2': '否' },
        finds: ['Q404 干部名册!A2'],
        says: ['王伟办结好事实事0件', '应办1件', '全年2件'],
      },
      { outcome: 'a deed that is still under way', cells: { '帮扶日志!I2': '办理中' }, finds: ['Q404 干部名册!A2'] },
      {
        outcome: 'two deeds where three are due of five',
        cells: { '考核标准!F2': '=5', '干部名册!F3': '=2014-06-30' },
        rows: {
          AssistanceLog: `${visit('=2014-03-05', '陈大山', '是 | 已办结')}\n${visit('=2014-07-01', '陈大山', '是 | 已办结')}`,
        },
        finds: ['Q404 干部名册!A2'],
        says: ['好事实事2件', '应办3件'],
      },
    ],
    good: [
      {
        outcome: 'three deeds where three are due of five',
        cells: { '考核标准!F2': '=5', '干部名册!F3': '=2014-06-30' },
        rows: {
          AssistanceLog: `${visit('=2014-03-05', '陈大山', '是 | 已办结')}\n${visit('=2014-06-30', '陈大山', '是 | 已办结')}`,
        },
        finds: [],
      },
      { outcome: 'a yearly number left blank', cells: { '考核标准!F2': '', '帮扶日志!H2': '否' }, finds: [] },
      {
        outcome: 'one deed for each of two cadres named',
        cells: { '帮扶日志!B2': '王伟、李静', '帮扶日志!H3': '否' },
        finds: [],
      },
      {
        outcome: 'a row that may be a deed once it is corrected',
        cells: { '帮扶日志!H2': '对' },
        finds: ['C106 帮扶日志!H2'],
      },
      {
        outcome: 'a row without its cadre may be anybody’s',
        cells: { '帮扶日志!B2': '' },
        finds: ['C101 帮扶日志!B2'],
      },
      { outcome: 'without the log only its absence is told', without: ['AssistanceLog'], finds: ['S001 帮扶日志'] },
    ],
  },
  {
    code: 'Q405',
    bad: [
      {
        outcome: 'a cadre with no pairing, told once',
        rows: {
          Cadres: '周明 | 机关干部 | | 乌木村 | |',
          AssistanceLog: '=2014-03-05 | 周明 | 乌木村 | | | 政策咨询 | 日常 | 是 | 已办结 | 院坝会',
        },
        finds: ['Q405 干部名册!A4'],
        says: ['周明', '下限是1户'],
      },
      {
        outcome: 'a cadre whose pairings are all over',
        cells: { '结对帮扶!G2': '=2014-06-30' },
        finds: ['Q405 干部名册!A2'],
      },
    ],
    good: [
      {
        outcome: 'a category that needs none',
        cells: { '考核标准!D2': '=0', '结对帮扶!G2': '=2014-06-30' },
        finds: [],
      },
      {
        outcome: 'a category without a lower limit',
        cells: { '考核标准!D2': '', '结对帮扶!G2': '=2014-06-30' },
        finds: [],
      },
      { outcome: 'a cadre who has left', rows: { Cadres: '周明 | 机关干部 | | 乌木村 | | =2014-06-30' }, finds: [] },
      { outcome: 'the pairing has no first day', cells: { '结对帮扶!F2': '' }, finds: ['C101 结对帮扶!F2'] },
    ],
  },
  {
    code: 'Q406',
    bad: [
      {
        outcome: 'a household no row names',
        rows: { Pairings: paired('孙有田') },
        finds: ['Q406 结对帮扶!C4'],
        says: ['乌木村“孙有田”', '结对干部王伟', '2014-01-01至2014-06-30'],
      },
      {
        outcome: 'a household visited after the period only',
        rows: { Pairings: paired('孙有田'), AssistanceLog: visit('=2014-07-01', '孙有田') },
        finds: ['Q406 结对帮扶!C4'],
      },
      {
        outcome: 'a visit to one of the same name in another village is none',
        rows: { Pairings: paired('刘小河') },
        finds: ['Q406 结对帮扶!C4'],
        says: ['乌木村“刘小河”'],
      },
      {
        outcome: 'two cadres, told once at the first pairing in force',
        rows: {
          Pairings: `李静 | 乌木村 | 孙有田 | | 其他 | =2014-01-06 | =2014-02-01\n${paired('孙有田', '=2014-02-01')}\n李静 | 乌木村 | 孙有田 | | 其他 | =2014-02-01 | =2014-08-01`,
          Cadres: '周明 | 机关干部 | | 乌木村 | =2014-07-01 |',
        },
        cells: { '干部名册!D3': '平桥村、乌木村', '考核标准!C2': '=2' },
        finds: ['X306 结对帮扶!C5', 'Q406 结对帮扶!C5'],
        says: ['结对干部王伟、李静'],
      },
    ],
    good: [
      {
        outcome: 'a visit by another cadre is a visit',
        rows: {
          Pairings: paired('孙有田'),
          AssistanceLog: '=2014-01-06 | 王伟、李静 | 乌木村 | 孙有田 | | 政策咨询 | 日常 | 否 | 已办结 | 谈心',
        },
        finds: [],
      },
      {
        outcome: 'a pairing that ended on the last day',
        rows: { Pairings: paired('孙有田', '=2014-01-06', '=2014-06-30') },
        finds: [],
      },
      {
        outcome: 'a visit whose date cannot be read',
        rows: { Pairings: paired('孙有田'), AssistanceLog: visit('三月', '孙有田') },
        finds: ['C103 帮扶日志!A4'],
      },
      {
        outcome: 'a visit dated after today',
        rows: { Pairings: paired('孙有田'), AssistanceLog: visit('=2014-07-02', '孙有田') },
        finds: ['C112 帮扶日志!A4'],
      },
      {
        outcome: 'a visit without its village',
        rows: {
          Pairings: paired('孙有田'),
          AssistanceLog: '=2014-03-05 | 王伟 | | 孙有田 | | 政策咨询 | 日常 | 否 | 已办结 | 谈心',
        },
        finds: ['C101 帮扶日志!C4'],
      },
      {
        outcome: 'a head of household whose cell shows an error',
        rows: { Pairings: paired('孙有田'), AssistanceLog: visit('=2014-03-05', '#REF!') },
        finds: ['S007 帮扶日志!D4'],
      },
      {
        outcome: 'a period that is not known',
        cells: { '基本信息!B4': '' },
        rows: { Pairings: paired('孙有田') },
        finds: ['C101 基本信息!B4'],
      },
    ],
  },
];
