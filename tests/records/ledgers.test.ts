import type { Finding } from '../../src/model/finding';
import { exactly, reading, type LedgerTexts, type WorkbookOptions } from '../support/book';

const REQUIRED_HEADERS = '姓名* | 干部类别* | 联系村*';

/** What was found in the roster of cadres: code, address and what a test asks for. */
async function found(ledgers: LedgerTexts, options?: WorkbookOptions): Promise<readonly Finding[]> {
  return (await reading(ledgers, options)).findings;
}

const codesAt = (findings: readonly Finding[]): string[] => findings.map(({ code, address }) => `${code} ${address}`);

test('a new workbook with its profile filled in raises nothing', async () => {
  expect(await found({})).toEqual([]);
});

describe('ledgers and columns', () => {
  test('a missing ledger is S001 once and counts as empty', async () => {
    const { book, findings } = await reading({ Villages: null });
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      code: 'S001',
      severity: 'error',
      table: 'Villages',
      address: '村社区名册',
      row: null,
      column: null,
    });
    expect(book.Villages).toMatchObject({ present: false, sheetRows: [] });
    expect(book.Villages.columns.name).toMatchObject({ sheetColumn: null, values: [] });
  });

  test('a sheet without a header row anyone knows is a missing ledger too', async () => {
    expect(
      codesAt(await found({ Villages: exactly('这里 | 什么 | 都不是\n乌木村 | 村 | 1', { isTable: false }) })),
    ).toEqual(['S001 村社区名册']);
  });

  test('a missing required column is S002 once, and its cells are faulty; an optional one is blank', async () => {
    const { book, findings } = await reading({ Villages: exactly('名称* | 总户数\n乌木村 | =386\n平桥村 | =210') });
    expect(findings.filter(({ code }) => code === 'S002').map(({ column }) => column)).toEqual([
      '类别',
      '省定贫困村',
      '总人口',
      '备注',
    ]);
    expect(findings).toHaveLength(4);
    expect(book.Villages.columns.kind).toMatchObject({ sheetColumn: null, values: [null, null], states: [2, 2] });
    expect(book.Villages.columns.population.states).toEqual([0, 0]);
    expect(book.Villages.columns.households.values).toEqual([386, 210]);
  });

  test('of a header that stands twice the first is read and the other reported at its cell', async () => {
    const { book, findings } = await reading({ Villages: '名称 | 类别 | 名称\n乌木村 | 村 | 平桥村' });
    expect(codesAt(findings)).toEqual(['S003 村社区名册!C1']);
    expect(findings[0]).toMatchObject({ severity: 'error', column: '名称', params: { kept: 'A1', address: 'C1' } });
    expect(book.Villages.columns.name.values).toEqual(['乌木村']);
  });

  test('an unknown column is told of and left alone', async () => {
    const { book, findings } = await reading({ Villages: '序号 | 名称 | 类别\n=1 | 乌木村 | 村\n=2 | | ' });
    expect(codesAt(findings)).toEqual(['S004 村社区名册!A1']);
    expect(findings[0]).toMatchObject({ severity: 'info', value: '序号' });
    expect(book.Villages.sheetRows).toEqual([2]);
  });

  test('a workbook of a newer template is S005 and still read', async () => {
    const { book, findings } = await reading({ Villages: '名称 | 类别\n乌木村 | 村' }, { templateVersion: 99 });
    expect(findings.map(({ code, severity }) => [code, severity])).toEqual([['S005', 'error']]);
    expect(book.Villages.columns.name.values).toEqual(['乌木村']);
    expect(await found({}, { templateVersion: null })).toEqual([]);
  });
});

