import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo, type CSSProperties } from 'react';
import { cellAddress, type CellValue } from '../../model/cell';
import { displayCell, type CellDisplay } from './cell-display';
import { GridCell, type CellFault } from './grid-cell';
import { ROW_NUMBERS, type GridFrame } from './grid-frame';

const useStyles = makeStyles({
  line: { display: 'grid', width: 'max-content' },
  number: {
    position: 'sticky',
    left: 0,
    zIndex: 1,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground2,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontVariantNumeric: 'tabular-nums',
    cursor: 'default',
  },
  chosen: {
    color: tokens.colorNeutralForeground1Selected,
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground3Selected,
  },
});

interface GridRowProps {
  readonly row: number;
  readonly frame: GridFrame;
  /** The row's cells; the first of them stands in column `left`. */
  readonly values: readonly CellValue[] | undefined;
  readonly left: number;
  readonly display: CellDisplay;
  readonly faults: ReadonlyMap<number, CellFault> | undefined;
  /** Columns of the selection in this row; 0 where it has none of it. */
  readonly selectedFrom: number;
  readonly selectedTo: number;
  /** Column of the active cell; 0 where that is in another row. */
  readonly active: number;
  /** Last column of a header row, or of a form's labels, that is not to be filled in; 0 where there is none. */
  readonly headTo: number;
  readonly top: number | null;
}

/** A row of the grid. It is drawn again only where something of it changes. */
export const GridRow = memo(function GridRow({
  row,
  frame,
  values,
  left,
  display,
  faults,
  selectedFrom,
  selectedTo,
  active,
  headTo,
  top,
}: GridRowProps) {
  const styles = useStyles();
  const merges = frame.merges.get(row) ?? [];
  const style: CSSProperties = {
    gridTemplateColumns: templateOf(frame),
    height: frame.heightOf(row),
    ...(top !== null && { position: 'absolute', top }),
  };
  return (
    <div role="row" aria-rowindex={row + 1} data-row={row} className={styles.line} style={style}>
      <span role="rowheader" className={mergeClasses(styles.number, selectedTo > 0 && styles.chosen)}>
        {row}
      </span>
      {frame.widths.map((_, along) => {
        const column = along + 1;
        const merge = merges.find((range) => column >= range.left && column <= range.right);
        if (merge && merge.left !== column) return null;
        const address = cellAddress({ row, column });
        return (
          <GridCell
            key={column}
            id={`cell-${address}`}
            column={column}
            text={displayCell(values?.[column - left] ?? null, { row, column }, display)}
            fault={faults?.get(column)}
            span={merge ? Math.min(merge.right, frame.columns) - merge.left + 1 : 1}
            isHead={column <= headTo}
            stays={frame.firstColumnStays && column === 1}
            wraps={frame.wraps}
            isSelected={
              selectedTo > selectedFrom - 1 && column >= selectedFrom && column <= selectedTo && selectedTo > 0
            }
            isActive={column === active}
          />
        );
      })}
    </div>
  );
});

/** The columns of every row, as a style. */
export function templateOf({ widths }: GridFrame): string {
  return `${ROW_NUMBERS}px ${widths.map((width) => `${width}px`).join(' ')}`;
}
