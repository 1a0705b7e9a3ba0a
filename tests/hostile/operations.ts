import { check, type Checked } from '../../src/app/check';
import { fillForm } from '../../src/app/fill/fill-form';
import { applyFixes, safelyFixable } from '../../src/app/fix';
import { importedPlans } from '../../src/app/import/imported-rows';
import { importTables, proposeImport } from '../../src/app/import/import-tables';
import { makeReport } from '../../src/app/report';
import { readDelivery } from '../../src/app/rollup/read-delivery';
import { submit } from '../../src/app/submit';
import { summarize } from '../../src/app/summarize';
import { dayOf } from '../../src/model/day';
import { unwatched } from '../../src/model/progress';
import { openXlsxForm } from '../../src/workbook/file/fill-form';
import { openFileWorkbook } from '../../src/workbook/file/file-workbook';
import { newWorkbook } from '../../src/workbook/file/new-workbook';
import { readForeignWorkbook } from '../../src/workbook/file/read-foreign';

const TODAY = dayOf(2014, 7, 1) ?? 0;
const TIME = '2014-07-01 10:00';

/** What the product does with a file that somebody gives it; answers the file that comes of it, if there is one. */
export type Operation = (bytes: Uint8Array, sound: Uint8Array) => Promise<Uint8Array | null>;

const checkedBooks = new WeakMap<Uint8Array, Promise<Checked>>();

/** A sound workbook, read and checked once for all forms that are filled from it. */
function checkedOnce(sound: Uint8Array): Promise<Checked> {
  let checked = checkedBooks.get(sound);
  if (!checked) {
    checked = openFileWorkbook(sound).then((workbook) => check(workbook, TODAY, unwatched));
    checkedBooks.set(sound, checked);
  }
  return checked;
}

/** Every use of a file, as the command line does it. */
export const operations = {
  validate: async (bytes) => {
    await check(await openFileWorkbook(bytes), TODAY, unwatched);
    return null;
  },
  fix: async (bytes) => {
    const workbook = await openFileWorkbook(bytes);
    const { findings } = await check(workbook, TODAY, unwatched);
    await applyFixes(workbook, safelyFixable(findings), unwatched);
    return workbook.save();
  },
  summarize: async (bytes) => {
    const workbook = await openFileWorkbook(bytes);
    const checked = await check(workbook, TODAY, unwatched);
    await summarize(workbook, checked, { force: true, onClash: 'rename', time: TIME }, unwatched);
    return workbook.save();
  },
  submit: async (bytes) => {
    const checked = await check(await openFileWorkbook(bytes), TODAY, unwatched);
    const outcome = await submit(checked, { reason: '截止', time: TIME }, unwatched);
    return outcome.kind === 'made' ? newWorkbook(outcome.plans) : null;
  },
  report: async (bytes) => {
    const checked = await check(await openFileWorkbook(bytes), TODAY, unwatched);
    await makeReport(checked, { kind: '总结', force: true }, unwatched);
    return null;
  },
  rollup: async (bytes) => {
    await readDelivery({ file: 'x.xlsx', bytes }, openFileWorkbook, TODAY, unwatched);
    return null;
  },
  import: async (bytes) => {
    const workbooks = [{ file: '', workbook: await readForeignWorkbook(bytes, unwatched) }];
    const settings = { map: null, into: null, leftoverToRemarks: true };
    return newWorkbook(importedPlans(importTables(proposeImport(workbooks, settings), settings)));
  },
  fill: async (bytes, sound) => {
    const form = await openXlsxForm(bytes, unwatched);
    const checked = await checkedOnce(sound);
    const outcome = await fillForm(form, checked, null, unwatched);
    return outcome.kind === 'noPeriod' ? null : (await form.fill(outcome.sheets, unwatched)).bytes;
  },
} satisfies Readonly<Record<string, Operation>>;
