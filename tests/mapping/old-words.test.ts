import { day, imported } from './imported';

/** Cells of the rows that come to a ledger, by their keys. */
function cells(text: string, table: 'Cadres' | 'Pairings' | 'AssistanceLog' | 'Projects', keys: readonly string[]) {
  const { outcome } = imported([['表', text]]);
  return outcome.rows[table]?.map((row) => keys.map((key) => day(row.cells[key] ?? null)));
}

test('a village and its group in one cell are taken apart where there is one way only, and that is said', () => {
  const { outcome, told, json } = imported([
    [
      '结对',
      `
      村组 | 户主 | 帮扶干部 | 类别
      乌木村3组 | 张三 | 李四 | 困难群众
      清溪乡平桥村第四村民小组 | 王五 | 李四 | 困难群众
      平桥村 | 赵六 | 李四 | 困难群众
      正街社区-一组 | 孙七 | 李四 | 困难群众
      大院子 | 周八 | 李四 | 困难群众`,
    ],
  ]);
  expect(outcome.rows.Pairings?.map((row) => [row.cells['village'], row.cells['group']])).toEqual([
    ['乌木村', '3组'],
    ['平桥村', '第四村民小组'],
    ['平桥村', null],
    ['正街社区', '一组'],
    ['大院子', null],
  ]);
  expect(json.tables[0]).toMatchObject({ columns: { A: 'village' }, sure: { A: 0.88 }, why: { A: 'values' } });
  expect(told).toEqual(['C108 结对!A2', 'C108 结对!A3', 'C108 结对!A5', 'C108 结对!A6']);
  const said = outcome.findings.map(({ finding: { params } }) => params['reason']);
  expect(said).toEqual(['place', 'place', 'place', 'noVillage']);
});

test('a group without its village is taken apart where the village is known from elsewhere', () => {
  const { outcome } = imported([
    ['村情', '村名 | 总户数 | 总人口\n乌木村 | 386 | 1400\n平桥村 | 200 | 700'],
    ['结对', '村组 | 户主 | 帮扶干部\n乌木3组 | 张三 | 李四\n平桥村2社 | 王五 | 李四\n平桥村1社 | 赵六 | 李四'],
  ]);
  expect(outcome.rows.Pairings?.map((row) => [row.cells['village'], row.cells['group']])).toEqual([
    ['乌木村', '3组'],
    ['平桥村', '2社'],
    ['平桥村', '1社'],
  ]);
});

test('addresses tell the village where they are no more than that, and are left over where they are', () => {
  expect(
    cells('户主 | 家庭住址 | 帮扶干部\n张三 | 清溪乡乌木村3组 | 李四\n王五 | 乌木村1组 | 李四', 'Pairings', [
      'village',
      'group',
    ]),
  ).toEqual([
    ['乌木村', '3组'],
    ['乌木村', '1组'],
  ]);
  const { json } = imported([
    ['名册', '户主 | 家庭住址 | 帮扶干部\n张三 | 乌木村3组25号 | 李四\n王五 | 建设路31号附2号 | 李四'],
  ]);
  expect(json.tables[0]).toMatchObject({ columns: { A: 'household', C: 'cadre' }, unmatched: ['B'] });
});

test('a count beside the village is not its name, and what is not taken over is said', () => {
  const { outcome, told } = imported([
    ['名册', '村名 | 户主 | 帮扶干部\n乌木村（2户） | 张三 | 李四\n^ | 王五 | 李四\n平桥村(1户) | 赵六 | 李四'],
  ]);
  expect(outcome.rows.Pairings?.map((row) => row.cells['village'])).toEqual(['乌木村', '乌木村', '平桥村']);
  expect(told.filter((one) => one.startsWith('C108'))).toHaveLength(3);
});

test('the village that a cadre is linked with is that of the household where no other is named, and never sure', () => {
  const { json } = imported([['名册', '干部 | 所包村 | 户主\n李四 | 乌木村 | 张三\n李四 | 乌木村 | 王五']]);
  expect(json.tables[0]).toMatchObject({ columns: { B: 'village' }, sure: { B: 0.88 } });
  const both = imported([['名册', '干部 | 联系村 | 户主 | 所在村\n李四 | 乌木村 | 张三 | 乌木村']]);
  expect(both.json.tables[0]).toMatchObject({ columns: { D: 'village' }, unmatched: ['B'] });
});

