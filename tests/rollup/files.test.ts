import { dayOf } from '../../src/model/day';
import { countyText, sheetRows } from './county-plans';
import { overviewOf } from '../../src/app/rollup/overview';
import { rollupJson } from '../../src/app/rollup/rollup-json';
import { problemText } from '../../src/rollup/file-problem';
import type { RolledUp } from '../../src/app/rollup/roll-up';
import type { Delivery, SealState } from '../../src/rollup/delivery';
import { content, type LedgerTexts } from '../support/book';
import { delivered, rolledUp, sealed } from './county';

const DUE = dayOf(2014, 7, 10);
const profile = (unit: string, period = '上半年') =>
  `项目 | 内容\n填报单位 | ${unit}\n上级单位 | 示例县\n年度 | =2014\n报告期 | ${period}`;
const workbook = (unit: string, change: LedgerTexts = {}) => content({ Profile: profile(unit), ...change });
const village = (name: string, kind = '村'): LedgerTexts => ({ Villages: `名称 | 类别\n${name} | ${kind}` });

const says = ({ rollup }: RolledUp, file: string): string =>
  (rollup.assessment.files.find(({ delivery }) => delivery.file === file)?.problems ?? [])
    .map((problem) => problemText(problem).zh)
    .join('\n');
const counted = ({ rollup }: RolledUp): readonly string[] => rollup.units.map(({ unit, file }) => `${unit} ${file}`);

test('a file of another period, one without a unit, one that is no workbook of ledgers: each is said, the rest counts', async () => {
  const result = await rolledUp([
    await delivered('甲.xlsx', workbook('甲乡')),
    await delivered('乙.xlsx', workbook('乙乡')),
    await delivered('丙.xlsx', workbook('丙乡', { Profile: profile('丙乡', '一季度') })),
    await delivered('丁.xlsx', workbook('')),
    await delivered('别的.xlsx', { ...workbook('戊乡'), grids: [], sheets: ['Sheet1'] }),
  ]);
  expect(counted(result)).toEqual(['甲乡 甲.xlsx', '乙乡 乙.xlsx']);
  expect(says(result, '丙.xlsx')).toContain('报的是2014年一季度，多数单位报的是2014年上半年');
  expect(says(result, '丁.xlsx')).toContain('没有写填报单位');
  expect(says(result, '别的.xlsx')).toContain('这不是双联台账的工作簿');
});

test('missing ledgers and columns are named, with what to do, and what is there counts', async () => {
  const result = await rolledUp([await delivered('甲.xlsx', workbook('甲乡', { Projects: null }))]);
  expect(says(result, '甲.xlsx')).toContain('缺少“项目台账”');
  expect(counted(result)).toEqual(['甲乡 甲.xlsx']);
});

test('the later seal of two counts, wherever it was given, and what changed between them is listed', async () => {
  const cadre = (linked: string): LedgerTexts => ({
    Cadres: `姓名 | 干部类别 | 联系村 | 职务\n王伟 | 机关干部 | ${linked} | 科员`,
  });
  const early = workbook('甲乡', { ...village('乌木村'), ...cadre('乌木村') });
  const late = workbook('甲 乡', { ...village('乌木林村'), ...cadre('乌木林村') });
  const result = await rolledUp([
    await delivered('再报.xlsx', sealed(late, '2014-07-09 09:00')),
    await delivered('先报.xlsx', sealed(early, '2014-07-08 18:00')),
  ]);
  expect(counted(result)).toEqual(['甲乡 再报.xlsx']);
  expect(says(result, '先报.xlsx')).toContain('又报了“再报.xlsx”（封签时间2014-07-09 09:00）');
  const changes = result.rollup.resubmissions.flatMap((one) => one.changes);
  expect(changes.filter(({ table }) => table !== 'Profile')).toEqual([
    { table: 'Villages', kind: 'gone', subject: '乌木村', cells: [] },
    { table: 'Villages', kind: 'added', subject: '乌木林村', cells: [] },
    {
      table: 'Cadres',
      kind: 'changed',
      subject: '王伟',
      cells: [{ header: '联系村', before: '乌木村', after: '乌木林村' }],
    },
  ]);
});

