import type { Language, Text } from '../model/language';
import { commandWords } from './words';

/** The window of the last notice: Office shows one at a time, and refuses another as long as it is open. */
let shown: Office.Dialog | null = null;

/** Shows sentences in a small window of Office's, in the stead of those before, and resolves when it is there. */
export async function showNotice(sentences: readonly Text[], language: Language): Promise<void> {
  shown?.close();
  shown = null;
  const dialog = await openDialog(noticeAddress(sentences, language));
  shown = dialog;
  const forget = (): void => { if (shown === dialog) shown = null; };
  dialog.addEventHandler(Office.EventType.DialogMessageReceived, () => {
    dialog.close();
    forget();
  });
  // The user closed the window by its own cross.
  dialog.addEventHandler(Office.EventType.DialogEventReceived, forget);
}

function noticeAddress(sentences: readonly Text[], language: Language): string {
  const address = new URL('notice.html', location.href);
  for (const sentence of sentences) address.searchParams.append('text', sentence[language]);
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
