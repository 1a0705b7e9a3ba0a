import { dayOf, formatDay } from '../../src/model/day';
import { NO_RESULT, type CellValue } from '../../src/model/cell';
import { readOpinions, readOwedUnits } from '../../src/app/rollup/county-lists';
import { readSlip } from '../../src/app/rollup/read-slip';
import { overviewOf } from '../../src/app/rollup/overview';
import { rollupJson } from '../../src/app/rollup/rollup-json';
import { problemText } from '../../src/rollup/file-problem';
import { content } from '../support/book';
import { delivered, rolledUp } from './county';
import { countyText, sheetRows } from './county-plans';
import { owedUnits } from '../../src/app/rollup/owed-units';

const units = (...names: readonly (string | number | null)[]) =>
  owedUnits(
    [{ sheet: '名单', values: [['2014年应报单位名单'], ['序号', '单位名称'], ...names.map((name) => [1, name])] }],
    '应报单位',
  )?.units;

test('a list with a unit twice, spaces and blank lines names each unit once', () => {
  expect(units('甲乡', '甲乡 ', null, '　乙乡', '', '甲 乡')).toEqual(['甲乡', '乙乡']);
});

test.each([
  '合计',
  '共5个单位',
  '共五个乡镇',
  '说明：以上单位',
  '注：不含街道',
  '备注1：',
  '附注：无',
  '制表人：王伟',
  '审核：李静',
  '填报人：',
])('“%s” below a list is no unit', (line) => {
  expect(units('甲乡', line)).toEqual(['甲乡']);
});

test.each(['共和镇', '说明镇', '注溪乡', '审坡乡', '合江县', '共青镇2个社区办'])('%s is one', (name) => {
  expect(units(name)).toEqual([name]);
});

test('a formula without a result among units, remarks or points is shown as one, and not as the program’s sign for it', async () => {
  const values = [
    ['单位', '代码', '表', '行', '列', '单元格', '说明', '县级意见', '行码', '问题和怎么改', '内容'],
    [NO_RESULT, null, '结对帮扶', 5, null, 'D5', null, NO_RESULT, null, NO_RESULT, null],
  ];
  const sheet = { sheet: '校验结果', values };
  const reader = { sheetNames: () => Promise.resolve(['校验结果']), readGrid: () => Promise.resolve(sheet) };
  const told = [await readOwedUnits(reader), await readOpinions(reader), (await readSlip(reader))?.points];
  expect(JSON.stringify(told)).not.toContain(NO_RESULT);
  expect(told[0]).toEqual({ units: ['[公式没有结果]'], abolished: [] });
});

const listOf = (header: readonly string[], ...rows: readonly (readonly CellValue[])[]) =>
  owedUnits([{ sheet: '名单', values: [header, ...rows] }], '应报单位');
const marked = (text: string) => listOf(['单位', '备注'], ['甲乡', text], ['乙乡', null])?.abolished ?? [];

test.each([
  ['撤并', null],
  ['已撤销', null],
  ['并入乙乡', null],
  ['已注销。', null],
  ['2014年5月1日并入乙乡', '2014-05-01'],
  ['２０１４年５月撤并到乙乡', '2014-05-01'],
  ['已于2014.5.3撤销建制', '2014-05-03'],
  ['20140503合并到乙乡', '2014-05-03'],
  ['撤乡并镇，并入乙镇', null],
  ['2014年底撤并', '2014-01-01'],
])('a unit with the remark “%s” was abolished, from %s', (text, day) => {
  expect(marked(text).map(({ unit, from }) => [unit, from === null ? null : formatDay(from)])).toEqual([['甲乡', day]]);
});

test.each(['丙乡并入', '2014年丙乡并入本乡', '拟撤并', '不撤并', '撤并前为丙乡', '撤并丙乡', '撤销后恢复', '正常', ''])(
  'a unit with the remark “%s” was not',
  (text) => {
    expect(marked(text)).toEqual([]);
  },
);

test('the mark may stand in brackets behind the name, its day in a column of its own', () => {
  expect(listOf(['单位'], ['甲乡（已撤并）'], ['丙乡（筹）'])).toEqual({
    units: ['甲乡', '丙乡（筹）'],
    abolished: [{ unit: '甲乡', note: '已撤并', from: null }],
  });
  const rows = [
    ['甲乡', '撤并', dayOf(2014, 5, 1)],
    ['乙乡', '正常', dayOf(2014, 5, 1)],
  ];
  expect(listOf(['单位', '状态', '变更日期'], ...rows)?.abolished).toEqual([
    { unit: '甲乡', note: '2014-05-01撤并', from: dayOf(2014, 5, 1) },
  ]);
});

describe('a unit that was abolished', () => {
  const list = listOf(
    ['单位', '备注'],
    ['甲乡', null],
    ['乙乡', '2014年5月1日并入甲乡'],
    ['丙乡', '2014-07-01撤并'],
    ['丁乡', '撤销，见电话13812344321'],
  );
  const workbook = (unit: string) =>
    delivered(
      `${unit}.xlsx`,
      content({ Profile: `项目 | 内容\n填报单位 | ${unit}\n上级单位 | 示例县\n年度 | =2014\n报告期 | 上半年` }),
    );

  test('owes nothing and is listed apart; one that goes after the period still owes its report', async () => {
    const result = await rolledUp([await workbook('甲乡')], list ?? {});
    const { units, abolished } = overviewOf(result);
    expect(units.map(({ unit, owed, file }) => [unit, owed, file !== null])).toEqual([
      ['甲乡', true, true],
      ['丙乡', true, false],
    ]);
    expect(abolished).toEqual([
      { unit: '乙乡', note: '2014年5月1日并入甲乡' },
      { unit: '丁乡', note: '撤销,见电话138****4321' },
    ]);
    expect(rollupJson(result, 'zh').abolished).toEqual(abolished);
    expect(countyText(result)).toContain('名单里注明已撤并，不用报2个：乙乡（2014年5月1日并入甲乡）、丁乡');
  });

  test('is counted where it reports all the same, and that is said', async () => {
    const result = await rolledUp([await workbook('甲乡'), await workbook('乙乡')], list ?? {});
    const problems = result.rollup.assessment.files[1]?.problems.map((problem) => problemText(problem).zh) ?? [];
    expect(result.rollup.units.map(({ unit }) => unit)).toEqual(['甲乡', '乙乡']);
    expect(problems.join()).toContain('名单里注明“乙乡”2014年5月1日并入甲乡，仍然报了，已经计入');
    expect(problems.join()).not.toContain('不在应报单位名单里');
  });

  test('stays so in the list that the county’s workbook is for the next time', async () => {
    const result = await rolledUp([await workbook('甲乡')], list ?? {});
    const next = owedUnits([{ sheet: '应报单位', values: sheetRows(result, 'rollupOwed') }], '应报单位');
    expect(next?.units).toEqual(['甲乡', '丙乡', '乙乡', '丁乡']);
    expect(next?.abolished.map(({ unit, from }) => [unit, from])).toEqual([
      ['丙乡', dayOf(2014, 7, 1)],
      ['乙乡', dayOf(2014, 5, 1)],
      ['丁乡', null],
    ]);
  });
});
