import { importTables, proposeImport } from '../../src/app/import/import-tables';
import { importJson } from '../../src/app/import/import-json';
import type { ForeignSheet } from '../../src/model/foreign-workbook';
import { dayOf } from '../../src/model/day';
import { sheetFrom, workbookFrom } from './old-tables';

const OPTIONS = { map: null, into: null, leftoverToRemarks: false };

function imported(sheets: readonly ForeignSheet[], options = OPTIONS) {
  const workbooks = [{ file: '', workbook: workbookFrom(...sheets) }];
  const outcome = importTables(proposeImport(workbooks, options), options);
  return { outcome, json: importJson(outcome, 'zh') };
}

/** A table, the ledger it must be taken for, and our columns by its letters; the others are left over. */
const TABLES: readonly (readonly [name: string, text: string, ledger: string | null, columns: string])[] = [
  [
    '脱贫户帮扶责任人一览表',
    `
    脱贫户帮扶责任人一览表 | < | < | < | < | < | < | < | < | <
    序号 | 乡镇 | 行政村 | 户主 | 家庭\\n人口数 | 脱贫户类型 | 帮扶责任人 | < | < | 备注
    ^ | ^ | ^ | ^ | ^ | ^ | 姓名 | 单位 | 联系方式 | ^
    1 | 石桥镇 | 大湾村 | 张三 | 4 | 困难群众 | 李四 | 农业局 | 13800000001 | 无`,
    'Pairings',
    'C village D household E persons F householdType G cadre J remarks',
  ],
  [
    '入户走访记录表',
    `
    走访时间 | 走访人员 | 走访村 | 走访农户 | 走访情况 | 存在问题及解决措施
    2014.3.5 | 李四、王二 | 大湾村 | 张三 | 了解情况 | 无`,
    'AssistanceLog',
    'A date B cadres C village D household E content',
  ],
  [
    '慰问登记表',
    `
    序号 | 慰问时间 | 慰问领导 | 慰问对象 | 类型 | 慰问金（元） | 慰问品
    1 | 2014-01-20 | 李四 | 张三 | 困难群众 | 500 | 米`,
    'AssistanceLog',
    'B date C cadres D household E householdType F amount',
  ],
  [
    '项目库明细表',
    `
    单位：万元 | < | < | < | < | < | < | < | <
    序号 | 项目名称 | 项目类别 | 建设性质 | 实施地点 | 建设任务 | 资金规模和筹资方式 | < | 责任单位
    ^ | ^ | ^ | ^ | ^ | ^ | 小计 | 财政资金 | ^
    1 | 道路硬化 | 基础设施建设 | 新建 | 大湾村 | 硬化道路3公里 | 120 | 100 | 交通局
    合计 | < | < | < | < | < | 120 | 100 |`,
    'Projects',
    'B name C section E places F spec G funds',
  ],
  [
    '村(社区)基本情况表',
    `
    村名 | 村支部书记 | 村主任 | 户数 | 人口 | 贫困户数 | 贫困人口 | 是否贫困村
    大湾村 | 甲一 | 乙一 | 300 | 1200 | 20 | 60 | 是
    小湾村 | 甲二 | 乙二 | 200 | 800 | 10 | 30 | 否`,
    'Villages',
    'A name D households E population H poor',
  ],
  [
    '基层党组织情况一览表',
    `
    序号 | 党组织名称 | 党组织类别 | 书记姓名 | 联系电话 | 党员数
    1 | 大湾村党支部 | 农村 | 甲一 | 13800000003 | 20`,
    'Branches',
    'B name C kind D secretary F members',
  ],
  [
    '驻村工作队员名单',
    `
    序号 | 驻点村 | 队员姓名 | 派出单位及职务 | 驻村时间 | 手机号
    1 | 大湾村 | 李四 | 农业局科员 | 2018-1-1 | 13800000001`,
    'Cadres',
    'B villages C name D post E from F phone',
  ],
  [
    '结对帮扶一览表',
    `
    帮扶单位 | 帮扶干部姓名 | 帮扶干部职务 | 帮扶干部电话 | 结对户户主 | 户主电话 | 结对时间
    农业局 | 李四 | 科员 | 13800000001 | 张三 | 13900000001 | 2013-3-4`,
    'Pairings',
    'B cadre E household F phone G from',
  ],
  [
    '包户联系表',
    `
    村 | 户主 | 电话 | 包户干部 | 电话
    大湾村 | 张三 | 13900000001 | 李四 | 13800000001`,
    'Pairings',
    'A village B household C phone D cadre',
  ],
  ['会议签到表', '序号 | 姓名 | 单位及职务 | 联系电话\n1 | 李四 | 镇长 | 13800000001', null, ''],
  [
    '农村低保金发放花名册',
    `
    序号 | 村名 | 户主姓名 | 身份证号 | 保障人数 | 月保障金额（元）
    1 | 大湾村 | 张三 | ~519900196103076011 | 2 | 300`,
    null,
    '',
  ],
  [
    '留守儿童花名册',
    `
    序号 | 姓名 | 性别 | 监护人姓名 | 监护人电话 | 就读学校
    1 | 张小 | 男 | 张大 | 13800000001 | 中心校`,
    null,
    '',
  ],
];

