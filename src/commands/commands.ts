import { localDay, stampTime } from '../app/clock';
import type { Language } from '../model/language';
import { autoOpen, openingWithPane } from '../workbook/office/auto-open';
import { documentAddress } from '../workbook/office/document-address';
import { officeWorkbook } from '../workbook/office/office-workbook';
import { excelRuntime } from '../workbook/office/runtime';
import { handlePresses } from './presses';
import { askPane } from './ribbon-channel';
import { showNotice } from './show-notice';
import { inOne, performTask, type TaskNotice, type TaskTime } from './tasks';

const language = (): Language => (/^zh/i.test(Office.context.displayLanguage) ? 'zh' : 'en');

function now(): TaskTime {
  const date = new Date();
  return { today: localDay(date), time: stampTime(date) };
}

/** An open pane does a button's task; where there is none, it is done here and the outcome is shown in a notice. */
const press = handlePresses<TaskNotice>({
  perform: async (task) => {
    if (await askPane(() => documentAddress(Office.context.document), task)) return [];
    const workbook = openingWithPane(officeWorkbook(excelRuntime()), autoOpen(Office.context.document.settings));
    return [await performTask(task, workbook, now())];
  },
  show: (notices, until) => showNotice(inOne(notices), language(), until),
});

void Office.onReady(() => {
  for (const task of ['create', 'validate', 'summarize'] as const) {
    Office.actions.associate(task, (event: Office.AddinCommands.Event) => {
      void press(task, event);
    });
  }
});
