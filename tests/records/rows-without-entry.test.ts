import type { Finding } from '../../src/model/finding';
import { reading, type LedgerTexts } from '../support/book';

const PROJECTS = '板块|事项|项目名称|数量|计量单位|状态|资金(万元)|备注';
const PROJECT = '基础设施建设|道路|村道|=1|公里|已完成|=1|';
const placed = (findings: readonly Finding[]): string[] => findings.map(({ code, address }) => `${code} ${address}`);

/** Findings about a row of projects between two entries, and the sheet rows that are entries. */
async function projects(row: string) {
  const { book, findings } = await reading({ Projects: `${PROJECTS}\n${PROJECT}\n${row}\n${PROJECT}` });
  return { findings, entries: book.Projects.sheetRows };
}

describe('a total is told of (S008) and in no number', () => {
  test.each([
    '小计',
    '合计',
    '合 计',
    '"合\\u3000计"',
    '合計',
    '總計',
    '总计',
    '总数',
    '总和',
    '總數',
    '计',
    '計',
    '累计',
    '累計',
    '累计完成',
    '本年累计',
    '以上合计',
    '全乡合计',
    '全镇总计',
    '本页合计',
    '共计',
    '共3个项目',
    '合计（万元）',
    '合计(万元):',
    '（合计）',
    '【合计】',
    '合计：3个项目',
    '合计3个',
    '小计:',
    '合计金额',
    '合计数',
    '总计数',
    '总资金',
    '总人数',
    '平均',
    '占比',
    '其中',
    '其中：上级资金',
    'Total',
    'TOTAL',
    'Grand Total',
    'Sub-total',
    'Subtotal:',
    'Sum',
    '汇总',
    '农村产业发展小计',
    '农村产业发展合計',
    '农村产业发展 汇总',
    '基础设施建设（上级争取资金） 汇总',
    '"农村产业发展\\u3000计数"',
    '农村产业发展 平均值',
    '农村产业发展 最大值',
    '农村产业发展汇总',
    '总计平均值',
    'Roads Total',
    'Roads Count',
    'Grand Count',
    '累计至今',
    '合计/万元',
    '总共',
    '总共3项',
    '一共',
    '合共',
    '求和',
    '页计',
    '合计行',
    '合计①',
    '小计公里',
    '合--计',
    '合·计',
    '∑',
    'Σ',
    '承前页',
    '过次页',
    '上年结转',
  ])('%s', async (label) => {
    for (const row of [`${label}|||=9|||=9999|`, `${label}|/|—|=9|/|/|=9999|无`]) {
      const { findings, entries } = await projects(row);
      expect(placed(findings)).toEqual(['S008 项目台账!A3']);
      expect(findings[0]).toMatchObject({ severity: 'warning', params: { reason: 'label' } });
      expect(entries).toEqual([2, 4]);
    }
  });

  test.each([
    ['in a later column, those before it blank', `${PROJECTS}\n||合计|=9|||=9999|`, 'C2'],
    ['beside what is totalled', `${PROJECTS}\n基础设施建设|小计||=9|||=9999|`, 'B2'],
    ['behind a running number', `序号|${PROJECTS}\n=3|合计|||=9|||=9999|`, 'B2'],
    ['behind a running number that is text', `序号|${PROJECTS}\n3|合计|||=9|||=9999|`, 'B2'],
    ['in the column of running numbers', `序号|${PROJECTS}\n合计||||=9|||=9999|`, 'A2'],
    ['in the remarks, behind sums alone', `${PROJECTS}\n|||=9|||=9999|合计`, 'H2'],
    ['with sums whose results are not stored', `${PROJECTS}\n合计|||=?|||=?|`, 'A2'],
  ])('%s', async (_, text, cell) => {
    const { book, findings } = await reading({ Projects: text });
    expect(placed(findings.filter(({ code }) => code !== 'S004'))).toEqual([`S008 项目台账!${cell}`]);
    expect(book.Projects.sheetRows).toEqual([]);
  });

  test.each([
    ['Total', 'Total|||=9|||=9999|'],
    ['no label', '|||=9|||=9999|'],
    ['a label nobody knows', '全部|||=9|||=9999|'],
    ['just a formula without a result', '||||||=?|'],
  ])('the table’s own totals row, with %s', async (_, row) => {
    const { book, findings } = await reading({ Projects: { text: `${PROJECTS}\n${PROJECT}\n${row}`, totalsRow: 3 } });
    expect(findings.map(({ code, row: at, params }) => [code, at, params['reason']])).toEqual([
      ['S008', 3, 'declared'],
    ]);
    expect(book.Projects.sheetRows).toEqual([2]);
  });

  test.each([
    ['=2014-01-05|小计||||||||=99|=9999||', 'B3'],
    ['2014-1-5|小计||||||||=99|=9999||', 'B3'],
    ['=2014-01-05|1月小计||||||||=99|=9999||', 'B3'],
    ['|||||||||=99|=9999|合计|', 'L3'],
    ['|||||||||=99|=9999||合计', 'M3'],
  ])('in the log, behind a day or behind sums: %s', async (row, cell) => {
    const head =
      '日期|干部姓名|村|户主姓名|群众类别|帮扶方式|时机|好事实事|办理状态|受益人数|折款金额(元)|帮扶内容|备注';
    const entry = '=2014-01-05|王伟|乌木村|||走访慰问|日常|是|已办结|=1|=300|送米|';
    const { book, findings } = await reading({ AssistanceLog: `${head}\n${entry}\n${row}` });
    expect(placed(findings)).toEqual([`S008 帮扶日志!${cell}`]);
    expect(book.AssistanceLog.sheetRows).toEqual([2]);
  });

  test('above numbers that stand where names go', async () => {
    const { book, findings } = await reading({ Cadres: '姓名|干部类别|联系村\n王伟|班子成员|乌木村\n合计|=5|=9' });
    expect(placed(findings)).toEqual(['S008 干部名册!A3']);
    expect(book.Cadres.sheetRows).toEqual([2]);
  });

  test('a table’s own totals row that is empty is no concern', async () => {
    const { findings } = await reading({ Projects: { text: `${PROJECTS}\n${PROJECT}\n|`, totalsRow: 3 } });
    expect(findings).toEqual([]);
  });
});

