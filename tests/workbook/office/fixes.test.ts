import type { CellValue } from '../../../src/model/cell';
import { unwatched } from '../../../src/model/progress';
import type { CellFix } from '../../../src/workbook/port';
import { userSheet } from '../../contract/contract-plans';
import { EXCEL_VERSIONS } from '../../excel-host/host';
import { cellAt } from '../../excel-host/model/sheet';
import { assertHostsContent, openInExcel } from './support/open';

afterEach(assertHostsContent);

function fix(row: number, column: number, before: CellValue, after: string | number, numberFormat?: string): CellFix {
  return {
    sheet: '日志',
    place: { row, column },
    fix: { before, after, safe: true, ...(numberFormat !== undefined && { numberFormat }) },
  };
}

const column = (values: readonly CellValue[]) =>
  userSheet(
    '日志',
    values.map((value) => [value]),
  );

describe.each(Object.entries(EXCEL_VERSIONS))('%s', (_, version) => {
  test('cells among rows that a filter hides are each fixed in their own row', async () => {
    const { host, port } = openInExcel([column(['王 伟', '李 光', '赵 敏', '陈 静'])], { version });
    const sheet = host.workbook.sheet('日志');
    sheet.filtered = true;
    sheet.hiddenRows.add(2).add(3);
    await port.applyFixes(
      [fix(1, 1, '王 伟', '王伟'), fix(2, 1, '李 光', '李光'), fix(3, 1, '赵 敏', '赵敏'), fix(4, 1, '陈 静', '陈静')],
      unwatched,
    );
    expect([1, 2, 3, 4].map((row) => cellAt(sheet, { row, column: 1 })?.value)).toEqual([
      '王伟',
      '李光',
      '赵敏',
      '陈静',
    ]);
    expect(host.batches).toHaveLength(2);
  });

  test('an 18-digit ID number keeps all its digits, in a cell of the text format and in one of none', async () => {
    const { host, port } = openInExcel([column([' 110101199003070038', '110101199003070038 '])], { version });
    await port.applyFixes(
      [
        fix(1, 1, ' 110101199003070038', '110101199003070038', '@'),
        fix(2, 1, '110101199003070038 ', '110101199003070038'),
      ],
      unwatched,
    );
    const sheet = host.workbook.sheet('日志');
    expect([1, 2].map((row) => cellAt(sheet, { row, column: 1 })?.value)).toEqual([
      '110101199003070038',
      '110101199003070038',
    ]);
  });

  test('a text that begins with = is no formula and can be fixed', async () => {
    const { host, port } = openInExcel([column(['=甲 '])], { version });
    expect((await port.applyFixes([fix(1, 1, '=甲 ', '=甲')], unwatched)).applied).toHaveLength(1);
    expect(cellAt(host.workbook.sheet('日志'), { row: 1, column: 1 })).toMatchObject({ value: '=甲' });
    expect(cellAt(host.workbook.sheet('日志'), { row: 1, column: 1 })).not.toHaveProperty('formula');
  });
});

test('the second fix of one cell finds it changed', async () => {
  const { port } = openInExcel([column(['王 伟'])]);
  const [first, second] = [fix(1, 1, '王 伟', '王伟'), fix(1, 1, '王 伟', '王卫')];
  expect(await port.applyFixes([first, second], unwatched)).toEqual({
    applied: [first],
    refused: [{ ...second, reason: 'changed' }],
  });
});

test('cells between two fixes stay as they are, formulas and formats too', async () => {
  const { host, port } = openInExcel([
    userSheet(
      '日志',
      [['王 伟'], ['中间'], ['李 光']],
      [{ kind: 'formula', at: { row: 2, column: 1 }, formula: 'A1&""', result: '王 伟' }],
    ),
  ]);
  await port.applyFixes([fix(1, 1, '王 伟', '王伟'), fix(3, 1, '李 光', '李光')], unwatched);
  expect(cellAt(host.workbook.sheet('日志'), { row: 2, column: 1 })).toEqual({ formula: '=A1&""', value: '王 伟' });
});

test('no fixes write nothing', async () => {
  const { host, port } = openInExcel([column(['王伟'])]);
  expect(await port.applyFixes([], unwatched)).toEqual({ applied: [], refused: [] });
  expect(host.batches.some(({ reads, writes }) => reads || writes)).toBe(false);
});

test('a sheet that is gone is said, and nothing is fixed', async () => {
  const { host, port } = openInExcel([column(['王 伟'])]);
  await expect(
    port.applyFixes([fix(1, 1, '王 伟', '王伟'), { ...fix(1, 1, '', '甲'), sheet: '没有' }], unwatched),
  ).rejects.toMatchObject({ problem: { reason: 'gone' } });
  expect(cellAt(host.workbook.sheet('日志'), { row: 1, column: 1 })?.value).toBe('王 伟');
});
