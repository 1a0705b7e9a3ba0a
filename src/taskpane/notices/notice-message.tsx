import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { useSettings } from '../settings/settings-context';
import type { Notice } from './notice';
import { NoticeContent } from './notice-content';

const useStyles = makeStyles({
  body: { whiteSpace: 'normal', overflowWrap: 'anywhere' },
});

interface NoticeMessageProps {
  readonly notice: Notice;
  /** Puts the notice away; where left out it stays. */
  readonly onDismiss?: () => void;
  /** Buttons that do something about it. */
  readonly children?: ReactNode;
}

/** A notice as a bar in the colour of its kind; screen readers interrupt what they read for an error alone. */
export function NoticeMessage({ notice, onDismiss, children }: NoticeMessageProps) {
  const { words } = useSettings();
  const styles = useStyles();
  return (
    <MessageBar
      intent={notice.intent}
      layout="multiline"
      politeness={notice.intent === 'error' ? 'assertive' : 'polite'}
    >
      <MessageBarBody className={styles.body}>
        <NoticeContent notice={notice} />
      </MessageBarBody>
      {onDismiss && (
        <MessageBarActions
          containerAction={
            <Button
              appearance="transparent"
              icon={<DismissRegular />}
              aria-label={words.say('close')}
              onClick={onDismiss}
            />
          }
        >
          {children}
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
