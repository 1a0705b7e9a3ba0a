import { unwatched } from '../../../src/model/progress';
import { openFileWorkbook } from '../../../src/workbook/file/file-workbook';
import { newWorkbook } from '../../../src/workbook/file/new-workbook';
import { describeWith } from '../../support/programs';
import { cadresSheet, summaryPlan, sourcesPlan } from '../../contract/contract-plans';
import { everyNodePlan, HOSTILE_TEXTS, hostilePlan } from './every-node';
import {
  faults,
  formulaResults,
  openpyxlReport,
  recalculated,
  type OpenpyxlReport,
  type OpenpyxlSheet,
} from './second-opinion';

const plans = [everyNodePlan, hostilePlan];

/**
 * The same sheets written into a workbook that somebody has already, most of them twice, and a cell fixed beside them.
 */
async function grafted(): Promise<Uint8Array> {
  const workbook = await openFileWorkbook(await newWorkbook([cadresSheet]));
  await workbook.write([everyNodePlan], { onClash: 'refuse' }, unwatched);
  for (let again = 0; again < 2; again++)
    await workbook.write(
      [{ ...hostilePlan, stamp: { cell: { row: 40, column: 1 }, text: '双联台账' } }, summaryPlan(3), sourcesPlan],
      { onClash: 'refuse' },
      unwatched,
    );
  await workbook.applyFixes(
    [
      {
        sheet: '干部名册',
        place: { row: 5, column: 3 },
        fix: { before: '2013.5.6', after: 41_400, numberFormat: 'yyyy-mm-dd', safe: true },
      },
    ],
    unwatched,
  );
  return workbook.save();
}

describeWith(['shared folder', 'xmllint'], 'Excel has nothing to repair', () => {
  test('in a new workbook with every kind of node', async () => {
    expect(faults(await newWorkbook(plans))).toEqual([]);
  });

  test('in a workbook that they were written into', async () => {
    expect(faults(await grafted())).toEqual([]);
  });
});