test('a row of which the telling cell alone was corrected is a change; where two rows could be meant, they went and came', async () => {
  const log = (...rows: readonly string[]): LedgerTexts => ({
    AssistanceLog: ['日期 | 干部姓名 | 村 | 帮扶方式 | 时机 | 好事实事 | 办理状态 | 帮扶内容', ...rows].join('\n'),
  });
  const entry = (day: string, cadre: string, help: string): string =>
    `${day} | ${cadre} | 乌木村 | 走访慰问 | 日常 | 否 | 已办结 | ${help}`;
  const early = log(
    entry('2014-03-05', '王伟', '送化肥'),
    entry('2014-03-06', '李强', '修水管'),
    entry('2014-03-07', '李强', '修水管'),
  );
  const late = log(
    entry('2014-03-15', '王伟', '送化肥'),
    entry('2014-03-16', '李强', '修水管'),
    entry('2014-03-17', '李强', '修水管'),
  );
  const result = await rolledUp([
    await delivered('再报.xlsx', sealed(workbook('甲乡', late), '2014-07-09 09:00')),
    await delivered('先报.xlsx', sealed(workbook('甲乡', early), '2014-07-08 18:00')),
  ]);
  const changes = result.rollup.resubmissions.flatMap((one) => one.changes);
  expect(
    changes.map(({ kind, cells }) => [kind, ...cells.map((cell) => [cell.header, cell.before, cell.after])]),
  ).toEqual([['changed', ['日期', '2014-03-05', '2014-03-15']], ['gone'], ['gone'], ['added'], ['added']]);
});

test('of two reports without a seal nobody can tell the later: that is said, and one of them counts', async () => {
  const result = await rolledUp([
    await delivered('一.xlsx', workbook('甲乡')),
    await delivered('二.xlsx', workbook('甲乡', village('乌木村'))),
  ]);
  expect(counted(result)).toEqual(['甲乡 二.xlsx']);
  expect(says(result, '一.xlsx')).toContain('分不清先后');
});

test.each([
  ['填报单位 | =?', '填报单位（基本信息!B2）是公式，文件里没有存它的结果'],
  ['填报单位 | ##REF', '填报单位（基本信息!B2）读不出来'],
  ['填报单位 |', '没有写填报单位'],
])('a unit that cannot be known is told for its own reason: %s', async (line, reason) => {
  const text = profile('丁乡').replace('填报单位 | 丁乡', line.replace('##REF', '#REF!'));
  const result = await rolledUp([
    await delivered('甲.xlsx', workbook('甲乡')),
    await delivered('丁.xlsx', workbook('', { Profile: text })),
  ]);
  expect(says(result, '丁.xlsx')).toContain(reason);
  expect(counted(result)).toEqual(['甲乡 甲.xlsx']);
});

test.each([
  ['=?', '上半年', '年度（基本信息!B4）是公式，文件里没有存它的结果'],
  ['=2014', '=?', '报告期（基本信息!B5）是公式，文件里没有存它的结果'],
  ['=2014', '上下年', '报告期（基本信息!B5）读不出来'],
  ['', '上半年', '没有写清年度和报告期'],
])('a period that cannot be known is told for its own reason: %s %s', async (year, period, reason) => {
  const text = profile('丁乡', period).replace('年度 | =2014', `年度 | ${year}`);
  const result = await rolledUp([
    await delivered('甲.xlsx', workbook('甲乡')),
    await delivered('丁.xlsx', workbook('', { Profile: text })),
  ]);
  expect(says(result, '丁.xlsx')).toContain(reason);
});

