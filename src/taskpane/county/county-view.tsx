import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { DropZone } from '../components/drop-zone';
import { pickFiles } from '../components/file-picker';
import type { FileOutlet } from '../environment/file-outlet';
import { NoticeMessage } from '../notices/notice-message';
import { useSettings } from '../settings/settings-context';
import { CountyFiles } from './county-files';
import { CountyOptions } from './county-options';
import { CountyResults } from './county-results';
import type { CountySession } from './county-session';
import { CountyStart } from './county-start';

const useStyles = makeStyles({
  root: {
    height: '100%',
    overflowY: 'auto',
    boxSizing: 'border-box',
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
  },
  column: {
    maxWidth: '860px',
    marginInline: 'auto',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
  },
  head: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  about: { margin: 0, lineHeight: tokens.lineHeightBase400, color: tokens.colorNeutralForeground2 },
  drop: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'center',
    gap: tokens.spacingHorizontalM,
    padding: tokens.spacingVerticalL,
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
  },
});

interface CountyViewProps {
  readonly session: CountySession;
  readonly outlet: FileOutlet;
  readonly isShown: boolean;
  /** Goes back to what the page showed before. */
  readonly onClose: () => void;
}

/** 县级汇总: the files of a county’s units, what to check them against, and what comes of them. */
export function CountyView({ session, outlet, isShown, onClose }: CountyViewProps) {
  const { words } = useSettings();
  const { say } = words;
  const styles = useStyles();
  const state = useSyncExternalStore(session.subscribe, session.state);
  const { files, working, notice, result } = state;
  const [back, setBack] = useState<HTMLButtonElement | null>(null);
  // The button that led here is out of sight; keyboard users go on here.
  useEffect(() => {
    if (isShown) back?.focus();
  }, [back, isShown]);
  return (
    <DropZone invitation={say('countyDrop')} onFiles={session.addFiles}>
      <main className={styles.root}>
        <div className={styles.column}>
          <header className={styles.head}>
            <Button
              ref={setBack}
              appearance="subtle"
              icon={<ArrowLeftRegular />}
              aria-label={say('back')}
              onClick={onClose}
            />
            <h1 className={styles.title}>{say('county')}</h1>
          </header>
          <p className={styles.about}>{say('countyAbout')}</p>
          <div className={styles.drop}>
            <Button
              appearance={files.length === 0 ? 'primary' : 'secondary'}
              disabledFocusable={working !== null}
              onClick={() => {
                pickFiles(session.addFiles);
              }}
            >
              {say(files.length === 0 ? 'countyChoose' : 'countyAddMore')}
            </Button>
            <span>{say('orDrop')}</span>
          </div>
          {files.length > 0 && (
            <>
              <CountyFiles session={session} files={files} isBusy={working !== null} />
              <CountyOptions session={session} state={state} />
              <CountyStart session={session} state={state} />
            </>
          )}
          {notice && <NoticeMessage notice={notice} onDismiss={session.dismissNotice} />}
          {result && <CountyResults session={session} outlet={outlet} result={result} isBusy={working !== null} />}
        </div>
      </main>
    </DropZone>
  );
}
