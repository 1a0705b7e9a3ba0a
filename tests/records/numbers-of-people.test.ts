import { findingMessage } from '../../src/findings/definition';
import { badIdNumber } from '../../src/findings/numbers-of-people';
import { oneCell } from './one-cell';

const id = (written: string) => oneCell('Pairings', '身份证号', written);
const phone = (written: string) => oneCell('Cadres', '联系电话', written);

describe('ID numbers', () => {
  // The worked examples of GB 11643-1999, whose check characters are printed in the standard.
  test.each(['11010519491231002X', '440524188001010014'])(
    '%s, an example of the standard, is right',
    async (written) => {
      expect(await id(written)).toEqual({ value: written, state: 'read', finding: undefined });
    },
  );

  test.each([
    ['11010519491231002x', '11010519491231002X'],
    ['11010519491231002Ｘ', '11010519491231002X'],
    ['１１０１０５１９４９１２３１００２Ｘ', '11010519491231002X'],
    ['110105 19491231 002X', '11010519491231002X'],
    ['"\\u300011010519491231002X\\u200b"', '11010519491231002X'],
    ["'11010519491231002X", '11010519491231002X'],
  ])('%s is put right, as text', async (written, value) => {
    expect(await id(written)).toMatchObject({
      value,
      state: 'read',
      finding: { code: 'C108', severity: 'warning', fix: { after: value, numberFormat: '@', safe: true } },
    });
  });

  test('one whose middle is hidden, as in a copy for the county, is left alone', async () => {
    expect(await id('110105********002X')).toEqual({
      value: '110105********002X',
      state: 'read',
      finding: undefined,
    });
    expect(await phone('138****4321、139****5678')).toMatchObject({ state: 'read', finding: undefined });
  });

  test.each([
    ['110105194912310021', 'check'],
    ['11010519491231003X', 'check'],
    ['110105194913310026', 'birth'],
    ['110105194902300023', 'birth'],
    ['1101051949123100', 'length'],
    ['1101051949123100222', 'length'],
    ['1101051949123100XX', 'characters'],
    ['不详', 'characters'],
    ['=true', 'characters'],
    ['110105491331002', 'birth'],
  ])('%s is wrong (%s)', async (written, reason) => {
    const { value, state, finding } = await id(written);
    expect({ value, state }).toEqual({ value: null, state: 'faulty' });
    expect(finding).toMatchObject({ code: 'C109', severity: 'error', params: { reason } });
    expect(finding).not.toHaveProperty('fix');
  });

  test('an old number of 15 digits is a warning and is read', async () => {
    expect(await id('110105491231002')).toMatchObject({
      value: '110105491231002',
      state: 'read',
      finding: { code: 'C109', severity: 'warning', params: { reason: 'old' } },
    });
  });

  test.each(['=110105194912310000', '=11010519491231000', '=1101051949123100'])(
    'more than 15 digits stored as a number (%s) have lost some: an error that says so',
    async (written) => {
      const { value, finding } = await id(written);
      expect(value).toBeNull();
      expect(finding).toMatchObject({ code: 'C109', severity: 'error', params: { reason: 'numeric' } });
      expect(finding).not.toHaveProperty('fix');
      expect(findingMessage(badIdNumber, finding?.params ?? {}, 'zh')).toContain('已经丢失');
    },
  );

  test('an old number of 15 digits stored as a number has lost none: a warning that says so, with a fix to text', async () => {
    const { value, state, finding } = await id('=110105491231002');
    expect({ value, state }).toEqual({ value: '110105491231002', state: 'read' });
    expect(finding).toMatchObject({
      code: 'C109',
      severity: 'warning',
      params: { reason: 'oldNumeric' },
      fix: { after: '110105491231002', numberFormat: '@', safe: true },
    });
    const message = findingMessage(badIdNumber, finding?.params ?? {}, 'zh');
    expect(message).toContain('没有丢失');
    expect(message).not.toContain('已经丢失');
  });

  test.each([
    ['=110105491331002', 'birth'],
    ['=12345', 'length'],
    ['=1.5', 'characters'],
    ['=-110105491231002', 'characters'],
  ])('another number (%s) is wrong for what it is (%s)', async (written, reason) => {
    expect(await id(written)).toMatchObject({
      value: null,
      state: 'faulty',
      finding: { code: 'C109', severity: 'error', params: { reason } },
    });
  });
});

describe('phone numbers', () => {
  test.each([
    '13800001234',
    '0818-1234567',
    '08181234567',
    '010-12345678',
    '02112345678',
    '0818-12345678',
    '0818-1234567-801',
    '13800001234、0818-1234567',
  ])('%s is right', async (written) => {
    expect(await phone(written)).toEqual({ value: written, state: 'read', finding: undefined });
  });

  test.each([
    ['138 0000 1234', '13800001234'],
    ['１３８００００１２３４', '13800001234'],
    ['"13800001234\\u200b"', '13800001234'],
    ['0818 - 1234567', '0818-1234567'],
    ['0818－1234567', '0818-1234567'],
  ])('%s has stray characters and is put right', async (written, value) => {
    expect(await phone(written)).toMatchObject({
      value,
      state: 'read',
      finding: { code: 'C108', fix: { after: value, numberFormat: '@', safe: true } },
    });
  });

  test.each([
    ['=13800001234', '13800001234', 'numeric'],
    ['138-0000-1234', '13800001234', 'form'],
    ['+86 13800001234', '13800001234', 'form'],
    ['8613800001234', '13800001234', 'form'],
    ['(0818)1234567', '0818-1234567', 'form'],
    ['（0818）1234567', '0818-1234567', 'form'],
    ['13800001234,13900001234', '13800001234、13900001234', 'form'],
    ['13800001234/0818-1234567', '13800001234、0818-1234567', 'form'],
    ['"13800001234\\n13900001234"', '13800001234、13900001234', 'form'],
    ['0818—1234567', '0818-1234567', 'form'],
  ])('%s is understood as %s (%s)', async (written, value, reason) => {
    expect(await phone(written)).toMatchObject({
      value,
      state: 'read',
      finding: {
        code: 'C110',
        severity: 'warning',
        params: { reason },
        fix: { after: value, numberFormat: '@', safe: true },
      },
    });
  });

  test.each([
    '1380000123',
    '138000012345',
    '12800001234',
    '1234567',
    '=8181234567',
    '13800001234 13900001234',
    '不详',
    '13800001234、无',
    '010-1234567',
  ])('%s cannot be understood: a warning, read as it stands', async (written) => {
    const { state, finding } = await phone(written);
    expect(state).toBe('read');
    expect(finding).toMatchObject({ code: 'C110', severity: 'warning', params: { reason: 'unreadable' } });
    expect(finding).not.toHaveProperty('fix');
  });
});
