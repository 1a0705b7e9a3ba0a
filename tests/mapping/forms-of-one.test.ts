import { fillJson } from '../../src/app/fill/fill-json';
import { fillSheet } from '../../src/mapping/form/fill-form';
import type { FormFilling } from '../../src/mapping/form/form-list';
import { textIn, type SourceRow } from '../../src/mapping/form/source';
import { filledForm, sampleFilling } from './filled-form';
import { sheetFrom } from './old-tables';

/** Forms of one cadre, and of one township. */
let filling: FormFilling;
beforeAll(async () => {
  filling = await sampleFilling();
});

const rowsOf = (source: string): readonly SourceRow[] => filling.sources.get(source) ?? [];
const entriesOf = (cadre: string): number =>
  rowsOf('AssistanceLog').filter(({ values }) => textIn(values['cadres']).split('、').includes(cadre)).length;
const log = (title: string): ReturnType<typeof filledForm> =>
  filledForm(filling, `${title}\n日期 | 走访村 | 走访户 | 工作内容\n |  |  | \n |  |  | `);

test.each([
  '双联干部工作台账（周明远） | < | < | <',
  '帮扶日志 | < | < | <\n干部：周明远 | < | < | <',
  '周明远同志走访记录 | < | < | <',
])('a log with a cadre’s name above it has that cadre’s rows: %s', (title) => {
  expect(log(title).json.tables[0]).toMatchObject({ rows: entriesOf('周明远'), filter: { cadres: ['周明远'] } });
});

test('a log of somebody who is none of the cadres has no rows, and who wrote a form is not whom it is of', () => {
  expect(log('帮扶日志 | < | < | <\n干部：张三丰 | < | < | <').fill.cells).toEqual([]);
  expect(log('走访台账 | < | < | <\n填表人：周明远 | < | < | <').json.tables[0]).toMatchObject({
    rows: rowsOf('AssistanceLog').length,
  });
});

test('households of one cadre', () => {
  const own = rowsOf('Pairings').filter(({ values, isPast }) => isPast !== true && values['cadre'] === '李静');
  const form = filledForm(filling, '李静结对帮扶花名册 | < | <\n户主 | 人口 | 家庭住址\n | |\n | | ');
  expect(form.json.tables[0]).toMatchObject({ rows: own.length });
  expect(form.at(3, 3)).toBe(`${textIn(own[0]?.values['village'])}${textIn(own[0]?.values['group'])}`);
});

test('a row for the township has its numbers of villages, and no names of them', () => {
  const form = filledForm(
    filling,
    `乡镇基本情况表 | < | < | < | <
乡镇名称 | 行政村（个） | 社区（个） | 总户数（户） | 结对户（户）
 |  |  |  | `,
  );
  const figure = (path: string): unknown => filling.figures.get(path)?.values['value'];
  const households = rowsOf('Villages').reduce((sum, { values }) => sum + Number(values['households']), 0);
  const paired = new Set(
    rowsOf('Pairings').flatMap(({ values, isPast }) =>
      isPast === true ? [] : [`${textIn(values['village'])}/${textIn(values['household'])}`],
    ),
  );
  expect([1, 2, 3, 4, 5].map((column) => form.at(3, column))).toEqual([
    figure('organisation.unit'),
    figure('organisation.villages'),
    figure('organisation.communities'),
    households,
    paired.size,
  ]);
});

test('a list whose rows hold nothing but borders, as files have it, is known by two headers among others', () => {
  const cells = sheetFrom('表', '干部联系户一览 | < | < | <\n姓名 | 职务 | 联系户1 | 联系户2');
  const fill = fillSheet({ cells, hasFormat: (row, column) => row >= 2 && row <= 5 && column <= 4 }, filling);
  expect(fillJson([fill]).tables[0]).toMatchObject({
    source: 'Cadres',
    columns: { A: 'name', C: 'pairing.1.household' },
  });
});
