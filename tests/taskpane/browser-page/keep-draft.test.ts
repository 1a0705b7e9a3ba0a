import type { Draft } from '../../../src/taskpane/browser-page/drafts/draft';
import { keepDraft } from '../../../src/taskpane/browser-page/drafts/keep-draft';
import type { ChangeListener, FileWorkspace } from '../../../src/taskpane/environment/workspace';

const begun: Draft[] = [];
jest.mock('../../../src/taskpane/browser-page/drafts/draft-store', () => ({
  draftStore: () => Promise.resolve({ begin: (draft: Draft) => Promise.resolve(begun.push(draft)) }),
}));
jest.mock('../../../src/taskpane/browser-page/drafts/draft-holders', () => ({ holdDraft: () => () => undefined }));

test('rows brought in are kept only once the workbook that has them is, so that a page that dies in between offers no draft without them', async () => {
  let listener: ChangeListener | undefined;
  let packed: (bytes: Uint8Array) => void = () => undefined;
  let asked: () => void = () => undefined;
  const isAsked = new Promise<void>((resolve) => (asked = resolve));
  keepDraft({
    workspace: {
      name: '示例乡台账.xlsx',
      watchChanges: (given: ChangeListener) => {
        listener = given;
        return () => undefined;
      },
      bytes: () => {
        asked();
        return new Promise<Uint8Array>((resolve) => (packed = resolve));
      },
    } as unknown as FileWorkspace,
    runner: { idle: () => Promise.resolve(), busy: () => false } as never,
    editing: { watch: () => () => undefined, settled: () => Promise.resolve(), isPending: () => false } as never,
    base: { kind: 'sample' },
    key: null,
    tell: () => undefined,
  });
  listener?.onFilled([]);
  await isAsked;
  expect(begun).toEqual([]);
  packed(Uint8Array.of(1, 2));
  await new Promise(setImmediate);
  expect(begun.map(({ base }) => base.kind)).toEqual(['file']);
});
