import type { SheetEdit } from '../model/edit';
import { readingContext } from '../records/read-book';
import { ledgerTemplate, tableNames } from '../templates/ledgers';
import type { Checked } from './check';
import { checkRows, MOST_ROWS } from './check-rows';
import { editedGrid } from './edited-grid';
import { followLists } from './follow-lists';

/**
 * Brings a check up to date after the user changed a sheet. The given check must not be used afterwards, only the one
 * returned (the same object where the sheet holds no ledger). Null where the whole workbook must be checked again.
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
  const rows = edit.values.map((_, down) => {
    const row = edit.top + down;
    return { table, row, left: edited.left, cells: edited.values[row - edited.top] ?? [], formats: edited.formats };
  });
  const before = readingContext(content, book);
  let current: Checked | null = { ...checked, content: { ...content, grids } };
  // Reading an item of a form depends on the items read before it.
  const steps = ledgerTemplate(table).layout === 'form' ? rows.map((row) => [row]) : [rows];
  for (const step of steps) current = current && checkRows(current, step);
  return table === 'Lists' && current ? followLists(current, before) : current;
}
