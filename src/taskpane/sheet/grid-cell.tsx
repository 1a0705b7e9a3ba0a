import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Severity } from '../../model/finding';

const useStyles = makeStyles({
  root: {
    display: 'block',
    minWidth: 0,
    padding: `0 ${tokens.spacingHorizontalS}`,
    lineHeight: '29px',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'pre',
    cursor: 'cell',
    borderRight: `1px solid ${tokens.colorNeutralStroke3}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  // Colours go in high contrast; the dashes that are else transparent stay.
  faulty: { outline: `1px dashed ${tokens.colorTransparentStrokeInteractive}`, outlineOffset: '-2px' },
  error: { backgroundColor: tokens.colorStatusDangerBackground2 },
  warning: { backgroundColor: tokens.colorStatusWarningBackground2 },
  info: { backgroundColor: tokens.colorNeutralBackground4 },
  selected: { outline: `2px solid ${tokens.colorBrandStroke1}`, outlineOffset: '-2px' },
});

interface GridCellProps {
  readonly id: string;
  readonly text: string;
  readonly fault: { readonly severity: Severity; readonly title: string } | undefined;
  readonly selected: boolean;
  readonly onSelect: () => void;
  readonly onEdit: () => void;
}

/** A cell; a faulty one has a colour, and says what is wrong where the pointer rests. */
export function GridCell({ id, text, fault, selected, onSelect, onEdit }: GridCellProps) {
  const styles = useStyles();
  return (
    <span
      id={id}
      role="gridcell"
      aria-selected={selected}
      title={fault?.title}
      onClick={onSelect}
      onDoubleClick={onEdit}
      className={mergeClasses(
        styles.root,
        fault && styles.faulty,
        fault && styles[fault.severity],
        selected && styles.selected,
      )}
    >
      {text}
    </span>
  );
}
