import { Button, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { Ref } from 'react';
import { usePane } from '../pane/pane-context';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  hint: {
    display: 'none',
    '@media (min-width: 1200px)': { display: 'block' },
    flexGrow: 1,
    flexBasis: '200px',
    minWidth: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  button: { minWidth: 0, flexShrink: 0 },
  hide: { minWidth: 0, flexShrink: 0, marginInlineStart: 'auto', '@media (min-width: 860px)': { display: 'none' } },
});

interface SheetHeadProps {
  readonly ref: Ref<HTMLSelectElement>;
  readonly sheet: string;
  readonly sheets: readonly string[];
  /** Null where the selected rows hold nothing that could be cleared. */
  readonly onClearRow: (() => void) | null;
  readonly onFind: () => void;
  readonly onHide: () => void;
}

/** Which sheet is shown, and what can be done with it besides typing. */
export function SheetHead({ ref, sheet, sheets, onClearRow, onFind, onHide }: SheetHeadProps) {
  const { state, actions, words } = usePane();
  const { say } = words;
  const styles = useStyles();
  const does = [
    { name: 'undo', about: 'undoKey', onClick: state.canUndo ? actions.undo : null },
    { name: 'redo', about: 'redoKey', onClick: state.canRedo ? actions.redo : null },
    { name: 'clearRow', about: 'clearRowAbout', onClick: onClearRow },
    { name: 'find', about: 'findKey', onClick: onFind },
  ] as const;
  return (
    <div className={styles.root}>
      <Select
        select={{ ref }}
        aria-label={say('sheet')}
        value={sheet}
        onChange={(_, { value: chosen }) => {
          actions.select({ sheet: chosen, place: { row: 1, column: 1 } });
        }}
      >
        {sheets.map((name) => (
          <option key={name}>{name}</option>
        ))}
      </Select>
      {does.map(({ name, about, onClick }) => (
        <Button
          key={name}
          className={styles.button}
          size="small"
          title={say(about)}
          disabledFocusable={onClick === null}
          onClick={onClick ?? undefined}
        >
          {say(name)}
        </Button>
      ))}
      <span className={styles.hint}>{say('sheetHint')}</span>
      <Button className={styles.hide} size="small" onClick={onHide}>
        {say('hideSheet')}
      </Button>
    </div>
  );
}
