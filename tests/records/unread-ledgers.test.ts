import { blankPlans, samplePlans } from '../../src/app/create';
import { check } from '../../src/app/check';
import { summarize } from '../../src/app/summarize';
import { findingMessage } from '../../src/findings/definition';
import { unreadLedger } from '../../src/findings/structure';
import { dayOf } from '../../src/model/day';
import type { Finding } from '../../src/model/finding';
import { unwatched } from '../../src/model/progress';
import { readBook } from '../../src/records/read-book';
import { unreadLedgerFindings } from '../../src/records/unread-ledgers';
import { openFileWorkbook } from '../../src/workbook/file/file-workbook';
import { newWorkbook } from '../../src/workbook/file/new-workbook';
import { content, exactly, reading, type LedgerTexts } from '../support/book';

const LOG =
  '日期|干部姓名|村|户主姓名|群众类别|帮扶方式|时机|好事实事|办理状态|受益人数|折款金额(元)|帮扶内容|佐证材料|备注';
const VISIT = '=2014-04-05|王伟|乌木村|陈大山|困难群众|走访慰问|日常|是|已办结|=1|=300|送米||';

async function found(unread: Readonly<Record<string, string>>, ledgers: LedgerTexts = {}): Promise<readonly Finding[]> {
  const { findings } = await reading(ledgers, { unread });
  return findings.filter(({ code }) => code === 'S011');
}

describe('a sheet that looks like a ledger and was not read is named with its rows', () => {
  test.each([
    ['a copied sheet', '帮扶日志（二季度）', `${LOG}\n${VISIT}\n${VISIT}`],
    ['a sheet of any name', 'Sheet1', `${LOG}\n${VISIT}\n${VISIT}`],
    [
      'below a title, with remarks in its headers',
      '二季度',
      `示例乡帮扶日志\n|\n${LOG.replace('日期', '日期*').replace('村', '村（必填）')}\n${VISIT}\n${VISIT}`,
    ],
    [
      'just the required columns',
      '二季度',
      `序号|日期|干部姓名|村|帮扶方式|时机|好事实事|办理状态|帮扶内容\n=1|=2014-04-05|王伟\n=2|=2014-04-06|李静`,
    ],
    [
      'fewer columns under the ledger’s own name',
      '帮扶日志2',
      '日期|干部姓名|村|帮扶方式\n=2014-04-05|王伟\n=2014-04-06|李静',
    ],
    ['rows without headers under the ledger’s own name', '帮扶日志（二季度）', `${VISIT}\n${VISIT}`],
  ])('%s', async (_, sheet, text) => {
    const findings = await found({ [sheet]: text });
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      severity: 'warning',
      table: 'AssistanceLog',
      sheet,
      address: sheet,
      row: null,
      params: { ledger: '帮扶日志', rows: 2, read: '帮扶日志', reason: 'other' },
    });
    const message = findingMessage(unreadLedger, findings[0]?.params ?? {}, 'zh');
    expect(message).toContain(`“${sheet}”看上去是“帮扶日志”`);
    expect(message).toContain('2行没有计入');
  });

  test('each such sheet once, whichever ledger it looks like', async () => {
    const findings = await found({
      名册2: '姓名|干部类别|联系村\n王伟|班子成员|乌木村',
      村: '名称|类别|总户数|总人口\n乌木村|村|=3|=9',
      日志2: `${LOG}\n${VISIT}`,
    });
    expect(findings.map(({ table, sheet }) => [table, sheet])).toEqual([
      ['Cadres', '名册2'],
      ['Villages', '村'],
      ['AssistanceLog', '日志2'],
    ]);
  });

  test('where the ledger itself was not found, the sheet may be it', async () => {
    const findings = await found({ 日志: `${LOG}\n${VISIT}` }, { AssistanceLog: null });
    expect(findings[0]).toMatchObject({ params: { reason: 'missing' } });
    expect(findingMessage(unreadLedger, findings[0]?.params ?? {}, 'zh')).toContain('改名为“帮扶日志”');
  });

  test('a sheet is named by what its ledger’s sheet is called now', async () => {
    const findings = await found(
      { 帮扶日志: `${LOG}\n${VISIT}` },
      { AssistanceLog: { text: '日期', sheet: '日志一季度' } },
    );
    expect(findings[0]).toMatchObject({ sheet: '帮扶日志', params: { read: '日志一季度' } });
  });
});

