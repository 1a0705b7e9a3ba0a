import type { TableBounds } from '../../../model/grid';
import type { Session } from '../session';
import type { SheetTable } from './structure';
import { areaOf } from './used-areas';

/** Queues the question where a table stands; the answer can be taken after the next sync. */
export function askTableBounds(
  { context }: Session,
  { name, showsHeaders, showsTotals, columns }: SheetTable,
): () => TableBounds {
  const range = context.workbook.tables.getItem(name).getRange();
  range.load('rowIndex,columnIndex,rowCount,columnCount');
  return () => {
    const { top, left, bottom, right } = areaOf(range);
    return {
      // The range of a table whose headers are not shown begins with the first entry.
      headerRow: showsHeaders ? top : top - 1,
      left,
      right,
      ...(!showsHeaders && { headers: columns }),
      ...(showsTotals && { totalsRow: bottom }),
    };
  };
}
