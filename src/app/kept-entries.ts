import type { WorkbookContent } from '../model/grid';

/**
 * The entries of a JSON array that the workbook keeps for the product under a key; none where it keeps nothing that can
 * be read.
 * @param entryOf what an entry says; nothing where it is none
 */
export function keptEntries<Entry>(
  { kept }: Pick<WorkbookContent, 'kept'>,
  key: string,
  entryOf: (entry: unknown) => readonly Entry[],
): readonly Entry[] {
  const text = kept?.[key];
  if (text === undefined) return [];
  try {
    const entries: unknown = JSON.parse(text);
    return Array.isArray(entries) ? entries.flatMap(entryOf) : [];
  } catch (error) {
    // Names of a workbook can be edited by hand; what can no longer be read is chosen again.
    if (error instanceof SyntaxError) return [];
    throw error;
  }
}
