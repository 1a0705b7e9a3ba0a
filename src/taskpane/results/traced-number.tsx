import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { Trace } from '../../model/summary';
import { usePane } from '../pane/pane-context';

const useStyles = makeStyles({
  root: {
    border: 'none',
    background: 'none',
    padding: `0 ${tokens.spacingHorizontalXXS}`,
    marginInline: `calc(-1 * ${tokens.spacingHorizontalXXS})`,
    minHeight: '24px',
    minWidth: '24px',
    font: 'inherit',
    color: tokens.colorBrandForegroundLink,
    cursor: 'pointer',
    textAlign: 'inherit',
    borderRadius: tokens.borderRadiusSmall,
    fontVariantNumeric: 'tabular-nums',
    ':hover': { textDecorationLine: 'underline', color: tokens.colorBrandForegroundLinkHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  inText: { display: 'inline', minHeight: 0, minWidth: 0, marginInline: 0, padding: 0, textIndent: 0 },
  plain: { fontVariantNumeric: 'tabular-nums' },
});

interface TracedNumberProps {
  /** What the number is of, e.g. `王伟 好事实事`. */
  readonly title: string;
  /** The number as it is shown. */
  readonly value: string;
  readonly trace: Trace;
  /** True where it stands in a sentence, as wide as its text. */
  readonly inText?: true;
}

/** A number that opens the list of the rows it was made from. */
export function TracedNumber({ title, value, trace, inText }: TracedNumberProps) {
  const { state, actions, words } = usePane();
  const styles = useStyles();
  const button = useRef<HTMLButtonElement>(null);
  const cameFrom = state.cameFrom === title;

  // Back from its rows the user goes on at the number.
  useEffect(() => {
    if (cameFrom && document.activeElement === document.body) button.current?.focus();
  }, [cameFrom]);

  if (trace.every(({ rows }) => rows.length === 0)) return <span className={styles.plain}>{value}</span>;
  return (
    <button
      ref={button}
      type="button"
      className={mergeClasses(styles.root, inText && styles.inText)}
      aria-label={words.say('traceOpen', { name: title, value })}
      onClick={() => {
        actions.trace({ title, value, trace });
      }}
    >
      {value}
    </button>
  );
}
