import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo } from 'react';
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
    boxSizing: 'border-box',
    borderRight: `1px solid ${tokens.colorNeutralStroke3}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  wrapped: { whiteSpace: 'pre-wrap', lineHeight: '20px', paddingBlock: '5px', overflowWrap: 'anywhere' },
  // Headers, labels and what else is not filled in.
  head: { backgroundColor: tokens.colorNeutralBackground3, fontWeight: tokens.fontWeightSemibold },
  stays: { position: 'sticky', left: '52px', zIndex: 1, backgroundColor: tokens.colorNeutralBackground1 },
  // Colours go in high contrast; the dashes, which are transparent otherwise, stay.
  faulty: { outline: `1px dashed ${tokens.colorTransparentStrokeInteractive}`, outlineOffset: '-2px' },
  error: { backgroundColor: tokens.colorStatusDangerBackground2 },
  warning: { backgroundColor: tokens.colorStatusWarningBackground2 },
  info: { backgroundColor: tokens.colorNeutralBackground4 },
  selected: { backgroundColor: tokens.colorBrandBackground2, color: tokens.colorBrandForeground2 },
  active: { outline: `2px solid ${tokens.colorBrandStroke1}`, outlineOffset: '-2px' },
});

/** What is wrong with a cell. */
export interface CellFault {
  readonly severity: Severity;
  readonly title: string;
}

interface GridCellProps {
  readonly id: string;
  readonly column: number;
  readonly text: string;
  readonly fault: CellFault | undefined;
  /** How many columns it takes up: more than one where cells are merged. */
  readonly span: number;
  readonly isHead: boolean;
  readonly stays: boolean;
  readonly wraps: boolean;
  readonly isSelected: boolean;
  readonly isActive: boolean;
}

/** A cell; a faulty one has a colour, and says what is wrong where the pointer rests. */
export const GridCell = memo(function GridCell({
  id,
  column,
  text,
  fault,
  span,
  isHead,
  stays,
  wraps,
  isSelected,
  isActive,
}: GridCellProps) {
  const styles = useStyles();
  return (
    <span
      id={id}
      role="gridcell"
      data-column={column}
      aria-selected={isSelected || isActive}
      {...(span > 1 && { 'aria-colspan': span, style: { gridColumn: `span ${span}` } })}
      title={fault?.title}
      className={mergeClasses(
        styles.root,
        wraps && styles.wrapped,
        stays && styles.stays,
        isHead && styles.head,
        fault && styles.faulty,
        fault && styles[fault.severity],
        isSelected && styles.selected,
        isActive && styles.active,
      )}
    >
      {text}
    </span>
  );
});