test('a second table beside the ledger’s own is named at its header', async () => {
  const plain = content({ AssistanceLog: exactly(`${LOG}|| ${LOG}\n${VISIT}||${VISIT}\n|||||||||||||||${VISIT}`) });
  const grids = plain.grids.map((grid) =>
    grid.table === 'AssistanceLog' ? { ...grid, bounds: { headerRow: 1, left: 1, right: 14 } } : grid,
  );
  const { findings, book } = await readBook({ ...plain, grids }, unwatched);
  expect(
    findings.filter(({ code }) => code === 'S011').map(({ address, row, params }) => [address, row, params['rows']]),
  ).toEqual([['帮扶日志!P1', 1, 2]]);
  expect(book.AssistanceLog.sheetRows).toEqual([2]);
});

test('two ledgers that share a sheet are both read: neither is told of', () => {
  const villages = {
    table: 'Villages',
    sheet: '名册',
    present: true,
    bounds: { headerRow: 1, left: 1, right: 6 },
    sheetRows: [2],
    columns: {},
  };
  const branches = { ...villages, table: 'Branches', bounds: { headerRow: 1, left: 8, right: 15 } };
  const header = [
    '名称',
    '类别',
    '省定贫困村',
    '总户数',
    '总人口',
    '备注',
    null,
    '名称',
    '类别',
    '书记',
    '党员人数',
    '后进党组织',
    '整顿进度',
    '预计完成日期',
    '备注',
  ];
  const grid = {
    table: 'Villages',
    sheet: '名册',
    bounds: { headerRow: 1, left: 1, right: 6 },
    top: 1,
    left: 1,
    values: [header, header.map(() => '某')],
    merges: [],
    formats: [],
  };
  expect(unreadLedgerFindings({ ...content(), grids: [grid] }, [villages, branches])).toEqual([]);
  expect(unreadLedgerFindings({ ...content(), grids: [grid] }, [villages])).toHaveLength(1);
});

test.each([
  ['headers alone', LOG],
  ['headers and blank rows', `${LOG}\n|\n"  "`],
  ['a list of phones', '姓名|职务|联系电话|备注\n王伟|副乡长|13800001234|'],
  ['goods with name and kind', '名称|类别|数量|单价|备注\n大米|粮食|=2|=50|'],
  ['cadres summed up by hand', '姓名|干部类别|联系村|联系户|好事实事|是否达标\n王伟|班子成员|=1|=3|=5|是'],
  ['projects summed up by hand', '板块|事项|计量单位|项目个数|数量|资金(万元)\n基础设施建设|道路|公里|=2|=3|=60'],
  ['visits summed up by hand', '村|群众类别|受益人数|折款金额(元)\n乌木村|困难群众|=3|=900'],
  ['a form', '项目|内容\n填报单位|示例乡\n年度|=2014'],
  ['text', '说明\n本表一式两份'],
])('%s is no ledger', async (_, text) => {
  expect(await found({ 其他: text })).toEqual([]);
});

test.each([
  ['sums', '帮扶日志汇总', `${VISIT}\n${VISIT}`],
  ['a few words', '帮扶日志备查', '本页记录备查\n甲|乙'],
])('a sheet that bears a ledger’s name and holds %s is no ledger', async (_, sheet, text) => {
  expect(await found({ [sheet]: text })).toEqual([]);
});

test('no sheet that the product writes is taken for a ledger, should a copy of it stand beside', async () => {
  const today = dayOf(2014, 7, 1) ?? 0;
  const forms: string[] = [];
  for (const plans of [blankPlans(), samplePlans()]) {
    const workbook = await openFileWorkbook(await newWorkbook(plans));
    const checked = await check(workbook, today, unwatched);
    await summarize(workbook, checked, { force: true, onClash: 'refuse', time: '2014-07-01 10:00' }, unwatched);
    const { sheets } = await workbook.read([], unwatched);
    const ledgers = new Set(checked.content.grids.map(({ sheet }) => sheet));
    const others = sheets.filter((sheet) => !ledgers.has(sheet));
    forms.push(...others);
    const read = await workbook.read(
      others.map((sheet, at) => ({ table: `None${at}`, sheet })),
      unwatched,
    );
    expect(read.grids).toHaveLength(others.length);
    const unread = read.grids.map(({ sheet, top, left, values }) => ({
      sheet: `${sheet}（旧）`,
      head: { top, left, values: values.slice(0, 30) },
      rows: values.length,
    }));
    expect(unreadLedgerFindings({ ...checked.content, unread }, Object.values(checked.book))).toEqual([]);
  }
  expect(forms).toEqual(
    expect.arrayContaining(['填表说明', '干部履职汇总', '板块汇总', '走访慰问汇总', '村级汇总', '校验结果']),
  );
});