test('of two seals of one minute the seconds tell the later; where they do not, that is said', async () => {
  const [early, late] = [workbook('甲乡'), workbook('甲乡', village('乌木村'))];
  const told = async (first: string, second: string): Promise<readonly string[]> => {
    const result = await rolledUp([
      await delivered('一.xlsx', sealed(late, second)),
      await delivered('二.xlsx', sealed(early, first)),
    ]);
    return [...counted(result), says(result, '一.xlsx'), says(result, '二.xlsx')];
  };
  expect(await told('2014-07-09 09:00:07', '2014-07-09 09:00:31')).toEqual([
    '甲乡 一.xlsx',
    expect.not.stringContaining('没有计入'),
    expect.stringContaining('又报了“一.xlsx”（封签时间2014-07-09 09:00:31）'),
  ]);
  for (const [first, second] of [
    ['2014-07-09 09:00', '2014-07-09 09:00'],
    ['2014-07-09 09:00', '2014-07-09 09:00:31'],
    ['2014-07-09 09:00:31', '2014-07-09 09:00:31'],
  ] as const)
    expect((await told(first, second)).join()).toMatch(/两份都在2014-07-09 09:00(:31)?封签，分不清先后/u);
});

describe('copies of one submission', () => {
  const TIME = '2014-07-04 09:00:07';
  const copy = async (file: string, change: LedgerTexts, seal: SealState, time = TIME): Promise<Delivery> => {
    const delivery = await delivered(file, sealed(workbook('甲乡', change), time));
    return { ...delivery, content: { ...delivery.content, seal } as Delivery['content'] };
  };

  test.each(['前', '后'])(
    'one that was changed after it was sealed does not count, given before or after (%s)',
    async (place) => {
      const whole = await copy('原件.xlsx', {}, 'intact');
      const changed = await copy('改过.xlsx', village('乌木村'), 'changed');
      const result = await rolledUp(place === '前' ? [changed, whole] : [whole, changed]);
      expect(counted(result)).toEqual(['甲乡 原件.xlsx']);
      expect(says(result, '改过.xlsx')).toContain('是“原件.xlsx”的改动过的副本');
      expect(result.rollup.resubmissions.map(({ before, after }) => [before, after])).toEqual([
        ['改过.xlsx', '原件.xlsx'],
      ]);
    },
  );

  test('a changed copy does not hide the report before, and is compared with only where there is no other', async () => {
    const now = await copy('三.xlsx', {}, 'intact', '2014-07-06 08:00:00');
    const first = await copy('一.xlsx', village('乌木村'), 'intact', '2014-07-04 08:00:00');
    const earlier = { ...first, content: { ...first.content, sealDigest: '1'.repeat(64) } as Delivery['content'] };
    const tampered = await copy('改过.xlsx', {}, 'changed', '2014-07-05 08:00:00');
    const told = async (files: readonly Delivery[]) => {
      const result = await rolledUp(files);
      const [resubmission] = overviewOf(result).resubmissions;
      return [
        resubmission?.before,
        resubmission?.note?.zh ?? '',
        JSON.stringify(sheetRows(result, 'rollupChanges')),
      ] as const;
    };
    const [before, note, list] = await told([tampered, now, earlier]);
    expect([before, note]).toEqual(['一.xlsx', '']);
    expect(list).not.toContain('改动过');
    const [only, warning, said] = await told([tampered, now]);
    expect([only, warning]).toEqual(['改过.xlsx', expect.stringContaining('封签之后改动过')]);
    expect(said).toContain('由“改过.xlsx”到“三.xlsx”（原来的那一份封签之后改动过');
    expect((await told([await delivered('未封.xlsx', workbook('甲乡')), tampered, now]))[0]).toBe('未封.xlsx');
  });

  test('that were sealed again without a change are no resubmission, and what came before them is compared', async () => {
    const first = await copy('一.xlsx', {}, 'intact', '2014-07-05 08:00:00');
    const again = await copy('二.xlsx', { Villages: null }, 'intact', '2014-07-06 08:00:00');
    expect((await rolledUp([first, again])).rollup.resubmissions).toEqual([]);
    const old = await delivered('旧.xlsx', workbook('甲乡', village('乌木村')));
    const result = await rolledUp([old, first, again]);
    expect(result.rollup.resubmissions.map(({ before, after }) => [before, after])).toEqual([['旧.xlsx', '二.xlsx']]);
  });
});