describe('headers', () => {
  test.each([
    '" 姓名 " | 干部类别 | 联系村',
    '"姓\\u3000名" | "干部\\n类别" | 联系村',
    '姓名＊ | * 干部类别 | 联系村 *',
    '"\\ufeff姓名" | "干部\\u200b类别" | 联系村',
  ])('%s are known in spite of what stands in and around them', async (headers) => {
    const { book, findings } = await reading({ Cadres: `${headers}\n王伟 | 班子成员 | 乌木村` });
    expect(findings).toEqual([]);
    expect(book.Cadres.columns.villages.values).toEqual([['乌木村']]);
  });

  test('full-width and half-width brackets are the same', async () => {
    const { findings, book } = await reading({ AssistanceLog: '折款金额（ 元 ）\n=300' });
    expect(findings.filter(({ code }) => code.startsWith('S'))).toEqual([]);
    expect(book.AssistanceLog.columns.amount.values).toEqual([300_000_000]);
  });

  test.each([
    '姓名（必填） | 干部类别(必填) | 联系村【必填】',
    '*必填姓名 | 必填：干部类别 | 联系村*必填',
    '★姓名 | 干部类别： | 联系村（必填，可多选）',
    '姓名[必填项] | 干部类别（从下拉列表选择） | 联系村（如：乌木村、平桥村）',
    '"姓名\\n（必填）" | 干部类别（下拉选择） | 联系村（几个用顿号隔开）',
    '姓名 (required) | 干部类别（请选择） | 联系村（选填）',
  ])('remarks on filling in make no other header: %s', async (headers) => {
    const rest =
      '职务（选填）|所在党支部（可不填）|党员（是/否）|第一书记(是或否)|到岗日期（年/月/日）|离岗日期（YYYY-MM-DD）|联系电话|备注';
    const { book, findings } = await reading({ Cadres: exactly(`${headers}|${rest}\n王伟 | 班子成员 | 乌木村`) });
    expect(findings).toEqual([]);
    expect(book.Cadres.columns.villages.values).toEqual([['乌木村']]);
  });

  test.each([
    ['资金（单位：万元）', []],
    ['资金（万元，必填）', []],
    ['资金 单位：万元', []],
    ['资金（单位：元）', ['S002', 'S004']],
    ['资金（元）', ['S002', 'S004']],
    ['资金', ['S002', 'S004']],
  ])('the unit of money counts: %s', async (header, codes) => {
    const { findings } = await reading({
      Projects: exactly(
        `板块|事项|项目名称|建设地点|规格|数量|计量单位|资金类别|资金来源|${header}|开工日期|完工日期|状态|受益户数（户）|责任干部|备注\n`,
      ),
    });
    expect(findings.map(({ code }) => code)).toEqual(codes);
  });

  test.each(['联系村（个）', '姓名（家属）', '干部类别（旧）', '联系电话2'])(
    'a remark that may change what the column means makes another header: %s',
    async (header) => {
      expect(codesAt(await found({ Cadres: `${header}\n` })).filter((text) => text.startsWith('S004'))).toEqual([
        'S004 干部名册!A1',
      ]);
    },
  );

  describe('where the table’s header row is switched off', () => {
    const headers = ['名称*', '类别（必填）', '省定贫困村', '总户数', '总人口', '备注'];

    test('the names of its columns take its place, and rows begin with the first below', async () => {
      const { book, findings } = await reading({ Villages: exactly('乌木村|村\n平桥村|社区', { headers }) });
      expect(findings).toEqual([]);
      expect(book.Villages).toMatchObject({
        sheetRows: [1, 2],
        bounds: { headerRow: 0 },
        columns: { name: { values: ['乌木村', '平桥村'] } },
      });
    });

    test('below a title as well, and what is unknown or doubled is told of the ledger', async () => {
      const { book, findings } = await reading({
        Villages: exactly('乌木村|村', {
          headers: [...headers, '另一列', '类别'],
          top: 3,
          left: 2,
          above: '|示例乡村社区名册',
        }),
      });
      expect(
        findings.map(({ code, address, row, params }) => [
          code,
          address,
          row,
          params['kept'] ?? '',
          params['address'] ?? '',
        ]),
      ).toEqual([
        ['S004', '村社区名册', null, '', ''],
        ['S003', '村社区名册', null, 'C', 'I'],
      ]);
      expect(book.Villages.sheetRows).toEqual([3]);
    });

    test('a header row typed above it in plain cells is read where the names say nothing', async () => {
      const { book, findings } = await reading({
        Villages: exactly('乌木村|村', {
          headers: ['列1', '列2', '列3', '列4', '列5', '列6'],
          top: 2,
          above: '名称|类别|省定贫困村|总户数|总人口|备注',
        }),
      });
      expect(findings).toEqual([]);
      expect(book.Villages.sheetRows).toEqual([2]);
    });

    test('the header row of a second table under it is no entry', async () => {
      const { book, findings } = await reading({
        Villages: exactly('乌木村|村\n|\n名称|类别|省定贫困村|总户数|总人口|备注\n平桥村|村', { headers }),
      });
      expect(codesAt(findings)).toEqual(['S010 村社区名册!A3']);
      expect(book.Villages.sheetRows).toEqual([1, 4]);
    });
  });

  test('columns are found in any order', async () => {
    const { book } = await reading({ Cadres: '联系村 | 姓名 | 干部类别\n乌木村 | 王伟 | 班子成员' });
    expect(book.Cadres.columns.name).toMatchObject({ sheetColumn: 2, values: ['王伟'] });
  });

  test('a renamed sheet is read by its table, and findings name the sheet as it is', async () => {
    expect(
      codesAt(await found({ Cadres: { text: '姓名 | 干部类别 | 联系村\n王伟 | | 乌木村', sheet: '干部(新)' } })),
    ).toEqual(['C101 干部(新)!B2']);
  });

  test('without its table the header row is found below titles and away from column A', async () => {
    const { book, findings } = await reading({
      Cadres: {
        text: `${REQUIRED_HEADERS}\n王伟 | 班子成员 | 乌木村`,
        isTable: false,
        left: 3,
        top: 4,
        above: '| | 示例乡干部名册\n| | 填报单位:示例乡',
      },
    });
    expect(findings).toEqual([]);
    expect(book.Cadres).toMatchObject({ present: true, sheetRows: [5] });
    expect(book.Cadres.columns.name.sheetColumn).toBe(3);
  });

  test('without its table, notes apart from the header row are no columns of it', async () => {
    const header =
      '姓名|干部类别|职务|所在党支部|党员|联系村|第一书记|到岗日期|离岗日期|联系电话|备注||说明:不要改表头';
    expect(await found({ Cadres: exactly(`${header}\n王伟|班子成员||||乌木村`, { isTable: false }) })).toEqual([]);
  });

  test('headers merged over two rows are found', async () => {
    const { book, findings } = await reading({
      Cadres: exactly(
        '姓名|干部类别|职务|所在党支部|党员|联系村|第一书记|任期||联系电话|备注\n|||||||到岗日期|离岗日期||\n王伟|班子成员||||乌木村||=2013-03-01',
        {
          isTable: false,
          merges: [1, 2, 3, 4, 5, 6, 7, 10, 11].map((column) => ({ top: 1, left: column, bottom: 2, right: column })),
        },
      ),
    });
    expect(findings).toEqual([]);
    expect(book.Cadres.sheetRows).toEqual([3]);
    expect(book.Cadres.columns.from.raw).toEqual([41334]);
  });

  test('a table whose header row says nothing known gives way to the row that does', async () => {
    const { book } = await reading({
      Villages: exactly('列1|列2|列3\n名称|类别|省定贫困村|总户数|总人口|备注\n乌木村|村'),
    });
    expect(book.Villages.columns.name.values).toEqual(['乌木村']);
  });
});

