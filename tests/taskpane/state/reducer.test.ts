import type { Checked } from '../../../src/app/check';
import type { Finding } from '../../../src/model/finding';
import { reduce } from '../../../src/taskpane/state/reducer';
import { initialState, shownFindings, type PaneState } from '../../../src/taskpane/state/state';
import { finding } from '../support/findings';

const checkedWith = (findings: readonly Finding[]): Checked => ({ findings }) as unknown as Checked;
const validated = (state: PaneState, findings: readonly Finding[]): PaneState =>
  reduce(state, { type: 'validated', checked: checkedWith(findings), stale: [], time: '10:32' });

test('before the first 校验 no finding is shown, though the workbook has been read', () => {
  const state = reduce(initialState, { type: 'read', checked: checkedWith([finding({})]), stale: [] });
  expect(shownFindings(state)).toEqual([]);
});

test('after 校验 its findings are shown', () => {
  expect(shownFindings(validated(initialState, [finding({})]))).toHaveLength(1);
});

test('a filter that would hide every finding of a new run is dropped', () => {
  const filtered = reduce(initialState, { type: 'filtered', filter: { severity: 'warning' } });
  expect(validated(filtered, [finding({ severity: 'error' })]).filter.severity).toBe('all');
  expect(validated(filtered, [finding({ severity: 'warning' })]).filter.severity).toBe('warning');
});

test('an edit renews the findings and leaves everything else where the user has it', () => {
  const before = reduce(validated(initialState, [finding({})]), { type: 'tab', tab: 'ledgers' });
  const after = reduce(before, { type: 'edited', checked: checkedWith([]), stale: [] });
  expect(shownFindings(after)).toEqual([]);
  expect(after).toMatchObject({ tab: 'ledgers', validatedAt: '10:32' });
});

test('what is written counts as unsaved until it is saved, and views of the cells are told', () => {
  const written = reduce(initialState, { type: 'written' });
  expect(written).toMatchObject({ unsaved: true, writes: 1 });
  expect(reduce(written, { type: 'saved' })).toMatchObject({ unsaved: false, writes: 1 });
});

test('work that begins takes away the last notice and question', () => {
  const asked = reduce(initialState, { type: 'asked', dialog: { kind: 'help' } });
  expect(reduce(asked, { type: 'started', task: 'validate' })).toMatchObject({
    dialog: null,
    notice: null,
    running: { task: 'validate', slow: false },
  });
});

test('what an edit brings about by itself leaves the notice and the question where they are', () => {
  const asked = reduce(initialState, {
    type: 'noticed',
    notice: { intent: 'success', sentences: [{ name: 'created' }] },
  });
  expect(reduce(asked, { type: 'started', task: 'live' }).notice).toEqual(asked.notice);
});

test('that others edit the workbook too is said until the user puts it away, and not again', () => {
  const seen = reduce(initialState, { type: 'coAuthorSeen' });
  expect(seen.coAuthors).toBe('seen');
  expect(reduce(seen, { type: 'started', task: 'validate' }).coAuthors).toBe('seen');
  const told = reduce(seen, { type: 'coAuthorTold' });
  expect(reduce(told, { type: 'coAuthorSeen' }).coAuthors).toBe('told');
});

test('progress that comes after the end is not shown', () => {
  const ended = reduce(reduce(initialState, { type: 'started', task: 'validate' }), { type: 'ended' });
  expect(
    reduce(ended, { type: 'progressed', step: { zh: '检查', en: 'Checking' }, done: 1, total: 2 }).running,
  ).toBeNull();
});

test('another tab closes the rows of a number', () => {
  const traced = reduce(initialState, { type: 'traced', traced: { title: '好事实事', value: '4', trace: [] } });
  expect(reduce(traced, { type: 'tab', tab: 'findings' }).traced).toBeNull();
});

test('back from the rows of a number the same results are shown, and the number is known', () => {
  const villages = reduce(initialState, { type: 'viewed', view: 'villages' });
  const traced = reduce(villages, { type: 'traced', traced: { title: '乌木村 日志', value: '4', trace: [] } });
  expect(traced.cameFrom).toBeNull();
  expect(reduce(traced, { type: 'traced', traced: null })).toMatchObject({
    view: 'villages',
    cameFrom: '乌木村 日志',
    traced: null,
  });
});