test('the same bytes twice are one report', async () => {
  const one = await delivered('甲.xlsx', workbook('甲乡'));
  const result = await rolledUp([one, { ...one, file: '甲（副本）.xlsx' }]);
  expect(counted(result)).toEqual(['甲乡 甲.xlsx']);
  expect(says(result, '甲（副本）.xlsx')).toContain('与“甲.xlsx”是同一个文件');
});

test('who owes a report and has sent none is named; who is late is so by the first seal; a strange name is asked about', async () => {
  const result = await rolledUp(
    [
      await delivered('甲.xlsx', sealed(workbook('甲乡'), '2014-07-10 23:59')),
      await delivered('甲2.xlsx', sealed(workbook('甲乡', village('乌木村')), '2014-07-12 08:00')),
      await delivered('乙.xlsx', sealed(workbook('乙乡'), '2014-07-11 00:00')),
      await delivered('丙.xlsx', workbook('丙乡')),
      await delivered('外.xlsx', sealed(workbook('丁乡人民政府'), '2014-07-01 08:00')),
    ],
    { units: ['甲乡', '乙乡', '丙乡', '丁乡政府', '戊乡'], due: DUE },
  );
  const told = result.rollup.assessment.units.map(({ unit, file, late, owed }) => [unit, file !== null, late, owed]);
  expect(told).toEqual([
    ['甲乡', true, false, true],
    ['乙乡', true, true, true],
    ['丙乡', true, null, true],
    ['丁乡政府', false, null, true],
    ['戊乡', false, null, true],
    ['丁乡人民政府', true, false, false],
  ]);
  // The first report was in time: what was sent later to put it right is not late.
  expect(says(result, '甲2.xlsx')).not.toContain('迟报');
  expect(says(result, '乙.xlsx')).toContain('迟报：2014-07-11 00:00封签，截止2014-07-10');
  expect(says(result, '外.xlsx')).toContain('名单里有“丁乡政府”，是不是同一个单位');
  expect(says(result, '丙.xlsx')).toContain('是否按时报送不明');
});

test.each(['青山乡人民政府', '示例县青山乡', '示例县 青山乡 人民政府', '青山乡党委'])(
  'two units whose names look like those of one, 青山乡 and %s, are asked about: both count',
  async (name) => {
    const files = [
      await delivered('一.xlsx', workbook('青山乡')),
      await delivered('二.xlsx', workbook(name)),
      await delivered('三.xlsx', workbook('绿水乡')),
    ];
    const result = await rolledUp(files);
    expect(counted(result)).toHaveLength(3);
    expect(says(result, '二.xlsx')).toContain('像是同一个单位，两份都计入了');
    expect(says(result, '一.xlsx') + says(result, '三.xlsx')).not.toContain('像是');
    const owed = await rolledUp(files, { units: ['青山乡', name, '绿水乡'] });
    expect(says(owed, '二.xlsx')).not.toContain('像是');
  },
);

test('a workbook without a row of cadres, pairings, log and projects is said to be empty', async () => {
  const rows = { Cadres: '姓名 | 干部类别 | 联系村\n王伟 | 机关干部 | 乌木村' };
  const result = await rolledUp([
    await delivered('空.xlsx', workbook('甲乡', village('乌木村'))),
    await delivered('有.xlsx', workbook('乙乡', { ...village('乌木村'), ...rows })),
  ]);
  expect(says(result, '空.xlsx')).toContain('一行也没有填');
  expect(says(result, '有.xlsx')).not.toContain('一行也没有填');
});

