import { day, imported } from './imported';

const table = (sheet: string, text: string) => imported([[sheet, text]]);
const cellsOf = (
  rows: readonly { readonly cells: Readonly<Record<string, unknown>> }[] = [],
  ...keys: readonly string[]
) => rows.map(({ cells }) => keys.map((key) => (key === 'date' || key === 'from' ? day(cells[key]) : cells[key])));

test('a log is known by words put together from what a visit is called and what is told of it', () => {
  const { json, outcome } = table(
    '记录',
    `
    2026年驻村工作队走访记录表 | < | < | < | <
    走访日期 | 走访人 | 被走访对象 | 走访事由 | 解决落实情况
    3月5日 | 向东升 | 田大贵 | 春耕备耕 | 已办结
    3.18 | 龚丽 | 覃国华 | 报销咨询 | 已办结`,
  );
  expect(json.tables[0]).toMatchObject({
    ledger: 'AssistanceLog',
    columns: { A: 'date', B: 'cadres', C: 'household', D: 'content', E: 'state' },
  });
  expect(cellsOf(outcome.rows.AssistanceLog, 'date', 'household', 'content')).toEqual([
    ['2026-03-05', '田大贵', '春耕备耕'],
    ['2026-03-18', '覃国华', '报销咨询'],
  ]);
});

test('a register of visits that no ledger takes is no roster of cadres for naming them', () => {
  const { json } = table('统计', '入户走访统计表 | < | < | <\n村 | 干部 | 户主 | 1月\n大湾村 | 向东升 | 田大贵 | √');
  expect(json.tables[0]?.ledger).toBeNull();
});

test('people in general are no households, and a column of them is never sure', () => {
  const sure = (...households: readonly string[]) =>
    table(
      '实事',
      `办实事登记表 | < | <\n时间 | 服务对象 | 服务内容\n${households.map((one) => `2026-3-5 | ${one} | 送药`).join('\n')}`,
    ).json.tables[0]?.sure['B'];
  expect(sure('田大贵', '彭秀英')).toBeGreaterThan(0.9);
  expect(sure('大湾村村民', '高龄老人')).toBeLessThan(0.7);
});

test('an example of how to fill in is no entry, and the title of the next table none of the one above', () => {
  const { outcome, told } = table(
    '结对',
    `
    结对帮扶花名册 | < | < | <
    序号 | 村名 | 户主 | 帮扶干部
    示例 | 某某村 | 李某某 | 张某某
    1 | 大湾村 | 田大贵 | 向东升

    各村结对户数统计 | < |  |
    村名 | 户数 | 人数 |
    大湾村 | 1 | 4 | `,
  );
  expect(cellsOf(outcome.rows.Pairings, 'household')).toEqual([['田大贵']]);
  expect(told.filter((one) => one.startsWith('S010'))).toEqual(['S010 结对!A3', 'S010 结对!A6']);
});

test('words below groups alone are headers, whatever they say, and the whole of the group is its amount', () => {
  const { outcome } = table(
    '项目',
    `
    项目资金台账（单位：万元） | < | < | < | <
    项目名称 | 建设地点 | 资金规模及来源 | < | 备注
     |  | 合计 | 中央资金 |
    产业路 | 大湾村 | 60 | 40 | `,
  );
  expect(cellsOf(outcome.rows.Projects, 'name', 'funds')).toEqual([['产业路', 60]]);
  const { outcome: branches } = table(
    '支部',
    '党组织情况 | < | < | <\n党支部 | 书记 | 党员情况 | <\n^ | ^ | 总数 | 女\n大湾村党支部 | 冉明 | 42 | 11',
  );
  expect(cellsOf(branches.rows.Branches, 'members')).toEqual([[42]]);
});

test('1 and 0 answer a question where nothing else does', () => {
  const weak = (...cells: readonly (string | number)[]) =>
    cellsOf(
      table(
        '支部',
        `党组织情况 | < | <\n支部名称 | 书记 | 是否软弱涣散\n${cells.map((cell, at) => `支部${at} | 冉明 | ${cell}`).join('\n')}`,
      ).outcome.rows.Branches,
      'weak',
    ).flat();
  expect(weak(1, 0, '')).toEqual(['是', '否', null]);
  expect(weak(1, 0, '是')).not.toContain('否');
});

test('whom the members of a team are is told by their post in the village', () => {
  const { json, outcome } = table(
    '队员',
    '驻村工作队花名册 | < | <\n姓名 | 派驻村 | 驻村职务\n向东升 | 大湾村 | 第一书记兼队长\n冉明 | 大湾村 | 工作队员\n龚丽 | 小湾村 | 第一书记',
  );
  expect(cellsOf(outcome.rows.Cadres, 'name', 'firstSecretary')).toEqual([
    ['向东升', '是'],
    ['冉明', '否'],
    ['龚丽', '是'],
  ]);
  expect(json.tables[0]?.sure['C']).toBeLessThan(0.9);
});

