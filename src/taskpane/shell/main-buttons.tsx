import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { isBusy, shownFindings } from '../state/state';
import { usePane } from '../pane/pane-context';

const useStyles = makeStyles({
  root: { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: tokens.spacingHorizontalM },
  button: { minWidth: 0, height: '48px', fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  smallRoot: { gap: tokens.spacingHorizontalXS },
  small: { minWidth: 0, paddingInline: tokens.spacingHorizontalS },
  spaced: { letterSpacing: '0.35em', textIndent: '0.35em' },
});

/** The two everyday buttons, 校验 and 汇总; the one to click next stands out. */
export function MainButtons({ className, small }: { readonly className: string; readonly small: boolean }) {
  const { state, actions, words } = usePane();
  const styles = useStyles();
  const root = useRef<HTMLDivElement>(null);
  const { writes } = state;

  // The button that made the ledgers is gone with the screen of the empty workbook; keyboard users go on here.
  useEffect(() => {
    if (writes > 0 && document.activeElement === document.body) root.current?.querySelector('button')?.focus();
  }, [writes]);

  const busy = isBusy(state);
  const ready = state.validatedAt !== null && shownFindings(state).every(({ severity }) => severity !== 'error');
  const spaced = words.language === 'zh' && !small ? styles.spaced : undefined;
  const button = small ? styles.small : styles.button;
  const size = small ? 'medium' : 'large';
  return (
    <div ref={root} className={mergeClasses(className, styles.root, small && styles.smallRoot)}>
      <Button
        size={size}
        appearance={ready ? 'secondary' : 'primary'}
        className={button}
        disabledFocusable={busy}
        onClick={actions.validate}
      >
        <span className={spaced}>{words.say('validate')}</span>
      </Button>
      <Button
        size={size}
        appearance={ready ? 'primary' : 'secondary'}
        className={button}
        disabledFocusable={busy}
        onClick={() => {
          actions.summarize();
        }}
      >
        <span className={spaced}>{words.say('summarize')}</span>
      </Button>
    </div>
  );
}
