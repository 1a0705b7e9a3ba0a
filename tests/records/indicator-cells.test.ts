import { INDICATOR_WORDS } from '../../src/templates/indicator-words';
import { COUNTED_THINGS, INDICATOR_PERIODS, INDICATOR_SCOPES, YES_NO } from '../../src/templates/lists';
import { CellState } from '../../src/model/ledger';
import { indicators } from '../../src/templates/ledgers/indicators';
import { reading } from '../support/book';
import { oneCell } from './one-cell';

const ROW = { 指标名称: '走访', 计什么: '帮扶次数', 范围: '每名干部', 周期: '每月', 下限: '=1' };

/** Reads a cell of a row that is sound else. */
async function cell(header: string, written: string) {
  const row = { ...ROW, [header]: written };
  const text = `${Object.keys(row).join(' | ')}\n${Object.values(row).join(' | ')}`;
  const { book, findings } = await reading({ Indicators: text });
  const { key = '' } = indicators.columns.find((column) => column.header === header) ?? {};
  const { values, states } = book.Indicators.columns[key as 'lower'];
  const [finding, ...more] = findings.filter((one) => one.table === 'Indicators' && one.column === header);
  expect(more).toEqual([]);
  const state = Object.entries(CellState).find(([, known]) => known === states[0])?.[0];
  return { value: values[0] as unknown, state, finding };
}

/* What clerks type into 考核指标: a limit in words, a period by another name, everything instead of nothing. */

describe('a limit', () => {
  test.each([
    ['下限', '20次', 20],
    ['下限', '２０ 天', 20],
    ['下限', '不少于20天', 20],
    ['下限', '不得低于 1,200元', 1200],
    ['下限', '0.04万元', 400],
    ['下限', '20天以上', 20],
    ['下限', '2次（含）以上', 2],
    ['上限', '不超过3次', 3],
    ['上限', '3次以内', 3],
  ])(
    '%s with a unit behind it is understood, and its fix is for the writer to confirm: %s',
    async (header, text, read) => {
      expect(await cell(header, text)).toMatchObject({
        value: read * 1_000_000,
        finding: { code: 'C104', params: { read }, fix: { after: read, safe: false } },
      });
    },
  );

  test.each([
    ['下限', '≥20'],
    ['下限', '＞＝20'],
    ['下限', '至少20'],
    ['下限', '大于或等于20'],
    ['上限', '<=20'],
    ['上限', '最多20'],
  ])('%s in words without a unit is a number: %s', async (header, text) => {
    expect(await cell(header, text)).toMatchObject({
      value: 20_000_000,
      finding: { code: 'C104', fix: { safe: true } },
    });
  });

  test.each([
    ['下限', '不超过20次', 'most'],
    ['下限', '20天以内', 'most'],
    ['上限', '至少3次', 'least'],
    ['上限', '≥3', 'least'],
  ])('%s that says the other one is refused, and where it goes is said: %s', async (header, text, reason) => {
    expect(await cell(header, text)).toMatchObject({ state: 'faulty', finding: { code: 'C105', params: { reason } } });
  });

  test.each(['超过20天', '>20', '20-25', '20次/月', '每月2次', '1户1次', '二十', '20%', '20米', '不少于20以内'])(
    'what may mean another number is not guessed at: %s',
    async (text) => {
      expect(await cell('下限', text)).toMatchObject({ state: 'faulty', finding: { code: 'C105' } });
    },
  );

  test('the limits of the quotas may be written so too, and points with 分 behind them', async () => {
    expect(await oneCell('Quotas', '联系户下限', '不少于3户')).toMatchObject({ value: 3, finding: { code: 'C104' } });
    expect(await oneCell('Quotas', '联系村上限', '≤2')).toMatchObject({ value: 2, finding: { code: 'C104' } });
    expect(await oneCell('Quotas', '联系村上限', '至少2个')).toMatchObject({ finding: { code: 'C105' } });
    expect(await oneCell('Villages', '总户数', '不少于3户')).toMatchObject({ finding: { code: 'C105' } });
    expect(await cell('分值', '10分')).toMatchObject({ value: 10_000_000, finding: { fix: { safe: true } } });
  });
});

describe('a word for what the list calls otherwise', () => {
  const columns = [
    { header: '计什么', words: INDICATOR_WORDS.counted, values: COUNTED_THINGS },
    { header: '范围', words: INDICATOR_WORDS.scope, values: INDICATOR_SCOPES },
    { header: '周期', words: INDICATOR_WORDS.period, values: INDICATOR_PERIODS },
    { header: '计入评定', words: INDICATOR_WORDS.decisive, values: YES_NO },
  ];

  test('each is offered for its value, and none stands for two or is a value itself', async () => {
    for (const { header, words, values } of columns) {
      const all = Object.values<readonly string[]>(words).flat();
      expect(new Set(all).size).toBe(all.length);
      expect(all.filter((word) => (values as readonly string[]).includes(word))).toEqual([]);
      for (const [value, written] of Object.entries<readonly string[]>(words))
        for (const word of written)
          expect([word, await cell(header, word)]).toMatchObject([
            word,
            { state: 'faulty', finding: { code: 'C106', fix: { after: value, safe: false } } },
          ]);
    }
  });

  test.each([
    ['周期', '本月'],
    ['周期', '每天'],
    ['周期', '每旬'],
    ['周期', '上半年'],
    ['范围', '每户每村'],
    ['计什么', '满意度'],
  ])('%s: what is none of them is offered nothing by one click: %s', async (header, text) => {
    const { finding } = await cell(header, text);
    expect(finding).toMatchObject({ code: 'C106' });
    expect(finding?.fix).toBeUndefined();
  });

  test('a count of one thing is never offered for a count of another', async () => {
    for (const [text, value] of [
      ['走访天数', '帮扶天数'],
      ['电话次数', '帮扶次数'],
      ['走访人数', '受益人数'],
      ['慰问金额', '折款金额'],
    ] as const)
      expect((await cell('计什么', text)).finding?.suggestion).toBe(value);
  });
});

describe('a filter', () => {
  test.each([
    ['帮扶方式', '不限'],
    ['帮扶方式', '所有方式'],
    ['时机', '全部'],
    ['群众类别', '各类群众'],
  ])('%s that lets everything pass is blank, and said to be: %s', async (header, text) => {
    expect(await cell(header, text)).toMatchObject({
      value: null,
      state: 'blank',
      finding: { code: 'C113', params: { reason: 'any' }, fix: { after: '', safe: true } },
    });
  });

  test.each([
    '走访慰问和政策咨询',
    '走访慰问+政策咨询',
    '走访慰问 政策咨询',
    '走访慰问或者政策咨询',
    '走访慰问以及政策咨询',
  ])('values that are joined are both meant: %s', async (text) => {
    expect(await cell('帮扶方式', text)).toMatchObject({
      value: ['走访慰问', '政策咨询'],
      finding: { code: 'C108', params: { reason: 'joined' }, fix: { after: '走访慰问、政策咨询', safe: true } },
    });
  });

  test('of values that are joined the unknown one is named, and not lost by a fix', async () => {
    const { finding } = await cell('帮扶方式', '走访慰问和义诊');
    expect(finding).toMatchObject({ code: 'C106', params: { value: '义诊' } });
    expect(finding?.fix).toBeUndefined();
  });

  test('two values in a cell that takes one are not mended into one of them', async () => {
    for (const text of ['空巢老人和困难群众', '困难群众及空巢老人'])
      expect((await oneCell('Pairings', '群众类别', text)).finding?.fix).toBeUndefined();
  });
});