test.each(TABLES)('%s is taken for what it is', (name, text, ledger, columns) => {
  const { json } = imported([sheetFrom(name, text)]);
  const [table] = json.tables;
  const told = Object.entries(table?.columns ?? {}).flatMap(([letters, key]) => [letters, key]);
  expect([json.tables.length, table?.ledger, told.join(' ')]).toEqual([1, ledger, columns]);
});

test('two tables side by side, one in yuan, are read each for itself', () => {
  const { json, outcome } = imported([
    sheetFrom(
      '并排',
      `
      序号 | 村 | 户主 | 帮扶干部 |  | 序号 | 项目名称 | 建设地点 | 投资（元）
      1 | 大湾村 | 张三 | 李四 |  | 1 | 路 | 大湾村 | 50000
      2 | 大湾村 | 王五 | 李四 |  |  |  |  |`,
    ),
  ]);
  expect(json.rows).toEqual({ Pairings: 2, Projects: 1 });
  expect(outcome.rows.Projects?.[0]?.cells).toMatchObject({ name: '路', funds: 5 });
});

test('a header of two rows without merges, and two phones, are told apart by their groups', () => {
  const { json } = imported([
    sheetFrom(
      '无合并',
      `
      序号 | 村别 | 帮扶干部 |  |  | 帮扶对象 |  |  | 备注
       |  | 姓名 | 职务 | 电话 | 姓名 | 人口 | 电话 |
      1 | 大湾村 | 李四 | 科员 | 13800000001 | 张三 | 3 | 13900000001 |`,
    ),
  ]);
  expect(json.tables[0]?.columns).toEqual({
    B: 'village',
    C: 'cadre',
    F: 'household',
    G: 'persons',
    H: 'phone',
    I: 'remarks',
  });
});

test('the village of a heading counts for the rows below it, the 板块 of a heading too', () => {
  const { outcome } = imported([
    sheetFrom(
      '名册',
      `
      序号 | 户主 | 帮扶责任人
      一、大湾村 | < | <
      1 | 张三 | 李四
      二、小湾村 | < | <
      2 | 赵六 | 王二`,
    ),
    sheetFrom(
      '项目',
      `
      项目名称 | 建设地点 | 建设内容 | 投资（万元）
      （一）基础设施建设 | < | < | <
      路 | 大湾村 | 3公里 | 5`,
    ),
  ]);
  expect(outcome.rows.Pairings?.map(({ cells }) => cells['village'])).toEqual(['大湾村', '小湾村']);
  expect(outcome.rows.Projects?.[0]?.cells['section']).toBe('基础设施建设');
});

test('a household on several rows is one row, and a cadre on several rows gets all villages', () => {
  const { outcome } = imported([
    sheetFrom(
      '包户花名册',
      `
      村 | 户主 | 家庭成员 | 年龄 | 包户干部
      大湾村 | 张三 | 张三 | 50 | 李四
      ^ | ^ | 张花 | 48 | ^
      小湾村 | 王五 | 王五 | 60 | 李四`,
    ),
    sheetFrom(
      '干部花名册',
      `
      姓名 | 职务 | 联系村
      李四 | 镇长 | 大湾村
      ^ | ^ | 小湾村`,
    ),
  ]);
  expect(outcome.rows.Pairings?.map(({ cells }) => cells['household'])).toEqual(['张三', '王五']);
  expect(outcome.rows.Cadres?.map(({ cells }) => [cells['name'], cells['villages']])).toEqual([
    ['李四', '大湾村、小湾村'],
  ]);
});

