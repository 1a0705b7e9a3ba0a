import { numberedHeadings, plainText, REPORT_KINDS } from '../../src/app/report';
import type { Checked } from '../../src/app/check';
import { sampleRows } from '../../src/sample/sample';
import { workbookOf } from '../summary/workbook';
import { checkedOf, checkedSample, reportOf } from './sample-report';

let checked: Checked;
beforeAll(async () => {
  checked = await checkedSample();
});

test('the summary has its five parts in their order, 主要做法 with each 板块 in that of 可选项', async () => {
  expect(numberedHeadings((await reportOf(checked)).sections)).toEqual([
    '一、基本情况',
    '二、主要做法',
    '（一）领导机构与制度',
    '（二）农村产业发展',
    '（三）基础设施建设',
    '（四）基层组织建设',
    '（五）改善村容村貌',
    '（六）联系服务群众',
    '三、取得成效',
    '四、存在问题',
    '五、下一步打算',
  ]);
});

test('a 板块 that was renamed or moved in 可选项 stands under its name and at its place', async () => {
  const rows = sampleRows();
  const renamed = <Row extends object>(list: readonly Row[]): readonly Row[] =>
    JSON.parse(JSON.stringify(list).replaceAll('基础设施建设', '乡村建设行动')) as readonly Row[];
  const lists = renamed(rows.Lists);
  const sections = ['乡村建设行动', '改善村容村貌', '农村产业发展', '基层组织建设'];
  const report = await reportOf(
    await checkedOf(
      workbookOf({
        ...rows,
        Projects: renamed(rows.Projects),
        Lists: lists.map((row, at) => ({ ...row, sections: sections[at] ?? null })),
      }),
    ),
  );
  const headings = report.sections.filter(({ level }) => level === 2).map(({ heading }) => heading);
  expect(headings).toEqual(['领导机构与制度', ...sections, '联系服务群众']);
});

test.each(['月报', '季报'] as const)(
  'a %s leaves out what stays the same, and says that projects are those of the year',
  async (kind) => {
    const report = await reportOf(checked, kind);
    expect(report.sections.map(({ heading }) => heading)).not.toContain('基本情况');
    expect(plainText(report)).toContain('各板块按项目台账中现有的全部项目统计');
  },
);

test('the 简报 has the main figures and a bar for each 群众类别, the longest first', async () => {
  const { figureSheet } = await reportOf(checked, '简报');
  const figures = Object.fromEntries((figureSheet?.figures ?? []).map(({ name, number }) => [name, number.text]));
  expect(figures).toMatchObject({ 参加考核干部: '19', 项目: '33', 其中已完成: '27', 涉及资金: '16570万' });
  const values = (figureSheet?.chart?.bars ?? []).map(({ number }) => number.value);
  expect(values).toEqual([...values].sort((a, b) => b - a));
  expect(values.reduce((sum, value) => sum + value, 0)).toBe(217);
});

test('a heading that is the only one has no number', async () => {
  expect(numberedHeadings((await reportOf(checked, '简报')).sections)).toEqual(['存在问题']);
});

test('every kind is composed of the same sentences: what a 月报 tells of a 板块 the summary tells too', async () => {
  const texts = await Promise.all(REPORT_KINDS.map(async (kind) => plainText(await reportOf(checked, kind))));
  const [summary = '', month = '', quarter = ''] = texts;
  const infrastructure = /共有项目11个[^\n]*/.exec(summary)?.[0] ?? 'none';
  expect(month).toContain(infrastructure);
  expect(quarter).toContain(infrastructure);
});

test('the title names the work of the township’s day: 双联 by the lists of then, 驻村帮扶 by those of today', async () => {
  const today = await checkedOf(workbookOf(sampleRows('2026')), '2026-07-01');
  const title = async (of: Checked) => (await reportOf(of, '简报')).title.at(-1);
  expect([await title(checked), await title(today)]).toEqual([
    '2014年上半年双联工作简报',
    '2026年上半年驻村帮扶工作简报',
  ]);
});
