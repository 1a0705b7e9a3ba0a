import { PICTURE, type CellValue } from '../../../src/model/cell';
import type { LedgerGrid } from '../../../src/model/grid';
import type { PlanNode, SheetPlan } from '../../../src/model/plan';
import { unwatched } from '../../../src/model/progress';
import { cadresLocator, cadresSheet, summaryPlan, userSheet } from '../../contract/contract-plans';
import { EXCEL_VERSIONS, type ExcelHost } from '../../excel-host/host';
import { loadClient, loadNewerClient } from '../../excel-host/load-client';
import { ensureCell, type HostCell, type HostSheet, type HostTable } from '../../excel-host/model/sheet';
import { switchHeadersOff, switchTotalsOn } from '../../excel-host/model/tables';
import { assertHostsContent, openInExcel } from './support/open';

afterEach(assertHostsContent);

const projectsLocator = { table: 'Projects', sheet: '项目台账', numberHeaders: ['数量', '资金(万元)'] };
const HEADERS = ['项目名称', '数量*', '开工日期', '资金（万元）'];
const ROWS: readonly (readonly CellValue[])[] = [
  ['一号渠', 12, 41_640, 5000],
  ['二号渠', '三', 41_641, 80],
  ['三号渠', 41_703, 41_642, null],
  ['四号渠', 7, 41_643, 2.5],
];

const format = (top: number, bottom: number, column: number, numberFormat: string): PlanNode => ({
  kind: 'style',
  range: { top, left: column, bottom, right: column },
  style: { numberFormat },
});

/** Projects from A1 on; the third quantity is a date, the money of all rows is shown in ten thousands. */
const projectsSheet: SheetPlan = userSheet(
  '项目台账',
  [HEADERS, ...ROWS],
  [format(2, 5, 3, 'yyyy/m/d'), format(2, 5, 4, '0!.0,'), format(3, 4, 2, 'm"月"d"日"')],
);
const asTable: PlanNode = {
  kind: 'table',
  name: 'Projects',
  range: { top: 1, left: 1, bottom: 5, right: 4 },
  style: 'TableStyleLight9',
};
const projectsTable: SheetPlan = { ...projectsSheet, nodes: [...projectsSheet.nodes, asTable] };

function tableOf(host: ExcelHost, sheet: string): { readonly sheet: HostSheet; readonly table: HostTable } {
  const [table] = host.workbook.sheet(sheet).tables;
  if (!table) throw new Error(`no table on ${sheet}`);
  return { sheet: host.workbook.sheet(sheet), table };
}

function put(host: ExcelHost, sheet: string, row: number, column: number, cell: HostCell): void {
  Object.assign(ensureCell(host.workbook.sheet(sheet), { row, column }), cell);
}

const onlyGrid = (grids: readonly LedgerGrid[]): LedgerGrid => {
  if (grids.length !== 1 || !grids[0]) throw new Error('one ledger was expected');
  return grids[0];
};

