import type { FreezeNode, MergeNode, NameNode, NoteNode, TableNode, TabNode } from '../../../model/plan';
import { block, cellBlock, excelColour, forEachNode } from './sheet-target';

/** Merges cells. */
export const layMerges = forEachNode<MergeNode>(1, (target, { range }) => {
  block(target, range).merge(false);
});

/**
 * Tables come after their values, in one call each: rows added one by one are slow and clash in co-authoring. The
 * range itself is passed: an address without a sheet would be one of the active sheet (reference page of tables.add).
 */
export const layTables = forEachNode<TableNode>(3, (target, { range, name, style }) => {
  const table = target.sheet.tables.add(block(target, range), true);
  table.style = style;
  target.nameTable(table, name);
});

/**
 * Notes where Excel can make them; elsewhere the input prompts say the same. An office.js served from an intranet
 * may be older than the Excel it runs in and not know notes though Excel does.
 */
export const layNotes = forEachNode<NoteNode>(2, (target, { at, text }) => {
  const { sheet, supports } = target;
  if (supports('1.18') && 'notes' in sheet) sheet.notes.add(cellBlock(target, at), text);
});

export const layFreezes = forEachNode<FreezeNode>(2, (target, { rows, columns }) => {
  const { sheet } = target;
  if (rows > 0 && columns > 0)
    sheet.freezePanes.freezeAt(block(target, { top: 1, left: 1, bottom: rows, right: columns }));
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
});

export const layNames = forEachNode<NameNode>(1, ({ defineName }, { name, formula }) => {
  defineName(name, formula);
});

export const layTabs = forEachNode<TabNode>(1, ({ sheet }, { colour }) => {
  sheet.tabColor = excelColour(colour);
});
