import { findingMessage } from '../../../src/findings/definition';
import { otherNumberShown, unreadableNumber } from '../../../src/findings/dates-and-numbers';
import type { FormatRun } from '../../../src/model/cell';
import { CellState } from '../../../src/model/ledger';
import { reading } from '../../support/book';

const LOG = '受益人数|折款金额(元)|日期';
const PROJECTS = '数量|资金(万元)|开工日期';

/** Reads a number under a header, shown in a format; other findings of the row are left aside. */
async function shown(
  table: 'AssistanceLog' | 'Projects',
  header: string,
  value: number,
  code: string,
  date1904 = false,
) {
  const text = table === 'Projects' ? PROJECTS : LOG;
  const column = text.split('|').indexOf(header) + 1;
  const cells = text
    .split('|')
    .map((name) => (name === header ? `=${value}` : ''))
    .join('|');
  const formats: FormatRun[] = [{ column, from: 2, to: 2, code }];
  const { book, findings } = await reading({ [table]: { text: `${text}\n${cells}`, formats } }, { date1904 });
  const at = findings.filter((finding) => finding.column === header);
  expect(at.length).toBeLessThanOrEqual(1);
  const read = Object.values(book[table].columns).find(({ sheetColumn }) => sheetColumn === column);
  return { finding: at[0], state: read?.states[0], value: read?.values[0] };
}

describe('a number shown as a date is none', () => {
  test.each([
    ['AssistanceLog', '受益人数'],
    ['AssistanceLog', '折款金额(元)'],
    ['Projects', '数量'],
    ['Projects', '资金(万元)'],
  ] as const)('in %s %s', async (table, header) => {
    const { finding, state, value } = await shown(table, header, 41703, 'm"月"d"日"');
    expect({ state, value }).toEqual({ state: CellState.faulty, value: null });
    expect(finding).toMatchObject({
      code: 'C105',
      severity: 'error',
      value: 41703,
      params: { reason: 'date', shown: '2014-03-05' },
    });
    expect(findingMessage(unreadableNumber, finding?.params ?? {}, 'zh')).toContain('2014-03-05');
  });

  test('also in the other date system, as a time of day, and where the number would be out of range', async () => {
    expect((await shown('AssistanceLog', '受益人数', 40241, 'yyyy/m/d', true)).finding?.params).toMatchObject({
      shown: '2014-03-05',
    });
    expect((await shown('AssistanceLog', '受益人数', 0.125, 'h:mm')).finding).toMatchObject({
      code: 'C105',
      params: { shown: '3:00' },
    });
    expect((await shown('AssistanceLog', '受益人数', 0.5, 'yyyy/m/d')).finding).toMatchObject({ code: 'C105' });
  });

  test('in the profile too', async () => {
    const { book, findings } = await reading({
      Profile: {
        text: '项目|内容\n年度|=41640\n报告期|上半年',
        formats: [{ column: 2, from: 2, to: 2, code: 'yyyy"年"' }],
      },
    });
    expect(findings.find(({ column }) => column === '年度')).toMatchObject({
      code: 'C105',
      address: '基本信息!B2',
      params: { reason: 'date', shown: '2014-01-01' },
    });
    expect(book.Profile.columns.year.states).toEqual([CellState.faulty]);
  });
});

test('a date in a date column, whatever its format, is a date', async () => {
  for (const code of ['yyyy/m/d', '0', '0.00%'])
    expect(await shown('AssistanceLog', '日期', 41703, code)).toMatchObject({ value: 41703, finding: undefined });
});

describe('a number shown as another counts as stored and is told', () => {
  test.each([
    ['Projects', '资金(万元)', 5000, '0!.0,"万"', '0.5万'],
    ['Projects', '资金(万元)', 5000, '0!.0,', '0.5'],
    ['Projects', '资金(万元)', 5000, '0.0,', '5.0'],
    ['Projects', '资金(万元)', 5000, '0"元"', '5000元'],
    ['Projects', '资金(万元)', 5, '0"亿"', '5亿'],
    ['Projects', '资金(万元)', 0.5, '0%', '50%'],
    ['AssistanceLog', '折款金额(元)', 5, '0"万元"', '5万元'],
    ['AssistanceLog', '折款金额(元)', 5000, '#,##0,', '5'],
    ['AssistanceLog', '折款金额(元)', 5_000_000, '0.00,,', '5.00'],
    ['AssistanceLog', '受益人数', 3, '0"万人"', '3万人'],
    ['AssistanceLog', '受益人数', 3, '"约"', '约'],
    ['Projects', '数量', 0.5, '0.0%', '50.0%'],
    ['Projects', '数量', 3000, '0,', '3'],
    ['AssistanceLog', '折款金额(元)', 50_000, '[>=10000]0!.0,;0', '5.0'],
  ] as const)('%s %s: %d in %s', async (table, header, value, code, text) => {
    const read = await shown(table, header, value, code);
    expect(read.state).toBe(CellState.read);
    expect(read.finding).toMatchObject({ code: 'X315', severity: 'warning', params: { reason: 'other', shown: text } });
    expect(read.finding).not.toHaveProperty('fix');
    const message = findingMessage(otherNumberShown, read.finding?.params ?? {}, 'zh');
    expect(message).toContain(`显示为“${text}”`);
    expect(message).toContain(`存的数却是${value}`);
  });

  test('also one that is hidden', async () => {
    expect((await shown('Projects', '资金(万元)', 60, ';;;')).finding).toMatchObject({
      code: 'X315',
      params: { reason: 'hidden' },
    });
  });
});

