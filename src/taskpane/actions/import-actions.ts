import type { RowLedger } from '../../app/import/table-lines';
import type { Importing } from '../state/state';
import { leave, type Desk, type ImportChange } from './desk';
import type { WithTasks } from './lazy-tasks';
import type { Tools } from './tools';

/** What can be done about old tables that are to come into the ledgers. */
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

/** The actions of an import; what they do is loaded with the first of them. */
export function createImportActions(tools: Tools, run: WithTasks): ImportActions {
  const desk: Desk = { room: null };
  const change = (made: ImportChange, settings: Partial<Pick<Importing, 'leftoverToRemarks'>> = {}): void =>
    void run('import', ({ changeImport }, work) => changeImport(tools, desk, made, settings, work));
  return {
    open: (files) => void run('import', ({ openImport }, work) => openImport(tools, desk, files, work)),
    take: (at, ledger) => {
      change((room, work) => room.take(at, ledger, work));
    },
    column: (at, column, key) => {
      change((room, work) => room.choose(at, column, key, work));
    },
    joinLeftover: (joins) => {
      change((room, work) => room.joinLeftover(joins, work), { leftoverToRemarks: joins });
    },
    carryOver: () => void run('import', ({ carryOver }, work) => carryOver(tools, desk, work)),
    close: () => {
      leave(desk);
      tools.dispatch({ type: 'importing', importing: null });
    },
  };
}
