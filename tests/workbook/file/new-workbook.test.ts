import type { SheetPlan } from '../../../src/model/plan';
import { newWorkbook } from '../../../src/workbook/file/new-workbook';
import { openPackage } from '../../../src/xlsx/workbook/open';
import { openFileWorkbook } from '../../../src/workbook/file/file-workbook';
import { everyNodePlan, HOSTILE_TEXTS, hostilePlan } from './every-node';

test('equal plans give equal bytes', async () => {
  const plans = [everyNodePlan, hostilePlan];
  expect(await newWorkbook(plans)).toEqual(await newWorkbook(structuredClone(plans)));
});

test('the properties name the product, no author, no time, no library', async () => {
  const pkg = await openPackage(await newWorkbook([everyNodePlan]));
  const read = async (part: string): Promise<string> => new TextDecoder().decode(await pkg.read(part));
  const properties = (await read('docProps/core.xml')) + (await read('docProps/app.xml'));
  expect(properties).toContain('<dc:title>双联台账</dc:title>');
  expect(properties).toContain('<Application>双联台账</Application>');
  expect(properties).not.toMatch(/creator|lastModifiedBy|created|modified|hucre/);
});

test('hostile texts come back as the texts they are', async () => {
  const workbook = await openFileWorkbook(await newWorkbook([hostilePlan]));
  expect((await workbook.readGrid(hostilePlan.sheet))?.values.map(([text]) => text)).toEqual(HOSTILE_TEXTS);
});

test.each<[string, SheetPlan['nodes']]>([
  ['a text over 32,767 characters', [{ kind: 'values', at: { row: 1, column: 1 }, values: [['长'.repeat(32_768)]] }]],
  ['a number that is none', [{ kind: 'values', at: { row: 1, column: 1 }, values: [[Number.NaN]] }]],
  [
    'a table without a header text',
    [
      {
        kind: 'values',
        at: { row: 1, column: 1 },
        values: [
          ['姓名', null],
          ['王伟', 1],
        ],
      },
      { kind: 'table', name: 'T', range: { top: 1, left: 1, bottom: 2, right: 2 }, style: 'TableStyleLight1' },
    ],
  ],
])('%s is refused instead of written wrongly', async (_, nodes) => {
  await expect(newWorkbook([{ id: 'p', sheet: '表', nodes, stamp: null }])).rejects.toThrow(RangeError);
});

test('a workbook without sheets is refused', async () => {
  await expect(newWorkbook([])).rejects.toThrow(RangeError);
});

test('rows of uneven width, holes and styles beyond the values keep their places', async () => {
  const workbook = await openFileWorkbook(
    await newWorkbook([
      {
        id: 'p',
        sheet: '表',
        nodes: [
          { kind: 'style', range: { top: 2, left: 2, bottom: 5, right: 4 }, style: { bold: true } },
          {
            kind: 'values',
            at: { row: 2, column: 2 },
            values: [['甲'], [null, '乙', null, '丙'], [], ['丁', null, 3]],
          },
        ],
        stamp: null,
      },
    ]),
  );
  expect(await workbook.readGrid('表')).toEqual({
    sheet: '表',
    top: 2,
    left: 2,
    values: [['甲'], [null, '乙', null, '丙'], [], ['丁', null, 3]],
    formulas: [],
    merges: [],
    tables: [],
  });
});

test('50,000 findings, each with a link, are written in bounded time', async () => {
  const rows = Array.from({ length: 50_000 }, (_, index) => [
    index + 1,
    '错误',
    'C101',
    `必填项没有填${index % 100}`,
    '帮扶日志',
    index + 2,
    '日期',
    `帮扶日志!A${index + 2}`,
    null,
    '请填写日期',
    '没有日期就不知道计入哪个报告期',
  ]);
  const started = process.cpuUsage();
  const bytes = await newWorkbook([
    {
      id: 'findings',
      sheet: '校验结果',
      nodes: [
        { kind: 'values', at: { row: 5, column: 1 }, values: rows },
        {
          kind: 'style',
          range: { top: 5, left: 1, bottom: 50_004, right: 11 },
          style: { border: { style: 'thin' }, wrap: true, size: 10 },
        },
        ...rows.map(
          (_, index) =>
            ({
              kind: 'link',
              at: { row: index + 5, column: 8 },
              sheet: '帮扶日志',
              target: { row: index + 2, column: 1 },
              tooltip: '',
            }) as const,
        ),
      ],
      stamp: null,
    },
  ]);
  // About 6 s of work. Time of the processor, since time on the clock tells how busy the machine is; a writer that
  // takes time with the square of the rows takes minutes.
  const { user, system } = process.cpuUsage(started);
  expect((user + system) / 1_000_000).toBeLessThan(30);
  expect(bytes.length).toBeLessThan(5_000_000);
});
