import { Button, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useRef, useState } from 'react';
import { copyText } from './copy-text';
import { diagnosticsText } from './diagnostics-text';
import { useSettings } from '../settings/settings-context';
import { usePane } from '../pane/pane-context';
import { DialogFrame } from '../components/dialog-frame';

const useStyles = makeStyles({
  about: { margin: 0 },
  text: { height: '40vh', maxHeight: 'none', fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
});

/** Shows what a report should tell, all of it, and copies it at once. */
export function DiagnosticsDialog() {
  const {
    state,
    dispatch,
    words: { say, language },
  } = usePane();
  const { build, host, theme } = useSettings();
  const styles = useStyles();
  const area = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState<boolean | null>(null);
  const [text] = useState(() =>
    diagnosticsText({
      build,
      host: host(),
      language,
      theme,
      state,
      now: new Date(),
      agent: navigator.userAgent,
      window: { width: innerWidth, height: innerHeight, scale: devicePixelRatio },
    }),
  );
  const copy = useCallback(async () => {
    if (!area.current) return;
    setCopied(await copyText(area.current, navigator.clipboard));
  }, []);
  useEffect(() => {
    void copy();
  }, [copy]);
  return (
    <DialogFrame
      title={say('diagnosticsTitle')}
      actions={
        <>
          <Button onClick={() => void copy()}>{say('copy')}</Button>
          <Button
            appearance="primary"
            onClick={() => {
              dispatch({ type: 'asked', dialog: null });
            }}
          >
            {say('close')}
          </Button>
        </>
      }
    >
      <p className={styles.about}>{say('diagnosticsAbout')}</p>
      <Textarea
        textarea={{ ref: area, className: styles.text }}
        readOnly
        value={text}
        aria-label={say('diagnosticsTitle')}
      />
      <p className={styles.about} role="status">
        {copied === null ? '' : say(copied ? 'diagnosticsCopied' : 'diagnosticsNotCopied')}
      </p>
    </DialogFrame>
  );
}
