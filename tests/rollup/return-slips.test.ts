import { checkRead } from '../../src/app/check';
import { readLedgers } from '../../src/app/read-ledgers';
import { pointsOfSlip } from '../../src/app/return-slip';
import { opinionsIn } from '../../src/app/rollup/county-sheets';
import { needsAttention, overviewOf } from '../../src/app/rollup/overview';
import { returnSlips } from '../../src/app/rollup/return-slips';
import type { RolledUp } from '../../src/app/rollup/roll-up';
import { dayOf } from '../../src/model/day';
import { unwatched } from '../../src/model/progress';
import type { Opinion } from '../../src/rollup/opinion';
import { content, type LedgerTexts } from '../support/book';
import { delivered, rolledUp } from './county';
import { sheetRows } from './county-plans';

const TODAY = dayOf(2014, 7, 1) ?? 0;
const PAIRINGS = `干部姓名 | 村 | 户主姓名 | 身份证号 | 群众类别 | 结对日期 | 备注
  王伟 | 平桥村 | 陈大山 | 11010519491231002X | 空巢老人 | =2014-01-05 | 勿外传
  查无此人 | 乌木村 | 何桂芳 | | 空巢老人 | =2014-01-05 |`;

const township = (change: LedgerTexts = {}) =>
  content({
    Profile: '项目 | 内容\n填报单位 | 甲乡\n上级单位 | 示例县\n年度 | =2014\n报告期 | 上半年',
    Villages: '名称 | 类别\n乌木村 | 村\n平桥村 | 村',
    Cadres: '姓名 | 干部类别 | 联系村\n王伟 | 机关干部 | 乌木村',
    Pairings: PAIRINGS,
    ...change,
  });

/** The roll-up's findings with a remark typed beside the finding of a code. */
function typed(result: RolledUp, code: string, opinion: string): readonly Opinion[] {
  const rows = sheetRows(result, 'rollupFindings').map((row) => [...row]);
  const header = rows.find((row) => row.includes('县级意见')) ?? [];
  for (const row of rows) if (row[header.indexOf('代码')] === code) row[header.indexOf('县级意见')] = opinion;
  return opinionsIn({ sheet: '校验结果', values: rows }) ?? [];
}

async function slipOf(opinions: readonly Opinion[] = []) {
  const result = await rolledUp([await delivered('甲.xlsx', township(), TODAY)], { opinions });
  return { result, points: await pointsOf(result) };
}

async function pointsOf(result: RolledUp) {
  const [slip] = await returnSlips(result, '2014-07-05 10:32', unwatched);
  const values = slip?.plans[0]?.nodes.flatMap((node) => (node.kind === 'values' ? node.values : [])) ?? [];
  return pointsOfSlip({ values }) ?? [];
}

async function checked(change: LedgerTexts, points: Awaited<ReturnType<typeof slipOf>>['points']) {
  const { findings, explained } = await checkRead(
    await readLedgers(township(change), TODAY, unwatched),
    unwatched,
    points,
  );
  return {
    open: findings.filter(({ code }) => code === 'R501').map(({ address }) => address),
    explained: explained.map(({ finding: { code, address }, reason }) => `${code} ${address} ${reason}`),
    stray: findings.filter(({ code }) => code === 'E601'),
  };
}

test('a slip holds the errors and what the officer remarked, and nothing that a submission masks', async () => {
  const first = await slipOf();
  expect(first.points.map(({ code, cell }) => `${code ?? ''} ${cell ?? ''}`)).toEqual(['R201 A3']);
  const { points, result } = await slipOf(typed(first.result, 'X304', '请核对这一户'));
  expect(points.map(({ code, opinion }) => [code, opinion])).toEqual([
    ['X304', '请核对这一户'],
    ['R201', ''],
  ]);
  expect(JSON.stringify(result.plans)).not.toContain('11010519491231002X');
});

test('its points stand at their rows wherever these are now, and go once the row is changed', async () => {
  const first = await slipOf();
  const { points } = await slipOf(typed(first.result, 'X304', '请核对这一户'));
  expect((await checked({}, points)).open).toEqual(['结对帮扶!B2', '结对帮扶!A3']);
  const inserted = PAIRINGS.replace('\n  王伟', '\n  王伟 | 乌木村 | 林秀 | | 空巢老人 | =2014-01-05 |\n  王伟');
  expect((await checked({ Pairings: inserted }, points)).open).toEqual(['结对帮扶!B3', '结对帮扶!A4']);
  expect((await checked({ Pairings: PAIRINGS.replace('查无此人', '王伟') }, points)).open).toEqual(['结对帮扶!B2']);
  expect((await checked({ Pairings: PAIRINGS.replace('勿外传', '改了备注') }, points)).open).toHaveLength(2);
});

