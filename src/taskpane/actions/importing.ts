import type { CarriedOver } from '../../app/import/carry-over';
import type { ShownImport } from '../../app/import/import-desk';
import { locators } from '../../app/locators';
import { localDay } from '../../app/clock';
import type { ReadLedgers } from '../../app/read-ledgers';
import type { RowLedger } from '../../app/import/table-lines';
import { breathe, type Work } from '../../model/progress';
import { UnusableFile } from '../../xlsx/unusable-file';
import { engine } from '../engine/engine';
import { openImportRoom, type ImportRoom } from '../environment/old-tables/import-room';
import { errorNotice } from '../notices/error-notice';
import { ledgersOf, type Importing } from '../state/state';
import { select } from './select';
import type { Runner } from './runner';
import type { Tools } from './tools';
import { validate } from './validate';

/** What can be done about old tables that shall come into the ledgers. */
export interface ImportActions {
  /** Reads old workbooks and shows what their tables are taken for. */
  readonly open: (files: readonly File[]) => void;
  /** Takes a table for another ledger; null leaves it where it is. @param at its place among the tables */
  readonly take: (at: number, ledger: RowLedger | null) => void;
  /** Lets a column stand for one of ours; null for none. */
  readonly column: (at: number, column: number, key: string | null) => void;
  /** Joins columns without a home into 备注, or leaves them. */
  readonly joinLeftover: (joins: boolean) => void;
  readonly carryOver: () => void;
  readonly close: () => void;
}

const READING = { zh: '正在读取旧表', en: 'Reading old tables' };
const LOOKING = { zh: '正在认表', en: 'Recognising tables' };

/** Where the import at hand is worked out; none while none is open. */
interface Desk {
  room: ImportRoom | null;
}

/** The actions of an import, over the pane's own runner. */
export function createImportActions(tools: Tools, run: Runner['run']): ImportActions {
  const { dispatch, state } = tools;
  const desk: Desk = { room: null };
  const change = (
    made: (room: ImportRoom, work: Work) => Promise<ShownImport>,
    settings: Partial<Pick<Importing, 'leftoverToRemarks'>> = {},
  ): void =>
    void run('import', async (work) => {
      const { importing } = state();
      if (!importing || !desk.room) return;
      work.report(LOOKING, 0, 0);
      const outcome = await made(desk.room, work);
      dispatch({ type: 'importing', importing: { ...importing, ...settings, outcome } });
    });
  return {
    open: (files) => void run('import', (work) => open(tools, desk, files, work)),
    take: (at, ledger) => {
      change((room, work) => room.take(at, ledger, work));
    },
    column: (at, column, key) => {
      change((room, work) => room.choose(at, column, key, work));
    },
    joinLeftover: (joins) => {
      change((room, work) => room.joinLeftover(joins, work), { leftoverToRemarks: joins });
    },
    carryOver: () => void run('import', (work) => carryOver(tools, desk, work)),
    close: () => {
      leave(desk);
      dispatch({ type: 'importing', importing: null });
    },
  };
}

function leave(desk: Desk): void {
  desk.room?.end();
  desk.room = null;
}

async function open(tools: Tools, desk: Desk, files: readonly File[], work: Work): Promise<void> {
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
 * Carries the rows over as one step of undo. The ledgers are read once more before: where they changed in a way that
 * makes another import of it, that is shown first.
 */
async function carryOver(tools: Tools, desk: Desk, work: Work): Promise<void> {
  const { dispatch, state, workspace } = tools;
  const { port, view, kind } = workspace;
  const { importing } = state();
  const { room } = desk;
  if (!importing || !room) return;
  let ledgers = await readAgain(tools, work);
  // New sheets are no part of a step: Excel can take back none that makes them.
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
