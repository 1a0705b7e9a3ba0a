import { check } from '../../../src/app/check';
import { createLedgers, createSample } from '../../../src/app/create';
import { summarize } from '../../../src/app/summarize';
import { dayOf } from '../../../src/model/day';
import { unwatched } from '../../../src/model/progress';
import { autoOpen, openingWithPane, type DocumentSettings } from '../../../src/workbook/office/auto-open';
import type { OfficeWorkbook } from '../../../src/workbook/office/office-workbook';
import { assertHostsContent, openInExcel } from './support/open';

const SETTING = 'Office.AutoShowTaskpaneWithDocument';
const TODAY = dayOf(2014, 7, 5) ?? 0;
const CHOICE = { force: false, onClash: 'refuse', time: '2014-07-05 10:32' } as const;

/**
 * A document's settings that count how often they are saved: each time what was done before can no longer be undone.
 */
function documentSettings(kept: unknown = null, status: 'succeeded' | 'failed' = 'succeeded') {
  const values = new Map<string, unknown>([[SETTING, kept]]);
  const saved: unknown[] = [];
  const settings: DocumentSettings = {
    get: (name) => values.get(name) ?? null,
    set: (name, value) => {
      values.set(name, value);
    },
    saveAsync: (...given: readonly unknown[]) => {
      saved.push(values.get(SETTING));
      (given.at(-1) as (result: { status: string }) => void)({ status });
    },
  };
  return { settings, saved };
}

function openWith(settings: DocumentSettings): OfficeWorkbook {
  return openingWithPane(openInExcel([]).port, autoOpen(settings));
}

beforeAll(() => {
  Object.assign(globalThis, { Office: { AsyncResultStatus: { Succeeded: 'succeeded' } } });
});
afterAll(() => {
  Reflect.deleteProperty(globalThis, 'Office');
});
afterEach(assertHostsContent);

test('a workbook in which ledgers were made opens with the pane from then on', async () => {
  const { settings, saved } = documentSettings();
  await createLedgers(openWith(settings), unwatched);
  expect(saved).toEqual([true]);
  expect(autoOpen(settings).isOn()).toBe(true);
});

test('checking, marking and what was refused save nothing, so that the user can go on undoing', async () => {
  const made = openInExcel([]);
  await createSample(made.port, unwatched);
  made.host.workbook.addSheet('板块汇总');
  const { settings, saved } = documentSettings();
  const workbook = openingWithPane(made.port, autoOpen(settings));
  const checked = await check(workbook, TODAY, unwatched);
  await workbook.mark(checked.findings, unwatched);
  expect((await summarize(workbook, checked, CHOICE, unwatched)).kind).toBe('clash');
  expect(saved).toEqual([]);
  expect((await summarize(workbook, checked, { ...CHOICE, onClash: 'rename' }, unwatched)).kind).toBe('written');
  expect(saved).toEqual([true]);
});

test.each([[true], [false]])('what somebody decided before (%s) is left as it is', async (decided) => {
  const { settings, saved } = documentSettings(decided);
  await createLedgers(openWith(settings), unwatched);
  expect(saved).toEqual([]);
  expect(autoOpen(settings).isOn()).toBe(decided);
});

test('a workbook that keeps no settings is written all the same, and the switch hears of it', async () => {
  const { settings } = documentSettings(null, 'failed');
  expect((await createLedgers(openWith(settings), unwatched)).sheets.length).toBeGreaterThan(0);
  expect(await autoOpen(settings).turn(false)).toBe(false);
  expect(await autoOpen(documentSettings().settings).turn(false)).toBe(true);
});
