import { useEffect, useState } from 'react';
import type { FileWorkspace, SheetCells } from '../environment/workspace';

export interface OpenSheet {
  readonly sheet: string;
  readonly sheets: readonly string[];
  readonly cells: SheetCells;
}

/**
 * The cells of a sheet, read again after each write. Until a newly wanted sheet is there the last one stays.
 * @param wanted name of the sheet; the first one where null
 * @param failed is told where the workbook cannot be read
 */
export function useSheet(
  workspace: FileWorkspace,
  wanted: string | null,
  writes: number,
  failed: (error: unknown) => void,
): OpenSheet | null {
  const [open, setOpen] = useState<OpenSheet | null>(null);
  useEffect(() => {
    let current = true;
    const load = async (): Promise<void> => {
      const sheets = await workspace.sheets();
      const sheet = wanted !== null && sheets.includes(wanted) ? wanted : sheets[0];
      if (sheet === undefined) return;
      const cells = await workspace.readSheet(sheet);
      if (current) setOpen({ sheet, sheets, cells });
    };
    load().catch((error: unknown) => {
      if (current) failed(error);
    });
    return () => {
      current = false;
    };
  }, [workspace, wanted, writes, failed]);
  return open;
}