describe('a row that is no entry is told of once (S010) and in no number', () => {
  test.each([
    ['note', '注：本表一式两份'],
    ['note', '注:1.本表一式两份'],
    ['note', '注1：以上为计划数'],
    ['note', '註：同上'],
    ['note', '注 以上为计划数'],
    ['note', '*备注：不含续建'],
    ['note', '备注'],
    ['note', '说明：'],
    ['note', '填表说明：'],
    ['note', '（注：以上为计划数）'],
    ['note', '填表人：张三'],
    ['note', '填表人：张三　　审核人：李四'],
    ['note', '填 报 人：'],
    ['note', '审核人：'],
    ['note', '制表：王小红'],
    ['note', '制表人'],
    ['note', '负责人（签字）：'],
    ['note', '单位负责人：'],
    ['note', '负责人签字'],
    ['note', '分管领导:'],
    ['note', '联系电话：0818-1234567'],
    ['note', '填报日期：2014年6月30日'],
    ['note', '填报单位（盖章）'],
    ['note', '填报单位（盖章）：示例乡'],
    ['note', '示例乡人民政府（盖章）'],
    ['note', '（公章）'],
    ['note', '年  月  日'],
    ['note', '第1页，共3页'],
    ['note', '以下空白'],
    ['note', '（以下无正文）'],
    ['note', 'Note: planned figures'],
    ['note', '2.本表于每月5日前报送'],
    ['note', '2014年6月30日'],
    ['note', '二〇一四年六月三十日'],
    ['note', '（此表一式两份）'],
    ['note', '以上情况属实'],
    ['note', '特此说明'],
    ['note', '本表数据截至6月30日'],
    ['note', '数据来源：各村'],
    ['note', '金额单位：万元'],
    ['note', '打印日期：2014-6-30'],
    ['note', '填表：张三'],
    ['note', '抄送：县委组织部'],
    ['note', '（完）'],
    ['note', '（续表）'],
    ['note', '*带星号为必填'],
    ['heading', '二季度'],
    ['heading', '2014年第二季度'],
    ['heading', '4月'],
    ['heading', '四月份'],
    ['heading', '一、农村产业发展'],
    ['heading', '（二）基础设施建设'],
    ['heading', '示例乡2014年项目台账（二季度）'],
  ])('%s: %s', async (reason, label) => {
    const { findings, entries } = await projects(label);
    expect(placed(findings)).toEqual(['S010 项目台账!A3']);
    expect(findings[0]).toMatchObject({ severity: 'warning', value: label, params: { reason } });
    expect(entries).toEqual([2, 4]);
  });

  test.each([
    ['signatures side by side', '填表人：张三||审核人：李四|||联系电话：0818-1234567||'],
    ['signatures and who signed in cells of their own', '填表人|张三|审核人|李四||||'],
    ['a heading with its group’s sums', '一、农村产业发展|||=9|||=9999|'],
    ['a note in a later column', '||注：以上为计划数|||||'],
    ['signs drawn through the row', '/|/|/|/|/|/|/|/'],
    ['a single sign', '——|||||||'],
    ['the header row again', PROJECTS],
    ['the header row again, its first cells merged with a row above', '||项目名称|数量|计量单位|||'],
    ['numbers of the columns', '=1|=2|=3|=4|=5|=6|=7|=8'],
    ['numbers of the columns as text', '(1)|(2)|(3)|(4)|(5)|(6)||'],
    ['numbers of the columns behind letters', '甲|乙|丙|=1|=2|=3||'],
    ['the header row again, as another hand typed it', '板 块*|事项（必填）|项目名称|数量|计量单位|状态||'],
  ])('%s', async (_, row) => {
    const { findings, entries } = await projects(row);
    expect(findings.map(({ code, row: at }) => [code, at])).toEqual([['S010', 3]]);
    expect(entries).toEqual([2, 4]);
  });

  test('a group’s number in a column of running numbers', async () => {
    const { findings } = await reading({ Projects: `序号|${PROJECTS}\n一|农村产业发展|||=9|||=9999|` });
    expect(placed(findings)).toEqual(['S004 项目台账!A1', 'S010 项目台账!B2']);
  });

  test('in a ledger of few required columns too', async () => {
    const { book, findings } = await reading({
      Villages: '名称|类别\n乌木村|村\n填表人：张三|',
      Quotas: '干部类别|联系户下限\n班子成员|=3\n注：按县里的标准|\n领导|',
    });
    expect(placed(findings)).toEqual(['S010 考核标准!A3', 'S010 村社区名册!A3']);
    expect(book.Quotas.columns.category.values).toEqual(['班子成员', '领导']);
  });
});

