import { Button, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type Ref } from 'react';
import { usePane } from '../pane/pane-context';
import { isBusy } from '../state/state';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  address: { minWidth: '44px', fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  input: { flexGrow: 1, minWidth: 0 },
  button: { minWidth: 0, flexShrink: 0 },
});

interface CellBarProps {
  readonly address: string;
  /** The cell's content as it is shown. */
  readonly text: string;
  readonly input: Ref<HTMLInputElement>;
  readonly onCorrect: (text: string) => void;
  readonly onLeave: () => void;
}

/** The selected cell's content, where it can be corrected. A new cell needs a new bar (`key`). */
export function CellBar({ address, text, input, onCorrect, onLeave }: CellBarProps) {
  const { state, words } = usePane();
  const { say } = words;
  const styles = useStyles();
  const [typed, setTyped] = useState(text);
  const changed = typed !== text;
  const commit = (): void => {
    if (changed) onCorrect(typed);
    onLeave();
  };
  return (
    <form
      className={styles.root}
      onSubmit={(event) => {
        event.preventDefault();
        commit();
      }}
    >
      <span className={styles.address}>{address}</span>
      <Input
        className={styles.input}
        input={{ ref: input }}
        aria-label={say('cellValue', { address })}
        value={typed}
        onChange={(_, { value }) => {
          setTyped(value);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape') {
            setTyped(text);
            onLeave();
          }
        }}
      />
      <Button
        type="submit"
        className={styles.button}
        appearance={changed ? 'primary' : 'secondary'}
        disabledFocusable={!changed || isBusy(state)}
      >
        {say('enter')}
      </Button>
    </form>
  );
}
