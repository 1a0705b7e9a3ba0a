import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { usePane } from '../pane/pane-context';

const useStyles = makeStyles({
  root: {
    pointerEvents: 'auto',
    position: 'absolute',
    top: '100%',
    left: 0,
    minWidth: '100%',
    maxWidth: '320px',
    maxHeight: '240px',
    overflowY: 'auto',
    boxSizing: 'border-box',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    boxShadow: tokens.shadow8,
    borderRadius: tokens.borderRadiusMedium,
  },
  option: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    whiteSpace: 'nowrap',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    cursor: 'pointer',
    lineHeight: tokens.lineHeightBase300,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  chosen: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    outline: `1px solid ${tokens.colorBrandStroke1}`,
    outlineOffset: '-1px',
  },
});

/** Id of an option, for the input that it belongs to. */
export function optionId(list: string, index: number): string {
  return `${list}-${index}`;
}

interface ChoiceListProps {
  readonly id: string;
  readonly choices: readonly string[];
  /** The one that Enter takes; -1 where it takes what is typed. */
  readonly marked: number;
  readonly onChoose: (choice: string) => void;
}

/** What may be chosen for the cell that is being typed in. */
export function ChoiceList({ id, choices, marked, onChoose }: ChoiceListProps) {
  const { words } = usePane();
  const styles = useStyles();
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    root.current?.children[marked]?.scrollIntoView({ block: 'nearest' });
  }, [marked]);
  return (
    <div ref={root} id={id} role="listbox" aria-label={words.say('choices')} className={styles.root}>
      {choices.map((choice, index) => (
        <div
          key={choice}
          id={optionId(id, index)}
          role="option"
          aria-selected={index === marked}
          className={mergeClasses(styles.option, index === marked && styles.chosen)}
          onMouseDown={(event) => {
            // The focus stays where the cell is typed in.
            event.preventDefault();
            event.stopPropagation();
            if (event.button === 0) onChoose(choice);
          }}
        >
          {choice}
        </div>
      ))}
    </div>
  );
}