describe('an entry stays one', () => {
  const entry = (ledgers: LedgerTexts) => reading(ledgers);

  test.each([
    ['a village called 合计村', { Villages: '名称|类别\n合计村|村' }],
    ['a village called 注溪村', { Villages: '名称|类别\n注溪村|村' }],
    ['a cadre called 计春华', { Cadres: '姓名|干部类别|联系村\n计春华|班子成员|乌木村' }],
    ['a cadre called 单位 in a whole row', { Cadres: '姓名|干部类别|联系村\n单位|班子成员|乌木村' }],
    ['an item called 总计划', { Projects: `${PROJECTS}\n基础设施建设|总计划|总计划编制|=1|个|谋划||` }],
    [
      'a project whose name begins with a note',
      { Projects: `${PROJECTS}\n基础设施建设|道路|注：村道二期|=1|公里|谋划||` },
    ],
    ['a project whose remarks are a total', { Projects: `${PROJECTS}\n${PROJECT}合计` }],
    ['a project in April of which the remarks speak', { Projects: `${PROJECTS}\n${PROJECT}4月` }],
    ['categories called as those who sign', { Quotas: '干部类别\n领导\n负责人\n联系人' }],
    ['a project called like its header', { Projects: `${PROJECTS}\n基础设施建设|事项|项目名称|=1|公里|谋划||` }],
  ] as const)('%s', async (_, ledgers) => {
    expect((await entry(ledgers)).findings).toEqual([]);
  });

  test.each([
    ['名称|类别\n合计村|', 'Villages'],
    ['名称|类别\n注溪村|', 'Villages'],
    ['姓名|干部类别|联系村\n计春华||', 'Cadres'],
    ['姓名|干部类别|联系村\n说明会||', 'Cadres'],
    [`${PROJECTS}\n|总计划||||||`, 'Projects'],
    [`${PROJECTS}\n|资料汇总||||||`, 'Projects'],
    [`${PROJECTS}\n基础设施建设|注：道路|村道|=1|||`, 'Projects'],
    [`${PROJECTS}\n|||=3|||=70|`, 'Projects'],
  ] as const)('%s, half done, is told what it lacks', async (text, table) => {
    const { findings } = await reading({ [table]: text });
    expect(new Set(findings.map(({ code }) => code))).toEqual(new Set(['C101']));
  });
});
