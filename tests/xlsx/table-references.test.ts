import { withTableCells } from '../../src/xlsx/results/table-references';
import type { Table } from '../../src/xlsx/workbook/tables';

const table: Table = {
  part: 'xl/tables/table1.xml',
  id: 1,
  name: 'Log',
  displayName: 'Log',
  range: { top: 3, left: 2, bottom: 9, right: 4 },
  columns: ['日期', '人数', "单价[元]'"],
  headerRowCount: 1,
  totalsRowCount: 1,
};
const read = (formula: string, row = 5): string =>
  withTableCells(formula, { row, column: 9 }, [{ sheet: '帮扶 日志', table }]);

test.each([
  ['Log[[#This Row],[人数]]*2', "'帮扶 日志'!$C$5*2"],
  ['SUM(log[人数])', "SUM('帮扶 日志'!$C$4:$C$8)"],
  ['SUM(Log[[日期]:[人数]])', "SUM('帮扶 日志'!$B$4:$C$8)"],
  ['SUM(Log[[#This Row],[日期]:[人数]])', "SUM('帮扶 日志'!$B$5:$C$5)"],
  ["Log[[#This Row],[单价'[元']'']]", "'帮扶 日志'!$D$5"],
  [`'5" 管'!A1&"x"&Log[[#This Row],[人数]]`, `'5" 管'!A1&"x"&'帮扶 日志'!$C$5`],
  ['COUNTA(Log[#Data])', "COUNTA('帮扶 日志'!$B$4:$D$8)"],
])('%s means %s', (formula, meant) => {
  expect(read(formula)).toBe(meant);
});

test.each([
  '[1]!Log[人数]',
  'Log[[#Headers],[人数]]',
  'Log[没有]',
  'Other[人数]',
  '"Log[人数]"',
  '[1]Sheet1!A1',
  'SUM(Log)',
])('%s stays as it is', (formula) => {
  expect(read(formula)).toBe(formula);
});

test('beside a row of the table, “this row” means none', () => {
  expect(read('Log[[#This Row],[人数]]', 20)).toBe('Log[[#This Row],[人数]]');
});
