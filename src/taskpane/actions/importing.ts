import type { CarriedOver } from '../../app/import/carry-over';
import { locators } from '../../app/locators';
import { localDay } from '../../app/clock';
import type { ReadLedgers } from '../../app/read-ledgers';
import { breathe, type Work } from '../../model/progress';
import { UnusableFile } from '../../xlsx/unusable-file';
import { engine } from '../engine/engine';
import { openImportRoom } from '../environment/old-tables/import-room';
import { errorNotice } from '../notices/error-notice';
import { ledgersOf, type Importing } from '../state/state';
import { leave, type Desk, type ImportChange } from './desk';
import { select } from './select';
import type { Tools } from './tools';
import { validate } from './validate';

const READING = { zh: '正在读取旧表', en: 'Reading old tables' };
const LOOKING = { zh: '正在认表', en: 'Recognising tables' };

/** Makes a change to the open import and shows it; does nothing where none is open. */
export async function changeImport(
  { dispatch, state }: Tools,
  desk: Desk,
  made: ImportChange,
  settings: Partial<Pick<Importing, 'leftoverToRemarks'>>,
  work: Work,
): Promise<void> {
  const { importing } = state();
  if (!importing || !desk.room) return;
  work.report(LOOKING, 0, 0);
  const outcome = await made(desk.room, work);
  dispatch({ type: 'importing', importing: { ...importing, ...settings, outcome } });
}

/** Reads old workbooks and shows what their tables are taken for. */
export async function openImport(tools: Tools, desk: Desk, files: readonly File[], work: Work): Promise<void> {
  const { dispatch, state } = tools;
  const ledgers = ledgersOf(state());
  if (!ledgers) return;
  const room = await openImportRoom();
  let isKept = false;
  try {
    for (const [at, file] of files.entries()) {
      work.report(READING, at, files.length);
      await breathe(work);
      try {
        await room.read(file, files.length > 1 ? file.name : '', work);
      } catch (error) {
        if (!(error instanceof UnusableFile) || files.length === 1) throw error;
        const notice = errorNotice(error);
        const named = { zh: `“${file.name}”：`, en: `“${file.name}”: ` };
        dispatch({ type: 'noticed', notice: { ...notice, sentences: [named, ...notice.sentences] } });
        return;
      }
    }
    work.report(LOOKING, 0, 0);
    const outcome = await room.propose(ledgers, work);
    if (outcome.tables.length === 0) {
      dispatch({ type: 'noticed', notice: { intent: 'warning', sentences: [await engine.noTablesMessage()] } });
      return;
    }
    isKept = true;
    leave(desk);
    desk.room = room;
    const names = files.map(({ name }) => name);
    dispatch({ type: 'importing', importing: { names, leftoverToRemarks: false, outcome } });
  } finally {
    if (!isKept) room.end();
  }
}

/**
 * Carries the rows over as one step of undo. The ledgers are read once more before: where they changed so that other
 * rows would come over, that is shown first.
 */
export async function carryOver(tools: Tools, desk: Desk, work: Work): Promise<void> {
  const { dispatch, state, workspace } = tools;
  const { port, view, kind } = workspace;
  const { importing } = state();
  const { room } = desk;
  if (!importing || !room) return;
  let ledgers = await readAgain(tools, work);
  // New sheets are no part of the step: Excel cannot undo a step that makes sheets.
  if (await engine.makeMissingLedgers(port, importing.outcome, ledgers, work)) {
    dispatch({ type: 'written' });
    ledgers = await readAgain(tools, work);
  }
  await room.know(ledgers, work);
  const now: Importing = { ...importing, outcome: await room.shown(work) };
  if (shapeOf(now) !== shapeOf(importing)) {
    dispatch({ type: 'importing', importing: now });
    dispatch({ type: 'noticed', notice: { intent: 'warning', sentences: [await engine.importChangedMessage()] } });
    return;
  }
  const { result, oneStep } = await view.inOneStep(async (): Promise<CarriedOver> => {
    const made = await engine.carryOver(port, now.outcome, ledgers, true, work);
    if (made.kind === 'added') {
      dispatch({ type: 'written' });
      leave(desk);
      dispatch({ type: 'importing', importing: null });
      await validate(tools, work);
    }
    return made;
  }, work);
  const sentences = await engine.carriedOverMessages(result, kind === 'file' || oneStep);
  dispatch({ type: 'noticed', notice: { intent: result.kind === 'added' ? 'success' : 'warning', sentences } });
  if (result.kind === 'added' && result.first) await select(tools, result.first);
}

async function readAgain({ workspace, clock }: Tools, work: Work): Promise<ReadLedgers> {
  return engine.readLedgers(await workspace.port.read(locators, work), localDay(clock.now()), work);
}

/** What of an import its user has seen: how many rows of each table come over, and which are there already. */
function shapeOf({ outcome: { tables, present } }: Importing): string {
  return JSON.stringify([tables.map(({ rows }) => rows), present.map(({ row, like }) => [row.sheet, row.row, like])]);
}
