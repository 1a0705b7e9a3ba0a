import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { MenuButton } from '../components/menu-button';
import { usePane } from '../pane/pane-context';
import type { Notice } from '../notices/notice';
import { isBusy } from '../state/state';
import { pickFile } from '../components/file-picker';
import type { Source } from './source';
import { ErrorBar } from './error-bar';

const useStyles = makeStyles({
  root: {
    flexShrink: 0,
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  name: {
    flexGrow: 1,
    minWidth: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    fontWeight: tokens.fontWeightSemibold,
  },
  unsaved: {
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    marginInlineStart: tokens.spacingHorizontalS,
  },
  button: { minWidth: 0, flexShrink: 0 },
});

interface FileBarProps {
  readonly name: string;
  readonly savedName: string;
  readonly openError: Notice | null;
  readonly onOpen: (source: Source) => void;
  readonly onSave: () => void;
}

/** The open file, whether it has unsaved changes, and opening and saving. */
export function FileBar({ name, savedName, openError, onOpen, onSave }: FileBarProps) {
  const { state, words } = usePane();
  const { say } = words;
  const styles = useStyles();
  return (
    <>
      <div className={styles.root}>
        <div className={styles.name} title={name}>
          {name}
          {state.unsaved && <span className={styles.unsaved}>{say('unsaved')}</span>}
        </div>
        <MenuButton
          className={styles.button}
          entries={[
            {
              text: say('openFile'),
              choose: () => {
                pickFile((file) => {
                  onOpen({ kind: 'file', file });
                });
              },
            },
            {
              text: say('newBlank'),
              choose: () => {
                onOpen({ kind: 'blank' });
              },
            },
            {
              text: say('practice'),
              choose: () => {
                onOpen({ kind: 'practice' });
              },
            },
            {
              text: say('sample'),
              choose: () => {
                onOpen({ kind: 'sample' });
              },
            },
            {
              text: say('sample2026'),
              choose: () => {
                onOpen({ kind: 'revitalization' });
              },
            },
          ]}
        >
          {say('open')}
        </MenuButton>
        <Button
          className={styles.button}
          appearance={state.unsaved ? 'primary' : 'secondary'}
          disabledFocusable={isBusy(state)}
          title={say('saveAs', { name: savedName })}
          onClick={onSave}
        >
          {say('save')}
        </Button>
      </div>
      {openError !== null && <ErrorBar notice={openError} />}
    </>
  );
}
