import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useState, type RefObject } from 'react';
import { ErrorBoundary } from '../shell/error-boundary';
import { Pane } from '../shell/pane';
import { DropZone } from '../components/drop-zone';
import { useCounty } from '../county/county-context';
import { partOf } from '../parts/part';
import { whenIdle } from '../parts/when-idle';
import { usePane } from '../pane/pane-context';
import type { Notice } from '../notices/notice';
import type { FileWorkspace, SheetPlace } from '../environment/workspace';
import { FileBar } from './file-bar';
import { savedName } from './file-name';
import { isSlip } from './is-slip';
import type { Source } from './source';
import { useLeaveGuard } from './use-leave-guard';
import { useSaveKey } from './use-save-key';
import { useUndoKeys } from './use-undo-keys';

const SheetView = partOf(async () => (await import('../sheet/sheet-view')).SheetView);
const UnsavedDialog = partOf(async () => (await import('./unsaved-dialog')).UnsavedDialog);

const WIDE = '@media (min-width: 860px)';

const useStyles = makeStyles({
  root: { flexGrow: 1, minHeight: 0, display: 'flex', flexDirection: 'column', [WIDE]: { flexDirection: 'row' } },
  pane: {
    flexGrow: 1,
    minHeight: 0,
    [WIDE]: {
      flexGrow: 0,
      flexShrink: 0,
      width: '420px',
      borderRightWidth: '1px',
      borderRightStyle: 'solid',
      borderRightColor: tokens.colorNeutralStroke2,
    },
  },
  sheet: {
    flexShrink: 0,
    height: '44%',
    borderTopWidth: '1px',
    borderTopStyle: 'solid',
    borderTopColor: tokens.colorNeutralStroke1,
    [WIDE]: { flexGrow: 1, flexShrink: 1, width: 0, height: 'auto', borderTopStyle: 'none' },
  },
  hidden: { display: 'none', [WIDE]: { display: 'block' } },
});

interface OpenedPageProps {
  readonly workspace: FileWorkspace;
  readonly onOpen: (source: Source) => void;
  /** Receives the function that opens something else, after asking about unsaved changes. */
  readonly opener: RefObject<(source: Source) => void>;
  /** Throws away what was typed and not saved. */
  readonly onDiscard: () => Promise<void>;
  /** Why the last file could not be opened. */
  readonly openError: Notice | null;
}

/** An open workbook: its file, the pane, and the sheet around the selected cell. */
export function OpenedPage({ workspace, onOpen, opener, onDiscard, openError }: OpenedPageProps) {
  const { state, actions, words } = usePane();
  const styles = useStyles();
  const [waiting, setWaiting] = useState<Source | null>(null);
  const [hiddenAt, setHiddenAt] = useState<SheetPlace | null>(null);
  useLeaveGuard(state.unsaved);
  const name = savedName(workspace.name, state.summed !== null);
  useSaveKey(() => void actions.save(name));
  useUndoKeys(actions);

  // The sheet beside the pane is drawn once the pane's buttons are there, which the user needs first.
  const ready = state.book.kind !== 'unread';
  useEffect(() => (ready ? whenIdle([UnsavedDialog.begin]) : undefined), [ready]);

  const county = useCounty();
  const replace = (source: Source): void => {
    if (state.unsaved) setWaiting(source);
    else onOpen(source);
  };
  const isLedgers = state.book.kind === 'read';
  const open = (source: Source): void => {
    if (source.kind !== 'file' || !isLedgers) {
      replace(source);
      return;
    }
    // A return slip is read beside the workbook, not in its place.
    void isSlip(source.file).then((slip) => {
      if (slip) actions.openSlip(source.file);
      else replace(source);
    });
  };
  useEffect(() => {
    opener.current = replace;
    return () => {
      opener.current = onOpen;
    };
  });
  const hidden = state.selected === null || state.selected === hiddenAt;
  return (
    <DropZone
      invitation={words.say('drop')}
      onFiles={(files) => {
        const [file] = files;
        if (files.length > 1) county?.open(files);
        else if (file) open({ kind: 'file', file });
      }}
    >
      <FileBar
        name={workspace.name}
        savedName={name}
        openError={openError}
        onOpen={open}
        onSave={() => void actions.save(name)}
      />
      <div className={styles.root}>
        <div className={styles.pane}>
          <Pane />
        </div>
        <div className={mergeClasses(styles.sheet, hidden && styles.hidden)}>
          {ready && (
            <ErrorBoundary>
              <SheetView
                workspace={workspace}
                onHide={() => {
                  setHiddenAt(state.selected);
                }}
              />
            </ErrorBoundary>
          )}
        </div>
      </div>
      {waiting && (
        <UnsavedDialog
          name={workspace.name}
          onCancel={() => {
            setWaiting(null);
          }}
          onDiscard={() => {
            setWaiting(null);
            void onDiscard().then(() => {
              onOpen(waiting);
            });
          }}
          onSave={() => {
            setWaiting(null);
            void actions.save(name).then((saved) => {
              if (saved) onOpen(waiting);
            });
          }}
        />
      )}
    </DropZone>
  );
}
