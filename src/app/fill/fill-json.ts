import { byLetter } from '../../mapping/map-file';
import { columnLetters } from '../../model/cell';
import type { SheetFill } from '../../mapping/form/fill-plan';

/** What was done to a form as `--json` prints it, except the findings. */
export function fillJson(sheets: readonly SheetFill[]) {
  return {
    tables: sheets.flatMap(({ sheet, lists, labels }) => [
      ...lists.map(({ header, source, columns, unmatched, rows, filter }) => ({
        sheet,
        header,
        source,
        columns: byLetter(columns.map(({ column, key }) => [column, key])),
        sure: byLetter(columns.map(({ column, sure }) => [column, sure])),
        why: byLetter(columns.map(({ column, reason }) => [column, reason])),
        unmatched: unmatched.map(columnLetters),
        ...(filter && { filter }),
        rows,
      })),
      ...(labels === null || Object.keys(labels.cells).length === 0
        ? []
        : [
            {
              sheet,
              cells: Object.fromEntries(Object.entries(labels.cells).map(([address, { path }]) => [address, path])),
              sure: Object.fromEntries(Object.entries(labels.cells).map(([address, { sure }]) => [address, sure])),
            },
          ]),
    ]),
    filled: sheets.reduce((sum, { cells }) => sum + cells.length, 0),
    empty: sheets.flatMap(({ empty }) => empty),
  };
}