describeWith(['python with openpyxl'], 'openpyxl reads what the plan says', () => {
  let report: OpenpyxlReport;
  let form: OpenpyxlSheet;
  beforeAll(async () => {
    report = openpyxlReport(await newWorkbook(plans));
    const [first] = report.sheets;
    if (!first) throw new Error('no sheet');
    form = first;
  });

  test('values, formulas with their results, and styles of which the later won', () => {
    expect(form.cells).toMatchObject({
      A1: { value: '汇总表', font: ['黑体', 22, false, null], align: ['center', 'center', null] },
      B3: { value: '数量', font: ['宋体', 12, true, null], fill: null, border: 'thin', align: [null, null, true] },
      C4: {
        value: '2014-03-05 00:00:00',
        type: 'd',
        format: 'yyyy-mm-dd',
        font: ['宋体', 12, false, 'FFC00000'],
        fill: 'FFDDEBF7',
        border: 'thin',
      },
      C6: { value: null, format: 'yyyy-mm-dd', fill: 'FFDDEBF7' },
      D5: { value: true, type: 'b' },
      B8: { value: '=SUBTOTAL(109,B4:B7)', type: 'f', stored: 13.5 },
      D8: { value: '=A4&"、"&A5', type: 'f', stored: '甲、乙' },
      A58: { value: '双联台账 汇总 2014-07-05 10:32' },
    });
  });

  test('a note beside a table, a link to another sheet', () => {
    expect(form.cells).toMatchObject({
      A3: { note: '填写姓名。\n例:王伟' },
      D6: { link: ["'别的 表'!C2", '看这一行'] },
    });
  });

  test('table, merge, freeze, tab colour, widths and heights', () => {
    expect(form).toMatchObject({
      tables: [['Things', 'A3:D7', 'TableStyleLight9', ['姓名', '数量', '日期', '说明']]],
      merges: ['A1:D1'],
      freeze: 'B4',
      tab: 'FF70AD47',
      widths: { A: 14, B: 12, C: 10, D: 30 },
      heights: { 1: 36, 60: 30, 61: 30 },
    });
  });

  test('every kind of validation with its prompt and its objection', () => {
    const none = [null, null, null];
    expect(form['validations']).toEqual([
      {
        range: 'A4:A7',
        type: 'textLength',
        operator: 'between',
        formulas: ['1', '20'],
        prompt: ['姓名', '填真名'],
        error: ['stop', '太长', '不超过二十个字'],
      },
      {
        range: 'B4:B5',
        type: 'decimal',
        operator: 'between',
        formulas: ['0', '99.5'],
        prompt: [null, null],
        error: ['warning', '数量', '零到九十九点五'],
      },
      {
        range: 'B6:B7',
        type: 'whole',
        operator: 'between',
        formulas: ['0', '10'],
        prompt: [null, null],
        error: ['information', '数量', '整数'],
      },
      {
        range: 'C4:C7',
        type: 'date',
        operator: 'between',
        formulas: ['36526', '73050'],
        prompt: ['日期', '例:2014-03-05'],
        error: none,
      },
      {
        range: 'D4',
        type: 'list',
        operator: null,
        formulas: ['"无,5"" 管"', null],
        prompt: [null, null],
        error: ['stop', '说明', '请选一个'],
      },
      { range: 'D5', type: 'list', operator: null, formulas: ['Choices', null], prompt: [null, null], error: none },
      {
        range: 'D6',
        type: 'custom',
        operator: null,
        formulas: ['LEN(D6)>1', null],
        prompt: [null, null],
        error: ['stop', '说明', '至少两个字'],
      },
      { range: 'D7', type: null, operator: null, formulas: [null, null], prompt: ['说明', '随便写'], error: none },
    ]);
  });

  test('bars from 0 to the maximum that show nothing for 0, and a colour rule', () => {
    expect(form['conditions']).toEqual([
      {
        range: 'B4:B7',
        type: 'dataBar',
        formula: [],
        bar: {
          lengths: [0, 100],
          limits: [
            ['num', 0],
            ['num', 10],
          ],
          colour: 'FF5B9BD5',
        },
        style: null,
      },
      {
        range: 'A4:D7',
        type: 'expression',
        formula: ['$B4=0'],
        bar: null,
        style: { bold: true, colour: 'FF9C0006', fill: 'FFFFC7CE' },
      },
    ]);
  });

  test('A4 on its side, one page wide, with area, repeated rows, breaks, header and footer', () => {
    expect(form).toMatchObject({
      page: [9, 'landscape', 1, 0, true],
      print: [['$A$1:$D$61'], '$1:$3'],
      breaks: [9, 41],
      header: '汇总',
      footer: '第 &P 页 共 &N 页',
    });
  });

  test('charts over the cells they shall lie over', () => {
    expect(form['charts']).toEqual([
      ['BarChart', 0, 9, 4, 24, ["'样 表(1)'!$B$4:$B$7"]],
      ['BarChart', 0, 25, 4, 40, ["'样 表(1)'!$B$4:$B$7", "'样 表(1)'!$C$4:$C$7"]],
      ['PieChart', 0, 41, 4, 56, ["'样 表(1)'!$B$4:$B$7"]],
    ]);
  });

  test('names of the workbook, and the stamp’s name local to its sheet', () => {
    expect(report.names.filter(([name]) => !name.startsWith('_xlnm'))).toEqual([
      ['Choices', null, "'别的 表'!$A$1:$A$3"],
      ['TemplateVersion', null, '7'],
      ['SLTZ_everyNode', '样 表(1)', "'样 表(1)'!$A$58"],
      ['SLTZWRITTEN_everyNode', '样 表(1)', expect.stringMatching(/^"A1:D58 [0-9a-f]{16}"$/)],
    ]);
  });

  test('hostile texts are texts, none of them a formula, an error, a number or a link', () => {
    const cells = Object.values(report.sheets[1]?.cells ?? {});
    expect(cells).toHaveLength(HOSTILE_TEXTS.length);
    expect(cells.filter(({ type, link }) => type !== 's' || link !== null)).toEqual([]);
  });

  test('written into another workbook they are the same', async () => {
    // openpyxl resolves escapes in shared strings but not in the inline ones that grafted sheets have.
    const plain = (sheet: OpenpyxlSheet | undefined): unknown => ({
      ...sheet,
      cells: Object.fromEntries(
        Object.entries(sheet?.cells ?? {}).filter(
          ([address, { value }]) => address !== 'A40' && !String(value).startsWith('_x'),
        ),
      ),
    });
    const there = openpyxlReport(await grafted());
    for (const sheet of report.sheets)
      expect(plain(there.sheets.find(({ name }) => name === sheet.name))).toEqual(plain(sheet));
  });
});

describeWith(['soffice', 'python with openpyxl'], 'LibreOffice', () => {
  test('calculates every formula to the result that is stored, and keeps hostile texts', async () => {
    const bytes = await grafted();
    const stored = formulaResults(openpyxlReport(bytes));
    const after = openpyxlReport(await recalculated(bytes));
    const calculated = formulaResults(after);
    expect(stored.size).toBe(3);
    // LibreOffice makes formulas of truth values, so it may have more.
    expect(new Map([...stored.keys()].map((cell) => [cell, calculated.get(cell)]))).toEqual(stored);
    const texts = after.sheets.find(({ name }) => name === hostilePlan.sheet)?.cells ?? {};
    expect([texts['A1']?.value, texts['A1']?.type, texts['A4']?.value, texts['A15']?.value]).toEqual([
      HOSTILE_TEXTS[0],
      's',
      '@SUM(A1)',
      '110101199003070038',
    ]);
  });
});
