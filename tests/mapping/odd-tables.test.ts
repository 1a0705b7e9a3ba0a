import { importTables, proposeImport } from '../../src/app/import/import-tables';
import { importJson } from '../../src/app/import/import-json';
import { dayOf } from '../../src/model/day';
import type { ForeignSheet } from '../../src/model/foreign-workbook';
import { sheetFrom, workbookFrom } from './old-tables';

const OPTIONS = { map: null, into: null, leftoverToRemarks: false };

function imported(...sheets: readonly ForeignSheet[]) {
  const workbooks = [{ file: '', workbook: workbookFrom(...sheets) }];
  const outcome = importTables(proposeImport(workbooks, OPTIONS), OPTIONS);
  const told = outcome.findings.map(({ finding }) => `${finding.code} ${finding.address}`);
  return { outcome, told, json: importJson(outcome, 'zh') };
}

test('signs that repeat the cell above stand for what it holds, and below nothing they stay', () => {
  const { outcome } = imported(
    sheetFrom(
      '结对帮扶',
      `
      村 | 户主 | 帮扶干部 | 联系电话 | 结对日期 | 帮扶措施
      〃 | 张三 | 李四 | 13800000001 | 2014-3-5 | 养鸡
      大湾村 | 王五 | 〃 | 〃 | 同上 | 同 上
      ″ | 赵六 | 同上 | " | 〃 | 〃`,
    ),
  );
  expect(
    outcome.rows.Pairings?.map(({ cells: { village, cadre, from, measures } }) => [village, cadre, from, measures]),
  ).toEqual([
    ['〃', '李四', dayOf(2014, 3, 5), '养鸡'],
    ['大湾村', '李四', dayOf(2014, 3, 5), '养鸡'],
    ['大湾村', '李四', dayOf(2014, 3, 5), '养鸡'],
  ]);
});

test('a line that heads a section and holds its sums is no project, and what it does not name it takes back', () => {
  const { outcome, told } = imported(
    sheetFrom(
      '项目',
      `
      序号 | 项目名称 | 建设地点 | 投资（万元）
      一 | 基础设施建设 |  | 150
      1 | 公路 | 大湾村 | 120
      2 | 便桥 | 小湾村 | 30
      二 | 别的 |  | 50
      3 | 花椒园 | 大湾村 | 50
      合计 |  |  | 200`,
    ),
    sheetFrom(
      '项目二',
      `
      项目名称 | 建设地点 | 投资（万元）
      基础设施建设 |  | 8
      小桥 | 大湾村 | 8`,
    ),
  );
  expect(outcome.rows.Projects?.map(({ cells: { name, section, funds } }) => [name, section, funds])).toEqual([
    ['公路', '基础设施建设', 120],
    ['便桥', '基础设施建设', 30],
    ['花椒园', null, 50],
    ['小桥', '基础设施建设', 8],
  ]);
  expect(told).toEqual(expect.arrayContaining(['S010 项目!B2', 'S010 项目!B5', 'S010 项目二!A2']));
});

test('a project that is numbered as all others are is a project', () => {
  const { outcome } = imported(
    sheetFrom('项目', '序号 | 项目名称 | 建设地点 | 投资（万元）\n一 | 公路 |  | 120\n二 | 便桥 | 小湾村 | 30'),
  );
  expect(outcome.rows.Projects?.map(({ cells }) => cells['name'])).toEqual(['公路', '便桥']);
});

test('the whole township is no village, and a tick is an answer', () => {
  const { outcome, told } = imported(
    sheetFrom(
      '村情',
      `
      行政村 | 总户数 | 总人口 | 是否贫困村
      大湾村 | 386 | 1400 | √
      小湾村 | 200 | 700 | ×
      全 乡 | 586 | 2100 |`.replace('全 乡', '全乡'),
    ),
  );
  expect(outcome.rows.Villages?.map(({ cells: { name, poor } }) => [name, poor])).toEqual([
    ['大湾村', '是'],
    ['小湾村', '否'],
  ]);
  expect(told).toEqual(['S008 村情!A4']);
});

