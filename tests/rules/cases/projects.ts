import type { RuleCases } from '../rule-case';

const project = (item: string, unit: string, funds: string): string =>
  `基础设施建设 | ${item} | 一处 | 全乡 | =1 | ${unit} | ${funds} | | | 谋划 |`;

export const projectCases: readonly RuleCases[] = [
  {
    code: 'X307',
    bad: [
      {
        outcome: 'completed without a day',
        cells: { '项目台账!I2': '' },
        finds: ['X307 项目台账!I2'],
        says: ['“平桥村便民桥”', '没有填写完工日期'],
      },
      {
        outcome: 'completed tomorrow',
        cells: { '项目台账!I2': '=2014-07-02' },
        finds: ['X307 项目台账!I2'],
        says: ['2014-07-02还没有到'],
      },
    ],
    good: [
      { outcome: 'completed today', cells: { '项目台账!I2': '=2014-07-01' }, finds: [] },
      { outcome: 'a day that cannot be read', cells: { '项目台账!I2': '六月' }, finds: ['C103 项目台账!I2'] },
      {
        outcome: 'without the column only that is told',
        withoutColumn: { Projects: '完工日期' },
        finds: ['S002 项目台账'],
      },
    ],
  },
  {
    code: 'X308',
    bad: [
      {
        outcome: 'under way and due yesterday',
        cells: { '项目台账!I3': '=2014-06-30' },
        finds: ['X308 项目台账!J3'],
        says: ['“乌木村便民桥”', '2014-06-30', '“实施中”'],
      },
      {
        outcome: 'planned and due yesterday',
        cells: { '项目台账!I3': '=2014-06-30', '项目台账!J3': '谋划' },
        finds: ['X308 项目台账!J3'],
      },
    ],
    good: [
      { outcome: 'due today', cells: { '项目台账!I3': '=2014-07-01' }, finds: [] },
      { outcome: 'no state', cells: { '项目台账!I3': '=2014-06-30', '项目台账!J3': '' }, finds: ['C101 项目台账!J3'] },
    ],
  },
  {
    code: 'X309',
    bad: [
      {
        outcome: 'the rarer unit',
        rows: { Projects: project('桥梁修建', '米', '') },
        finds: ['X309 项目台账!F4'],
        says: ['“桥梁修建”', '“座”', '“米”'],
        fix: null,
      },
      {
        outcome: 'the rarer unit that came first',
        rows: {
          Projects: [project('道路', '米', ''), project('道路', '公里', ''), project('道路', '公里', '')].join('\n'),
        },
        finds: ['X309 项目台账!F4'],
        says: ['“公里”'],
      },
      {
        outcome: 'equally many: all but the first met',
        rows: {
          Projects: [project('道路', '米', ''), project('道路', '公里', ''), project('道路', '里', '')].join('\n'),
        },
        finds: ['X309 项目台账!F5', 'X309 项目台账!F6'],
        says: ['“米”'],
      },
    ],
    good: [
      {
        outcome: 'the same item of another section',
        rows: { Projects: '改善村容村貌 | 桥梁修建 | 一处 | 全乡 | =1 | 米 | | | | 谋划 |' },
        finds: [],
      },
      { outcome: 'a blank unit', rows: { Projects: project('桥梁修建', '', '') }, finds: ['C101 项目台账!F4'] },
    ],
  },
  {
    code: 'X310',
    bad: [
      // The others are 10 and 12: median 11; 11,000 is just 1,000 times that.
      {
        outcome: 'a thousand times the median of the others',
        rows: { Projects: project('山坪塘', '口', '=11000') },
        finds: ['X310 项目台账!G4'],
        says: ['11000万元', '中位数是11万元', '改为1.1'],
        fix: 1.1,
      },
      {
        outcome: 'the first row as well as the last',
        cells: { '项目台账!G2': '=600000' },
        rows: { Projects: project('山坪塘', '口', '=20') },
        finds: ['X310 项目台账!G2'],
        fix: 60,
      },
    ],
    good: [
      {
        outcome: 'a little less than a thousand times the median',
        rows: { Projects: project('山坪塘', '口', '=10999.9') },
        finds: [],
      },
      {
        outcome: 'a thousand times the median but below 10,000',
        cells: { '项目台账!G2': '=0.5', '项目台账!G3': '=0.7' },
        rows: { Projects: project('山坪塘', '口', '=9999') },
        finds: [],
      },
      {
        outcome: 'the half-year report: 60, 1500, 10 beside 15000',
        cells: { '项目台账!G2': '=60', '项目台账!G3': '=1500' },
        rows: { Projects: `${project('土地整治', '个', '=10')}\n${project('回乡投资', '名', '=15000')}` },
        finds: [],
      },
      {
        outcome: 'nothing to compare with',
        cells: { '项目台账!G2': '', '项目台账!G3': '=0' },
        rows: { Projects: project('山坪塘', '口', '=600000') },
        finds: [],
      },
    ],
  },
];
