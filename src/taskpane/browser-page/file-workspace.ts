import type { CellFix, FixOutcome, WorkbookPort } from '../../workbook/port';
import type { FileWorkbook } from '../../workbook/file/file-workbook';
import { downloadFile } from '../environment/download';
import { NO_CELLS } from '../environment/sheet-cells';
import { SheetStore } from '../environment/sheet-store';
import { packInWorker } from '../environment/workbook-worker';
import type { ChangeListener, FileWorkspace } from '../environment/workspace';

/** A workbook of the browser's memory as the pane's workspace. */
export function fileWorkspace(
  name: string,
  workbook: FileWorkbook,
  ways: Pick<FileWorkspace, 'prepare' | 'close'>,
): FileWorkspace {
  const listeners = new Set<ChangeListener>();
  return {
    kind: 'file',
    name,
    port: watchedPort(workbook, listeners),
    view: {
      mark: () => Promise.resolve(),
      select: () => Promise.resolve(),
      inOneStep: async (task) => ({ result: await task(), oneStep: false }),
    },
    save: async (file) => {
      const saved = [...listeners].map(({ onSave }) => onSave());
      const bytes = await workbook.save();
      downloadFile(file, bytes, 'xlsx');
      for (const tell of saved) tell(bytes);
    },
    give: async (file, plans) => {
      downloadFile(file, await packInWorker(plans), 'xlsx');
    },
    giveFile: (file, bytes, type) => {
      downloadFile(file, bytes, type);
      return Promise.resolve();
    },
    bytes: () => workbook.save(),
    sheets: new SheetStore({
      sheets: () => workbook.sheetNames(),
      readSheet: async (sheet) => (await workbook.readGrid(sheet)) ?? NO_CELLS,
    }),
    enter: (cells, work) => workbook.enterCells(cells, work),
    watchChanges: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    ...ways,
  };
}

/** The port of a workbook, which tells listeners of what was changed through it. */
function watchedPort(workbook: FileWorkbook, listeners: ReadonlySet<ChangeListener>): WorkbookPort {
  return {
    read: (locators, work) => workbook.read(locators, work),
    write: async (plans, options, work) => {
      const outcome = await workbook.write(plans, options, work);
      if (outcome.written.length > 0) for (const { onWritten } of listeners) onWritten(outcome.written);
      return outcome;
    },
    keep: async (key, text, work) => {
      await workbook.keep(key, text, work);
      for (const { onOther } of listeners) onOther();
    },
    addRows: async (additions, work) => {
      const outcome = await workbook.addRows(additions, work);
      if (outcome.kind === 'added' && outcome.cells.length > 0)
        for (const { onFilled } of listeners) onFilled(outcome.cells);
      return outcome;
    },
    readForm: (sheet, work) => workbook.readForm(sheet, work),
    fillForm: async (seen, edits, work) => {
      const outcome = await workbook.fillForm(seen, edits, work);
      if (outcome.kind === 'filled') for (const { onFilled } of listeners) onFilled(outcome.cells);
      return outcome;
    },
    replaceDropdowns: async (changes, work) => {
      const outcome = await workbook.replaceDropdowns(changes, work);
      if (outcome.changed.length > 0) for (const { onOther } of listeners) onOther();
      return outcome;
    },
    unmerge: async (sheet, range, work) => {
      await workbook.unmerge(sheet, range, work);
      for (const { onUnmerged } of listeners) onUnmerged(sheet, range);
    },
    applyFixes: async (fixes: readonly CellFix[], work): Promise<FixOutcome> => {
      const outcome = await workbook.applyFixes(fixes, work);
      if (outcome.applied.length > 0)
        for (const { onFixed, onOther } of listeners) {
          onFixed(outcome.applied);
          if (outcome.recalculated) onOther();
        }
      return outcome;
    },
  };
}
