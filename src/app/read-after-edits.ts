import type { CellsEdit } from '../model/edit';
import { breathe, type Work } from '../model/progress';
import { checkRead, type Checked } from './check';
import { checkAfterEdit } from './check-after-edit';
import { editedGrid } from './edited-grid';
import { readLedgers, type ReadLedgers } from './read-ledgers';

/** Above this number of edits, checking them one by one is no faster than checking the whole workbook. */
const MOST_EDITS = 100;

/**
 * Brings ledgers up to date with edits whose cells are known, without reading the workbook again; ledgers that were
 * checked are checked again. What was given must not be used afterwards.
 */
export async function readAfterEdits<Read extends ReadLedgers | Checked>(
  read: Read,
  edits: readonly CellsEdit[],
  work: Work,
): Promise<Read> {
  // The edits of a workbook that was checked keep it checked; the compiler cannot know.
  return ('judgement' in read ? recheck(read, edits, work) : readAgain(read, edits, work)) as Promise<Read>;
}

async function recheck(checked: Checked, edits: readonly CellsEdit[], work: Work): Promise<Checked> {
  // Going row by row changes the check; where that ends early, the content from the beginning is read again.
  const { content, today, slip } = checked;
  let current: Checked | null = edits.length > MOST_EDITS ? null : checked;
  for (const edit of edits) {
    if (!current) break;
    await breathe(work);
    current = checkAfterEdit(current, edit);
  }
  return current ?? checkRead(await readAgain({ content, today }, edits, work), work, slip);
}

async function readAgain(
  { content, today }: Pick<ReadLedgers, 'content' | 'today'>,
  edits: readonly CellsEdit[],
  work: Work,
): Promise<ReadLedgers> {
  const grids = content.grids.map((grid) =>
    edits.filter(({ sheet }) => sheet === grid.sheet).reduce((edited, edit) => editedGrid(edited, edit), grid),
  );
  return readLedgers({ ...content, grids }, today, work);
}
