import type { ValidationNode } from '../../../../src/model/plan';
import { validationOf } from '../../../../src/workbook/file/sheets/validation';

const base: ValidationNode = {
  kind: 'validation',
  range: { top: 2, left: 3, bottom: 9, right: 3 },
  rule: { type: 'any' },
  prompt: null,
  error: null,
};

test('an inline list is quoted, and quotation marks in it are doubled', () => {
  expect(validationOf({ ...base, rule: { type: 'list', values: ['是', '5" 管'] } })).toMatchObject({
    type: 'list',
    formula1: '"是,5"" 管"',
    range: 'C2:C9',
  });
});

test('a list that Excel would cut or repair is refused', () => {
  expect(() => validationOf({ ...base, rule: { type: 'list', values: ['一,二'] } })).toThrow(RangeError);
  expect(() =>
    validationOf({ ...base, rule: { type: 'list', values: Array.from({ length: 52 }, () => '四个字的') } }),
  ).toThrow('inline list over 255 characters');
  expect(
    validationOf({ ...base, rule: { type: 'list', values: Array.from({ length: 51 }, () => '四个字的') } }).formula1,
  ).toHaveLength(256);
});

test.each([
  [{ ...base, prompt: { title: '字'.repeat(33), text: '' } }],
  [{ ...base, prompt: { title: '', text: '字'.repeat(256) } }],
  [{ ...base, error: { level: 'stop', title: '字'.repeat(33), text: '' } }],
  [{ ...base, error: { level: 'stop', title: '', text: '字'.repeat(256) } }],
] as const satisfies readonly (readonly [ValidationNode])[])(
  'a title over 32 or a text over 255 characters is refused (%#)',
  (node) => {
    expect(() => validationOf(node)).toThrow(RangeError);
  },
);

test('without an error text nothing is objected to', () => {
  expect(validationOf({ ...base, rule: { type: 'whole', from: 0, to: 9 } })).not.toHaveProperty('error');
});
