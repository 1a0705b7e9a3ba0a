import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';
import { useEffect, useMemo, useRef } from 'react';
import { useScroller } from '../components/scroll-context';
import { VirtualList } from '../components/virtual-list';
import { usePane } from '../pane/pane-context';
import { checkedOf } from '../state/state';
import { TraceRow } from './trace-row';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalXL,
  },
  head: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0 ${tokens.spacingHorizontalXS}`,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: '32px',
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
    outline: 'none',
  },
  value: { fontVariantNumeric: 'tabular-nums', marginInlineStart: tokens.spacingHorizontalS },
  count: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** The rows a number was made from; a click on one leads to its cell. */
export function TraceView() {
  const { state, actions, words } = usePane();
  const { say, count } = words;
  const styles = useStyles();
  const scroller = useScroller();
  const heading = useRef<HTMLHeadingElement>(null);
  const { traced } = state;
  const checked = checkedOf(state);
  const rows = useMemo(
    () => (traced?.trace ?? []).flatMap(({ table, rows: ofTable }) => ofTable.map((row) => ({ table, row }))),
    [traced],
  );

  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    scroller?.scrollTo({ top: 0 });
  }, [traced, scroller]);

  if (!traced || !checked) return null;
  return (
    <section className={styles.root}>
      <div className={styles.head}>
        <Button appearance="subtle" icon={<ArrowLeftRegular />} aria-label={say('back')} onClick={actions.closeTrace} />
        <div>
          <h2 ref={heading} tabIndex={-1} className={styles.title}>
            {traced.title}
            <span className={styles.value}>{traced.value}</span>
          </h2>
          <p className={styles.count}>{say('traceRows', { count: count(rows.length) })}</p>
        </div>
      </div>
      <VirtualList
        label={traced.title}
        items={rows}
        keyOf={({ table, row }) => `${table} ${row}`}
        scroller={scroller}
        covered={48}
        estimate={() => 72}
        render={({ table, row }) => <TraceRow checked={checked} table={table} row={row} />}
      />
    </section>
  );
}
