import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { useSettings } from '../settings/settings-context';

/** Lines that are shown at first, and with each click on more. */
const AT_ONCE = 50;

const useStyles = makeStyles({
  title: { cursor: 'pointer', fontWeight: tokens.fontWeightSemibold, paddingBlock: tokens.spacingVerticalXS },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
});

interface LongListProps<Item> {
  readonly title: string;
  readonly about?: string;
  readonly items: readonly Item[];
  readonly isOpen: boolean;
  readonly render: (item: Item) => ReactNode;
}

/** A list that may be folded, of which some lines are drawn at first and more where they are asked for. */
export function LongList<Item>({ title, about, items, isOpen, render }: LongListProps<Item>) {
  const { words } = useSettings();
  const styles = useStyles();
  const [shown, setShown] = useState(AT_ONCE);
  if (items.length === 0) return null;
  const rest = Math.min(AT_ONCE, items.length - shown);
  return (
    <details open={isOpen}>
      <summary className={styles.title}>{title}</summary>
      {about}
      <ul className={styles.list}>
        {items.slice(0, shown).map((item, at) => (
          <li key={at}>{render(item)}</li>
        ))}
      </ul>
      {rest > 0 && (
        <Button
          size="small"
          onClick={() => {
            setShown(shown + AT_ONCE);
          }}
        >
          {words.say('showMore', { count: words.count(rest) })}
        </Button>
      )}
    </details>
  );
}
