import type { PlanNode, SheetPlan } from '../../../src/model/plan';
import { unwatched } from '../../../src/model/progress';
import { openFileWorkbook } from '../../../src/workbook/file/file-workbook';
import { newWorkbook } from '../../../src/workbook/file/new-workbook';
import { openPackage } from '../../../src/xlsx/workbook/open';
import { savePackage } from '../../../src/xlsx/opc/save';
import { readWorkbook } from '../../../src/xlsx/workbook/workbook';
import type { WrittenSheet } from '../../../src/workbook/port';
import { sourcesPlan, summaryPlan, userSheet } from '../../contract/contract-plans';
import { exceljsSnapshot } from '../../contract/exceljs-snapshot';
import { describeWith } from '../../support/programs';
import { faults } from './second-opinion';
import { attachPart, editSheet, editWorkbook, typeOver, type HandEdit } from './user-hand';

const FORM = '干部履职汇总';
const KEPT = '干部履职汇总（旧）';
const refuse = { onClash: 'refuse' } as const;

const chart: PlanNode = {
  kind: 'chart',
  type: 'bar',
  title: '好事实事',
  description: '每人的好事实事',
  stacked: false,
  categories: { top: 4, left: 1, bottom: 5, right: 1 },
  series: [{ name: '好事实事', values: { top: 4, left: 2, bottom: 5, right: 2 }, colour: '4472C4' }],
  over: { top: 4, left: 1, bottom: 5, right: 2 },
};
const page: PlanNode = {
  kind: 'page',
  orientation: 'portrait',
  area: { top: 1, left: 1, bottom: 8, right: 2 },
  repeatRows: { from: 3, to: 3 },
  breaksBefore: [],
  header: '',
  footer: '',
};
const columns: PlanNode = { kind: 'columns', widths: [12, 9] };

/** A form with everything that is the product's own on it. */
function form(people: number): SheetPlan {
  const plan = summaryPlan(people);
  return { ...plan, nodes: [...plan.nodes, chart, page, columns] };
}

/** A user's sheet that looks at the form. */
const looking = userSheet(
  '我的表',
  [['好事实事']],
  [{ kind: 'formula', at: { row: 1, column: 2 }, formula: `${FORM}!B4`, result: 1 }],
);

async function writtenForm(): Promise<Uint8Array> {
  const workbook = await openFileWorkbook(await newWorkbook([looking]));
  await workbook.write([form(2), sourcesPlan], refuse, unwatched);
  return workbook.save();
}

/** What becomes of the form when it is written again after the user's hand has been on it. */
async function again(
  edits: readonly HandEdit[],
  people = 2,
): Promise<{ readonly written: WrittenSheet | undefined; readonly bytes: Uint8Array }> {
  let bytes = await writtenForm();
  for (const edit of edits) bytes = await edit(bytes);
  const workbook = await openFileWorkbook(bytes);
  const { written } = await workbook.write([form(people), sourcesPlan], refuse, unwatched);
  return { written: written[0], bytes: await workbook.save() };
}

async function partText(bytes: Uint8Array, sheet: string): Promise<string> {
  const pkg = await openPackage(bytes);
  const entry = (await readWorkbook(pkg)).sheets.find(({ name }) => name === sheet);
  return new TextDecoder().decode(await pkg.read(entry?.part ?? ''));
}

const replaced = { plan: 'cadreSummary', sheet: FORM, replaced: true };
const kept = { ...replaced, kept: KEPT };
const insertInto = (row: number, cell: string): HandEdit =>
  editSheet(FORM, (xml) => xml.replace(new RegExp(`(<row r="${row}"[^>]*>.*?)</row>`), `$1${cell}</row>`));

test('cells beside the form are carried over as they are: value, formula, format, width of their column', async () => {
  const { written, bytes } = await again(
    [
      insertInto(4, '<c r="F4" s="1" t="inlineStr"><is><t>待核实</t></is></c><c r="G4"><f>B4*2</f><v>2</v></c>'),
      insertInto(8, '<c r="H8"><v>7</v></c>'),
      editSheet(FORM, (xml) => xml.replace('</cols>', '<col min="6" max="6" width="31" customWidth="1"/></cols>')),
      typeOver(FORM, { row: 30, column: 1 }, '下面的话'),
    ],
    3,
  );
  expect(written).toEqual(replaced);
  const xml = await partText(bytes, FORM);
  expect(xml).toContain(
    '<c r="F4" s="1" t="inlineStr"><is><t>待核实</t></is></c><c r="G4"><f>B4*2</f><v>2</v></c></row>',
  );
  expect(xml).toMatch(/<row r="8"[^>]*>.*?<c r="H8"><v>7<\/v><\/c><\/row>/);
  expect(xml).toContain('<col min="6" max="6" width="31" customWidth="1"/></cols>');
  const { cells } = (await exceljsSnapshot(bytes)).sheets.find(({ name }) => name === FORM) ?? { cells: {} };
  expect(cells).toMatchObject({ A6: '干部3', F4: '待核实', A30: '下面的话' });
});

test('a sorted list is what the product wrote: it is replaced without a word', async () => {
  const swapped = editSheet(FORM, (xml) => {
    const cells = (row: number): string => new RegExp(`<row r="${row}"[^>]*>(.*?)</row>`).exec(xml)?.[1] ?? '';
    return xml
      .replace(cells(4), '§')
      .replace(cells(5), cells(4).replaceAll('4"', '5"'))
      .replace('§', cells(5).replaceAll('5"', '4"'));
  });
  expect((await again([swapped])).written).toEqual(replaced);
});

