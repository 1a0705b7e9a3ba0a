import { shownNumber } from '../../../src/records/number-format/shown-number';

test.each([
  'General',
  'GENERAL',
  'G/通用格式',
  '[Red]General',
  '@',
  '0',
  '0.00',
  '#,##0',
  '#,##0.00',
  '#,##0_);(#,##0)',
  '_ ¥* #,##0.00_ ;_ ¥* -#,##0.00_ ;_ ¥* "-"??_ ;_ @_ ',
  '¥#,##0',
  '[$¥-804]#,##0.00',
  '[红色]0',
  '[DBNum1][$-804]General',
  '[$-F800]0',
  '0_ ',
  '0.00_);[Red](0.00)',
  '# ?/?',
  '0.00E+00',
  '##0.0E+0',
  '00000',
  '0;-0;;@',
  '[>=10000]#,##0;0',
  '',
  '#!,##0',
])('%s shows the number that is stored', (code) => {
  expect(shownNumber(code, 5000)).toEqual({ kind: 'plain' });
});

test.each([
  'yyyy/m/d',
  'yyyy-mm-dd',
  'yyyy"年"m"月"d"日"',
  '[$-804]yyyy"年"m"月"',
  'm"月"d"日"',
  'd-mmm',
  'mmm-yy',
  'm/d/yy h:mm',
  'h:mm',
  'h:mm:ss AM/PM',
  '[h]:mm',
  '[mm]:ss',
  'mm:ss.0',
  'yyyy/m/d;@',
  '[$-804]aaaa',
  'aaa',
  'e"年"m"月"',
  'gge"年"m"月"d"日"',
  'YYYY-MM-DD',
  '上午/下午h"时"mm"分"',
  '[DBNum1][$-804]yyyy"年"m"月"d"日"',
  'yyyy\\-mm\\-dd',
  'yyyy!/m!/d',
  '[Red]yyyy/m/d',
  '[>40000]yyyy/m/d;General',
])('%s shows a date or a time', (code) => {
  expect(shownNumber(code, 41703)).toEqual({ kind: 'date' });
});

test.each([
  ['0.0,', 5000, -3, ''],
  ['#,##0,', 5000, -3, ''],
  ['0.00,,', 5_000_000, -6, ''],
  ['#,##0,.0', 5000, -3, ''],
  ['0!.0,', 5000, -4, ''],
  ['0\\.0,', 5000, -4, ''],
  ['0"."0,', 5000, -4, ''],
  ['0!.0,"万"', 5000, -4, '万'],
  ['#,##0!.0,"万元"', 5000, -4, '万元'],
  ['0!.0000"万"', 5000, -4, '万'],
  ['0!.00,,"亿"', 500_000_000, -8, '亿'],
  ['0"万"', 5, 0, '万'],
  ['0"元"', 5, 0, '元'],
  ['0.0 "万元"', 5, 0, '万元'],
  ['General"人"', 5, 0, '人'],
  ['G/通用格式"元"', 5, 0, '元'],
  ['0\\元', 5, 0, '元'],
  ['0!万', 5, 0, '万'],
  ['[>=10000]0!.0,"万";0', 50_000, -4, '万'],
  ['[<10000]0;0!.0,"万"', 50_000, -4, '万'],
  ['[Red][>=100000000]0!.00,,"亿";[>=10000]0!.0,"万";0', 50_000, -4, '万'],
  ['0,"千"', 5000, -3, '千'],
  ['0人', 5, 0, '人'],
])('%s scales %d by ten to the power %d and adds “%s”', (code, value, power, suffix) => {
  expect(shownNumber(code, value)).toMatchObject({ kind: 'scaled', power, suffix, isPercent: false });
});

test.each([
  ['0%', 2],
  ['0.00%', 2],
  ['0"%"', 0],
  ['0％', 0],
])('%s shows a percentage', (code, power) => {
  expect(shownNumber(code, 0.5)).toMatchObject({ kind: 'scaled', power, isPercent: true });
});

test('the section that shows a number is chosen by condition, else by sign', () => {
  expect(shownNumber('[>=10000]0!.0,"万";0', 9999)).toEqual({ kind: 'plain' });
  expect(shownNumber('0;0"亏";"无"', -5)).toMatchObject({ suffix: '亏' });
  expect(shownNumber('0;0"亏";"无"', 0)).toEqual({ kind: 'words', text: '无' });
  expect(shownNumber('yyyy/m/d;0', -1)).toEqual({ kind: 'plain' });
});

test.each([
  [';;;', ''],
  ['""', ''],
  [';;;@', ''],
  ['[=1]"男";[=2]"女"', '男'],
  ['"已办"', '已办'],
])('%s shows words or nothing in place of the number', (code, text) => {
  expect(shownNumber(code, 1)).toEqual({ kind: 'words', text });
});
