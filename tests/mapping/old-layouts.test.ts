import { importJson } from '../../src/app/import/import-json';
import { importTables, proposeImport } from '../../src/app/import/import-tables';
import { parseMap } from '../../src/mapping/map-file';
import { formatDay } from '../../src/model/day';
import { sheetFrom, workbookFrom } from './old-tables';

const OPTIONS = { map: null, into: null, leftoverToRemarks: false };

/** What comes of sheets, each given as its name and its text. */
function imported(...sheets: readonly (readonly [string, string])[]) {
  const workbooks = [{ file: '', workbook: workbookFrom(...sheets.map(([name, text]) => sheetFrom(name, text))) }];
  const outcome = importTables(proposeImport(workbooks, OPTIONS), OPTIONS);
  const told = outcome.findings.map(({ finding }) => `${finding.code} ${finding.address}`);
  return { outcome, told, json: importJson(outcome, 'zh') };
}

const day = (cell: unknown): unknown => (typeof cell === 'number' ? formatDay(cell) : cell);

test('thousands and hundreds of yuan, in the header or in a line above, are taken over as ten thousands', () => {
  const rows = '项目名称 | 建设地点 | 总投资\n公路 | 大湾村 | 690\n便桥 | 小湾村 | 120.5';
  const funds = (title: string, header = '总投资') =>
    imported(['项目', `${title} | < | <\n${rows.replace('总投资', header)}`]).outcome.rows.Projects?.map(
      ({ cells }) => cells['funds'],
    );
  expect(funds('项目表 单位：千元')).toEqual([69, 12.05]);
  expect(funds('项目表 单位：户、千元')).toEqual([69, 12.05]);
  expect(funds('项目表（百元）')).toEqual([6.9, 1.205]);
  expect(funds('项目表', '总投资（千元）')).toEqual([69, 12.05]);
  // More than any project costs: it is asked about, and no number in another unit stands in the ledger.
  expect(funds('项目表', '总投资（亿元）')).toEqual([null, null]);
  expect(
    imported(['项目', '项目名称 | 建设地点 | 投资（元）\n公路 | 大湾村 | 123456.789']).outcome.rows.Projects?.map(
      ({ cells }) => cells['funds'],
    ),
  ).toEqual([12.345679]);
  expect(funds('建设单位：元丰公司')).toEqual([690, 120.5]);
});

test('a unit of its own below a header is a part of the header and no entry', () => {
  const { outcome } = imported([
    '项目',
    '项目名称 | 建设地点 | 投资\n | | （元）\n公路 | 大湾村 | 690000\n便桥 | 小湾村 | 120000',
  ]);
  expect(outcome.rows.Projects?.map(({ cells }) => cells['funds'])).toEqual([69, 12]);
});

test('months and days in columns of their own are days of the year in the title, and what is none is said', () => {
  const { outcome, told } = imported([
    '记录',
    `
    二〇一四年干部走访记录表 | < | < | < | < | <
    时间 | < | 走访干部 | 村 | 户主 | 走访内容
    月 | 日 | ^ | ^ | ^ | ^
    1 | 20 | 李四 | 大湾村 | 张三 | 送米油
    ^ | 21 | 李四 | 大湾村 | 王五 | 送棉被
    2月 | 30日 | 李四 | 大湾村 | 赵六 | 探望
    3 |  | 李四 | 大湾村 | 孙七 | 探望`,
  ]);
  expect(outcome.rows.AssistanceLog?.map(({ cells }) => day(cells['date']))).toEqual([
    '2014-01-20',
    '2014-01-21',
    null,
    null,
  ]);
  expect(told).toEqual(expect.arrayContaining(['C102 记录!A4', 'C102 记录!A5', 'C103 记录!A6', 'C103 记录!A7']));
});

test('a year of its own beside month and day leaves nothing to be said', () => {
  const { outcome, told } = imported([
    '记录',
    '年 | 月 | 日 | 走访干部 | 村 | 走访内容\n2013 | 12 | 30 | 李四 | 大湾村 | 送米油\n2014 | 1 | 2 | 李四 | 大湾村 | 探望',
  ]);
  expect(outcome.rows.AssistanceLog?.map(({ cells }) => day(cells['date']))).toEqual(['2013-12-30', '2014-01-02']);
  expect(told).toEqual([]);
});

test('days without a year, or with two digits of it, are read where only one year is meant', () => {
  const dates = (title: string) =>
    imported([
      '日志',
      `
      ${title} | < | < | <
      日期 | 干部 | 村 | 工作内容
      1月20日 | 李四 | 大湾村 | 走访
      14.2.3 | 李四 | 大湾村 | 走访
      13.12.30 | 李四 | 大湾村 | 走访
      14年元月8日 | 李四 | 大湾村 | 走访
      99.3.5 | 李四 | 大湾村 | 走访`,
    ]).outcome.rows.AssistanceLog?.map(({ cells }) => day(cells['date']));
  expect(dates('2014年工作日志')).toEqual(['2014-01-20', '2014-02-03', '2013-12-30', '2014-01-08', null]);
  expect(dates('工作日志')).toEqual([null, null, null, '2014-01-08', null]);
  expect(dates('2013-2014年工作日志')).toEqual([null, null, null, '2014-01-08', null]);
  expect(dates('工作日志 填报时间：2014年3月10日')).toEqual([null, null, null, '2014-01-08', null]);
});

