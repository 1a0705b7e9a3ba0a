import type { SheetEdit } from '../model/edit';
import { tableNames } from '../templates/ledgers';
import type { Checked } from './check';
import { checkRow } from './check-row';
import { editedGrid } from './edited-grid';

/** An edit of more rows than this is no quicker looked at row by row than the whole workbook is. */
const MOST_ROWS = 100;

/**
 * The check after the user changed a sheet. The given check is used up; go on with the one returned, which is
 * the very same where the sheet holds no ledger. Null where the whole workbook must be checked again.
 */
export function checkAfterEdit(checked: Checked, edit: SheetEdit): Checked | null {
  if (edit.kind === 'sheet') return null;
  const { book, content } = checked;
  const [table, ...others] = tableNames.filter((name) => book[name].present && book[name].sheet === edit.sheet);
  if (!table) return checked;
  const grid = content.grids.find((candidate) => candidate.table === table);
  if (!grid || others.length > 0 || edit.values.length > MOST_ROWS) return null;
  const edited = editedGrid(grid, edit);
  const grids = content.grids.map((other) => (other === grid ? edited : other));
  let current: Checked | null = { ...checked, content: { ...content, grids } };
  for (let row = edit.top; current && row < edit.top + edit.values.length; row += 1) {
    const cells = edited.values[row - edited.top] ?? [];
    current = checkRow(current, { table, row, left: edited.left, cells, formats: edited.formats });
  }
  return current;
}
