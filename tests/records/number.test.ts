import { oneCell } from './one-cell';

const persons = (written: string) => oneCell('AssistanceLog', '受益人数', written);
const yuan = (written: string) => oneCell('AssistanceLog', '折款金额(元)', written);
const tenThousandYuan = (written: string) => oneCell('Projects', '资金(万元)', written);
const quantity = (written: string) => oneCell('Projects', '数量', written);

describe('whole numbers', () => {
  test.each([
    ['=12', 12],
    ['=0', 0],
    ['=2.9999999999999996', 3],
    ['=1000000', 1_000_000],
  ])('%s is read as %d without a finding', async (written, value) => {
    expect(await persons(written)).toEqual({ value, state: 'read', finding: undefined });
  });

  test.each([
    ['12', 12],
    ['１２', 12],
    ['12人', 12],
    ['１２ 人', 12],
    ['1,200', 1200],
    ['1，200人', 1200],
    ['1 200', 1200],
    ['12.0', 12],
    ['"\\u300012\\u200b"', 12],
    ['+3', 3],
  ])('the text %s is understood as %d and offered as a fix', async (written, value) => {
    const read = await persons(written);
    expect(read).toMatchObject({
      value,
      state: 'read',
      finding: { code: 'C104', severity: 'warning', fix: { after: value, safe: true } },
    });
    expect(read.finding?.fix?.before).toBe(read.finding?.value);
  });

  test.each([
    '12户',
    '约12人',
    '十二',
    '12(含儿童3人)',
    '12、13',
    '1,23',
    '12%',
    '1e3',
    '3+4',
    '=true',
    '人',
    '12人次',
    '(12)',
    '″',
    '同上',
    '？',
    '○',
    '不详',
  ])('%s is no definite number', async (written) => {
    const { value, state, finding } = await persons(written);
    expect({ value, state }).toEqual({ value: null, state: 'faulty' });
    expect(finding).toMatchObject({ code: 'C105', severity: 'error' });
    expect(finding).not.toHaveProperty('fix');
  });

  test.each([
    ['=-1', 'below', 0],
    ['-1', 'below', 0],
    ['=1.5', 'notWhole', 1_000_000],
    ['1.5人', 'notWhole', 1_000_000],
    ['=1000001', 'above', 1_000_000],
    ['99999999人', 'above', 1_000_000],
  ])('%s is outside the range (%s)', async (written, reason, limit) => {
    expect(await persons(written)).toMatchObject({
      value: null,
      state: 'faulty',
      finding: { code: 'C107', severity: 'error', params: { reason, limit } },
    });
  });
});

describe('amounts', () => {
  test('the binary noise of formulas goes: 0.1+0.2 is exactly 0.3', async () => {
    expect(await yuan('=0.30000000000000004')).toEqual({ value: 300_000, state: 'read', finding: undefined });
  });

  test.each([
    ['300', 300],
    ['300元', 300],
    ['300元整', 300],
    ['￥300', 300],
    ['¥1,200.50', 1200.5],
    ['３００．５元', 300.5],
    ['60万', 600_000],
    ['60万元', 600_000],
    ['0.3万元', 3000],
    ['1亿元', 100_000_000],
    ['2千元', 2000],
    ['300块', 300],
    ['0.000001', 0.000001],
    ['1 234 567.8', 1_234_567.8],
  ])('in a 元 column %s is understood as %d', async (written, units) => {
    const { value, state, finding } = await yuan(written);
    expect({ value, state }).toEqual({ value: Math.round(units * 1e6), state: 'read' });
    expect(finding).toMatchObject({ code: 'C104', fix: { after: units, safe: true } });
  });

  test.each([
    ['60', 60],
    ['60万', 60],
    ['60万元', 60],
    ['600000元', 60],
    ['1.5亿', 15_000],
    ['123元', 0.0123],
    ['1,570万元', 1570],
    ['60 万元', 60],
  ])('in a 万元 column %s is understood as %d', async (written, units) => {
    const { value, finding } = await tenThousandYuan(written);
    expect(value).toBe(Math.round(units * 1e6));
    expect(finding).toMatchObject({ code: 'C104', fix: { after: units, safe: true } });
  });

  test('what is finer than a millionth of the unit is rounded, halves up', async () => {
    expect((await tenThousandYuan('0.005元')).value).toBe(1);
    expect((await tenThousandYuan('0.004元')).value).toBe(0);
    expect((await yuan('=0.0000004')).value).toBe(0);
  });

  test.each([
    '10(其中,灾情因素6万元)',
    '854万854万(高标准农田)',
    '约60',
    '60多万',
    '六十',
    '60美元',
    '=false',
    '60/70',
    '1.2.3',
    '元',
  ])('%s is no definite amount', async (written) => {
    expect(await tenThousandYuan(written)).toMatchObject({
      value: null,
      state: 'faulty',
      finding: { code: 'C105', severity: 'error' },
    });
  });

  test.each([
    ['=-5', 'below', 0],
    ['-5元', 'below', 0],
    ['=1000000000.5', 'above', 1_000_000_000],
    ['99999999999999999999', 'above', 1_000_000_000],
  ])('%s is outside the range (%s)', async (written, reason, limit) => {
    expect(await yuan(written)).toMatchObject({
      value: null,
      state: 'faulty',
      finding: { code: 'C107', params: { reason, limit } },
    });
  });

  test('minus zero is zero', async () => {
    expect(Object.is((await yuan('=-0')).value, 0)).toBe(true);
    expect(Object.is((await persons('=-0')).value, 0)).toBe(true);
  });

  test('a quantity has no unit behind it, since the next column holds the unit', async () => {
    expect(await quantity('1.5')).toMatchObject({ value: 1_500_000, finding: { code: 'C104' } });
    expect(await quantity('3座')).toMatchObject({ state: 'faulty', finding: { code: 'C105' } });
  });
});