test('a village that stands at the first row of its group only counts for the rows below, and that is said', () => {
  const header = '村名 | 户主姓名 | 家庭人口 | 结对干部';
  const { outcome, told } = imported([
    '结对',
    `
    ${header}
    大湾村 | 张三 | 4 | 李四
     | 王五 | 3 | 李四
     | 赵六 | 3 | 李四
    小计 |  | 10 |
    小湾村 | 孙七 | 5 | 李四
     | 周八 | 2 | 李四`,
  ]);
  const villages = outcome.rows.Pairings?.map(({ cells }) => cells['village']);
  expect(villages).toEqual(['大湾村', '大湾村', '大湾村', '小湾村', '小湾村']);
  expect(told.filter((one) => /C101|S006/.test(one))).toEqual(['S006 结对!A3', 'S006 结对!A4', 'S006 结对!A7']);
});

test.each([
  ['a village is written in each row but one', '大湾村 | 张三\n大湾村 | 王五\n | 赵六\n | 孙七'],
  ['the first row has none', ' | 张三\n大湾村 | 王五\n | 赵六\n | 孙七'],
  ['a total stands between', '大湾村 | 张三\n | 王五\n小计 |  |  \n | 赵六\n | 孙七'],
  ['hardly any is missing', '大湾村 | 张三\n | 王五\n小湾村 | 赵六\n平桥村 | 孙七'],
])('a blank village stays blank and is missed where %s', (_, rows) => {
  const { outcome, told } = imported([
    '结对帮扶',
    `村名 | 户主姓名 | 结对干部\n${rows.replace(/[^ ]$/gm, '$& | 李四')}`,
  ]);
  expect(outcome.rows.Pairings?.some(({ cells }) => cells['village'] === null)).toBe(true);
  expect(told.some((one) => one.startsWith('C101'))).toBe(true);
  expect(told.some((one) => one.startsWith('S006'))).toBe(false);
});

test('numbers of households too small for a village are not taken for its roster', () => {
  const table = (households: number) =>
    imported(['表', `各村统计表 | < | <\n村名 | 户数 | 人口\n大湾村 | ${households} | ${households * 3}`]).json
      .tables[0];
  expect(table(15)?.ledger).toBeNull();
  expect(table(315)).toMatchObject({ ledger: 'Villages', sure: { B: 0.88 } });
});

test('a circle says yes beside crosses, no beside ticks, and alone it is asked about', () => {
  const party = (...marks: readonly string[]) =>
    imported([
      '干部',
      `姓名 | 职务 | 是否党员 | 联系村\n${marks.map((mark, at) => `干部${at} | 干事 | ${mark} | 大湾村`).join('\n')}`,
    ]);
  const answers = (...marks: readonly string[]) =>
    party(...marks).outcome.rows.Cadres?.map(({ cells }) => cells['party']);
  expect(answers('√', '○', '')).toEqual(['是', '否', null]);
  expect(answers('×', '○', '○')).toEqual(['否', '是', '是']);
  expect(party('○', '').told).toContain('C106 干部!C2');
});

test('a list of two halves side by side is read to its end, wherever its numbers stand', () => {
  const { outcome } = imported([
    '名单',
    `
    大湾村帮扶名单 | < | < | < | < | < | < | <
    户主姓名 | 序号 | 帮扶干部 | 类别 | 户主姓名 | 序号 | 帮扶干部 | 类别
    张三 | 1 | 李四 | 困难群众 | 孙七 | 3 | 王二 | 空巢老人
    王五 | 2 | 李四 | 困难群众 | 周八 | 4 | 王二 | 困难群众`,
  ]);
  expect(outcome.rows.Pairings?.map(({ cells }) => [cells['household'], cells['cadre'], cells['village']])).toEqual([
    ['张三', '李四', '大湾村'],
    ['王五', '李四', '大湾村'],
    ['孙七', '王二', '大湾村'],
    ['周八', '王二', '大湾村'],
  ]);
  expect(outcome.rows.Cadres).toBeUndefined();
});

test('of members’ rows the head’s ID number is the household’s, and no household is lost', () => {
  const { outcome } = imported([
    '监测户台账',
    `
    村 | 户主姓名 | 家庭成员 | < | < | 帮扶责任人
    ^ | ^ | 姓名 | 与户主关系 | 身份证号 | ^
    大湾村 | 张三 | 李氏 | 配偶 | ~519900195101011236 | 王二
    ^ | ^ | 张三 | 户主 | ~519900196103076011 | ^
    大湾村 | 王五 | 赵氏 | 配偶 | ~519900195101011236 | 王二
    小湾村 | 孙七 | 孙七 | 户主 | ~519900196001156416 | 王二
     |  | 孙小七 | 之子 | ~519900198401011234 |  `,
  ]);
  expect(outcome.rows.Pairings?.map(({ cells }) => [cells['household'], cells['idNumber']])).toEqual([
    ['张三', '519900196103076011'],
    ['王五', null],
    ['孙七', '519900196001156416'],
  ]);
});

