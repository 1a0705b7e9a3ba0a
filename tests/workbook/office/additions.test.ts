import { unwatched } from '../../../src/model/progress';
import type { SheetPlan } from '../../../src/model/plan';
import { openFileWorkbook } from '../../../src/workbook/file/file-workbook';
import { askForeignObjects } from '../../../src/workbook/office/additions/foreign-objects';
import type { Session } from '../../../src/workbook/office/session';
import { cadresSheet, sourcesPlan, summaryPlan } from '../../contract/contract-plans';
import { EXCEL_VERSIONS } from '../../excel-host/host';
import { ensureCell, type HostSheet } from '../../excel-host/model/sheet';
import { toXlsx } from '../../excel-host/to-xlsx';
import { plansOf, sampleSummary } from '../../plan/sample-summary';
import { describeWith } from '../../support/programs';
import { everyNodePlan, hostilePlan } from '../file/every-node';
import { assertHostsContent, openInExcel } from './support/open';

afterEach(assertHostsContent);

const refuse = { onClash: 'refuse' } as const;
const FORM = '干部履职汇总';
const replaced = { plan: 'cadreSummary', sheet: FORM, replaced: true };

type Opened = ReturnType<typeof openInExcel>;

/** A workbook with a form, after the user has put a hand to it. */
async function withForm(version: string, change: (form: HostSheet) => void): Promise<Opened> {
  const opened = openInExcel([cadresSheet], { version });
  await opened.port.write([summaryPlan(2)], refuse, unwatched);
  change(opened.host.workbook.sheet(FORM));
  return opened;
}

const comment = (form: HostSheet): void => {
  form.comments.push('这里不对');
};
const shape =
  (type: string) =>
  (form: HostSheet): void => {
    form.shapes.push({ type });
  };
const chart =
  (name: string) =>
  (form: HostSheet): void => {
    form.charts.push({ id: '{chart-1}', name, type: 'Pie', title: '', legend: null, over: null, series: [] });
  };
const nothing = (): void => undefined;

test.each<[string, string, (form: HostSheet) => void, boolean]>([
  ['nothing of the user’s', EXCEL_VERSIONS.floor, nothing, false],
  ['a picture', EXCEL_VERSIONS.floor, shape('Image'), true],
  ['a text box', EXCEL_VERSIONS.floor, shape('GeometricShape'), true],
  ['what Excel draws itself, the arrow of a filter', EXCEL_VERSIONS.floor, shape('Unsupported'), false],
  ['a chart of the user’s', EXCEL_VERSIONS.floor, chart('图表 1'), true],
  ['a chart of the product’s', EXCEL_VERSIONS.floor, chart('SLTZ_1 每人的数量'), false],
  ['a comment, where Excel tells of comments', EXCEL_VERSIONS.excel2021, comment, true],
  ['a comment, where Excel is too old to tell', EXCEL_VERSIONS.floor, comment, false],
  [
    'a formula in the place of a value',
    EXCEL_VERSIONS.floor,
    (form) => {
      Object.assign(ensureCell(form, { row: 4, column: 2 }), { formula: '=1', value: 1 });
    },
    true,
  ],
  [
    'a value in the place of a formula',
    EXCEL_VERSIONS.floor,
    (form) => {
      form.cells.get(6)?.set(2, { value: 3 });
    },
    true,
  ],
  [
    'a value that was cleared',
    EXCEL_VERSIONS.floor,
    (form) => {
      form.cells.get(5)?.delete(2);
    },
    true,
  ],
  [
    'rows in another order',
    EXCEL_VERSIONS.floor,
    (form) => {
      const [first, second] = [form.cells.get(4), form.cells.get(5)];
      if (first && second) form.cells.set(4, second).set(5, first);
    },
    false,
  ],
])('a form with %s (ExcelApi %s)', async (_what, version, change, kept) => {
  const { host, port } = await withForm(version, change);
  const before = host.batches.length;
  const { written } = await port.write([summaryPlan(3)], refuse, unwatched);
  expect(written).toEqual([{ ...replaced, ...(kept && { kept: '干部履职汇总（旧）' }) }]);
  expect(host.batches.length - before).toBe(3);
});

