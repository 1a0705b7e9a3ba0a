import { assignToUnits } from '../../src/app/rollup/county-row-remarks';
import { dayOf } from '../../src/model/day';
import type { Opinion } from '../../src/rollup/opinion';
import { newWorkbook } from '../../src/workbook/file/new-workbook';
import { openFileWorkbook } from '../../src/workbook/file/file-workbook';
import { content, type LedgerTexts } from '../support/book';
import { delivered, rolledUp } from './county';

const TODAY = dayOf(2014, 7, 1) ?? 0;

const pairings = (...rows: readonly string[]): string =>
  ['干部姓名 | 村 | 户主姓名 | 群众类别 | 结对日期 | 备注', ...rows].join('\n  ');
const CHEN = '王伟 | 平桥村 | 陈大山 | 空巢老人 | =2014-01-05 | 勿外传';
const HE = '王伟 | 乌木村 | 何桂芳 | 空巢老人 | =2014-01-05 |';

const township = (unit: string, Pairings: string) => {
  const ledgers: LedgerTexts = {
    Profile: `项目 | 内容\n填报单位 | ${unit}\n上级单位 | 示例县\n年度 | =2014\n报告期 | 上半年`,
    Villages: '名称 | 类别\n乌木村 | 村\n平桥村 | 村',
    Cadres: '姓名 | 干部类别 | 联系村\n王伟 | 机关干部 | 乌木村',
    Pairings,
  };
  return delivered(`${unit}.xlsx`, content(ledgers), TODAY);
};

/** A remark about a cell of 全县结对帮扶 in the workbook made of these townships. */
async function remark(row: number, column: string, unit = ''): Promise<readonly Opinion[]> {
  const county = await rolledUp([
    await township('甲乡', pairings(CHEN)),
    await township('乙乡', pairings(CHEN.replace('陈大山', '赵小山'), HE)),
  ]);
  const workbook = await openFileWorkbook(await newWorkbook(county.plans ?? [], county.rows));
  const said: Opinion = {
    unit,
    code: null,
    sheet: '全县结对帮扶',
    row,
    column: null,
    cell: `${column}${row}`,
    mark: null,
    message: '',
    opinion: '请核对',
  };
  return assignToUnits([said], (sheet) => workbook.readGrid(sheet));
}

/** 乙乡's report of the next time, and what became of the remarks. */
async function later(opinions: readonly Opinion[], ...rows: readonly string[]) {
  return (await rolledUp([await township('乙乡', pairings(...rows))], { opinions })).opinions;
}

test('a remark on a row of the county’s own ledger is about that row of the unit, wherever it stands by now', async () => {
  // 单位 is the first column of 全县结对帮扶, 身份证号 the sixth; what is blank, the county sees to be so.
  const [opinion] = await later(await remark(4, 'F'), '王伟 | 乌木村 | 孙某 | 空巢老人 | =2014-02-05 |', HE);
  expect(opinion).toMatchObject({ unit: '乙乡', sheet: '结对帮扶', row: 3, state: 'open', opinion: '请核对' });
  expect(opinion?.mark).toMatch(/^m[0-9a-f]{15}$/u);
});

test('it is settled when the unit has changed the row', async () => {
  const [opinion] = await later(await remark(4, 'F'), HE.replace('何桂芳', '何桂香'));
  expect(opinion).toMatchObject({ unit: '乙乡', sheet: '结对帮扶', state: 'changed' });
});

test.each([
  ['the header', 1, ''],
  ['a row below the last', 99, ''],
  ['a row of another unit than the one named', 2, '乙乡'],
])('it is told as found nowhere where it names %s', async (_, row, unit) => {
  expect(await later(await remark(row, 'A', unit), HE)).toMatchObject([{ state: 'notFound', sheet: '全县结对帮扶' }]);
});
