import { parseMap } from '../../src/mapping/map-file';
import { day, imported } from './imported';

const VISITS = `
  2014年上半年走访贫困户情况表 | < | < | < | < | < | <
  村名 | 户主姓名 | 帮扶干部 | 第一次走访 | 第二次走访 | 第三次走访 | 慰问金（元）
  乌木村 | 张三 | 李四 | 1月20日 | 3月11日 | 5月6日 | 300
  乌木村 | 王五 | 李四 |  | 3月11日 | 无 | 200
  平桥村 | 赵六 | 孙七 |  |  |  |
  平桥村 | 周八 | 孙七 | 2014.2.30 |  |  | 100
  合计 |  |  |  |  |  | 600`;

const visits = ({ outcome }: ReturnType<typeof imported>) =>
  outcome.rows.AssistanceLog?.map(({ row, cells }) => [row, cells['household'], day(cells['date']), cells['amount']]);

test('first, second and third visit side by side are a row each, and what stands once counts once', () => {
  const found = imported([['走访', VISITS]]);
  expect(visits(found)).toEqual([
    [3, '张三', '2014-01-20', 300],
    [3, '张三', '2014-03-11', null],
    [3, '张三', '2014-05-06', null],
    [4, '王五', '2014-03-11', 200],
    [6, '周八', null, 100],
  ]);
  expect(found.json.tables[0]).toMatchObject({
    ledger: 'AssistanceLog',
    columns: { D: 'date', E: 'date', F: 'date' },
    why: { D: 'again', E: 'again', F: 'again' },
    unmatched: [],
  });
  expect(found.told).toEqual(expect.arrayContaining(['C103 走访!D6', 'S010 走访!A5', 'S008 走访!A7']));
});

test('a map made of the proposal reads the times as the proposal does, and one that leaves a time out does without it', () => {
  const { json } = imported([['走访', VISITS]]);
  const mapped = (tables: unknown) => imported([['走访', VISITS]], { map: parseMap(JSON.stringify({ tables })) });
  expect(visits(mapped(json.tables))).toEqual(visits(imported([['走访', VISITS]])));
  const [table] = json.tables;
  const columns = { ...table?.columns, F: undefined };
  expect(visits(mapped([{ ...table, columns }]))).toHaveLength(4);
});

test('times with their day and what was done under a group each', () => {
  const { outcome } = imported([
    [
      '记录',
      `
      2014年干部走访记录 | < | < | < | < | < | <
      村 | 户主 | 走访干部 | 第一次 | < | 第二次 | <
      ^ | ^ | ^ | 时间 | 内容 | 时间 | 内容
      乌木村 | 张三 | 李四 | 1月20日 | 送米油 | 4月8日 | 送化肥
       | 王五 |  | 1月21日 | 送棉被 |  |
      平桥村 | 赵六 | 孙七 |  |  | 4月9日 | 谈心`,
    ],
  ]);
  expect(
    outcome.rows.AssistanceLog?.map(({ cells }) => [cells['household'], day(cells['date']), cells['content']]),
  ).toEqual([
    ['张三', '2014-01-20', '送米油'],
    ['张三', '2014-04-08', '送化肥'],
    ['王五', '2014-01-21', '送棉被'],
    ['赵六', '2014-04-09', '谈心'],
  ]);
});

test('households side by side behind their cadre are a row each, and the phone behind them is nobody’s for sure', () => {
  const { outcome, json } = imported([
    [
      '结对',
      `
      领导干部结对帮扶安排表 | < | < | < | < | < | < | <
      姓名 | 职务 | 联系村 | 帮扶户一 | < | 帮扶户二 | < | 联系电话
      ^ | ^ | ^ | 户主 | 人口 | 户主 | 人口 | ^
      李四 | 乡长 | 乌木村 | 张三 | 4 | 王五 | 3 | 13900000001
      孙七 | 主任 | 平桥村 | 赵六 | 5 |  |  | 13900000002`,
    ],
  ]);
  expect(
    outcome.rows.Pairings?.map(({ cells }) => [cells['cadre'], cells['village'], cells['household'], cells['persons']]),
  ).toEqual([
    ['李四', '乌木村', '张三', 4],
    ['李四', '乌木村', '王五', 3],
    ['孙七', '平桥村', '赵六', 5],
  ]);
  expect(json.tables[0]?.sure['H'] ?? 0).toBeLessThan(0.9);
});

test('visits beside a day of pairing are left over, two phones are no two rows, and counts by month are no visits', () => {
  const { json } = imported([
    [
      '结对',
      '结对帮扶花名册 | < | <\n村 | 户主 | 帮扶干部 | 结对时间 | 一季度走访时间 | 二季度走访时间\n乌木村 | 张三 | 李四 | 2013.3.1 | 2014.1.20 | 2014.4.8',
    ],
    [
      '电话',
      '结对帮扶名册 | < | <\n村 | 户主 | 帮扶干部 | 户主电话1 | 户主电话2\n乌木村 | 钱九 | 李四 | ~13800000001 | ~13800000002',
    ],
    [
      '次数',
      '2014年走访统计 | < | <\n户主 | 走访干部 | 1月 | 2月 | 3月\n张三 | 李四 | 2 | 1 | 1\n王五 | 李四 | 1 | 1 | 1',
    ],
  ]);
  expect(json.tables).toMatchObject([
    { ledger: 'Pairings', unmatched: ['E', 'F'], rows: 1 },
    { ledger: 'Pairings', rows: 1 },
    { ledger: null, rows: 0 },
  ]);
});
