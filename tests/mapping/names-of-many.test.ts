import type { Finding } from '../../src/model/finding';
import { imported } from './imported';

function reasonOf({ params: { reason } }: Finding): string {
  return typeof reason === 'string' ? reason : '';
}

/** What is told at the cells of a column, as `D2 several`; each text is the column's in a row of its own. */
function toldOf(text: string, column: string): readonly string[] {
  return imported([['表', text]])
    .outcome.findings.filter(({ finding: { address, code } }) => address.startsWith(`表!${column}`) && code === 'C107')
    .map(({ finding }) => `${finding.value ?? ''} ${reasonOf(finding)}`);
}

const log = (households: readonly string[]) =>
  `日期 | 走访干部 | 村 | 户主 | 走访内容\n${households.map((one) => `2024-3-5 | 马国良 | 大湾村 | ${one} | 谈心`).join('\n')}`;

test('a cell of several households, of all or of nobody in particular is left whole and told, never taken for a name', () => {
  const several = [
    '王桂香、赵铁柱',
    '王桂香，赵铁柱',
    '王桂香/赵铁柱',
    '王桂香\\n赵铁柱',
    '王桂香 赵铁柱',
    '王桂香和赵铁柱',
    '张三贵等5户',
    '张三贵、李四等人',
    '张三贵等',
    '张三贵 13800020001',
  ];
  const many = [
    '全村',
    '全组低保户',
    '各户',
    '全体村民',
    '脱贫户',
    '5户',
    '3',
    '同左',
    '详见附表',
    '到各组开展政策宣传',
    '困难党员5名',
  ];
  const { outcome, json } = imported([['表', log([...several, ...many])]]);
  expect(toldOf(log([...several, ...many]), 'D')).toEqual([
    ...several.map((one) => `${one.replace('\\n', '\n')} several`),
    ...many.map((one) => `${one} noHousehold`),
  ]);
  expect(outcome.rows.AssistanceLog?.map(({ cells }) => cells['household'])).toEqual(
    [...several, ...many].map((one) => one.replace('\\n', ' ')),
  );
  expect(json.unreadable).toHaveLength(several.length + many.length);
});

test('names of one person are names, whatever they hold', () => {
  const names = [
    '王桂香',
    '王 伟',
    '欧阳 修文',
    '司马相如',
    '阿卜杜热依木江',
    '扎西顿珠旺堆',
    '王伟（大）',
    '王伟(三组、大)',
    '买买提·吐尔逊江',
    '刘队',
    '全小林',
    '王平等',
    '李学生',
    '王永和',
    '王和平',
    '等小花',
    '李新村',
  ];
  expect(toldOf(log(names), 'D')).toEqual([]);
});

test('signs that repeat the cell above are told where there is none, in names and in texts', () => {
  const { outcome } = imported([
    [
      '表',
      '日期 | 走访干部 | 村 | 户主 | 走访内容\n2024-3-5 | 马国良 | 大湾村 | 〃 | 同上\n2024-3-6 | 〃 | 大湾村 | 王桂香 | -〃-',
    ],
  ]);
  const told = outcome.findings.filter(({ finding: { code } }) => code === 'C107');
  expect(told.map(({ finding }) => `${finding.address} ${reasonOf(finding)}`)).toEqual([
    '表!D2 noneAbove',
    '表!E2 noneAbove',
    '表!E3 noneAbove',
  ]);
  expect(outcome.rows.AssistanceLog?.map(({ cells }) => cells['content'])).toEqual(['同上', '同上']);
});

test('strokes and 无 for a name are no names, and a stroke for 同上 is none', () => {
  const { outcome, told } = imported([['表', log(['/', '无', '—', '王桂香'])]]);
  expect(outcome.rows.AssistanceLog?.map(({ cells }) => cells['household'])).toEqual([null, null, null, '王桂香']);
  expect(told.filter((one) => one.startsWith('C113'))).toEqual(['C113 表!D2', 'C113 表!D3', 'C113 表!D4']);
});

test('cadres: a column of one takes no two, one of several takes them, and nobody in particular is told in both', () => {
  const pairings = ['李四、王五', '李四 王五', '李四等3人', '村两委', '马国良'];
  expect(
    toldOf(
      `村 | 户主 | 人口 | 帮扶干部\n${pairings.map((one, at) => `大湾村 | 张三${'贵富荣华强'[at]} | 4 | ${one}`).join('\n')}`,
      'D',
    ),
  ).toEqual(['李四、王五 several', '李四 王五 several', '李四等3人 several', '村两委 noName']);
  const cadres = ['李四、王五', '李四 王五', '李四等3人', '李四、全体干部', '驻村工作队', '县财政局', '县领导一行'];
  expect(
    toldOf(
      `日期 | 走访干部 | 村 | 户主 | 走访内容\n${cadres.map((one) => `2024-3-5 | ${one} | 大湾村 | 王桂香 | 谈心`).join('\n')}`,
      'B',
    ),
  ).toEqual([
    '李四等3人 several',
    '李四、全体干部 noName',
    '驻村工作队 noName',
    '县财政局 noName',
    '县领导一行 noName',
  ]);
  expect(toldOf('姓名 | 职务\n李四、王五 | 副镇长\n马国良 | 镇长', 'A')).toEqual(['李四、王五 several']);
});

test('villages, branches and projects: several where one is asked for, and all of them, are told', () => {
  const places = ['大湾村、小湾村', '大湾村 小湾村', '大湾村和小湾村', '全乡', '各村', '大湾村3组'];
  expect(
    toldOf(`村 | 户主 | 人口 | 帮扶干部\n${places.map((one) => `${one} | 王桂香 | 4 | 李四`).join('\n')}`, 'A'),
  ).toEqual([
    '大湾村、小湾村 several',
    '大湾村 小湾村 several',
    '大湾村和小湾村 several',
    '全乡 noName',
    '各村 noName',
  ]);
  expect(
    toldOf('项目名称 | 建设地点 | 总投资（万元）\n路 | 大湾村、小湾村 | 3\n桥 | 全乡 | 3\n渠 | 各村 | 3', 'B'),
  ).toEqual(['各村 noName']);
  expect(toldOf('村名 | 总户数 | 总人口\n大湾村、小湾村 | 300 | 900\n小坝村 | 300 | 900', 'A')).toEqual([
    '大湾村、小湾村 several',
  ]);
  const branches = '支部名称 | 支部书记\n大湾村党支部、小湾村党支部 | 李四\n大湾、小湾联合党支部 | 王五';
  expect(toldOf(branches, 'A')).toEqual(['大湾村党支部、小湾村党支部 several']);
});

test('a column of one name that mostly holds several is never sure', () => {
  const { json } = imported([
    ['表', '村 | 户主 | 人口 | 帮扶干部\n大湾村 | 张三贵 | 4 | 李四、王五\n大湾村 | 张三富 | 3 | 李四、王五'],
  ]);
  expect(json.tables[0]?.sure['D']).toBeLessThan(0.7);
});
