import { useEffect, useMemo, useRef, type RefObject } from 'react';
import { PaneProvider } from '../pane/pane-provider';
import { createFileSession } from '../pane/file-session';
import type { Notice } from '../notices/notice';
import type { Clock } from '../environment/clock';
import { keepDraft, type DraftKeeper } from './drafts/keep-draft';
import type { OpenedFile } from './open-workspace';
import { OpenedPage } from './opened-page';
import type { Source } from './source';

interface OpenedWorkbookProps {
  readonly opened: OpenedFile;
  readonly clock: Clock;
  readonly onOpen: (source: Source) => void;
  /** Receives the function that opens something else, after asking about unsaved changes. */
  readonly opener: RefObject<(source: Source) => void>;
  /** Why the last file could not be opened. */
  readonly openError: Notice | null;
}

/** A workbook's page, and the state of its pane. What was typed before and not saved is typed again. */
export function OpenedWorkbook({ opened, clock, ...page }: OpenedWorkbookProps) {
  const { workspace, base, draft } = opened;
  const pane = useMemo(() => createFileSession(workspace, clock), [workspace, clock]);
  const keeper = useRef<DraftKeeper>(null);
  useEffect(() => {
    const { actions, editing, runner } = pane;
    let current = true;
    actions.read();
    // What a text means depends on the ledgers, so they are read first.
    void runner.idle().then(() => {
      if (!current || !editing) return;
      for (const cells of draft?.edits ?? []) editing.enter(cells);
      keeper.current = keepDraft({ workspace, runner, editing, base, key: draft?.key ?? null, tell: actions.tell });
      if (draft)
        void editing.settled().then(() => {
          actions.tell({ intent: 'success', sentences: [{ name: 'draftRestored' }] });
        });
    });
    return () => {
      current = false;
      keeper.current?.stop();
    };
  }, [pane, workspace, base, draft]);
  return (
    <PaneProvider pane={pane}>
      <OpenedPage workspace={workspace} onDiscard={async () => keeper.current?.drop()} {...page} />
    </PaneProvider>
  );
}
