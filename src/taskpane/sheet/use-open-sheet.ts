import { useEffect, useState, useSyncExternalStore } from 'react';
import type { SheetCells } from '../environment/sheet-cells';
import type { SheetStore } from '../environment/sheet-store';

export interface OpenSheet {
  readonly sheet: string;
  readonly sheets: readonly string[];
  readonly cells: SheetCells;
}

/**
 * A sheet as it is shown. Until a newly wanted one is there the last one stays.
 * @param wanted name of the sheet; the first one where null
 * @param failed is called with the error where the workbook cannot be read
 */
export function useOpenSheet(
  store: SheetStore,
  wanted: string | null,
  failed: (error: unknown) => void,
): OpenSheet | null {
  const [sheet, setSheet] = useState<string | null>(null);
  const version = useSyncExternalStore(store.subscribe, store.version);
  useEffect(() => {
    let current = true;
    store.open(wanted).then(
      (opened) => {
        if (current) setSheet(opened);
      },
      (error: unknown) => {
        if (current) failed(error);
      },
    );
    return () => {
      current = false;
    };
  }, [store, wanted, version, failed]);
  const cells = useSyncExternalStore(store.subscribe, () => (sheet === null ? null : store.shown(sheet)));
  const [sheets, setSheets] = useState<readonly string[]>([]);
  const names = useSyncExternalStore(store.subscribe, store.names);
  // While the names are read again the former ones stay.
  if (names && names !== sheets) setSheets(names);
  return sheet === null || !cells ? null : { sheet, sheets: names ?? sheets, cells };
}