test('whose name stands above a diary wrote it, and above a list of households it is their cadre’s', () => {
  const diary = table(
    '日志',
    '驻村工作日志 | < | <\n姓名：向东升\u3000\u3000驻村：大湾村\u3000\u30002026年3月 | < | <\n日期 | 地点 | 工作内容\n3月2日 | 大湾村 | 送种子',
  );
  expect(cellsOf(diary.outcome.rows.AssistanceLog, 'cadres', 'date')).toEqual([['向东升', '2026-03-02']]);
  const list = table('名单', '包户名单 | < | <\n姓名：向东升 | < | <\n村 | 户主 | 人口\n大湾村 | 田大贵 | 4');
  expect(cellsOf(list.outcome.rows.Pairings, 'cadre', 'household')).toEqual([['向东升', '田大贵']]);
});

test('rows without a number go on with the person of the one above that has one', () => {
  const { outcome } = table(
    '名单',
    `
    党员联系户名单 | < | < | <
    序号 | 党员姓名 | 联系户 | 村
    1 | 冉明 | 田大贵 | 大湾村
     |  | 彭秀英 | 大湾村
    2 | 杨光 | 覃国华 | 大湾村`,
  );
  expect(cellsOf(outcome.rows.Pairings, 'cadre', 'household')).toEqual([
    ['冉明', '田大贵'],
    ['冉明', '彭秀英'],
    ['杨光', '覃国华'],
  ]);
});

test('names with their phones in one cell are left whole, and the column is never sure', () => {
  const { json, outcome } = table(
    '名单',
    '结对帮扶名单 | < | <\n村 | 户主 | 帮扶干部\n大湾村 | 田大贵13900001111 | 向东升（13800002222）',
  );
  expect(cellsOf(outcome.rows.Pairings, 'household')).toEqual([['田大贵13900001111']]);
  expect(json.tables[0]?.sure).toMatchObject({ B: 0.58, C: 0.58 });
});

test('labels with their values above a table say of all its rows what they name', () => {
  const { json, outcome } = table(
    '日志',
    `
    机关干部下村日志 | < | < | <
    姓名 | 向东升 | 联系村 | 大湾村
    日期 | 走访农户 | 走访内容 | 备注
    2026-3-2 | 田大贵 | 送种子 | `,
  );
  expect(json.tables).toHaveLength(1);
  expect(cellsOf(outcome.rows.AssistanceLog, 'cadres', 'village', 'household')).toEqual([
    ['向东升', '大湾村', '田大贵'],
  ]);
  const parted = table(
    '名单',
    '结对帮扶名单 | < | < | <\n村（社区）： | 大湾村 | 填表日期： | 2026.3.1\n户主 | 类别 | 人口 | 帮扶干部\n田大贵 | 困难群众 | 4 | 向 东升',
  );
  expect(cellsOf(parted.outcome.rows.Pairings, 'village', 'cadre')).toEqual([['大湾村', '向东升']]);
});

test('days with their hour or weekday are days, and rows of a date’s blanks are none', () => {
  const { outcome, told } = table(
    '记录',
    `
    2026年帮扶工作记录表 | < | <
    帮扶责任人：向东升\u3000帮扶户：田大贵\u3000村组：大湾村3组 | < | <
    序号 | 帮扶日期 | 帮扶具体内容
    1 | 2月10日上午 | 送肥
    2 | 2026年3月2日（星期一） | 送药
    3 | 2026-4-6 9:30 | 探望
    4 | \u3000\u3000年\u3000月\u3000日 | `,
  );
  expect(cellsOf(outcome.rows.AssistanceLog, 'date', 'cadres', 'household')).toEqual([
    ['2026-02-10', '向东升', '田大贵'],
    ['2026-03-02', '向东升', '田大贵'],
    ['2026-04-06', '向东升', '田大贵'],
  ]);
  expect(told.filter((one) => one.startsWith('C102'))).toHaveLength(3);
  expect(outcome.rows.Pairings).toBeUndefined();
});

test('a village’s committee and a place that is its office are the village, and that is said', () => {
  const { outcome, told } = table('记录', '走访记录 | < | <\n日期 | 村 | 内容\n2026-3-2 | 大湾村委会 | 送肥');
  expect(cellsOf(outcome.rows.AssistanceLog, 'village')).toEqual([['大湾村']]);
  expect(told).toContain('C108 记录!B3');
});

test('of options with boxes the one that is ticked is the answer, and none where none is', () => {
  const { outcome } = table(
    '记录',
    `
    走访记录 | < | < | <
    日期 | 户主 | 办理情况 | 是否好事实事
    2026-3-2 | 田大贵 | ☑已办结 □办理中 | 是☑ 否□
    2026-3-3 | 彭秀英 | □已办结 √办理中 | 是□ 否□`,
  );
  expect(cellsOf(outcome.rows.AssistanceLog, 'state', 'deed')).toEqual([
    ['已办结', '是'],
    ['办理中', null],
  ]);
});