test('points of rows that hold the same stand at one row each, and one goes with each that is changed', async () => {
  const row = '\n  查无此人 | 乌木村 | 何桂芳 | | 空巢老人 | =2014-01-05 |';
  const twice = PAIRINGS + row;
  const result = await rolledUp([await delivered('甲.xlsx', township({ Pairings: twice }), TODAY)]);
  const points = (await pointsOf(result)).filter(({ code }) => code === 'R201');
  expect((await checked({ Pairings: twice }, points)).open).toEqual(['结对帮扶!A3', '结对帮扶!A4']);
  const lower = twice.replace('\n', `\n${'  王伟 | 乌木村 | 林秀 | | 空巢老人 | =2014-01-05 |\n'.repeat(3)}`);
  expect((await checked({ Pairings: lower }, points)).open).toEqual(['结对帮扶!A6', '结对帮扶!A7']);
  expect((await checked({ Pairings: twice.replace('查无此人', '王伟') }, points)).open).toEqual(['结对帮扶!A4']);
});

test('an ID number put right in the middle settles its point, though the county sees no other row', async () => {
  const wrong = PAIRINGS.replace('19491231', '19481231');
  const points = await pointsOf(await rolledUp([await delivered('甲.xlsx', township({ Pairings: wrong }), TODAY)]));
  expect(points.map(({ code }) => code)).toEqual(['C109', 'R201']);
  expect((await checked({ Pairings: wrong }, points)).open).toEqual(['结对帮扶!D2', '结对帮扶!A3']);
  expect((await checked({}, points)).open).toEqual(['结对帮扶!A3']);
});

describe('of a number that the county sees masked', () => {
  const WRONG = PAIRINGS.replace('19491231', '19481231');
  const report = (Pairings: string) => delivered('甲.xlsx', township({ Pairings }), TODAY);
  const later = async (opinions: readonly Opinion[], Pairings: string) =>
    rolledUp([await report(Pairings)], { opinions });

  test('a fault is settled once it is found no more, though its row looks the same', async () => {
    const opinions = typed(await rolledUp([await report(WRONG)]), 'C109', '请与户口簿核对');
    expect((await later(opinions, WRONG)).opinions).toMatchObject([{ state: 'open' }]);
    expect((await later(opinions, PAIRINGS)).opinions).toMatchObject([{ state: 'changed' }]);
  });

  test('that the township sends masked itself nothing can be told, which is said', async () => {
    const opinions = typed(await rolledUp([await report(WRONG)]), 'C109', '请与户口簿核对');
    const result = await later(opinions, PAIRINGS.replace('19491231', '********'));
    expect(result.opinions).toMatchObject([{ state: 'masked' }]);
    expect(sheetRows(result, 'rollupOpinions').flat()).toContain('○ 看不出');
    expect(overviewOf(result).opinions).toMatchObject({ open: 0, masked: 1 });
    expect(needsAttention(overviewOf(await later(opinions, PAIRINGS.replace('19491231', '********'))))).toBe(true);
    // The township's own check settles it; a slip would hold it up.
    expect((await pointsOf(result)).map(({ code }) => code)).toEqual(['R201']);
  });

  test.each([null, '身份证号'])('a remark of the officer stands until it is explained (column %s)', async (column) => {
    const opinion = added({ row: 2, cell: 'D2', column, opinion: '与公安的不一致' });
    const result = await later([opinion], PAIRINGS);
    expect(result.opinions).toMatchObject([{ state: 'masked' }]);
    const points = await pointsOf(result);
    expect((await checked({}, points)).open).toEqual(['结对帮扶!D2', '结对帮扶!A3']);
    const Explanations = '代码 | 位置 | 内容 | 说明\nR501 | 结对帮扶!D2 | 11010519491231002X | 已到公安更正';
    expect((await checked({ Explanations }, points)).open).toEqual(['结对帮扶!A3']);
    const next = await rolledUp([await delivered('甲.xlsx', township({ Explanations }), TODAY)], {
      opinions: [opinion],
    });
    expect(next.opinions).toMatchObject([{ state: 'explained' }]);
    expect((await later(result.opinions, PAIRINGS.replace('002X', '0021'))).opinions).toMatchObject([
      { state: 'changed' },
    ]);
  });
});

