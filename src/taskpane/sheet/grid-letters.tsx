import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { columnLetters, type CellRange } from '../../model/cell';
import { usePane } from '../pane/pane-context';
import { LETTERS_HEIGHT, type GridFrame } from './grid-frame';
import { templateOf } from './grid-row';

const useStyles = makeStyles({
  root: { display: 'grid', width: 'max-content' },
  label: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground2,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  corner: { position: 'sticky', left: 0, zIndex: 1 },
  chosen: {
    color: tokens.colorNeutralForeground1Selected,
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground3Selected,
  },
});

interface GridLettersProps {
  readonly frame: GridFrame;
  /** The selected block, whose columns stand out. */
  readonly range: CellRange | null;
}

/** The letters of the columns, above all rows. */
export function GridLetters({ frame, range }: GridLettersProps) {
  const { words } = usePane();
  const styles = useStyles();
  return (
    <div
      role="row"
      aria-rowindex={1}
      className={styles.root}
      style={{ gridTemplateColumns: templateOf(frame), height: LETTERS_HEIGHT }}
    >
      <span role="columnheader" aria-label={words.say('sheet')} className={mergeClasses(styles.label, styles.corner)} />
      {frame.widths.map((_, along) => (
        <span
          key={along}
          role="columnheader"
          className={mergeClasses(
            styles.label,
            range !== null && along + 1 >= range.left && along + 1 <= range.right && styles.chosen,
          )}
        >
          {columnLetters(along + 1)}
        </span>
      ))}
    </div>
  );
}