describe.each(Object.entries(EXCEL_VERSIONS))('%s', (_, version) => {
  describe('number formats', () => {
    test('of a table’s columns of numbers are told of the cells that hold numbers', async () => {
      const { host, port } = openInExcel([projectsTable], { version });
      const { grids } = await port.read([projectsLocator], unwatched);
      expect(onlyGrid(grids).formats).toEqual([
        { column: 2, from: 4, to: 4, code: 'm"月"d"日"' },
        { column: 4, from: 2, to: 5, code: '0!.0,' },
      ]);
      expect(host.batches).toHaveLength(2);
    });

    test('of a header with a remark behind it are told too', async () => {
      const { host, port } = openInExcel([projectsTable], { version });
      put(host, '项目台账', 1, 2, { value: '数量 （必填）' });
      const { grids } = await port.read([projectsLocator], unwatched);
      expect(onlyGrid(grids).formats.map(({ column }) => column)).toEqual([2, 4]);
    });

    test('are told of every column with numbers where the table is gone, in one batch more', async () => {
      const { host, port } = openInExcel([projectsSheet], { version });
      const { grids } = await port.read([projectsLocator], unwatched);
      expect(onlyGrid(grids).formats).toEqual([
        { column: 2, from: 4, to: 4, code: 'm"月"d"日"' },
        { column: 3, from: 2, to: 5, code: 'yyyy/m/d' },
        { column: 4, from: 2, to: 5, code: '0!.0,' },
      ]);
      expect(host.batches).toHaveLength(3);
    });

    test('of a form, whose headers stand beside its numbers, are told', async () => {
      const form = userSheet(
        '基本信息',
        [
          ['项目', '内容'],
          ['年度', 2014],
          ['填报人', '王伟'],
        ],
        [format(2, 2, 2, 'yyyy"年"'), { ...asTable, name: 'Profile', range: { top: 1, left: 1, bottom: 3, right: 2 } }],
      );
      const { port } = openInExcel([form], { version });
      const { grids } = await port.read([{ table: 'Profile', sheet: '基本信息', numberHeaders: ['年度'] }], unwatched);
      expect(onlyGrid(grids).formats).toEqual([{ column: 2, from: 2, to: 2, code: 'yyyy"年"' }]);
    });

    test('of numbers in a table’s columns of text are told in one batch more, and cost none where there are none', async () => {
      const locator = { ...projectsLocator, textHeaders: ['项目名称', '开工日期'] };
      const { host, port } = openInExcel([projectsTable], { version });
      expect(onlyGrid((await port.read([locator], unwatched)).grids).formats).toEqual([
        { column: 2, from: 4, to: 4, code: 'm"月"d"日"' },
        { column: 3, from: 2, to: 5, code: 'yyyy/m/d' },
        { column: 4, from: 2, to: 5, code: '0!.0,' },
      ]);
      expect(host.batches).toHaveLength(3);

      const plain = openInExcel([projectsTable], { version });
      await plain.port.read([{ ...projectsLocator, textHeaders: ['项目名称'] }], unwatched);
      expect(plain.host.batches).toHaveLength(2);
    });

    test('are not asked for where no column is known to hold numbers', async () => {
      const { port } = openInExcel([projectsTable], { version });
      const { grids } = await port.read([{ table: 'Projects', sheet: '项目台账' }], unwatched);
      expect(onlyGrid(grids).formats).toEqual([]);
    });
  });

  describe('a table', () => {
    test('tells its own totals row', async () => {
      const { host, port } = openInExcel([projectsTable], { version });
      const { sheet, table } = tableOf(host, '项目台账');
      switchTotalsOn(sheet, table, ['汇总', 41_722, '', 5082.5]);
      const { grids } = await port.read([projectsLocator], unwatched);
      expect(onlyGrid(grids).bounds).toEqual({ headerRow: 1, left: 1, right: 4, totalsRow: 6 });
    });

    test('whose header row is switched off tells the names of its columns', async () => {
      const { host, port } = openInExcel([projectsTable], { version });
      const { sheet, table } = tableOf(host, '项目台账');
      switchHeadersOff(sheet, table);
      const grid = onlyGrid((await port.read([projectsLocator], unwatched)).grids);
      expect(grid.bounds).toEqual({ headerRow: 1, left: 1, right: 4, headers: HEADERS });
      expect(grid.values).toEqual(ROWS);
      expect(grid.formats.map(({ column }) => column)).toEqual([2, 4]);
    });

    test('without a header row in the first row of the sheet has the row above that, 0, for one', async () => {
      const { host, port } = openInExcel(
        [userSheet('项目台账', ROWS, [{ ...asTable, range: { top: 1, left: 1, bottom: 4, right: 4 } }])],
        { version },
      );
      Object.assign(tableOf(host, '项目台账').table, { showHeaders: false, hiddenHeaders: HEADERS });
      expect(onlyGrid((await port.read([projectsLocator], unwatched)).grids).bounds).toMatchObject({
        headerRow: 0,
        headers: HEADERS,
      });
    });
  });

  describe('sheets that no ledger was read from', () => {
    test('are told with their head and their rows, hidden ones too, in the order of their tabs', async () => {
      const log = [['日期', '干部姓名'], ...Array.from({ length: 217 }, (_value, index) => [41_640 + index, '王伟'])];
      const { host, port } = openInExcel(
        [userSheet('二季度', log), cadresSheet, userSheet('草稿', [['甲'], [null], ['乙', 2]])],
        { version },
      );
      host.workbook.sheet('草稿').visibility = 'VeryHidden';
      const { unread } = await port.read([cadresLocator], unwatched);
      expect(unread).toEqual([
        { sheet: '二季度', head: { top: 1, left: 1, values: log.slice(0, 30) }, rows: 218 },
        {
          sheet: '草稿',
          head: {
            top: 1,
            left: 1,
            values: [
              ['甲', null],
              [null, null],
              ['乙', 2],
            ],
          },
          rows: 2,
        },
      ]);
      expect(host.batches).toHaveLength(2);
    });

    test('are not the product’s own, nor blank ones', async () => {
      const guide = userSheet(
        '填表说明',
        [['双联台账填表说明']],
        [{ kind: 'name', name: 'TemplateVersion', formula: '1' }],
      );
      const { host, port } = openInExcel([cadresSheet, guide], { version });
      await port.write([summaryPlan(3)], { onClash: 'refuse' }, unwatched);
      host.workbook.addSheet('空白');
      expect((await port.read([cadresLocator], unwatched)).unread).toEqual([]);
    });

    test('are a user’s sheet called 填表说明 in a workbook that the product did not make', async () => {
      const { port } = openInExcel([cadresSheet, userSheet('填表说明', [['说明']])], { version });
      expect((await port.read([cadresLocator], unwatched)).unread.map(({ sheet }) => sheet)).toEqual(['填表说明']);
    });

    test('whose cells begin far from A1 are told too', async () => {
      const { host, port } = openInExcel([cadresSheet, userSheet('远处', [])], { version });
      put(host, '远处', 900, 80, { value: '日期' });
      put(host, '远处', 901, 81, { value: '王伟' });
      expect((await port.read([cadresLocator], unwatched)).unread).toEqual([
        {
          sheet: '远处',
          head: {
            top: 900,
            left: 80,
            values: [
              ['日期', null],
              [null, '王伟'],
            ],
          },
          rows: 2,
        },
      ]);
    });

    test('cost the same however large they are', async () => {
      const bytesOf = async (rows: number): Promise<number> => {
        const { host, port } = openInExcel(
          [
            cadresSheet,
            userSheet(
              '旧台账',
              Array.from({ length: rows }, (_value, row) => [row, '帮扶内容', '备注']),
            ),
          ],
          { version },
        );
        await port.read([cadresLocator], unwatched);
        return host.batches.reduce((sum, { responseBytes }) => sum + responseBytes, 0);
      };
      const [small, large] = [await bytesOf(40), await bytesOf(20_000)];
      expect(large - small).toBeLessThan(20);
      expect(small).toBeLessThan(12_000);
    });
  });
});