describe('rows', () => {
  test('blank rows are skipped wherever they stand, also rows of spaces and empty formula results', async () => {
    const { book, findings } = await reading({
      Villages: '名称 | 类别\n |\n乌木村 | 村\n"\\u3000" | ""\n |\n平桥村 | 村\n',
    });
    expect(findings).toEqual([]);
    expect(book.Villages.sheetRows).toEqual([3, 6]);
    expect(book.Villages.columns.name.values).toEqual(['乌木村', '平桥村']);
  });

  test('an empty required cell of a row that is not blank is C101', async () => {
    const findings = await found({ Villages: '名称 | 类别\n乌木村 |\n"  " | 村' });
    expect(codesAt(findings)).toEqual(['C101 村社区名册!B2', 'C101 村社区名册!A3']);
    expect(findings[0]).toMatchObject({ severity: 'error', row: 2, column: '类别', value: null });
  });

  test.each([
    '#REF!',
    '#N/A',
    '#DIV/0!',
    '#NAME?',
    '#NULL!',
    '#NUM!',
    '#VALUE!',
    '#SPILL!',
    '#CALC!',
    '#GETTING_DATA',
    'Err:502',
  ])('%s is S007 and nothing else, in any column', async (error) => {
    const { book, findings } = await reading({
      Projects: `板块|事项|项目名称|数量|计量单位|状态|资金(万元)|备注\n基础设施建设|道路|村道|${error}|公里|已完成|=1|${error}`,
    });
    expect(codesAt(findings)).toEqual(['S007 项目台账!D2', 'S007 项目台账!H2']);
    expect(book.Projects.columns.quantity).toMatchObject({ values: [null], states: [2], raw: [error] });
  });

  describe('a formula without a stored result', () => {
    const headers = '板块|事项|项目名称|数量|计量单位|状态|资金(万元)|备注';
    const project = '基础设施建设|道路|村道|=1|公里|已完成|=1|';

    test('is S009 and nothing else, in any column: never blank, never a value', async () => {
      const { book, findings } = await reading({ Projects: `${headers}\n基础设施建设|道路|村道|=?|公里|=?|=?|=?` });
      expect(codesAt(findings).toSorted()).toEqual([
        'S009 项目台账!D2',
        'S009 项目台账!F2',
        'S009 项目台账!G2',
        'S009 项目台账!H2',
      ]);
      expect(findings[0]).toMatchObject({ severity: 'error', column: '数量', value: '[公式没有结果]' });
      expect(book.Projects.columns.funds).toMatchObject({ values: [null], states: [2] });
    });

    test('alone in a row, as where formulas were copied down, it is told and makes no entry', async () => {
      const { book, findings } = await reading({ Projects: `${headers}\n${project}\n||||||=?|\n||||||=?|=?` });
      expect(codesAt(findings)).toEqual(['S009 项目台账!G3', 'S009 项目台账!G4', 'S009 项目台账!H4']);
      expect(book.Projects.sheetRows).toEqual([2]);
    });

    test('in every required cell of a row it leaves an entry of which nothing is known', async () => {
      const { book, findings } = await reading({ Villages: '名称|类别\n=?|=?' });
      expect(codesAt(findings)).toEqual(['S009 村社区名册!A2', 'S009 村社区名册!B2']);
      expect(book.Villages).toMatchObject({ sheetRows: [2], columns: { name: { states: [2] } } });
    });

    test('in a totals row it is no concern', async () => {
      expect(codesAt(await found({ Projects: `${headers}\n合计|||=?|||=?|` }))).toEqual(['S008 项目台账!A2']);
    });

    test('in the header row it is told where it stands, and the column is missing', async () => {
      const { findings } = await reading({ Villages: exactly('名称|=?|省定贫困村|总户数|总人口|备注\n乌木村|村') });
      expect(codesAt(findings)).toEqual(['S002 村社区名册', 'S009 村社区名册!B1']);
      expect(findings[1]).toMatchObject({ column: null, params: { reason: 'header', place: 'B1' } });
    });

    test('in the profile it is told at its item', async () => {
      const { book, findings } = await reading({ Profile: '项目|内容\n填报单位|=?\n年度|=?\n联系电话|=?' });
      expect(codesAt(findings).filter((text) => text.startsWith('S'))).toEqual([
        'S009 基本信息!B2',
        'S009 基本信息!B3',
        'S009 基本信息!B4',
      ]);
      expect(book.Profile.columns.year.states).toEqual([2]);
    });
  });

  test('a text that only begins like an error is text', async () => {
    expect(await found({ Villages: '名称 | 类别 | 备注\n乌木村 | 村 | #1号井' })).toEqual([]);
  });

  describe('totals', () => {
    const log = (row: string) => found({ Projects: `板块|事项|项目名称|数量|计量单位|状态|资金(万元)\n${row}` });

    test.each([
      '小计||||||=70',
      '合 计||||||=70',
      '总计:|||=3|||=70',
      '"合\\u3000计"',
      '|累计',
      '农村产业发展小计|||=3|||=70',
      '(合计)|||=3',
      '本页小计||||||=5',
      '汇总||||||=5',
    ])('%s is a total: told of and left out', async (row) => {
      const findings = await log(row);
      expect(codesAt(findings)).toEqual([row.startsWith('|') ? 'S008 项目台账!B2' : 'S008 项目台账!A2']);
      expect(findings[0]?.severity).toBe('warning');
    });

    test('a total beside a column of running numbers is seen', async () => {
      expect(
        codesAt(await found({ Villages: '序号 | 名称 | 类别 | 总户数\n=1 | 乌木村 | 村 | =386\n合计 | | | =386' })),
      ).toEqual(['S004 村社区名册!A1', 'S008 村社区名册!A3']);
    });

    test('where only the category is required, a row that says 合计 is a total all the same', async () => {
      const { book, findings } = await reading({ Quotas: '干部类别 | 联系户下限\n班子成员 | =3\n合计 | =3' });
      expect(codesAt(findings)).toEqual(['S008 考核标准!A3']);
      expect(book.Quotas.columns.category.values).toEqual(['班子成员']);
    });

    test('neither a running number nor a day beside the word hides it', async () => {
      expect(codesAt(await found({ Villages: '序号 | 名称 | 类别\n=1 | 小计 |' }))).toEqual([
        'S004 村社区名册!A1',
        'S008 村社区名册!B2',
      ]);
      const log = await found({ AssistanceLog: '日期 | 干部姓名 | 村\n2014-3-5 | 小计 |' });
      expect(codesAt(log)).toEqual(['S008 帮扶日志!B2']);
    });

    test.each([
      ['a village called 合计村', { Villages: '名称 | 类别\n合计村 | 村' }],
      ['a category that ends in 合计', { Quotas: '干部类别\n班子合计' }],
      ['a village named like a total whose row is whole', { Villages: '名称 | 类别\n合计 | 村' }],
      [
        '合计 within a description',
        {
          AssistanceLog:
            '日期|干部姓名|村|帮扶方式|时机|好事实事|办理状态|帮扶内容\n=2014-03-05|王伟|乌木村|走访慰问|日常|是|已办结|慰问金合计',
        },
      ],
      [
        'an item that ends in 总计, its row whole',
        { Projects: '事项|板块|项目名称|数量|计量单位|状态\n支出总计|基础设施建设|村道|=1|公里|已完成' },
      ],
    ])('%s is an entry', async (_, ledgers) => {
      expect(await found(ledgers)).toEqual([]);
    });
  });

  describe('merged cells', () => {
    const merged = (top: number, left: number, bottom: number, right: number) =>
      found({
        Villages: {
          text: '名称 | 类别 | 备注\n乌木村 | 村 | 同上\n平桥村 | 村 |\n | |',
          merges: [{ top, left, bottom, right }],
        },
      });

    test('among the data they are S006 at their first cell', async () => {
      const findings = await merged(2, 3, 3, 3);
      expect(codesAt(findings)).toEqual(['S006 村社区名册!C2']);
      expect(findings[0]).toMatchObject({ severity: 'warning', value: '同上', params: { range: 'C2:C3' } });
    });

    test('in the header row, beside the ledger and below its entries they are nobody’s concern', async () => {
      expect(await merged(1, 1, 1, 2)).toEqual([]);
      expect(await merged(2, 9, 3, 9)).toEqual([]);
      expect(await merged(4, 1, 5, 2)).toEqual([]);
    });
  });

  test('findings come by ledger, then row, then column', async () => {
    const findings = await found({
      Cadres: {
        text: '姓名|干部类别|联系村|到岗日期\n王 伟||乌木村|2014-3-5\n李静|班子成员||\n',
        merges: [{ top: 3, left: 1, bottom: 3, right: 2 }],
      },
      Villages: '名称|类别|另一列\n乌木村|村子',
      Projects: null,
    });
    expect(codesAt(findings)).toEqual([
      'S004 村社区名册!C1',
      'C106 村社区名册!B2',
      'C108 干部名册!A2',
      'C101 干部名册!B2',
      'C102 干部名册!D2',
      'S006 干部名册!A3',
      'C101 干部名册!C3',
      'S001 项目台账',
    ]);
  });
});
