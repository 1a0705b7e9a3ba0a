import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { CellChange } from '../../app/fix';
import type { Replacement } from '../../app/replacements/replacement';
import { Change } from './change';
import { VirtualList } from '../components/virtual-list';
import { usePane } from '../pane/pane-context';
import { ledgersOf } from '../state/state';
import { DialogFrame } from '../components/dialog-frame';

const useStyles = makeStyles({
  about: { margin: 0 },
  frame: {
    overflowY: 'auto',
    maxHeight: '50vh',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  line: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere',
    lineHeight: tokens.lineHeightBase300,
  },
  address: {
    display: 'block',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface FixesDialogProps {
  readonly changes: readonly CellChange[];
  /** What the user chose, where the changes follow from that. */
  readonly replacements: readonly Replacement[] | undefined;
}

/** Old → new of every cell before anything is written. */
export function FixesDialog({ changes, replacements }: FixesDialogProps) {
  const { state, actions, words } = usePane();
  const { say, count } = words;
  const styles = useStyles();
  const [frame, setFrame] = useState<HTMLDivElement | null>(null);
  return (
    <DialogFrame
      title={say('previewTitle')}
      actions={
        <>
          <Button onClick={actions.closeDialog}>{say('cancel')}</Button>
          <Button
            appearance="primary"
            onClick={() => {
              actions.fix(changes, replacements);
            }}
          >
            {say(replacements ? 'confirmReplace' : 'confirmFixes', { count: count(changes.length) })}
          </Button>
        </>
      }
    >
      <p className={styles.about}>
        {say(replacements ? 'previewReplaceAbout' : 'previewAbout', { count: count(changes.length) })}
      </p>
      {ledgersOf(state)?.content.signed && <p className={styles.about}>{say('signatureEnds')}</p>}
      <div ref={setFrame} className={styles.frame} tabIndex={0} role="region" aria-label={say('previewList')}>
        <VirtualList
          label={say('previewList')}
          items={changes}
          keyOf={({ address }) => address}
          scroller={frame}
          estimate={() => 48}
          render={({ address, column, fix }) => (
            <div className={styles.line}>
              <span className={styles.address}>
                {address} · {column}
              </span>
              {fix && <Change fix={fix} />}
            </div>
          )}
        />
      </div>
    </DialogFrame>
  );
}
