import { outcomeWords } from '../app/outcome-words';
import type { Language } from '../model/language';
import type { TaskNotice } from './tasks';
import { commandWords } from './words';

/** The window of the last notice: Office shows one at a time, and refuses another as long as it is open. */
let shown: Office.Dialog | null = null;

/** As much of the details as an address holds beside the sentences. */
const DETAIL_LENGTH = 400;

/** Shows what a task came to in a small window of Office's, in the stead of the one before, and resolves when it is there. */
export async function showNotice(notice: TaskNotice, language: Language): Promise<void> {
  shown?.close();
  shown = null;
  const dialog = await openDialog(noticeAddress(notice, language));
  shown = dialog;
  const forget = (): void => { if (shown === dialog) shown = null; };
  dialog.addEventHandler(Office.EventType.DialogMessageReceived, () => {
    dialog.close();
    forget();
  });
  // The user closed the window by its own cross.
  dialog.addEventHandler(Office.EventType.DialogEventReceived, forget);
}

function noticeAddress({ sentences, detail }: TaskNotice, language: Language): string {
  const address = new URL('notice.html', location.href);
  for (const sentence of sentences) address.searchParams.append('text', sentence[language]);
  if (detail !== undefined) {
    address.searchParams.set('detail', detail.slice(0, DETAIL_LENGTH));
    address.searchParams.set('details', outcomeWords.diagnostics[language]);
  }
  address.searchParams.set('close', commandWords.close[language]);
  address.searchParams.set('lang', language === 'zh' ? 'zh-CN' : 'en');
  return address.href;
}

function openDialog(address: string): Promise<Office.Dialog> {
  return new Promise((resolve, reject) => {
    Office.context.ui.displayDialogAsync(address, { height: 30, width: 30, displayInIframe: true }, ({ status, value, error }) => {
      if (status === Office.AsyncResultStatus.Succeeded) resolve(value);
      else reject(new Error(error.message));
    });
  });
}
