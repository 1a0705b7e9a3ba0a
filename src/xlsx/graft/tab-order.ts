import { sameName } from '../../model/excel-names';
import type { SheetEntry, SheetState } from '../workbook/workbook';
import { GraftConflict, type GraftPlan, type Place } from './plan';

/** A tab of the resulting workbook: one that stays, or a new one, which may replace another. */
export type Tab =
  | { readonly kind: 'kept'; readonly entry: SheetEntry }
  | { readonly kind: 'new'; readonly name: string; readonly replaces: SheetEntry | null };

/**
 * The tabs that a plan leads to, in order.
 *
 * @throws GraftConflict `noSuchSheet`, `sheetName`, `lastSheet`
 */
export function tabOrder(sheets: readonly SheetEntry[], plan: GraftPlan): readonly Tab[] {
  const tabs: Tab[] = sheets.map((entry) => ({ kind: 'kept', entry }));
  const find = (name: string): number => {
    const index = tabs.findIndex((tab) => tab.kind === 'kept' && sameName(tab.entry.name, name));
    if (index < 0) throw new GraftConflict('noSuchSheet', name);
    return index;
  };
  for (const name of plan.remove ?? []) tabs.splice(find(name), 1);
  for (const { sheet, place } of plan.sheets) {
    if (place.kind === 'replace') {
      const index = find(place.sheet);
      const tab = tabs[index];
      tabs[index] = { kind: 'new', name: sheet, replaces: tab?.kind === 'kept' ? tab.entry : null };
    } else {
      tabs.splice(placeAmong(tabs, place, find), 0, { kind: 'new', name: sheet, replaces: null });
    }
  }
  const names = new Set<string>();
  for (const tab of tabs) {
    const name = nameOf(tab);
    if (names.has(name.toLowerCase())) throw new GraftConflict('sheetName', name);
    names.add(name.toLowerCase());
  }
  if (!tabs.some((tab) => stateOf(tab) === 'visible')) throw new GraftConflict('lastSheet', '');
  return tabs;
}

function placeAmong(
  tabs: readonly Tab[],
  place: Exclude<Place, { kind: 'replace' }>,
  find: (name: string) => number,
): number {
  switch (place.kind) {
    case 'at':
      return place.index;
    case 'before':
      return find(place.sheet);
    case 'end':
      return tabs.length;
  }
}

/** Whether a tab shows; a new sheet is as hidden as the one it replaces. */
export function stateOf(tab: Tab): SheetState {
  return tab.kind === 'kept' ? tab.entry.state : (tab.replaces?.state ?? 'visible');
}

/** The sheet name a tab shows. */
export function nameOf(tab: Tab): string {
  return tab.kind === 'kept' ? tab.entry.name : tab.name;
}
