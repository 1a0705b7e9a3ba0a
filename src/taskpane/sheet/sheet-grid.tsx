import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef, type KeyboardEvent, type Ref } from 'react';
import { cellAddress, columnLetters, type CellPlace } from '../../model/cell';
import type { Severity } from '../../model/finding';
import { usePane } from '../pane/pane-context';
import type { SheetCells } from '../environment/workspace';
import { displayCell, type CellDisplay } from './cell-display';
import { columnWidths } from './column-widths';
import { GridCell } from './grid-cell';
import { movedBy } from './keyboard';

const ROW_HEIGHT = 30;
const HEAD_HEIGHT = 26;
const ROW_NUMBERS = 52;

/** Beyond this a sheet is no form of the product's, and nobody needs its far end here. */
const MOST_COLUMNS = 80;

const useStyles = makeStyles({
  root: {
    flexGrow: 1,
    minHeight: 0,
    overflow: 'auto',
    position: 'relative',
    outlineOffset: '-2px',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    fontSize: tokens.fontSizeBase200,
  },
  line: { display: 'grid', width: 'max-content' },
  head: { position: 'sticky', top: 0, zIndex: 2, height: `${HEAD_HEIGHT}px` },
  label: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground2,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontVariantNumeric: 'tabular-nums',
  },
  number: { position: 'sticky', left: 0, zIndex: 1 },
  chosen: {
    color: tokens.colorNeutralForeground1Selected,
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground3Selected,
  },
});

interface SheetGridProps {
  readonly ref: Ref<HTMLDivElement>;
  readonly sheet: string;
  readonly cells: SheetCells;
  readonly display: CellDisplay;
  /** What is wrong, by address (`D7`). */
  readonly faults: ReadonlyMap<string, { readonly severity: Severity; readonly title: string }>;
  readonly selected: CellPlace | null;
  readonly onSelect: (place: CellPlace) => void;
  readonly onEdit: () => void;
}

/** The cells of a sheet as a grid. The arrow keys go from cell to cell, Enter or F2 begins a correction. */
export function SheetGrid({ ref, sheet, cells, display, faults, selected, onSelect, onEdit }: SheetGridProps) {
  const { words } = usePane();
  const styles = useStyles();
  const scroller = useRef<HTMLDivElement>(null);
  const { top, left, values } = cells;
  const rows = Math.max(top - 1 + values.length, selected?.row ?? 1);
  const used = left - 1 + values.reduce((widest, row) => Math.max(widest, row.length), 0);
  const columns = Math.min(MOST_COLUMNS, Math.max(used, selected?.column ?? 1));
  const widths = useMemo(
    () =>
      columnWidths(
        values
          .slice(0, 200)
          .map((row) =>
            Array.from({ length: columns }, (_, column) =>
              displayCell(row[column + 1 - left] ?? null, column + 1, display),
            ),
          ),
        columns,
      ),
    [values, columns, left, display],
  );
  const template = `${ROW_NUMBERS}px ${widths.map((width) => `${width}px`).join(' ')}`;
  const virtualizer = useVirtualizer({
    count: rows,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 10,
    paddingStart: HEAD_HEIGHT,
    scrollPaddingStart: HEAD_HEIGHT,
  });

  useEffect(() => {
    const element = scroller.current;
    if (!selected || !element) return;
    virtualizer.scrollToIndex(selected.row - 1, { align: 'auto' });
    const begin = widths.slice(0, selected.column - 1).reduce((sum, width) => sum + width, 0);
    const end = begin + (widths[selected.column - 1] ?? 0) + ROW_NUMBERS;
    if (begin < element.scrollLeft) element.scrollLeft = begin;
    else if (end > element.scrollLeft + element.clientWidth) element.scrollLeft = end - element.clientWidth;
  }, [sheet, selected, virtualizer, widths]);

  const press = (event: KeyboardEvent<HTMLDivElement>): void => {
    const from = selected ?? { row: 1, column: 1 };
    const moved = movedBy(event.key, from, { rows, columns });
    if (moved) {
      event.preventDefault();
      onSelect(moved);
    } else if ((event.key === 'Enter' || event.key === 'F2') && selected) {
      event.preventDefault();
      onEdit();
    }
  };

  const active = selected ? `cell-${cellAddress(selected)}` : undefined;
  return (
    <div
      ref={(element) => {
        scroller.current = element;
        if (typeof ref === 'function') ref(element);
        else if (ref) ref.current = element;
      }}
      role="grid"
      tabIndex={0}
      aria-label={words.say('sheetGrid', { sheet })}
      aria-rowcount={rows + 1}
      aria-colcount={columns + 1}
      aria-activedescendant={active}
      className={styles.root}
      onKeyDown={press}
    >
      <div
        role="row"
        aria-rowindex={1}
        className={mergeClasses(styles.line, styles.head)}
        style={{ gridTemplateColumns: template }}
      >
        <span
          role="columnheader"
          aria-label={words.say('sheet')}
          className={mergeClasses(styles.label, styles.number)}
        />
        {widths.map((_, column) => (
          <span
            key={columnLetters(column + 1)}
            role="columnheader"
            className={mergeClasses(styles.label, selected?.column === column + 1 && styles.chosen)}
          >
            {columnLetters(column + 1)}
          </span>
        ))}
      </div>
      <div role="rowgroup" style={{ height: virtualizer.getTotalSize() - HEAD_HEIGHT, position: 'relative' }}>
        {virtualizer.getVirtualItems().map(({ index, start }) => {
          const row = index + 1;
          return (
            <div
              key={row}
              role="row"
              aria-rowindex={row + 1}
              className={styles.line}
              style={{
                gridTemplateColumns: template,
                position: 'absolute',
                top: start - HEAD_HEIGHT,
                height: ROW_HEIGHT,
              }}
            >
              <span
                role="rowheader"
                className={mergeClasses(styles.label, styles.number, selected?.row === row && styles.chosen)}
              >
                {row}
              </span>
              {widths.map((_, at) => {
                const place = { row, column: at + 1 };
                const address = cellAddress(place);
                return (
                  <GridCell
                    key={address}
                    id={`cell-${address}`}
                    text={displayCell(values[row - top]?.[place.column - left] ?? null, place.column, display)}
                    fault={faults.get(address)}
                    selected={selected?.row === row && selected.column === place.column}
                    onSelect={() => {
                      onSelect(place);
                    }}
                    onEdit={() => {
                      onSelect(place);
                      onEdit();
                    }}
                  />
                );
              })}
            </div>
          );
        })}
      </div>
    </div>
  );
}
