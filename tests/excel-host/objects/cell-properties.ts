import type { CellRange } from '../../../src/model/cell';
import { cellAt, type HostSheet } from '../model/sheet';
import { readBlock } from '../model/values';
import { recordArgument } from './arguments';

const NEIGHBOURS = {
  top: { down: -1, along: 0, opposite: 'bottom' },
  bottom: { down: 1, along: 0, opposite: 'top' },
  left: { down: 0, along: -1, opposite: 'right' },
  right: { down: 0, along: 1, opposite: 'left' },
} as const;

/**
 * What `getCellProperties` answers of colour and lines (reference page of CellProperties). A line between two cells
 * belongs to both, whichever of them it was set on (VBA reference, Borders); a cell without a colour is white to Excel.
 */
export function cellProperties(sheet: HostSheet, area: CellRange, wanted: unknown): object[][] | null {
  const { format } = recordArgument(wanted, ['format'], [], 'CellPropertiesLoadOptions');
  const options = recordArgument(format, ['fill', 'borders'], [], 'CellPropertiesFormatLoadOptions');
  recordArgument(options['fill'], ['color'], [], 'fill');
  recordArgument(options['borders'], ['style'], [], 'borders');
  return readBlock(area, ({ row, column }) => ({
    format: {
      fill: { color: cellAt(sheet, { row, column })?.style?.fill ?? '#FFFFFF' },
      borders: Object.fromEntries(
        Object.entries(NEIGHBOURS).map(([side, { down, along, opposite }]) => {
          const own = cellAt(sheet, { row, column })?.style?.borders?.[side as keyof typeof NEIGHBOURS];
          const other = cellAt(sheet, { row: row + down, column: column + along })?.style?.borders?.[opposite];
          return [side, { style: (own ?? other)?.style ?? 'None' }];
        }),
      ),
    },
  }));
}