const note: HandEdit = attachPart(
  FORM,
  'comments',
  'xl/comments9.xml',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml',
  '<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>王</author></authors><commentList><comment ref="A4" authorId="0"><text><t>请核对</t></text></comment></commentList></comments>',
);
const rename =
  (from: string, to: string): HandEdit =>
  async (bytes) => {
    const pkg = await openPackage(bytes);
    const drawing = pkg.names.find((name) => name.startsWith('xl/drawings/drawing')) ?? '';
    const text = new TextDecoder().decode(await pkg.read(drawing)).replace(`name="${from}"`, `name="${to}"`);
    return savePackage(pkg.with([[drawing, new TextEncoder().encode(text)]]));
  };

/** What cannot be carried over by its cells alone, each as a user leaves it. */
const intricate: readonly (readonly [what: string, edit: HandEdit, peopleThen?: number])[] = [
  ['a number typed over', typeOver(FORM, { row: 4, column: 2 }, 99)],
  ['a number typed over a total’s formula', typeOver(FORM, { row: 6, column: 2 }, 3)],
  ['a text where the longer form will stand', typeOver(FORM, { row: 9, column: 1 }, '下面'), 3],
  ['a note', note],
  ['a chart of the user’s', rename('SLTZ_1', '图表 2')],
  [
    'merged cells beside the form',
    editSheet(FORM, (xml) => xml.replace('</mergeCells>', '<mergeCell ref="F4:G5"/></mergeCells>')),
  ],
  ['a formula that fills several cells', insertInto(4, '<c r="F4"><f t="array" ref="F4:F5">B4:B5*2</f><v>2</v></c>')],
  [
    'a dropdown beside the form',
    editSheet(FORM, (xml) =>
      xml.replace(
        /(?=<hyperlinks>)/,
        '<dataValidations count="1"><dataValidation type="list" sqref="F4:F9"><formula1>"是,否"</formula1></dataValidation></dataValidations>',
      ),
    ),
  ],
  [
    'a name of the sheet’s own',
    editWorkbook((xml) =>
      xml.replace(
        '</definedNames>',
        `<definedName name="我的区域" localSheetId="1">${FORM}!$B$4</definedName></definedNames>`,
      ),
    ),
  ],
  [
    'the mark of what was written gone',
    editWorkbook((xml) => xml.replace(/<definedName name="SLTZWRITTEN_cadreSummary"[^]*?<\/definedName>/, '')),
  ],
];

test.each(intricate.map(([what, edit, people = 2]) => [what, edit, people] as const))(
  '%s keeps the old sheet under another name',
  async (_, edit, people) => {
    const { written, bytes } = await again([edit], people);
    expect(written).toEqual(kept);
    const pkg = await openPackage(bytes);
    const { sheets, definedNames } = await readWorkbook(pkg);
    expect(sheets.map(({ name }) => name)).toEqual(['我的表', FORM, KEPT, '数据来源']);
    const local = (sheet: number): Record<string, string> =>
      Object.fromEntries(
        definedNames.filter(({ localSheetId }) => localSheetId === sheet).map(({ name, text }) => [name, text]),
      );
    expect(Object.keys(local(2)).filter((name) => name.startsWith('SLTZ'))).toEqual([]);
    expect(local(2)).toMatchObject({ '_xlnm.Print_Area': `'${KEPT}'!$A$1:$B$8` });
    expect(local(1)).toHaveProperty('SLTZ_cadreSummary');
    expect(await partText(bytes, '我的表')).toContain(`<f>${FORM}!B4</f>`);
  },
);

test('the chart of a kept sheet goes on showing that sheet’s numbers', async () => {
  const { bytes } = await again([note]);
  const pkg = await openPackage(bytes);
  const charts = await Promise.all(
    pkg.names
      .filter((name) => /^xl\/charts\/chart\d+\.xml$/.test(name))
      .map(async (name) => new TextDecoder().decode(await pkg.read(name))),
  );
  expect(charts.map((xml) => /<c:val>.*?<c:f>(.*?)!/.exec(xml)?.[1]?.replaceAll('&apos;', "'")).sort()).toEqual(
    [`'${KEPT}'`, FORM].sort(),
  );
});

test('of a form and the copy that the user made of it, the form is replaced', async () => {
  const copied = editWorkbook((xml) =>
    xml.replace(
      '</definedNames>',
      '<definedName name="SLTZ_cadreSummary" localSheetId="0">我的表!$A$1</definedName></definedNames>',
    ),
  );
  const { written, bytes } = await again([copied]);
  expect(written).toEqual(replaced);
  expect(await partText(bytes, '我的表')).toContain(`<f>${FORM}!B4</f>`);
});

describeWith(['shared folder', 'xmllint'], 'Excel has nothing to repair', () => {
  test('where cells were carried over, and where sheets were kept', async () => {
    const beside = await again(
      [
        insertInto(4, '<c r="F4" t="inlineStr"><is><t>待核实</t></is></c><c r="G4"><f>B4*2</f><v>2</v></c>'),
        typeOver(FORM, { row: 30, column: 1 }, '下面的话'),
      ],
      3,
    );
    expect(faults(beside.bytes)).toEqual([]);
    expect(faults((await again([typeOver(FORM, { row: 4, column: 2 }, 99)])).bytes)).toEqual([]);
  });
});
