import { CellState } from '../../src/model/ledger';
import { oneCell } from './one-cell';
import { reading } from '../support/book';

const methods = (written: string) => oneCell('Indicators', '帮扶方式', written);

describe('several items of a list in one cell', () => {
  test.each([
    ['走访慰问', ['走访慰问']],
    ['走访慰问、政策咨询', ['走访慰问', '政策咨询']],
    ['走访慰问,政策咨询，走访慰问', ['走访慰问', '政策咨询']],
    ['"走访慰问\\n政策咨询"', ['走访慰问', '政策咨询']],
    ['走访慰问/政策咨询;其他', ['走访慰问', '政策咨询', '其他']],
  ])('%s is read without a finding', async (written, value) => {
    expect(await methods(written)).toEqual({ value, state: 'read', finding: undefined });
  });

  test.each(['、', '，；'])(
    'a cell of nothing but separators is a filler: blank, and said to be: %s',
    async (written) => {
      const { book, findings } = await reading({ Indicators: `指标名称 | 帮扶方式\n走访 | ${written}` });
      expect(book.Indicators.columns.methods).toMatchObject({ values: [null], states: [CellState.blank] });
      expect(findings.filter(({ column }) => column === '帮扶方式').map(({ code }) => code)).toEqual(['C113']);
    },
  );

  test.each([
    ['走访慰问、 政策咨询', '走访慰问、政策咨询'],
    ['走 访慰问', '走访慰问'],
  ])('stray spaces are put right: %s', async (written, mended) => {
    expect(await methods(written)).toMatchObject({
      value: mended.split('、'),
      finding: { code: 'C108', fix: { after: mended, safe: true } },
    });
  });

  test('a filler is blank, and said', async () => {
    const { book, findings } = await reading({ Indicators: '指标名称 | 帮扶方式\n走访 | ／' });
    expect(book.Indicators.columns.methods.states).toEqual([CellState.blank]);
    expect(findings.filter(({ column }) => column === '帮扶方式')).toMatchObject([{ code: 'C113' }]);
  });

  test('a part that is no item is named alone, with the whole cell put right', async () => {
    expect(await methods('走访慰间、政策咨询')).toMatchObject({
      value: null,
      state: 'faulty',
      finding: {
        code: 'C106',
        severity: 'error',
        params: { value: '走访慰间', nearest: '走访慰问', reason: 'nearOrAdded' },
        suggestion: '走访慰问、政策咨询',
        fix: { after: '走访慰问、政策咨询', safe: false },
      },
    });
  });

  test('each part that is no item is told', async () => {
    const { findings } = await reading({ Indicators: '帮扶方式\n跳舞、走访慰问、唱歌' });
    const told = findings.filter(({ column }) => column === '帮扶方式');
    expect(told.map(({ code, params, suggestion }) => [code, params['value'], suggestion])).toEqual([
      ['C106', '跳舞', undefined],
      ['C106', '唱歌', undefined],
    ]);
  });
});

test('a workbook without 考核指标 lacks nothing', async () => {
  const { book, findings } = await reading({ Indicators: null });
  expect(findings).toEqual([]);
  expect(book.Indicators).toMatchObject({ present: false, sheetRows: [] });
});
