import type { SheetEntry } from '../workbook/workbook';
import type { Tab } from './tab-order';

/** Maps sheet indexes (from 0) before a change to those after it. */
export interface TabShift {
  /** The new index of a sheet that stays; null for one that goes. Local names follow their sheet. */
  keptIndex(before: number): number | null;
  /** The new index for a view on this one: of the sheet, of the one that replaces it, or of a neighbour. */
  viewIndex(before: number): number;
}

/** Compares the former sheets with the new tabs. */
export function tabShift(sheets: readonly SheetEntry[], tabs: readonly Tab[]): TabShift {
  const kept = new Map<SheetEntry, number>();
  const view = new Map<SheetEntry, number>();
  for (const [index, tab] of tabs.entries()) {
    const before = tab.kind === 'kept' ? tab.entry : tab.replaces;
    if (before === null) continue;
    view.set(before, index);
    if (tab.kind === 'kept') kept.set(before, index);
  }
  return {
    keptIndex: (before) => {
      const sheet = sheets[before];
      // A name that was local to no sheet of the workbook is left as it is.
      return sheet === undefined ? before : (kept.get(sheet) ?? null);
    },
    viewIndex: (before) => {
      const sheet = sheets[before];
      return sheet === undefined ? before : (view.get(sheet) ?? Math.min(before, tabs.length - 1));
    },
  };
}