test('a place is a village where villages stand below it, and left over where other places do', () => {
  const log = (...places: readonly string[]) =>
    imported([
      [
        '日志',
        `日期 | 干部 | 活动地点 | 活动内容\n${places.map((one) => `2014.3.5 | 李四 | ${one} | 谈心`).join('\n')}`,
      ],
    ]).json.tables[0];
  expect(log('乌木村', '平桥村')).toMatchObject({ columns: { C: 'village' } });
  expect(log('乡政府会议室', '敬老院')).toMatchObject({ unmatched: ['C'] });
});

test('who is a member of the party is told by 政治面貌, and 预备党员 is asked about', () => {
  const { outcome, told } = imported([
    [
      '干部',
      `
      姓名 | 政治面貌 | 职务
      李四 | 中共党员 | 乡长
      王五 | 群众 | 干事
      赵六 | 共青团员 | 干事
      孙七 | 预备党员 | 干事`,
    ],
  ]);
  expect(outcome.rows.Cadres?.map((row) => row.cells['party'])).toEqual(['是', '否', '否', '预备党员']);
  expect(told).toEqual(['C106 干部!B5']);
});

test('spaces between the characters of a name are none of it, those between several names part them', () => {
  const { outcome, told } = imported([
    [
      '日志',
      `
      日期 | 走访干部 | 村 | 户主 | 走访内容
      2014-3-5 | 马 国 良 | 乌木村 | 张 大 山 | 谈心
      2014-3-6 | 马国良 晏秋菊 | 乌木村 | 张三 李四 | 谈心
      2014-3-7 | 欧阳 修文 | 乌木村 | 张三 | 谈心`,
    ],
  ]);
  expect(outcome.rows.AssistanceLog?.map((row) => [row.cells['cadres'], row.cells['household']])).toEqual([
    ['马国良', '张大山'],
    ['马国良、晏秋菊', '张三 李四'],
    ['欧阳 修文', '张三'],
  ]);
  expect(told).toEqual(expect.arrayContaining(['C108 日志!B2', 'C108 日志!D2', 'C108 日志!B3']));
});

test('4.18 typed as a number is a day of the title’s year; 1.2 is none, for it may have been 1.20', () => {
  expect(
    cells(
      `
      2014年走访记录 | < | < | <
      日期 | 干部 | 村 | 走访内容
      4.18 | 李四 | 乌木村 | 谈心
      3.5 | 李四 | 乌木村 | 谈心
      1.2 | 李四 | 乌木村 | 谈心
      ~1.20 | 李四 | 乌木村 | 谈心
      13.5 | 李四 | 乌木村 | 谈心`,
      'AssistanceLog',
      ['date'],
    ),
  ).toEqual([['2014-04-18'], ['2014-03-05'], [null], ['2014-01-20'], [null]]);
});

test('days in Chinese numerals, and a month beside its 日期, are days', () => {
  expect(
    cells(
      '日期 | 干部 | 村 | 走访内容\n二〇一四年三月二十五日 | 李四 | 乌木村 | 谈心\n二零一四年十月十日 | 李四 | 乌木村 | 谈心',
      'AssistanceLog',
      ['date'],
    ),
  ).toEqual([['2014-03-25'], ['2014-10-10']]);
  const months = (date: string) =>
    cells(
      `2014年走访记录 | < | <\n月份 | 日期 | 走访干部 | 村 | 走访内容\n${date} | 李四 | 乌木村 | 谈心`,
      'AssistanceLog',
      ['date'],
    );
  expect(months('1 | 15')).toEqual([['2014-01-15']]);
  expect(months('1月 | 2014-1-15')).toEqual([['2014-01-15']]);
});

