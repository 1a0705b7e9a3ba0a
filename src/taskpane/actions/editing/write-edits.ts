import type { CellPlace, CellValue } from '../../../model/cell';
import type { CellsEdit } from '../../../model/edit';
import { pacer, unwatched } from '../../../model/progress';
import type { FixOutcome } from '../../../workbook/port';
import type { EnteredCell } from '../../environment/entered-cell';
import type { FileWorkspace } from '../../environment/workspace';
import type { Tools } from '../tools';
import { batchOf, bySheet, fixesOf, rowEdits, stepsMade, type Batch } from './batch';
import { newContentsOf } from './new-contents';
import { CellMap } from './cell-map';
import type { RepeatedStep } from './edit-notice';

/** Cells that the user fills at once. */
export interface EnteredEdit {
  /** Higher than those of the edits before. */
  readonly number: number;
  readonly cells: readonly EnteredCell[];
  /** The step that it takes back or does again; null for an edit that is a step itself. */
  readonly repeated: RepeatedStep | null;
}

/** The outcome of writing edits. */
interface WrittenEdits {
  readonly outcome: FixOutcome;
  /** What each edit changed, in their order. */
  readonly steps: Batch['steps'];
  /** The rows that must be checked again. */
  readonly rows: readonly CellsEdit[];
}

/**
 * Writes edits into the workbook, and makes the page show what it holds then, also where it could not be written to.
 */
export async function writeEdits(
  edits: readonly EnteredEdit[],
  tools: Tools,
  workspace: FileWorkspace,
): Promise<WrittenEdits> {
  const { sheets } = workspace;
  const valueAt = (sheet: string, place: CellPlace): CellValue => sheets.writtenAt(sheet, place);
  // An import is taken back as one step of 100,000 cells and more: pauses between the steps of the work keep the page
  // responsive.
  const pace = pacer(unwatched);
  for (const sheet of sheetsOf(edits)) await sheets.open(sheet);
  const inputs = await newContentsOf(edits, tools);
  await pace();
  const batch = batchOf(inputs, valueAt);
  await pace();
  const show = (applied: FixOutcome['applied']): void => {
    const made = CellMap.of(applied, ({ fix }) => fix.after);
    for (const [sheet, cells] of bySheet(inputs.flat()))
      sheets.settle(
        sheet,
        cells.map((cell) => ({ ...cell.place, value: made.get(cell) ?? valueAt(sheet, cell.place) })),
        edits.at(-1)?.number ?? 0,
      );
  };
  try {
    const outcome = await workspace.enter(fixesOf(batch), unwatched);
    await pace();
    show(outcome.applied);
    await pace();
    return { outcome, steps: stepsMade(batch, outcome), rows: rowEdits(outcome.applied, valueAt) };
  } catch (error) {
    // What is not in the workbook must not look as if it were.
    show([]);
    throw error;
  }
}

function sheetsOf(edits: readonly EnteredEdit[]): ReadonlySet<string> {
  const named = new Set<string>();
  for (const { cells } of edits) for (const { sheet } of cells) named.add(sheet);
  return named;
}