describe('a picture placed in a cell', () => {
  const withPicture = (picture: HostCell['picture'], version: string, makeClient = loadNewerClient) => {
    const opened = openInExcel([projectsTable], { version, makeClient });
    put(opened.host, '项目台账', 3, 2, { value: '#VALUE!', ...(picture && { picture }) });
    put(opened.host, '项目台账', 4, 2, { value: '#VALUE!' });
    return opened;
  };

  test.each(['WebImage', 'LocalImage', 'NotAvailable'] as const)(
    'of the kind %s is told from an error',
    async (picture) => {
      const { host, port } = withPicture(picture, EXCEL_VERSIONS.ltsc2024);
      const grid = onlyGrid((await port.read([projectsLocator], unwatched)).grids);
      expect([grid.values[2]?.[1], grid.values[3]?.[1]]).toEqual([PICTURE, '#VALUE!']);
      expect(host.batches).toHaveLength(3);
    },
  );

  test.each([
    ['an Excel', () => withPicture('WebImage', EXCEL_VERSIONS.excel2021)],
    ['an office.js', () => withPicture('WebImage', EXCEL_VERSIONS.microsoft365, loadClient)],
  ])('is an error to %s that cannot tell the two apart', async (_, open) => {
    const { port } = open();
    const grid = onlyGrid((await port.read([projectsLocator], unwatched)).grids);
    expect([grid.values[2]?.[1], grid.values[3]?.[1]]).toEqual(['#VALUE!', '#VALUE!']);
  });
});
