import { localDay, stampTime } from '../app/clock';
import type { Language } from '../model/language';
import { autoOpen, openingWithPane } from '../workbook/office/auto-open';
import { documentAddress } from '../workbook/office/document-address';
import { officeWorkbook } from '../workbook/office/office-workbook';
import type { RibbonTask } from '../workbook/office/ribbon-channel';
import { askPane } from '../workbook/office/ribbon-channel';
import { excelRuntime } from '../workbook/office/runtime';
import { showNotice } from './show-notice';
import type { TaskTime } from './tasks';
import { performTask } from './tasks';

const language = (): Language => (/^zh/i.test(Office.context.displayLanguage) ? 'zh' : 'en');

function now(): TaskTime {
  const date = new Date();
  return { today: localDay(date), time: stampTime(date) };
}

/** A ribbon button: the open pane does the task, else it is done here and the outcome is told. */
async function press(task: RibbonTask, event: Office.AddinCommands.Event): Promise<void> {
  try {
    if (await askPane(() => documentAddress(Office.context.document), task)) return;
    const workbook = openingWithPane(officeWorkbook(excelRuntime()), autoOpen(Office.context.document.settings));
    await showNotice(await performTask(task, workbook, now()), language());
  } finally {
    event.completed();
  }
}

void Office.onReady(() => {
  for (const task of ['create', 'validate', 'summarize'] as const) {
    Office.actions.associate(task, (event: Office.AddinCommands.Event) => { void press(task, event); });
  }
});
