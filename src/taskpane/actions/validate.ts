import { clockTime, localDay } from '../../app/clock';
import type { Checked } from '../../app/check';
import { outcomeMessages } from '../../app/messages/outcomes';
import { locators } from '../../app/locators';
import type { ReadLedgers } from '../../app/read-ledgers';
import { NotALedgerWorkbook } from '../../app/errors/not-a-ledger-workbook';
import type { Work } from '../../model/progress';
import { WorkbookError } from '../../workbook/port';
import { engine } from '../engine/engine';
import type { StaleLedgers } from '../state/state';
import type { Tools } from './tools';
import { errorNotice } from '../notices/error-notice';

interface Reading {
  readonly checked: Checked;
  readonly stale: StaleLedgers;
}

/**
 * Reads the workbook for what the pane's head shows. Findings are not shown before 校验, so nothing is checked until
 * then; what is not needed for a workbook without ledgers, or for one without summaries, is not even loaded.
 */
export async function readBook(tools: Tools, work: Work): Promise<void> {
  const reading =
    tools.state().validatedAt === null ? await readUnchecked(tools, work) : await readAndCheck(tools, work);
  if (!reading) return;
  tools.dispatch({ type: 'read', ...reading });
  if (reading.checked.content.signed) {
    tools.dispatch({ type: 'noticed', notice: { intent: 'info', sentences: [outcomeMessages.signatureEnds] } });
  }
}

/** Checks the whole workbook again and shows what it finds, as if each edit had been checked. */
export async function checkAll(tools: Tools, work: Work): Promise<void> {
  const reading = await readAndCheck(tools, work);
  if (reading) tools.dispatch({ type: 'edited', ...reading });
}

/** 校验: reads the workbook, shows every finding and marks the cells. Null where it holds no ledger. */
export async function validate(tools: Tools, work: Work): Promise<Checked | null> {
  const reading = await readAndCheck(tools, work);
  if (!reading) return null;
  tools.dispatch({ type: 'validated', time: clockTime(tools.clock.now()), ...reading });
  await mark(tools, reading.checked, work);
  return reading.checked;
}

/** Marks the faulty cells. A sheet that cannot be marked keeps nobody from seeing the findings, nor from summing up. */
async function mark({ workspace, dispatch }: Tools, { findings }: Checked, work: Work): Promise<void> {
  try {
    await workspace.view.mark(findings, work);
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    const notice = errorNotice(error);
    dispatch({
      type: 'noticed',
      notice: { ...notice, intent: 'warning', sentences: [outcomeMessages.notMarked, ...notice.sentences] },
    });
  }
}

async function readAndCheck({ workspace, dispatch, state, clock }: Tools, work: Work): Promise<Reading | null> {
  try {
    const points = state().slip?.points ?? [];
    const checked = await engine.check(workspace.port, localDay(clock.now()), work, points);
    return { checked, stale: await engine.staleLedgers(checked) };
  } catch (error) {
    if (!(error instanceof NotALedgerWorkbook)) throw error;
    dispatch({ type: 'foreign', sheets: error.sheets });
    return null;
  }
}

async function readUnchecked(
  { workspace, dispatch, clock }: Tools,
  work: Work,
): Promise<{ readonly checked: ReadLedgers; readonly stale: StaleLedgers } | null> {
  const content = await workspace.port.read(locators, work);
  if (content.grids.length === 0) {
    dispatch({ type: 'foreign', sheets: content.sheets });
    return null;
  }
  const checked = await engine.readLedgers(content, localDay(clock.now()), work);
  return { checked, stale: await engine.staleLedgers(checked) };
}
