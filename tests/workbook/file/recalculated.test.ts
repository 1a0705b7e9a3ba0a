import { samplePlans } from '../../../src/app/create';
import { unwatched } from '../../../src/model/progress';
import { fileWorkspace } from '../../../src/taskpane/browser-page/file-workspace';
import { createFileSession } from '../../../src/taskpane/pane/file-session';
import { shownFindings } from '../../../src/taskpane/state/state';
import { openFileWorkbook, type FileWorkbook } from '../../../src/workbook/file/file-workbook';
import { newWorkbook } from '../../../src/workbook/file/new-workbook';
import { openPackage } from '../../../src/xlsx/workbook/open';
import { readWorkbook } from '../../../src/xlsx/workbook/workbook';
import { savePackage } from '../../../src/xlsx/opc/save';

const LOG = '帮扶日志';
/** 受益人数 and 折款金额(元) of the log's first row. */
const PERSONS = { row: 2, column: 11 };
const AMOUNT = { row: 2, column: 12 };

/** The sample, in whose first row of the log the amount is worked out from the number of people. */
async function withFormula(formula: string): Promise<FileWorkbook> {
  const pkg = await openPackage(await newWorkbook(samplePlans()));
  const entry = (await readWorkbook(pkg)).sheets.find(({ name }) => name === LOG);
  if (!entry) throw new Error(LOG);
  const text = new TextDecoder().decode(await pkg.read(entry.part));
  const changed = text.replace(/<c r="L2"([^>]*?)(?:\/>|>.*?<\/c>)/, `<c r="L2"$1><f>${formula}</f><v>50</v></c>`);
  expect(changed).not.toBe(text);
  return openFileWorkbook(await savePackage(pkg.with([[entry.part, new TextEncoder().encode(changed)]])));
}

const heldBy = async (workbook: FileWorkbook, { row, column }: typeof PERSONS) => {
  const grid = await workbook.readGrid(LOG);
  return grid?.values[row - grid.top]?.[column - grid.left] ?? null;
};

test.each(['K2*100', 'AssistanceLog[[#This Row],[受益人数]]*100'])(
  'an amount that is %s follows the number of people when that is changed',
  async (formula) => {
    const workbook = await withFormula(formula);
    const before = await heldBy(workbook, PERSONS);
    const fix = { before, after: 7, safe: false };
    const { applied, recalculated } = await workbook.applyFixes([{ sheet: LOG, place: PERSONS, fix }], unwatched);
    expect([applied.length, recalculated]).toEqual([1, [LOG]]);
    expect(await heldBy(workbook, AMOUNT)).toBe(700);
  },
);

test('an amount that cannot be worked out here is not left as it was: it is said that its result is missing', async () => {
  const workbook = await withFormula('SUMPRODUCT(K2:K3)');
  const workspace = fileWorkspace('台账.xlsx', workbook, { prepare: () => undefined, close: () => undefined });
  const { editing, actions, runner, store } = createFileSession(workspace, { now: () => new Date(2014, 6, 1) });
  actions.validate();
  await runner.idle();
  const codes = () => shownFindings(store.state()).map(({ code, address }) => `${code} ${address}`);
  expect(codes()).not.toContain(`S009 ${LOG}!L2`);
  editing?.enter([{ sheet: LOG, ...PERSONS, text: '7' }]);
  await editing?.settled();
  expect(codes()).toContain(`S009 ${LOG}!L2`);
});

test('a change that no formula looks at tells of no other results', async () => {
  const workbook = await withFormula('K3*100');
  const fix = { before: await heldBy(workbook, PERSONS), after: 7, safe: false };
  const { recalculated } = await workbook.applyFixes([{ sheet: LOG, place: PERSONS, fix }], unwatched);
  expect(recalculated).toBeUndefined();
  expect(await heldBy(workbook, AMOUNT)).toBe(50);
});