test('a slip of a version with other marks goes by rows’ numbers and by what is found: no point is lost', async () => {
  const first = await slipOf();
  const opinions = typed(first.result, 'X304', '请核对这一户');
  const old = (await slipOf(opinions)).points.map((point) => ({ ...point, mark: '0123456789abcdef' }));
  expect((await checked({}, old)).open).toEqual(['结对帮扶!B2', '结对帮扶!A3']);
  expect((await checked({ Pairings: PAIRINGS.replace('查无此人', '王伟') }, old)).open).toEqual(['结对帮扶!B2']);
  const inserted = PAIRINGS.replace('\n  王伟', '\n  王伟 | 乌木村 | 林秀 | | 空巢老人 | =2014-01-05 |\n  王伟');
  expect((await checked({ Pairings: inserted }, old)).open).toHaveLength(2);
  expect(
    (
      await checked(
        { Pairings: inserted },
        old.map((point) => ({ ...point, code: null })),
      )
    ).open,
  ).toHaveLength(2);
  const { result } = await slipOf(opinions.map((opinion) => ({ ...opinion, mark: '0123456789abcdef' })));
  expect(result.opinions).toMatchObject([{ state: 'open' }]);
});

test('the county’s own workbook is no slip, though it has remarks and marks', async () => {
  const { result } = await slipOf();
  expect(pointsOfSlip({ values: sheetRows(result, 'rollupFindings') })).toBeNull();
});

test('a point that is explained is listed apart, and the next roll-up says so with the reason', async () => {
  const first = await slipOf();
  const opinions = typed(first.result, 'X304', '请核对这一户');
  const { points } = await slipOf(opinions);
  const Explanations = '代码 | 位置 | 内容 | 说明\nR501 | 结对帮扶!B2 | 平桥村 | 随女儿迁居';
  const { open, explained } = await checked({ Explanations }, points);
  expect(open).toEqual(['结对帮扶!A3']);
  expect(explained).toEqual(['R501 结对帮扶!B2 随女儿迁居']);
  expect((await checked({ Explanations }, [])).stray).toEqual([]);
  const next = await rolledUp([await delivered('甲.xlsx', township({ Explanations }), TODAY)], { opinions });
  expect(next.opinions).toMatchObject([{ state: 'explained', reason: '随女儿迁居' }]);
});

test('of several points about one row each reason reaches the county', async () => {
  const first = await slipOf();
  const opinions = typed(first.result, 'X304', '请核对这一户');
  const Explanations =
    '代码 | 位置 | 内容 | 说明\nR501 | 结对帮扶!B2 | 平桥村 | 随女儿迁居\nR501 | 结对帮扶!C2 | 陈大山 | 户主没有错\nR501 | 结对帮扶!D2 | | 户主没有错';
  const next = await rolledUp([await delivered('甲.xlsx', township({ Explanations }), TODAY)], { opinions });
  expect(next.opinions).toMatchObject([{ state: 'explained', reason: '随女儿迁居；户主没有错' }]);
});

test('a line that the officer adds about a row without a finding goes back too', async () => {
  const added: Opinion = {
    unit: '甲 乡',
    code: null,
    sheet: '村社区名册',
    row: 3,
    column: null,
    cell: 'A3',
    mark: null,
    message: '',
    opinion: '平桥村已撤并',
  };
  const { points } = await slipOf([added]);
  expect(points.map(({ sheet, cell, opinion }) => [sheet, cell, opinion])).toContainEqual([
    '村社区名册',
    'A3',
    '平桥村已撤并',
  ]);
  const Villages = '名称 | 类别\n平桥村 | 村\n乌木村 | 村';
  expect((await checked({ Villages }, points)).open).toContain('村社区名册!A2');
});