test('text of a township stays text, whatever it looks like and whatever it is called', async () => {
  const hostile = '=HYPERLINK("http://x","点")';
  const Villages = `名称 | 类别\n__proto__ | 村\nconstructor | 村\n${JSON.stringify(hostile)} | 村`;
  const result = await rolledUp([
    await delivered('a.xlsx', workbook('__proto__', { Villages })),
    await delivered('b.xlsx', workbook('constructor', { Villages })),
  ]);
  const names = result.rollup.summary?.villages.map(({ unit, village: name }) => `${unit ?? ''} ${name ?? ''}`);
  expect(names).toEqual(
    ['__proto__', 'constructor'].flatMap((unit) =>
      ['__proto__', 'constructor', hostile].map((name) => `${unit} ${name}`),
    ),
  );
  const formulas = (result.plans ?? []).flatMap(({ nodes }) => nodes.filter(({ kind }) => kind === 'formula'));
  expect(JSON.stringify(formulas)).not.toContain('HYPERLINK');
  expect(sheetRows(result, 'countyVillages').flat()).toContain(hostile);
});

test('numbers of persons are masked in the county’s workbook, also those of a workbook that is no submission', async () => {
  const Pairings =
    '干部姓名 | 村 | 户主姓名 | 身份证号 | 联系电话 | 主要困难 | 备注\n王伟 | 乌木村 | 陈大山 | 11010519491231002X | 2221111 | 电话13812344321 | 勿外传\n王伟 | 乌木村 | 何桂芳 | 110105194912310021 | 1381234432 | |';
  const result = await rolledUp([await delivered('a.xlsx', workbook('甲乡', { Pairings }))]);
  const text = countyText(result);
  for (const secret of ['11010519491231002X', '2221111', '13812344321', '勿外传', '110105194912310021', '1381234432'])
    expect([secret, text.includes(secret)]).toEqual([secret, false]);
});

test('a phone typed into a name or a column of numbers is masked in every number and row of the county', async () => {
  const Projects = `板块 | 事项 | 项目名称 | 建设地点 | 数量 | 计量单位 | 资金类别 | 资金来源 | 资金(万元) | 状态 | 受益户数
    基础设施建设 | 桥13812340001 | 桥 | 乌木村 | =13812340002 | 座 | 社会投资 | 王老板13812340003 | 13812340004 | 已完成 | =13812340005`;
  const result = await rolledUp([await delivered('a.xlsx', workbook('甲乡', { Projects }))]);
  const told = JSON.stringify([rollupJson(result, 'zh'), result.plans, result.rows]);
  expect([told.includes('王老板138****0003'), told.includes('138****0002')]).toEqual([true, true]);
  expect(told.match(/.{9}1381234000[1-5]/g)).toBeNull();
  // The limit of the column, which the message names, is no number of a person.
  expect(told.match(/允许的最大值\*+/g)).toBeNull();
});

test('an amount in an unusual writing is a number in the county’s ledger, and said among the findings', async () => {
  const Projects =
    '板块 | 事项 | 项目名称 | 数量 | 计量单位 | 资金(万元) | 状态\n基础设施建设 | 桥梁修建 | 桥 | =1 | 座 | 2000万 | 实施中';
  const result = await rolledUp([await delivered('a.xlsx', workbook('甲乡', { Projects }))]);
  expect(sheetRows(result, 'countyProjects').find(([unit]) => unit === '甲乡')).toContain(2000);
  expect(result.rollup.summary?.sectionTotals.map(({ funds }) => funds)).toEqual([2_000_000_000]);
  expect(result.findings.map(({ finding: { code } }) => code)).toContain('C104');
});

test('without a file that can be used there is no workbook', async () => {
  const result = await rolledUp([await delivered('别的.xlsx', { ...workbook('甲乡'), grids: [] })]);
  expect(result.plans).toBeNull();
});
