import type { RuleCases } from '../rule-case';

const log = (cells: string): string => `=2014-03-05 | ${cells} | 走访慰问 | 日常 | 否 | 已办结 | 谈心`;

export const referenceCases: readonly RuleCases[] = [
  {
    code: 'R201',
    bad: [
      {
        outcome: 'a cadre of a pairing who is not in the roster, with nobody near',
        rows: { Pairings: '赵国强 | 乌木村 | 孙有田 | | 其他 | =2014-07-02 |' },
        finds: ['R201 结对帮扶!A4'],
        says: ['“赵国强”', '干部名册'],
        fix: null,
      },
      {
        outcome: 'a mistyped cadre of the log gets the nearest name as a fix to look at',
        rows: { AssistanceLog: log('王玮 | 乌木村 | |') },
        finds: ['R201 帮扶日志!B4'],
        says: ['“王玮”', '最接近的是“王伟”'],
        fix: '王伟',
      },
      {
        outcome: 'in a cell of several names only the wrong one is replaced, whatever parts them',
        rows: { AssistanceLog: log('李静,王玮 | 乌木村 | |') },
        finds: ['R201 帮扶日志!B4'],
        fix: '李静、王伟',
      },
      {
        outcome: 'each unknown name of one cell is a finding',
        rows: { AssistanceLog: log('王玮、赵国强、李静 | 乌木村 | |') },
        finds: ['R201 帮扶日志!B4', 'R201 帮扶日志!B4'],
      },
      {
        outcome: 'a fix that would write a name twice writes it once',
        rows: { AssistanceLog: log('王伟、王玮 | 乌木村 | |') },
        finds: ['R201 帮扶日志!B4'],
        fix: '王伟',
      },
      {
        outcome: 'two names equally near: the nearest is told, none is offered',
        rows: { Cadres: '王炜 | 机关干部 | | 乌木村 | =2014-07-01 |', AssistanceLog: log('王玮 | 乌木村 | |') },
        finds: ['R201 帮扶日志!B4'],
        says: ['最接近的是“王伟”'],
        fix: null,
      },
      ...['王伟 李静', '王伟和李静', '王伟与李静', '王 伟 & 李 静', '王伟+李静。', '王伟·李静'].map((written) => ({
        outcome: `two names of the roster written as one, ${written}, are parted, whatever stands between them`,
        rows: { AssistanceLog: log(`${written} | 乌木村 | |`) },
        finds: ['R201 帮扶日志!B4'],
        says: ['“王伟”“李静”', '请改为“王伟、李静”'],
        suggests: '王伟、李静',
        fix: '王伟、李静',
        safe: true,
      })),
      {
        outcome: 'names with nothing between them are parted for the user to look at',
        rows: { AssistanceLog: log('王伟李静 | 乌木村 | |') },
        finds: ['R201 帮扶日志!B4'],
        suggests: '王伟、李静',
        fix: '王伟、李静',
      },
      {
        outcome: 'beside an unknown name the joined ones are parted all the same, and neither is lost',
        rows: { AssistanceLog: log('王玮、王伟和李静 | 乌木村 | |') },
        finds: ['R201 帮扶日志!B4', 'R201 帮扶日志!B4'],
        fix: '王伟、李静',
      },
      {
        outcome: 'where one part is in no roster, the names are not parted',
        rows: { AssistanceLog: log('王伟和赵国强 | 乌木村 | |') },
        finds: ['R201 帮扶日志!B4'],
        says: ['最接近的是“王伟”'],
      },
      {
        outcome: 'two ways to part them: neither is offered',
        rows: {
          Cadres: [
            '高山 | 机关干部 | | 乌木村 | =2014-07-01 |',
            '高山水 | 机关干部 | | 乌木村 | =2014-07-01 |',
            '水生 | 机关干部 | | 乌木村 | =2014-07-01 |',
            '生 | 机关干部 | | 乌木村 | =2014-07-01 |',
          ].join('\n'),
          AssistanceLog: log('高山水生 | 乌木村 | |'),
        },
        finds: ['R201 帮扶日志!B4'],
        fix: null,
      },
      {
        outcome: 'a pairing is of one cadre: two of the roster are never made one of them',
        rows: { Pairings: '王伟、李静 | 乌木村 | 孙有田 | | 其他 | =2014-07-02 |' },
        finds: ['R201 结对帮扶!A4'],
        says: ['一行只写一个', '“王伟”“李静”'],
        fix: null,
      },
      { outcome: 'a cadre of a project', cells: { '项目台账!K2': '王玮' }, finds: ['R201 项目台账!K2'], fix: '王伟' },
    ],
    good: [
      { outcome: 'names of the roster in all three ledgers', finds: [] },
      {
        outcome: 'spaces inside a two-character name are the reader’s matter',
        cells: { '帮扶日志!B2': '王 伟' },
        finds: ['C108 帮扶日志!B2'],
      },
      {
        outcome: 'without the roster only its absence is told',
        without: ['Cadres'],
        finds: ['S001 干部名册'],
      },
      {
        outcome: 'without the roster’s name column only that is told',
        withoutColumn: { Cadres: '姓名' },
        finds: ['S002 干部名册'],
      },
    ],
  },
  {
    code: 'R202',
    bad: [
      {
        outcome: 'a linked village of a cadre; its pairings are not blamed too',
        cells: { '干部名册!D2': '乌术村' },
        finds: ['R202 干部名册!D2'],
        says: ['“联系村”', '“乌术村”', '最接近的是“乌木村”'],
        fix: '乌木村',
      },
      {
        outcome: 'one of several linked villages',
        cells: { '干部名册!D2': '乌木村/平乔村' },
        finds: ['R202 干部名册!D2'],
        fix: '乌木村、平桥村',
      },
      {
        outcome: 'the village of a pairing; neither the log nor the quotas repeat it',
        cells: { '结对帮扶!B2': '乌术村' },
        finds: ['R202 结对帮扶!B2'],
        fix: '乌木村',
      },
      {
        outcome: 'the village of a log row; the household is not called unpaired or unvisited too',
        cells: { '帮扶日志!C2': '乌术村' },
        finds: ['R202 帮扶日志!C2'],
        fix: '乌木村',
      },
      {
        outcome: 'two villages of a project, joined by a word',
        cells: { '项目台账!D2': '乌木村及平桥村' },
        finds: ['R202 项目台账!D2'],
        fix: '乌木村、平桥村',
        safe: true,
      },
      {
        outcome: 'two villages where a pairing has one',
        cells: { '结对帮扶!B2': '乌木村 平桥村' },
        finds: ['R202 结对帮扶!B2'],
        says: ['一行只写一个'],
        fix: null,
      },
      { outcome: 'the place of a project', cells: { '项目台账!D2': '全县' }, finds: ['R202 项目台账!D2'], fix: null },
    ],
    good: [
      { outcome: 'a project of the whole township', cells: { '项目台账!D2': '全乡' }, finds: [] },
      { outcome: 'a project without a place', cells: { '项目台账!D2': '' }, finds: [] },
      {
        outcome: 'without the village roster only its absence is told',
        without: ['Villages'],
        finds: ['S001 村社区名册'],
      },
    ],
  },
  {
    code: 'R203',
    bad: [
      {
        outcome: 'a mistyped branch',
        cells: { '干部名册!C2': '机关党支' },
        finds: ['R203 干部名册!C2'],
        says: ['“机关党支”'],
        fix: '机关党支部',
      },
      {
        outcome: 'two branches of the roster where a cadre has one',
        rows: { Branches: '农村党支部 | 农村 |' },
        cells: { '干部名册!C2': '机关党支部和农村党支部' },
        finds: ['R203 干部名册!C2'],
        says: ['一行只写一个'],
        fix: null,
      },
      {
        outcome: 'a branch like none of the roster',
        cells: { '干部名册!C2': '卫生院' },
        finds: ['R203 干部名册!C2'],
        fix: null,
      },
    ],
    good: [
      { outcome: 'no branch', cells: { '干部名册!C2': '' }, finds: [] },
      {
        outcome: 'without the branch roster only its absence is told',
        without: ['Branches'],
        finds: ['S001 党支部名册'],
      },
    ],
  },
  {
    code: 'R204',
    bad: [
      {
        outcome: 'a category without quotas; the cadre is not judged',
        cells: { '干部名册!B2': '机关干步' },
        finds: ['R204 干部名册!B2'],
        says: ['“机关干步”', '考核标准'],
        fix: '机关干部',
      },
      {
        outcome: 'two categories where a cadre has one',
        rows: { Quotas: '班子成员 | | | | | |' },
        cells: { '干部名册!B2': '班子成员和机关干部' },
        finds: ['R204 干部名册!B2'],
        says: ['一名干部只属一类', '这名干部不作判定'],
        fix: null,
      },
      {
        outcome: 'an indicator of all cadres, in words: just that indicator is asked of nobody',
        rows: { Indicators: '驻村 | 全体干部 | 帮扶次数 | | | | 每名干部 | 全年 | =0 | | |' },
        finds: ['R204 考核指标!B2'],
        says: ['这项指标先不考核', '请空着这一格'],
        fix: null,
      },
      {
        outcome: 'categories of an indicator, joined by a space',
        rows: {
          Quotas: '班子成员 | | | | | |',
          Indicators: '驻村 | 班子成员 机关干部 | 帮扶次数 | | | | 每名干部 | 全年 | =0 | | |',
        },
        finds: ['R204 考核指标!B2'],
        fix: '班子成员、机关干部',
        safe: true,
      },
      {
        outcome: 'a category like none of the quotas',
        cells: { '干部名册!B2': '其他' },
        finds: ['R204 干部名册!B2'],
        fix: null,
      },
    ],
    good: [
      {
        outcome: 'a category of the user’s own',
        rows: { Quotas: '驻村干部 | | | | | |' },
        cells: { '干部名册!B2': '驻村干部' },
        finds: [],
      },
      { outcome: 'without the quotas only their absence is told', without: ['Quotas'], finds: ['S001 考核标准'] },
    ],
  },
];