test('a remark about a ledger, or about the whole file, is explained by its sheet, and the county is told so', async () => {
  const values = [
    ['序号', '单位', '代码', '表', '行', '列', '单元格', '说明', '县级意见', '行码'],
    [null, '甲乡', null, '结对帮扶', null, null, null, null, '缺三户', null],
    [null, '甲乡', null, null, null, null, null, null, '整份重报', null],
  ];
  const opinions = opinionsIn({ sheet: '校验结果', values }) ?? [];
  const { points } = await slipOf(opinions);
  expect((await checked({}, points)).open).toEqual(['基本信息', '结对帮扶', '结对帮扶!A3']);
  const Explanations = `代码 | 位置 | 内容 | 说明
R501 | 结对帮扶 | | 已迁走
R501 | 基本信息 | | 已重报`;
  expect((await checked({ Explanations }, points)).open).toEqual(['结对帮扶!A3']);
  const next = await rolledUp([await delivered('甲.xlsx', township({ Explanations }), TODAY)], { opinions });
  expect(next.opinions).toMatchObject([
    { state: 'explained', reason: '已迁走' },
    { state: 'explained', reason: '已重报' },
  ]);
});

test('a remark about a cell stands at that cell', async () => {
  const { points } = await slipOf([added({ row: 2, cell: 'C2', opinion: '户主不对' })]);
  expect((await checked({}, points)).open).toEqual(['结对帮扶!C2', '结对帮扶!A3']);
});

/** A line that the officer added below the findings. */
function added(line: Partial<Opinion>): Opinion {
  const nothing = { code: null, row: null, column: null, cell: null, mark: null, message: '' };
  return { unit: '甲乡', sheet: '结对帮扶', opinion: '请核对', ...nothing, ...line };
}

test('of several remarks about one row, or about one ledger, none is lost', async () => {
  const { points } = await slipOf([
    added({ row: 2, cell: 'D2', opinion: '户主不对' }),
    added({ row: 2, cell: 'H2', opinion: '电话不对' }),
    added({ opinion: '缺三户' }),
    added({ opinion: '次序乱' }),
  ]);
  const said = points.map(({ opinion }) => opinion);
  expect(said).toEqual(expect.arrayContaining(['户主不对', '电话不对', '缺三户', '次序乱']));
});

test('two remarks beside one finding both stand on the slip', async () => {
  const [typedOnce] = typed((await slipOf()).result, 'R201', '查一查');
  if (!typedOnce) throw new Error('nothing was typed');
  const { points } = await slipOf([typedOnce, { ...typedOnce, opinion: '问组织办' }]);
  expect(points.find(({ code }) => code === 'R201')?.opinion).toBe('查一查；问组织办');
});

test.each([
  ['without a unit', added({ unit: '', row: 2, cell: 'A2' })],
  ['about a sheet that no township has', added({ sheet: '全县结对帮扶', row: 2, cell: 'A2' })],
  ['without a sheet', added({ sheet: '', row: 2 })],
  ['about a row that the ledger does not have', added({ row: 999, cell: 'A999' })],
])('a remark %s is told to be found nowhere, not dropped', async (_, opinion) => {
  const { result } = await slipOf([opinion]);
  expect(result.opinions).toMatchObject([{ state: 'notFound', opinion: '请核对' }]);
  expect(overviewOf(result).opinions).toMatchObject({ notFound: 1 });
  expect(needsAttention(overviewOf(result))).toBe(true);
  expect(sheetRows(result, 'rollupOpinions').flat()).toContain('▲ 找不到');
});

test('a remark whose row is named by the township’s own name of the sheet is found', async () => {
  const renamed = township();
  const grids = renamed.grids.map((grid) => (grid.table === 'Pairings' ? { ...grid, sheet: '结对（新）' } : grid));
  const result = await rolledUp([await delivered('甲.xlsx', { ...renamed, grids }, TODAY)], {
    opinions: [added({ sheet: '结对（新）', row: 2 })],
  });
  expect(result.opinions).toMatchObject([{ state: 'open', mark: expect.stringMatching(/./u) as string }]);
});

test('a line with a remark and no unit is read, so that it can be told', () => {
  const values = [
    ['序号', '单位', '表', '行', '单元格', '县级意见', '行码'],
    [1, '甲乡', '帮扶日志', 3, 'A3', '', ''],
    [null, null, '帮扶日志', null, 'A4', '请核对', null],
  ];
  expect(opinionsIn({ sheet: '校验结果', values })).toMatchObject([{ unit: '', row: 4, opinion: '请核对' }]);
});

test('below the findings there is room for lines of the officer’s own, in the table', async () => {
  const { result } = await slipOf();
  const plan = result.plans?.find(({ id }) => id === 'rollupFindings');
  const table = plan?.nodes.find((node) => node.kind === 'table');
  expect(table?.range.bottom).toBe(3 + result.findings.length + 5);
});
