import { cellAddress, type CellValue } from '../../model/cell';
import type { Work } from '../../model/progress';
import { engine } from '../engine/engine';
import { checkedOf } from '../state/state';
import type { SheetPlace } from '../environment/workspace';
import { fixNotice } from './fix';
import type { Tools } from './tools';
import { checkAll, validate } from './validate';

/**
 * Types a text into a cell, as a user does in the grid. Where the text can be understood in one way only
 * (a date, a number), that is what the cell then holds, just as Excel would have taken it.
 */
export async function correct(
  tools: Tools,
  { sheet, place }: SheetPlace,
  before: CellValue,
  text: string,
  work: Work,
): Promise<void> {
  const { port } = tools.workspace;
  const outcome = await port.applyFixes([{ sheet, place, fix: { before, after: text, safe: false } }], work);
  if (outcome.refused.length > 0) {
    tools.dispatch({ type: 'noticed', notice: fixNotice(outcome, null) });
    return;
  }
  tools.dispatch({ type: 'written' });
  await checkAgain(tools, work);
  await readAsTyped(tools, `${sheet}!${cellAddress(place)}`, work);
}

async function readAsTyped(tools: Tools, address: string, work: Work): Promise<void> {
  const typed = checkedOf(tools.state())?.findings.find((finding) => finding.address === address && finding.fix?.safe);
  if (!typed?.fix) return;
  // Typed by the user, it may take the place of what was in the cell with all its formats.
  await engine.applyFixes(tools.workspace.port, [{ ...typed, fix: { ...typed.fix, safe: false } }], work);
  tools.dispatch({ type: 'written' });
  await checkAgain(tools, work);
}

async function checkAgain(tools: Tools, work: Work): Promise<void> {
  if (tools.state().validatedAt === null) await checkAll(tools, work);
  else await validate(tools, work);
}