test('a first and a last day in one cell come into both columns, and what leaves a day open does not', () => {
  const stays = cells(
    `
    2014年3月驻村日志 | < | < | <
    起止日期 | 干部 | 村 | 工作内容
    3月3日-3月5日 | 李四 | 乌木村 | 摸底
    2014.3.12-2014.3.14 | 李四 | 乌木村 | 修渠
    3月20日至22日 | 李四 | 乌木村 | 修渠
    3月28日 | 李四 | 乌木村 | 填表`,
    'AssistanceLog',
    ['date', 'end'],
  );
  expect(stays).toEqual([
    ['2014-03-03', '2014-03-05'],
    ['2014-03-12', '2014-03-14'],
    ['2014-03-20', '2014-03-22'],
    ['2014-03-28', null],
  ]);
  const works = (term: string) =>
    imported([['项目', `项目名称 | 建设地点 | 建设期限 | 总投资（万元）\n村道 | 乌木村 | ${term} | 30`]]);
  expect(works('2014.3.1-2014.10.30').json.tables[0]).toMatchObject({ columns: { C: 'from' } });
  expect(works('2014.3-2014.10').json.tables[0]).toMatchObject({ unmatched: ['C'] });
});

test('a list of trainees or receivers of a grant is no pairing for being of poor households', () => {
  const ledger = (title: string) =>
    imported([['名单', `${title} | < | <\n村 | 姓名 | 身份证号\n乌木村 | 张三 | ~519900196103076011`]]).json.tables[0]
      ?.ledger;
  expect(ledger('贫困户花名册')).toBe('Pairings');
  expect(ledger('贫困户实用技术培训名册')).toBeNull();
  expect(ledger('贫困户危房改造补助花名册')).toBeNull();
  expect(ledger('2014年贫困户小额信贷台账')).toBeNull();
});

test('a diary’s title tells the village, and a list of phones belongs nowhere', () => {
  const { outcome, json } = imported([
    ['日记', '驻乌木村民情日记 | < | <\n日期 | 记录人 | 工作内容\n2014-3-3 | 李四 | 谈心'],
    ['通讯录', '干部通讯录 | < | <\n姓名 | 职务 | 手机\n李四 | 乡长 | 13900000001'],
  ]);
  expect(outcome.rows.AssistanceLog?.map((row) => row.cells['village'])).toEqual(['乌木村']);
  expect(json.tables[1]).toMatchObject({ ledger: null });
});

test('a sum beside its village, and signatures in several cells, are no households', () => {
  const { outcome, told } = imported([
    [
      '名册',
      `
      村 | 户主姓名 | 人口 | 帮扶人 | 备注
      全乡合计 | 2户 | 5 | 2人 |
      乌木村 | 小计 | 4 |  |
      乌木村 | 张三 | 4 | 李四 |
      平桥村 | 小 计 | 1 |  |
      平桥村 | 王五 | 1 | 李四 |
      乡（镇）长：马国良 |  | 填表人：晏秋菊 |  | 2014年3月5日`,
    ],
  ]);
  expect(outcome.rows.Pairings?.map((row) => row.cells['household'])).toEqual(['张三', '王五']);
  expect(told.filter((one) => /^S0(?:08|10)/.test(one))).toEqual([
    'S008 名册!A2',
    'S008 名册!B3',
    'S008 名册!B5',
    'S010 名册!A7',
  ]);
});

test('whom a line above the table names, with a label, is whom all of its rows are about', () => {
  const { outcome, json } = imported([
    [
      '记录',
      `
      结对帮扶工作记录表 | < | <
      帮扶人：李四 | 帮扶对象：张三（乌木村2组） | 填表人：王五
      时间 | 帮扶形式 | 帮扶内容
      2014.1.20 | 走访慰问 | 送米油
      2014.3.15 | 技术指导 | 剪枝`,
    ],
  ]);
  expect(
    outcome.rows.AssistanceLog?.map(({ cells: { cadres, household, village } }) => [cadres, household, village]),
  ).toEqual([
    ['李四', '张三', '乌木村'],
    ['李四', '张三', '乌木村'],
  ]);
  expect(json.tables[0]?.values).toEqual({ village: '乌木村', cadres: '李四', household: '张三' });
  const named = imported([
    ['名册', '帮扶干部：李四 帮扶干部：王五 | < | <\n村 | 户主 | 人口\n乌木村 | 张三 | 4\n乌木村 | 赵六 | 3'],
  ]);
  expect(named.json.tables[0]?.values).toBeUndefined();
});
