import { check } from '../../../src/app/check';
import { blankPlans, samplePlans } from '../../../src/app/create';
import { addExample, indicatorExamples, type IndicatorExample } from '../../../src/app/indicators/add-example';
import { indicatorSentences } from '../../../src/app/indicators/sentences';
import { dayOf } from '../../../src/model/day';
import type { SheetPlan } from '../../../src/model/plan';
import { unwatched } from '../../../src/model/progress';
import { newWorkbook } from '../../../src/workbook/file/new-workbook';
import { openFileWorkbook } from '../../../src/workbook/file/file-workbook';
import type { WorkbookPort } from '../../../src/workbook/port';
import { assertHostsContent, openInExcel } from '../../workbook/office/support/open';

afterEach(assertHostsContent);

const TODAY = dayOf(2014, 7, 5) ?? 0;
const inFile = async (plans: readonly SheetPlan[]): Promise<WorkbookPort> => openFileWorkbook(await newWorkbook(plans));
const inExcel = async (plans: readonly SheetPlan[]): Promise<WorkbookPort> => {
  const { port } = openInExcel([]);
  await port.write(plans, { onClash: 'refuse' }, unwatched);
  return port;
};

/** The sample, made once for all examples. */
let sample: Uint8Array;
beforeAll(async () => {
  sample = await newWorkbook(samplePlans());
});

const example = (title: string): IndicatorExample => {
  const found = indicatorExamples.find((candidate) => candidate.title.zh === title);
  if (!found) throw new Error(`no example ${title}`);
  return found;
};

test.each([
  ['a file', inFile],
  ['Excel', inExcel],
])(
  'in %s an example stands below the rows that are there, with the choices it needs, and is said back',
  async (_, open) => {
    const port = await open(samplePlans());
    const add = (title: string) => addExample(port, example(title), unwatched);
    expect(await add('每月驻村不少于20天')).toEqual({ kind: 'added', sheet: '考核指标', row: 2, rows: 1 });
    expect(await add('每户每月电话联系一次')).toEqual({ kind: 'added', sheet: '考核指标', row: 3, rows: 1 });
    const checked = await check(port, TODAY, unwatched);
    expect(checked.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(indicatorSentences(checked).map(({ row, name, sentence }) => [row, name, sentence?.zh])).toEqual([
      [2, '每月驻村天数', '每名干部每月帮扶天数不少于20天；全部干部；计入评定。'],
      [
        3,
        '每月电话联系',
        '每名干部对每个结对户每月帮扶次数不少于1次（只计帮扶方式为电话联系的）；全部干部；计入评定。',
      ],
    ]);
  },
);

test.each(indicatorExamples.map((one) => [one.title.zh, one] as const))(
  '%s is understood as it is written',
  async (_, one) => {
    const port = await openFileWorkbook(sample);
    expect(await addExample(port, one, unwatched)).toMatchObject({ kind: 'added', rows: one.rows.length });
    const checked = await check(port, TODAY, unwatched);
    expect(checked.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    const said = indicatorSentences(checked);
    expect(said.map(({ name }) => name)).toEqual(one.rows.map(({ name }) => name));
    for (const { sentence } of said) expect(sentence?.zh).toMatch(/。$/);
  },
);

test('a row of that name is not written twice', async () => {
  const port = await inFile(samplePlans());
  await addExample(port, example('每月驻村不少于20天'), unwatched);
  expect(await addExample(port, example('每月驻村不少于20天'), unwatched)).toEqual({
    kind: 'present',
    names: ['每月驻村天数'],
  });
});

test('a workbook without the sheet gets it', async () => {
  const port = await inFile(blankPlans().filter(({ id }) => id !== 'Indicators'));
  expect(await addExample(port, example('每月驻村不少于20天'), unwatched)).toMatchObject({ kind: 'added', row: 2 });
});

test('a row that cannot be worked out has no sentence', async () => {
  const port = await inFile(samplePlans());
  await addExample(port, example('每月驻村不少于20天'), unwatched);
  const before = await check(port, TODAY, unwatched);
  const column = before.book.Indicators.columns.lower.sheetColumn ?? 1;
  const fix = { before: 20, after: '很多', safe: false };
  await port.applyFixes([{ sheet: '考核指标', place: { row: 2, column }, fix }], unwatched);
  expect(indicatorSentences(await check(port, TODAY, unwatched))).toEqual([
    { row: 2, name: '每月驻村天数', sentence: null },
  ]);
});
