import { unwatched } from '../../src/model/progress';
import { cadresLocator, cadresSheet, userSheet } from './contract-plans';
import type { MakePort } from './port-under-test';

/** What an adapter promises of reading ledgers, stamps and the template version. */
export function readingContract(makePort: MakePort): void {
  test('a ledger is read from its table as it stands, blanks, texts and serial numbers', async () => {
    const { port } = await makePort([cadresSheet]);
    const { grids, sheets, date1904 } = await port.read([cadresLocator], unwatched);
    expect(sheets).toEqual(['干部名册']);
    expect(date1904).toBe(false);
    expect(grids).toHaveLength(1);
    expect(grids[0]).toMatchObject({
      table: 'Cadres',
      sheet: '干部名册',
      bounds: { headerRow: 3, left: 2, right: 4 },
      top: 1,
      left: 2,
    });
    expect(grids[0]?.values.map((row) => Array.from({ length: 3 }, (_, column) => row[column] ?? null))).toEqual([
      ['示例乡干部', null, null],
      [null, null, null],
      ['姓名*', '到岗日期', '备注'],
      ['王伟', 41_334, null],
      ['李光', '2013.5.6', '  兼职 '],
      ['赵敏', 0.1, true],
    ]);
  });

  test('a ledger whose sheet was renamed is found by its table', async () => {
    const workbook = await makePort([cadresSheet]);
    await workbook.user.rename('干部名册', '我的 干部(2014)');
    const { grids } = await workbook.port.read([cadresLocator], unwatched);
    expect(grids[0]).toMatchObject({
      table: 'Cadres',
      sheet: '我的 干部(2014)',
      bounds: { headerRow: 3, left: 2, right: 4 },
    });
  });

  test('a ledger whose table is gone is found by its sheet in spite of blanks in the name', async () => {
    const { port } = await makePort([userSheet('别的', [[1]]), userSheet('干部 名册 ', [['姓名'], ['王伟']])]);
    const { grids } = await port.read([cadresLocator], unwatched);
    expect(grids).toEqual([
      {
        table: 'Cadres',
        sheet: '干部 名册 ',
        bounds: null,
        top: 1,
        left: 1,
        values: [['姓名'], ['王伟']],
        merges: [],
        formats: [],
      },
    ]);
  });

  test('a ledger that is not there has no grid, and a workbook without stamps and version says so', async () => {
    const { port } = await makePort('empty');
    expect(await port.read([cadresLocator], unwatched)).toEqual({
      sheets: ['Sheet1'],
      date1904: false,
      grids: [],
      unread: [],
      stamps: [],
      templateVersion: null,
    });
  });

  test('a formula is read by its value', async () => {
    const { port } = await makePort([
      userSheet(
        '干部名册',
        [
          ['姓名', '数'],
          ['王伟', 2],
        ],
        [{ kind: 'formula', at: { row: 3, column: 2 }, formula: 'B2*3', result: 6 }],
      ),
    ]);
    const { grids } = await port.read([cadresLocator], unwatched);
    expect(grids[0]?.values[2]?.[1]).toBe(6);
  });

  test('the template version is read from its name', async () => {
    const { port } = await makePort([
      userSheet('填表说明', [['说明']], [{ kind: 'name', name: 'TemplateVersion', formula: '7' }]),
    ]);
    expect((await port.read([], unwatched)).templateVersion).toBe(7);
  });
}
