import { outcomeMessages } from '../app/messages/outcomes';
import type { Language } from '../model/language';
import type { TaskNotice } from './tasks';
import { commandWords } from './words';

/** Maximum number of characters of the details, since they share the address with the sentences. */
const DETAIL_LENGTH = 400;

/** A small window of Office's that tells something. */
export interface Notice {
  /** Closes the window; `closed` resolves at once, although Office takes a moment longer. */
  readonly close: () => void;
  /** Resolves when the user has closed it, or it was closed for another. */
  readonly closed: Promise<void>;
}

/** Office's error code while another window of this page is open or still closing. */
const ALREADY_OPEN = 12007;

/**
 * Milliseconds between two tries to open a window while another one is closing; Office does not tell when it has
 * closed.
 */
const BETWEEN_TRIES = 100;

/**
 * Shows the outcome of tasks in a small window; resolves once it is open.
 *
 * @param until the time, in milliseconds as `Date.now` counts, up to which this page can react to the window's button
 * @throws Error with Office's message where no window can be opened
 */
export async function showNotice(notice: TaskNotice, language: Language, until: number): Promise<Notice> {
  const dialog = await openDialog(noticeAddress(notice, language, until), until);
  let settle: () => void = () => undefined;
  const closed = new Promise<void>((resolve) => {
    settle = resolve;
  });
  const close = (): void => {
    dialog.close();
    settle();
  };
  dialog.addEventHandler(Office.EventType.DialogMessageReceived, close);
  // The user closed the window by its own cross.
  dialog.addEventHandler(Office.EventType.DialogEventReceived, settle);
  return { close, closed };
}

function noticeAddress({ sentences, detail }: TaskNotice, language: Language, until: number): string {
  const address = new URL('notice.html', location.href);
  for (const sentence of sentences) address.searchParams.append('text', sentence[language]);
  if (detail !== undefined) {
    address.searchParams.set('detail', detail.slice(0, DETAIL_LENGTH));
    address.searchParams.set('details', outcomeMessages.diagnostics[language]);
  }
  address.searchParams.set('close', commandWords.close[language]);
  address.searchParams.set('cross', commandWords.cross[language]);
  address.searchParams.set('until', String(until));
  address.searchParams.set('lang', language === 'zh' ? 'zh-CN' : 'en');
  return address.href;
}

async function openDialog(address: string, until: number): Promise<Office.Dialog> {
  for (;;) {
    const { status, value, error } = await displayDialog(address);
    if (status === Office.AsyncResultStatus.Succeeded) return value;
    if (error.code !== ALREADY_OPEN || Date.now() >= until) throw new Error(error.message);
    await new Promise((resolve) => {
      setTimeout(resolve, BETWEEN_TRIES);
    });
  }
}

function displayDialog(address: string): Promise<Office.AsyncResult<Office.Dialog>> {
  return new Promise((resolve) => {
    Office.context.ui.displayDialogAsync(address, { height: 30, width: 30, displayInIframe: true }, resolve);
  });
}
