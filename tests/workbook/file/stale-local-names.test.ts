import { unwatched } from '../../../src/model/progress';
import { openFileWorkbook } from '../../../src/workbook/file/file-workbook';
import { newWorkbook } from '../../../src/workbook/file/new-workbook';
import { sourcesPlan, summaryPlan, userSheet } from '../../contract/contract-plans';
import { moveSheetAlone, removeSheet } from './user-hand';

const summary = summaryPlan(3);
const own = userSheet('名单', [['姓名'], ['王伟']]);

/** The sheet with each plan's stamp, and what the stamp says. */
async function stampsIn(bytes: Uint8Array): Promise<readonly string[]> {
  const { stamps } = await (await openFileWorkbook(bytes)).read([], unwatched);
  return stamps.map(({ plan, sheet, text }) => `${plan} ${sheet} ${text === '' ? 'without' : 'stamped'}`).toSorted();
}

/** Two sheets of the product's, and a user's that a program brought to the front without a word to the names. */
async function reordered(): Promise<Uint8Array> {
  return moveSheetAlone(own.sheet)(await newWorkbook([summary, sourcesPlan, own]));
}

test('where a program moved a sheet and left the names that are local to sheets behind, stamps are found all the same', async () => {
  const before = await newWorkbook([summary, sourcesPlan, own]);
  expect(await stampsIn(await reordered())).toEqual(await stampsIn(before));
});

test('a summary that is written again takes its own place there, and the user’s sheet stays', async () => {
  const workbook = await openFileWorkbook(await reordered());
  const cells = await workbook.readGrid(own.sheet);
  const { written, clashes } = await workbook.write([summary, sourcesPlan], { onClash: 'refuse' }, unwatched);
  expect([written.map(({ sheet }) => sheet), clashes]).toEqual([[summary.sheet, sourcesPlan.sheet], []]);
  expect(await workbook.readGrid(own.sheet)).toEqual(cells);
  const again = await openFileWorkbook(await workbook.save());
  expect(await again.readGrid(own.sheet)).toEqual(cells);
  expect(await stampsIn(await workbook.save())).toEqual(
    expect.arrayContaining(await stampsIn(await newWorkbook([summary, sourcesPlan]))),
  );
});

test('a stamp whose sheet is gone is none', async () => {
  expect(await stampsIn(await removeSheet(summary.sheet)(await newWorkbook([summary, sourcesPlan])))).toHaveLength(1);
});