test.each([
  ['Projects', '资金(万元)', 5000, '0"万元"'],
  ['Projects', '资金(万元)', 5000, '0.00"（万元）"'],
  ['AssistanceLog', '折款金额(元)', 5000, '0!.0,"万"'],
  ['AssistanceLog', '折款金额(元)', 5000, '0"元"'],
  ['AssistanceLog', '折款金额(元)', 12.4, '0'],
  ['AssistanceLog', '受益人数', 30_000, '0!.0,"万人"'],
  ['AssistanceLog', '受益人数', 3, '0"人"'],
  ['AssistanceLog', '受益人数', 0, '0%'],
  ['AssistanceLog', '受益人数', 0, ';;;'],
  ['AssistanceLog', '受益人数', 1200, '#,##0'],
  ['AssistanceLog', '受益人数', 12, '@'],
  ['Projects', '数量', 3, '0"座"'],
  ['AssistanceLog', '折款金额(元)', 9999, '[>=10000]0!.0,;0'],
] as const)('%s %s: %d in %s says what is stored and raises nothing', async (table, header, value, code) => {
  expect(await shown(table, header, value, code)).toMatchObject({ state: CellState.read, finding: undefined });
});

test('a number that is out of range raises nothing more for its format', async () => {
  expect((await shown('Projects', '资金(万元)', -5, '0!.0,')).finding).toMatchObject({ code: 'C107' });
});

test('each row has the format of its own run', async () => {
  const formats: FormatRun[] = [
    { column: 1, from: 3, to: 4, code: 'yyyy/m/d' },
    { column: 1, from: 6, to: 6, code: '0%' },
    { column: 2, from: 2, to: 9, code: '0"元"' },
  ];
  const { findings } = await reading({ Projects: { text: `资金(万元)|数量\n${'=60|=1\n'.repeat(6)}`, formats } });
  expect(
    findings.filter(({ code }) => code === 'C105' || code === 'X315').map(({ code, address }) => `${code} ${address}`),
  ).toEqual(['C105 项目台账!A3', 'C105 项目台账!A4', 'X315 项目台账!A6']);
});

describe('a number in a column of text', () => {
  const specification = async (value: number, code: string) => {
    const formats: FormatRun[] = [{ column: 2, from: 2, to: 2, code }];
    const { book, findings } = await reading({ Projects: { text: `项目名称|规格\n村道|=${value}`, formats } });
    const found = findings.filter(({ column }) => column === '规格');
    return { value: book.Projects.columns.spec.values[0], found };
  };

  test.each([
    [41703, 'm"月"d"日"', '2014-03-05'],
    [41703, 'd-mmm', '2014-03-05'],
    [41703, 'mmm-yy', '2014-03-05'],
    [0.128472222, 'h:mm', '3:05'],
    [41703.5, 'yyyy/m/d h:mm', '2014-03-05'],
  ])('%d shown as %s is told: Excel made it of something else', async (number, code, read) => {
    const { value, found } = await specification(number, code);
    expect(value).toBe(read);
    expect(found).toMatchObject([{ code: 'X315', severity: 'warning', params: { reason: 'date', shown: read } }]);
    expect(findingMessage(otherNumberShown, found[0]?.params ?? {}, 'zh')).toContain('格式改为“文本”');
  });

  test.each([
    [41703, 'yyyy/m/d', '2014-03-05'],
    [41703, 'yyyy"年"m"月"d"日"', '2014-03-05'],
    [3, '000', '3'],
    [0.5, '0%', '0.5'],
    [5, 'General', '5'],
  ])('%d shown as %s says what it says', async (number, code, read) => {
    expect(await specification(number, code)).toEqual({ value: read, found: [] });
  });
});

test.each([
  [500, '0"‰"'],
  [500, '0"00"'],
  [500, '0"0,000"'],
])('%d shown as %s is another number', async (number, code) => {
  expect((await shown('AssistanceLog', '折款金额(元)', number, code)).finding).toMatchObject({ code: 'X315' });
});