test('notes are asked for where Excel and its office.js know them', () => {
  const none = { load: () => undefined, items: [] };
  const sheet = {
    charts: none,
    shapes: none,
    comments: { getCount: () => ({ value: 0 }) },
    notes: { getCount: () => ({ value: 1 }) },
  };
  const session = (version: number): Session =>
    ({ supports: (wanted: string) => Number(wanted.split('.')[1]) <= version }) as unknown as Session;
  const { notes, ...withoutNotes } = sheet;
  const answers = [
    askForeignObjects(session(18), sheet as unknown as Excel.Worksheet, { withNotes: true }),
    askForeignObjects(session(17), sheet as unknown as Excel.Worksheet, { withNotes: true }),
    askForeignObjects(session(18), withoutNotes as unknown as Excel.Worksheet, { withNotes: true }),
  ];
  expect(answers.map((answer) => answer())).toEqual([true, false, false]);
  expect(notes.getCount().value).toBe(1);
});

test.each(Object.entries(EXCEL_VERSIONS))(
  'what the product writes is never taken for the user’s (%s)',
  async (_, version) => {
    const { port } = openInExcel([], { version });
    const plans = [
      ...(await plansOf(await sampleSummary())).values(),
      everyNodePlan,
      { ...hostilePlan, stamp: { cell: { row: 40, column: 1 }, text: '双联台账' } },
    ];
    await port.write(plans, refuse, unwatched);
    const { written } = await port.write(plans, refuse, unwatched);
    expect(written).toEqual(plans.map(({ id, sheet }) => ({ plan: id, sheet, replaced: true })));
  },
);

test('a form from before there were marks is replaced, whatever is on it', async () => {
  const { host, port } = await withForm(EXCEL_VERSIONS.floor, (form) => {
    ensureCell(form, { row: 4, column: 9 }).value = '旁注';
    form.names.splice(
      form.names.findIndex(({ name }) => name === 'SLTZWRITTEN_cadreSummary'),
      1,
    );
  });
  expect((await port.write([summaryPlan(3)], refuse, unwatched)).written).toEqual([replaced]);
  expect(host.workbook.sheets.map(({ name }) => name)).toEqual(['干部名册', FORM]);
});

test('a form that the user renamed is known, and kept under its own name', async () => {
  const { host, port } = await withForm(EXCEL_VERSIONS.floor, (form) => {
    ensureCell(form, { row: 4, column: 9 }).value = '旁注';
  });
  host.workbook.renameSheet(host.workbook.sheet(FORM), '上半年');
  expect((await port.write([summaryPlan(3)], refuse, unwatched)).written).toEqual([
    { ...replaced, sheet: '上半年', kept: '上半年（旧）' },
  ]);
  expect(host.workbook.sheet('上半年（旧）').cells.get(4)?.get(9)?.value).toBe('旁注');
});

describe('a form that is more than Excel on the web answers at once', () => {
  const rows = 9000;
  const long: SheetPlan = {
    id: 'long',
    sheet: '明细',
    nodes: [
      {
        kind: 'values',
        at: { row: 1, column: 1 },
        values: Array.from({ length: rows }, (_, index) => [`第${index}行`, '走访慰问'.repeat(30), index]),
      },
    ],
    stamp: { cell: { row: rows + 2, column: 1 }, text: '双联台账' },
  };
  test.each<[string, (form: HostSheet) => void, boolean]>([
    ['is untouched', nothing, false],
    [
      'was changed',
      (form) => {
        ensureCell(form, { row: 4321, column: 3 }).value = -1;
      },
      true,
    ],
    [
      'has a cell at the far end of the sheet',
      (form) => {
        ensureCell(form, { row: 1_048_576, column: 16_384 }).value = '底';
      },
      true,
    ],
  ])('%s', async (_what, change, kept) => {
    const { host, port } = openInExcel([cadresSheet]);
    await port.write([long], refuse, unwatched);
    change(host.workbook.sheet('明细'));
    expect((await port.write([long], refuse, unwatched)).written).toEqual([
      { plan: 'long', sheet: '明细', replaced: true, ...(kept && { kept: '明细（旧）' }) },
    ]);
    expect(host.batches.length).toBeLessThan(20);
  });
});

describeWith(['python with openpyxl'], 'a workbook that goes from Excel to a file', () => {
  test.each<[string, (form: HostSheet) => void, boolean]>([
    ['is known as untouched', nothing, false],
    [
      'is known as changed',
      (form) => {
        ensureCell(form, { row: 4, column: 2 }).value = 99;
      },
      true,
    ],
  ])('%s', async (_what, change, kept) => {
    const { host, port } = openInExcel([cadresSheet]);
    await port.write([summaryPlan(2), sourcesPlan], refuse, unwatched);
    change(host.workbook.sheet(FORM));
    const file = await openFileWorkbook(toXlsx(host.workbook));
    expect((await file.write([summaryPlan(3)], refuse, unwatched)).written).toEqual([
      { ...replaced, ...(kept && { kept: '干部履职汇总（旧）' }) },
    ]);
  });
});
