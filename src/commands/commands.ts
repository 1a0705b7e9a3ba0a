import { localDay, stampTime } from '../app/clock';
import type { Language } from '../model/language';
import { documentAddress } from '../workbook/office/document-address';
import { officeWorkbook } from '../workbook/office/office-workbook';
import { excelRuntime } from '../workbook/office/runtime';
import { handlePresses } from './presses';
import { askPane } from './ribbon-channel';
import { showNotice } from './show-notice';
import type { TaskTime } from './tasks';
import { performTask } from './tasks';

const language = (): Language => (/^zh/i.test(Office.context.displayLanguage) ? 'zh' : 'en');

function now(): TaskTime {
  const date = new Date();
  return { today: localDay(date), time: stampTime(date) };
}

/** The open pane does a button's task, else it is done here and the outcome is told. */
const press = handlePresses({
  perform: async (task) => ((await askPane(() => documentAddress(Office.context.document), task)) ? [] : performTask(task, officeWorkbook(excelRuntime()), now())),
  show: (sentences, until) => showNotice(sentences, language(), until),
});

void Office.onReady(() => {
  for (const task of ['create', 'validate', 'summarize'] as const) {
    Office.actions.associate(task, (event: Office.AddinCommands.Event) => { void press(task, event); });
  }
});
