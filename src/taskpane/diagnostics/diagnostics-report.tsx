import { makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';
import { useSettings } from '../settings/settings-context';
import type { PaneState } from '../state/state';
import { copyText } from '../components/copy-text';
import { diagnosticsText } from './diagnostics-text';

const useStyles = makeStyles({
  about: { margin: 0 },
  text: { height: '40vh', maxHeight: 'none', fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
});

/** The diagnostics on the screen, and whether they are in the clipboard. */
export interface DiagnosticsOnScreen {
  readonly text: string;
  readonly area: RefObject<HTMLTextAreaElement | null>;
  /** Null until copying has been tried. */
  readonly copied: boolean | null;
  readonly copy: () => void;
}

/** Takes down the diagnostics as they are when it is first drawn, and copies them at once. */
export function useDiagnostics(state: PaneState): DiagnosticsOnScreen {
  const { build, host, theme, words } = useSettings();
  const area = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState<boolean | null>(null);
  const [text] = useState(() =>
    diagnosticsText({
      build,
      host: host(),
      language: words.language,
      theme,
      state,
      now: new Date(),
      agent: navigator.userAgent,
      window: { width: innerWidth, height: innerHeight, scale: devicePixelRatio },
    }),
  );
  const copy = useCallback(() => {
    if (area.current) void copyText(area.current, navigator.clipboard).then(setCopied);
  }, []);
  useEffect(copy, [copy]);
  return { text, area, copied, copy };
}

/** Shows what a report should tell, all of it. */
export function DiagnosticsReport({ diagnostics }: { readonly diagnostics: DiagnosticsOnScreen }) {
  const {
    words: { say },
  } = useSettings();
  const styles = useStyles();
  const { text, area, copied } = diagnostics;
  return (
    <>
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
    </>
  );
}
