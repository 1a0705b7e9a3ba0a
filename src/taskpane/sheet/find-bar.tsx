import { Button, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { CellPlace } from '../../model/cell';
import { usePane } from '../pane/pane-context';
import type { SheetCells } from '../environment/sheet-cells';
import { displayCell, type CellDisplay } from './cell-display';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  input: { flexGrow: 1, minWidth: '120px', maxWidth: '320px' },
  button: { minWidth: 0, flexShrink: 0 },
});

interface FindBarProps {
  readonly cells: SheetCells;
  readonly display: CellDisplay;
  readonly onFound: (place: CellPlace) => void;
  readonly onClose: () => void;
}

/** Looks for a text in the sheet: Enter goes to the next cell that holds it, with Shift to the one before. */
export function FindBar({ cells, display, onFound, onClose }: FindBarProps) {
  const { words } = usePane();
  const { say } = words;
  const styles = useStyles();
  const [wanted, setWanted] = useState('');
  const [at, setAt] = useState(-1);
  const found = useMemo(() => cellsWith(cells, display, wanted), [cells, display, wanted]);
  const go = (by: 1 | -1): void => {
    if (found.length === 0) return;
    const next = at < 0 && by < 0 ? found.length - 1 : (at + by + found.length) % found.length;
    const place = found[next];
    setAt(next);
    if (place) onFound(place);
  };
  const count =
    wanted === '' ? '' : found.length === 0 ? say('findNone') : say('findCount', { at: at + 1, count: found.length });
  return (
    <search className={styles.root}>
      <Input
        className={styles.input}
        autoFocus
        aria-label={say('findWhat')}
        placeholder={say('findWhat')}
        value={wanted}
        onChange={(_, { value }) => {
          setWanted(value);
          setAt(-1);
        }}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === 'Enter') go(event.shiftKey ? -1 : 1);
          else if (event.key === 'Escape') onClose();
          else return;
          event.preventDefault();
        }}
      />
      <span role="status">{count}</span>
      <Button
        size="small"
        className={styles.button}
        disabledFocusable={found.length === 0}
        onClick={() => {
          go(-1);
        }}
      >
        {say('findPrevious')}
      </Button>
      <Button
        size="small"
        className={styles.button}
        disabledFocusable={found.length === 0}
        onClick={() => {
          go(1);
        }}
      >
        {say('findNext')}
      </Button>
      <Button size="small" className={styles.button} onClick={onClose}>
        {say('close')}
      </Button>
    </search>
  );
}

/** The cells whose text holds another, whatever its case or width, row by row. */
function cellsWith({ top, left, values }: SheetCells, display: CellDisplay, wanted: string): readonly CellPlace[] {
  const plain = (text: string): string => text.normalize('NFKC').toLowerCase();
  const part = plain(wanted.trim());
  if (part === '') return [];
  return values.flatMap((row, down) =>
    row.flatMap((value, along) => {
      const place = { row: top + down, column: left + along };
      return plain(displayCell(value, place, display)).includes(part) ? [place] : [];
    }),
  );
}