test('an amount merged over several rows counts once', () => {
  const { outcome } = imported([
    sheetFrom(
      '慰问登记',
      `
      慰问时间 | 慰问干部 | 慰问对象 | 慰问金（元） | 慰问内容
      2014-1-20 | 李四 | 张三 | 900 | 送米
      ^ | ^ | 王五 | ^ | ^`,
    ),
  ]);
  const rows = outcome.rows.AssistanceLog ?? [];
  expect(rows.map(({ cells }) => [cells['date'], cells['amount'], cells['content']])).toEqual([
    [dayOf(2014, 1, 20), 900, '送米'],
    [dayOf(2014, 1, 20), null, '送米'],
  ]);
  expect(outcome.findings.map(({ finding }) => `${finding.code} ${finding.address}`)).toContain('S006 慰问登记!D2');
});

test('a column of several facts is taken over whole and never as sure', () => {
  const { json, outcome } = imported([
    sheetFrom(
      '大湾村帮扶台账',
      `
      户主姓名及电话 | 家庭人口及劳动力 | 帮扶人 | 帮扶措施
      张三 13900000001 | 4人2劳 | 李四 | 养鸡`,
    ),
  ]);
  expect(outcome.rows.Pairings?.[0]?.cells).toMatchObject({ household: '张三 13900000001', village: '大湾村' });
  expect(json.tables[0]).toMatchObject({ sure: { A: 0.55 }, why: { A: 'several' }, unmatched: ['B'] });
});

test('rows that are there already are shown and not doubled, from whichever file they come', () => {
  const table = `
    村 | 户主 | 帮扶干部
    大湾村 | 张三 | 李四`;
  const workbooks = ['一.xlsx', '二.xlsx'].map((file) => ({ file, workbook: workbookFrom(sheetFrom('户', table)) }));
  const { rows, present } = importTables(proposeImport(workbooks, OPTIONS), OPTIONS);
  expect(rows.Pairings?.length).toBe(1);
  expect(present.map(({ row }) => row.file)).toEqual(['二.xlsx']);
});

test('columns without a home are joined into 备注 when asked, and not otherwise', () => {
  const sheet = sheetFrom('户', '村 | 户主 | 帮扶干部 | 低保证编号 | 备注\n大湾村 | 张三 | 李四 | DB1 | 老党员');
  const remarksOf = (leftoverToRemarks: boolean) =>
    imported([sheet], { ...OPTIONS, leftoverToRemarks }).outcome.rows.Pairings?.[0]?.cells['remarks'];
  expect([remarksOf(false), remarksOf(true)]).toEqual(['老党员', '老党员；低保证编号：DB1']);
});

test('texts and headers that would mean something to a program are texts', () => {
  const { json, outcome } = imported([
    sheetFrom('户', '村 | 户主 | 帮扶干部 | __proto__ | constructor\n大湾村 | =HYPERLINK("http://x") | 李四 | a | b'),
  ]);
  expect(json.leftover.map(({ header }) => header)).toEqual(['__proto__', 'constructor']);
  expect(outcome.rows.Pairings?.[0]?.cells['household']).toBe('=HYPERLINK("http://x")');
});

test('a map puts right what was proposed, and says where it names what is not there', () => {
  const sheet = sheetFrom('表', '甲列 | 户主 | 丙列\n大湾村 | 张三 | 李四\n大湾村 | 王五 | 李四');
  const map = (columns: Record<string, string>) => ({
    ...OPTIONS,
    map: [{ sheet: '表', header: { top: 1, bottom: 1 }, ledger: 'Pairings', columns }],
  });
  const { outcome } = imported([sheet], map({ A: 'village', B: 'household', C: 'cadre' }) as never);
  expect(outcome.rows.Pairings?.map(({ cells }) => cells['cadre'])).toEqual(['李四', '李四']);
  expect(() => imported([sheet], map({ A: 'nothing' }) as never)).toThrow('columns: nothing');
});
