import { CellState } from '../../src/model/ledger';
import type { TableName } from '../../src/templates/ledgers';
import { reading } from '../support/book';

/** Reads one cell of a row that has something else in it; other findings of the row are left aside. */
async function beside(table: TableName, other: string, header: string, written: string) {
  const { book, findings } = await reading({ [table]: `${other}|${header}\n乌木村|${written}` });
  const at = findings.filter(({ column }) => column === header);
  expect(at.length).toBeLessThanOrEqual(1);
  const column = Object.values(book[table].columns).find(({ sheetColumn }) => sheetColumn === 2);
  return { finding: at[0], state: column?.states[0], value: column?.values[0] };
}
const FILLERS = [
  '/',
  '／',
  '\\',
  '＼',
  '-',
  '--',
  '—',
  '——',
  '–',
  '－',
  '－－',
  '―—',
  '─',
  '…',
  '……',
  '...',
  '·',
  '。',
  '×',
  '无',
  '暂无',
  '没有',
  '空',
  'N/A',
  'n/a',
  'NA',
  'none',
  '╱',
  '➖',
  '、',
  '，',
  '（无）',
  '“无”',
  '/无/',
  '不适用',
  '不涉及',
  '无此项',
  '未填',
  '"\\u3000/ "',
  '/ /',
];

describe.each([
  ['AssistanceLog', '村', '受益人数'],
  ['AssistanceLog', '村', '折款金额(元)'],
  ['AssistanceLog', '村', '户主姓名'],
  ['AssistanceLog', '村', '群众类别'],
  ['Pairings', '村', '身份证号'],
  ['Pairings', '村', '解除日期'],
  ['Pairings', '村', '联系电话'],
  ['Projects', '项目名称', '责任干部'],
] as const)('in %s %s a filler of %s', (table, other, header) => {
  test.each(FILLERS)('%s is read as blank, told, and emptied by the fix', async (written) => {
    const { finding, state, value } = await beside(table, other, header, written);
    expect({ state, value }).toEqual({ state: CellState.blank, value: null });
    expect(finding).toMatchObject({ code: 'C113', severity: 'warning', fix: { after: '', safe: true } });
    expect(finding?.fix?.before).toBe(finding?.value);
  });
});

describe('in free text', () => {
  test.each(['无', '没有', '暂无', '同上', '"″"', '？', '有'])('%s is an answer', async (written) => {
    expect(await beside('Pairings', '村', '主要困难', written)).toMatchObject({
      state: CellState.read,
      finding: undefined,
    });
  });

  test.each(['/', '——', 'N/A'])('%s says nothing all the same', async (written) => {
    expect(await beside('Pairings', '村', '主要困难', written)).toMatchObject({
      state: CellState.blank,
      finding: { code: 'C113' },
    });
  });
});

describe('in a required cell', () => {
  test.each([
    ['Pairings', '村', '户主姓名', '无'],
    ['Pairings', '村', '结对日期', '/'],
    ['Projects', '项目名称', '事项', '无'],
    ['AssistanceLog', '村', '干部姓名', '/'],
  ] as const)('of %s %s %s, %s is C101 and says what stands there', async (table, other, header, written) => {
    const { finding, state } = await beside(table, other, header, written);
    expect(state).toBe(CellState.blank);
    expect(finding).toMatchObject({ code: 'C101', severity: 'error', value: written, params: { reason: 'filler' } });
    expect(finding).not.toHaveProperty('fix');
  });
});

test('in a yes-no column 无 and × are marks for 否, and / is none', async () => {
  const weak = (written: string) => beside('Branches', '名称', '后进党组织', written);
  for (const mark of ['无', '×', '没有'])
    expect((await weak(mark)).finding).toMatchObject({ code: 'C106', suggestion: '否' });
  expect((await weak('/')).finding).toMatchObject({ code: 'C113' });
});

test.each(['〃', '″', '同上', '？', '不详', '待定', '○', '一', '至今'])(
  '%s may mean something: it is no filler',
  async (written) => {
    expect((await beside('Pairings', '村', '解除日期', written)).finding?.code).toBe('C103');
  },
);