test('counts of some households of each village are not taken for all of them', () => {
  const { json } = imported(sheetFrom('困难群众汇总表', '村名 | 户数 | 人口\n大湾村 | 2 | 6\n小湾村 | 2 | 6'));
  expect(json.tables[0]).toMatchObject({ ledger: null, rows: 0 });
});

test('a log stays a log with days in any shape, without years or without days at all', () => {
  const { json, outcome } = imported(
    sheetFrom(
      '日志',
      `
      日期 | 干部 | 地点 | 工作内容 | 服务对象 | 受益群众（人）
      2014年元月8日 | 李四 | 大湾村 | 走访 | 张三 | 1
      1.20 | 王二 | 大湾村 | 送化肥 | 张三 | 4
      14.2.3 | 李四 | 大湾村 | 修路 |  | 300
      3月上旬 | 李四 | 大湾村 | 修路 |  | 300`,
    ),
    sheetFrom(
      '走访慰问登记表',
      `
      月 | 日 | 走访干部 | 走访户 | 慰问金（元） | 办理结果
      1 | 15 | 李四 | 张三 | 300 | 已办结
      2 | 3 | 王二 | 赵六 | 100 | 已办结`,
    ),
  );
  expect(json.tables.map(({ ledger }) => ledger)).toEqual(['AssistanceLog', 'AssistanceLog']);
  expect(json.tables[1]).toMatchObject({ columns: { A: 'date' }, unmatched: [] });
  expect(outcome.rows.AssistanceLog?.length).toBe(6);
  expect(json.unreadable.map(({ address }) => address)).toEqual(
    expect.arrayContaining(['日志!A3', '日志!A5', '走访慰问登记表!A2']),
  );
});

test('a column of a few days among fillers is found by its header', () => {
  const { json } = imported(
    sheetFrom(
      '结对',
      '村 | 户主 | 帮扶干部 | 解除日期\n大湾村 | 张三 | 李四 | -\n大湾村 | 王五 | 李四 | 2014.5.1\n大湾村 | 孙七 | 李四 | 无',
    ),
  );
  expect(json.tables[0]?.columns).toMatchObject({ D: 'until' });
});

test('an ID number is the household’s wherever it stands, and what follows it too', () => {
  const { json } = imported(
    sheetFrom(
      '结对',
      `
      贫困户姓名 | 贫困户人口 | 联系干部 | 身份证号 | 电话
      张三 | 4 | 李四 | ~519900196103076011 | 13800001111`,
    ),
  );
  expect(json.tables[0]?.columns).toEqual({
    A: 'household',
    B: 'persons',
    C: 'cadre',
    D: 'idNumber',
    E: 'phone',
  });
});

test('of two columns that ask for the same neither is sure, and the other is listed', () => {
  const { json } = imported(
    sheetFrom(
      '结对',
      '联系领导 | 包村干部 | 村 | 贫困户姓名\n李四 | 王二 | 大湾村 | 张三\n李四 | 孙一 | 大湾村 | 王五',
    ),
  );
  expect(json.tables[0]?.sure['A']).toBeLessThan(0.9);
  expect(json.leftover.map(({ header }) => header)).toEqual(['包村干部']);
});

test('a line over the columns, or one that leads on to the rows below, is no branch', () => {
  const { outcome, told } = imported(
    sheetFrom(
      '支部',
      `
      支部名称 | 支部书记 | 党员人数
      农村支部 | < | <
      大湾村支部 | 吴云 | 33
      二季度新增： |  |
      机关支部 | 钱云 | 20`,
    ),
  );
  expect(outcome.rows.Branches?.map(({ cells }) => cells['name'])).toEqual(['大湾村支部', '机关支部']);
  expect(told).toEqual(['S010 支部!A2', 'S010 支部!A4']);
});
