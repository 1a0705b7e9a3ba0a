import { samplePlans } from '../../src/app/create';
import { check } from '../../src/app/check';
import { readAfterEdits } from '../../src/app/read-after-edits';
import { cellChoices } from '../../src/app/cell-choices';
import { columnAt, ledgerSheet } from '../../src/app/ledger-sheet';
import { typedCells } from '../../src/app/typed-cell';
import type { CellsEdit } from '../../src/model/edit';
import { dayOf } from '../../src/model/day';
import { unwatched } from '../../src/model/progress';
import { openFileWorkbook } from '../../src/workbook/file/file-workbook';
import { newWorkbook } from '../../src/workbook/file/new-workbook';

const today = dayOf(2014, 7, 1) ?? 0;
const checkedSample = async () => check(await openFileWorkbook(await newWorkbook(samplePlans())), today, unwatched);

test.each([
  ['a date', 1, '2014.3.5', { after: 41_703, numberFormat: 'yyyy-mm-dd' }],
  ['an amount with its unit', 12, '300元', { after: 300 }],
  ['a filler stays as it was typed', 15, '无', { after: '无' }],
  ['a text that looks like a number', 15, '0012', { after: '0012' }],
  ['what cannot be understood', 1, '不详', { after: '不详' }],
  ['an apostrophe', 15, "'5", { after: '5', numberFormat: '@' }],
  ['spaces clear the cell', 1, ' ', { after: '' }],
  ['beside the ledger, a number', 40, '12.5', { after: 12.5 }],
  ['beside the ledger, a code', 40, '0818', { after: '0818' }],
  ['beside the ledger, more digits than Excel keeps', 40, '511325199001011234', { after: '511325199001011234' }],
])('%s', async (_, column, text, held) => {
  const [typed] = typedCells(await checkedSample(), [{ sheet: '帮扶日志', row: 5, column, text }]);
  expect(typed).toMatchObject(held);
});

test('a sheet of a workbook without ledgers takes what is typed', () => {
  expect(typedCells(null, [{ sheet: '别的', row: 1, column: 1, text: '5' }])).toEqual([{ after: 5 }]);
});

test('cells choose from their list or roster, several where the column holds several', async () => {
  const { book } = await checkedSample();
  const choicesAt = (sheet: string, column: number) => {
    const ledger = ledgerSheet({ book }, sheet);
    const own = ledger && columnAt(ledger, { row: 2, column });
    return own && cellChoices({ book }, own);
  };
  expect(choicesAt('帮扶日志', 3)).toMatchObject({ separator: '、' });
  expect(choicesAt('帮扶日志', 4)).toMatchObject({ separator: null });
  expect(choicesAt('帮扶日志', 4)?.values).toContain('乌木村');
  expect(choicesAt('帮扶日志', 1)).toBeNull();
});

test.each([3, 150])('after edits of %i rows the findings are those of a whole check', async (count) => {
  const edits = Array.from({ length: count }, (_, at): CellsEdit => ({
    kind: 'cells',
    sheet: '帮扶日志',
    top: 2 + at,
    left: 7,
    values: [[`方式${at}`]],
  }));
  const after = await readAfterEdits(await checkedSample(), edits, unwatched);
  const workbook = await openFileWorkbook(await newWorkbook(samplePlans()));
  const { values = [], top = 1 } = (await workbook.readGrid('帮扶日志')) ?? {};
  await workbook.applyFixes(
    edits.map((edit) => ({
      sheet: edit.sheet,
      place: { row: edit.top, column: 7 },
      fix: { before: values[edit.top - top]?.[6] ?? null, after: String(edit.values[0]?.[0]), safe: false },
    })),
    unwatched,
  );
  const whole = await check(workbook, today, unwatched);
  const texts = (findings: typeof whole.findings) => findings.map(({ code, address }) => `${code} ${address}`).sort();
  expect(texts(after.findings)).toEqual(texts(whole.findings));
});
