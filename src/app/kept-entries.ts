import type { WorkbookContent } from '../model/grid';

/**
 * The entries of a JSON array that the workbook keeps for the product under a key; none where it keeps nothing that can
 * be read.
 * @param entryOf reads an entry; an empty list where it cannot be read
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
    // Defined names can be edited by hand; where one can no longer be read, the user chooses again.
    if (error instanceof SyntaxError) return [];
    throw error;
  }
}