test('cross tables and attendance sheets are named and belong nowhere', () => {
  const { json, outcome } = imported(
    ['情况', '各村情况 | < | <\n项目 | 大湾村 | 小湾村\n总户数 | 315 | 209\n总人口 | 1248 | 880'],
    ['考勤', '考勤表 | < | < | <\n姓名 | 职务 | 1 | 2\n李四 | 乡长 | √ | √'],
    ['纠纷', '矛盾纠纷排查化解台账 | < | < | <\n时间 | 村 | 纠纷内容 | 办理结果\n2014-3-5 | 大湾村 | 地界 | 已办结'],
  );
  expect(json.tables.map(({ sheet, ledger }) => [sheet, ledger])).toEqual([
    ['情况', null],
    ['考勤', null],
    ['纠纷', null],
  ]);
  expect(outcome.rows).toEqual({});
});

test('good deeds are a log, and what was asked whether it is done is done where ticked', () => {
  const { outcome, told } = imported([
    '好事实事',
    `
    办好事实事登记表 | < | < | < | < | <
    实施时间 | 责任人 | 好事实事名称 | 受益村 | 投入资金（万元） | 是否办结
    2014年2月6日 | 李四 | 送种子 | 大湾村 | 0.3 | √
    2014年3月9日 | 李四 | 协调贷款 | 小湾村 | 5 | ×`,
  ]);
  expect(outcome.rows.AssistanceLog?.map(({ cells }) => [cells['amount'], cells['state']])).toEqual([
    [3000, '已办结'],
    [50_000, null],
  ]);
  expect(told).toContain('C101 好事实事!F4');
});

test('several names in one cell are left whole and not sure', () => {
  const { json } = imported([
    '包户一览表',
    '干部姓名 | 村 | 包联户\n李四 | 大湾村 | 张三、王五、赵六\n王二 | 小湾村 | 孙七、周八',
  ]);
  expect(json.tables[0]?.sure['C']).toBeLessThan(0.9);
});

test('sheets called by the villages of another table, or a title before 村干部, tell the village', () => {
  const list = '户主 | 帮扶人 | 类别\n张三 | 李四 | 困难群众';
  const { json } = imported(
    ['大湾', `结对帮扶名单 | < | <\n${list}`],
    ['乌木', `乌木村干部结对帮扶名单 | < | <\n${list}`],
    ['名单', `大学生村干部结对帮扶名单 | < | <\n${list}`],
    ['汇总', '村名 | 结对户数\n大湾村 | 15\n小湾村 | 9'],
  );
  const values = json.tables.map((table) => (table as { values?: unknown }).values);
  expect(values).toEqual([{ village: '大湾村' }, { village: '乌木村' }, undefined, undefined]);
});

test('numbers of columns among letters of columns are no entry, and a total of members is their number', () => {
  const { outcome } = imported(
    ['结对', '村 | 户主 | 家庭人口 | 帮扶干部 | 结对时间\n甲 | 乙 | 1 | 丙 | 2\n大湾村 | 张三 | 4 | 李四 | 2014、1、6'],
    [
      '党支部',
      '党组织名称 | 书记 | 党员数 | < | 是否软弱涣散\n^ | ^ | 总数 | 其中女党员 | ^\n大湾村党支部 | 李四 | 42 | 11 | 否',
    ],
  );
  expect(outcome.rows.Pairings?.map(({ cells }) => [cells['household'], day(cells['from'])])).toEqual([
    ['张三', '2014-01-06'],
  ]);
  expect(outcome.rows.Branches?.map(({ cells }) => cells['members'])).toEqual([42]);
});

test('a map made of the proposal reads a date in parts as the proposal does', () => {
  const sheet = sheetFrom(
    '记录',
    '2014年走访记录 | < | < | < | <\n月 | 日 | 走访干部 | 村 | 走访内容\n1 | 20 | 李四 | 大湾村 | 送米油',
  );
  const workbooks = [{ file: '', workbook: workbookFrom(sheet) }];
  const rows = (map: ReturnType<typeof parseMap> | null) => {
    const options = { ...OPTIONS, map };
    return importTables(proposeImport(workbooks, options), options);
  };
  const proposed = rows(null);
  const again = rows(parseMap(JSON.stringify({ tables: importJson(proposed, 'zh').tables })));
  expect(day(proposed.rows.AssistanceLog?.[0]?.cells['date'])).toBe('2014-01-20');
  expect(again.rows).toEqual(proposed.rows);
});
