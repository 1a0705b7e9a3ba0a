import { day, imported } from './imported';

test('a phone and an ID number under 基本信息 are whose the table is, and under 家庭情况 the household’s', () => {
  const { json } = imported([
    [
      '台账',
      `
      序号 | 村 | 帮扶责任人 | < | 基本信息 | < | < | 家庭情况 | <
      ^ | ^ | 姓名 | 联系电话 | 户主姓名 | 身份证号 | 联系电话 | 人口 | 困难类型
      1 | 大湾村 | 李四 | ~13900000001 | 张三 | ~519900196103076011 | ~13800020001 | 3 | 困难群众`,
    ],
  ]);
  expect(json.tables[0]).toMatchObject({
    columns: { C: 'cadre', E: 'household', F: 'idNumber', G: 'phone', H: 'persons', I: 'householdType' },
    unmatched: ['D'],
  });
});

test('amounts in yuan are numbers of a column of ten thousands, though no project costs so many of these', () => {
  const { outcome } = imported([
    [
      '项目',
      `
      项目台账（单位：元） | < | < | <
      项目名称 | 建设地点 | 资金投入 | <
      ^ | ^ | 合计 | 财政资金
      村道 | 大湾村 | 12000000 | 12000000
      便桥 | 小湾村 | 50000 | 50000`,
    ],
  ]);
  expect(outcome.rows.Projects?.map(({ cells }) => cells['funds'])).toEqual([1200, 5]);
});

test('a cadre and a day that are written once count for the rows below, the village beside them too, and that is said', () => {
  const { outcome, told } = imported([
    [
      '名册',
      `
      干部姓名 | 帮扶村 | 帮扶户
      李四 | 大湾村 | 张三
       |  | 王五
       |  | 赵六
      王二 | 大湾村 | 孙七
       |  | 周八`,
    ],
    [
      '日志',
      `
      大湾村走访日志 | < | <
      日期 | 走访干部 | 走访内容
      2014.3.5 | 李四 | 送米
       |  | 送油
      2014.3.6 | 李四 | 谈心
       |  | 送菜`,
    ],
  ]);
  expect(outcome.rows.Pairings?.map(({ cells }) => [cells['cadre'], cells['village']])).toEqual([
    ['李四', '大湾村'],
    ['李四', '大湾村'],
    ['李四', '大湾村'],
    ['王二', '大湾村'],
    ['王二', '大湾村'],
  ]);
  expect(outcome.rows.AssistanceLog?.map(({ cells }) => [day(cells['date']), cells['cadres']])).toEqual([
    ['2014-03-05', '李四'],
    ['2014-03-05', '李四'],
    ['2014-03-06', '李四'],
    ['2014-03-06', '李四'],
  ]);
  expect(told.filter((one) => one.startsWith('C101'))).toEqual([]);
  expect(told).toEqual(expect.arrayContaining(['S006 名册!A3', 'S006 名册!B3', 'S006 日志!A4', 'S006 日志!B6']));
});

test('two facts in brackets of one header are left whole and never sure', () => {
  const { json } = imported([
    [
      '名单',
      '大湾村名单 | < | <\n联系户（姓名、电话） | 联系干部（电话） | 帮扶干部\n张三 13800020001 | 李四 139 | 李四',
    ],
  ]);
  expect(json.tables[0]).toMatchObject({
    columns: { A: 'household', C: 'cadre' },
    sure: { A: 0.55 },
    why: { A: 'several' },
    unmatched: ['B'],
  });
});

test('a member of a household who is not carried over is named', () => {
  const { outcome } = imported([
    [
      '户',
      `
      大湾村建档立卡户信息表 | < | < | <
      户主姓名 | 成员姓名 | 与户主关系 | 帮扶责任人
      张三 | 张三 | 户主 | 李四
      张三 | 李氏 | 配偶 | 李四`,
    ],
  ]);
  expect(outcome.rows.Pairings).toHaveLength(1);
  expect(
    outcome.findings.map(({ finding: { code, severity, address, value } }) => [code, severity, address, value]),
  ).toEqual(expect.arrayContaining([['S010', 'info', '户!B4', '李氏']]));
});

test('the phone behind a cadre is the household’s where one cadre has several, and that is not sure', () => {
  const list = (...phones: readonly string[]) =>
    imported([
      [
        '名册',
        `村 | 户主 | 帮扶干部 | 联系方式\n${phones.map((phone, at) => `大湾村 | 户${at} | 李四 | ~${phone}`).join('\n')}`,
      ],
    ]).json.tables[0];
  expect(list('13800020001', '13800020002')).toMatchObject({ columns: { D: 'phone' }, sure: { D: 0.8 } });
  expect(list('13900000001', '13900000001')).toMatchObject({ unmatched: ['D'] });
});

test('the year of a 统计表 is that of its days, and a table of how often is no roster of cadres', () => {
  const { outcome } = imported([
    [
      '慰问',
      '2014年春节慰问统计表 | < | < | <\n慰问时间 | 慰问干部 | 慰问对象 | 慰问金额\n1月20日 | 李四 | 张三 | 500',
    ],
  ]);
  expect(day(outcome.rows.AssistanceLog?.[0]?.cells['date'])).toBe('2014-01-20');
  const { json } = imported([
    ['统计', '2014年干部走访次数统计表 | < | < | <\n干部姓名 | 1月 | 2月 | 3月\n李四 | 2 | 3 | 1\n王二 | 1 | 1 | 1'],
  ]);
  expect(json.tables).toMatchObject([{ ledger: null }]);
});

test('the phone behind a first secretary’s name is not the cadre’s', () => {
  const { json } = imported([
    ['干部', '包村干部 | 职务 | 村 | 驻村第一书记 | 联系电话\n王二 | 干事 | 大湾村 | 甲一 | ~13900000001'],
  ]);
  expect(json.tables[0]).toMatchObject({ ledger: 'Cadres', columns: { A: 'name', C: 'villages' }, sure: { C: 0.88 } });
  expect(json.tables[0]?.unmatched).toContain('E');
});

test('a number below a header with a unit keeps the unit where our column is text', () => {
  const { outcome } = imported([
    [
      '项目',
      '项目名称 | 建设地点 | 建设规模（公里） | 总投资（万元）\n村道 | 大湾村 | 3.2 | 120\n便桥 | 小湾村 | 1座 | 5',
    ],
  ]);
  expect(outcome.rows.Projects?.map(({ cells }) => cells['spec'])).toEqual(['3.2公里', '1座']);
});
