import { useEffect, useMemo } from 'react';
import { PaneProvider } from '../pane/pane-provider';
import { createPaneSession } from '../pane/pane-session';
import type { Notice } from '../notices/notice';
import type { Clock } from '../environment/clock';
import type { FileWorkspace } from '../environment/workspace';
import { OpenedPage } from './opened-page';
import type { Source } from './source';

interface OpenedWorkbookProps {
  readonly workspace: FileWorkspace;
  readonly clock: Clock;
  readonly onOpen: (source: Source) => void;
  /** Why the last file could not be opened. */
  readonly openError: Notice | null;
}

/** A workbook's page, and the state of its pane. */
export function OpenedWorkbook({ workspace, clock, ...page }: OpenedWorkbookProps) {
  const pane = useMemo(() => createPaneSession(workspace, clock), [workspace, clock]);
  useEffect(() => {
    pane.actions.read();
  }, [pane]);
  return (
    <PaneProvider pane={pane}>
      <OpenedPage workspace={workspace} {...page} />
    </PaneProvider>
  );
}
