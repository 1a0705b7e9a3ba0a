import { appendAll } from '../model/append';
import type { RibbonTask } from './ribbon-channel';
import type { Notice } from './show-notice';

/** What happens when a button is pressed. */
export interface PressHandling<News> {
  /** Does a task, and answers what to tell of it; nothing where it is told elsewhere. */
  readonly perform: (task: RibbonTask) => Promise<readonly News[]>;
  /** Shows news; the page hears of the window's button until the given time (as `Date.now` counts). */
  readonly show: (news: readonly News[], until: number) => Promise<Notice>;
}

/** Office ends the page of a press after five minutes (article "Runtimes in Office Add-ins"); this is well before. */
const PAGE_LIFE_MILLISECONDS = 4.5 * 60_000;

/**
 * Handles the presses of the ribbon's buttons in one page. The page ends as soon as one of them is said to be
 * completed, and with it whatever it still does or waits for; so all are completed together, when every task is done
 * and the user has closed the notice, or has left it open for so long that Office would end the page.
 *
 * Tasks go one after another. A button that is pressed again while its task is under way asks for nothing more; what is
 * pressed together is told together; a press while a notice is open takes its place.
 */
export function handlePresses<News>({
  perform,
  show,
}: PressHandling<News>): (task: RibbonTask, event: { readonly completed: () => void }) => Promise<void> {
  const events: { readonly completed: () => void }[] = [];
  const waiting: RibbonTask[] = [];
  let underWay: RibbonTask | null = null;
  let running = false;
  let until = 0;
  let notice: Notice | null = null;

  const performAll = async (): Promise<readonly News[]> => {
    const news: News[] = [];
    for (let task = waiting.shift(); task; task = waiting.shift()) {
      underWay = task;
      appendAll(news, await perform(task));
      underWay = null;
    }
    return news;
  };

  const work = async (): Promise<void> => {
    let unread: readonly News[] = [];
    while (waiting.length > 0) {
      unread = [...unread, ...(await performAll())];
      if (unread.length === 0) continue;
      notice = await show(unread, until);
      // Pressed while the window was opening: what it tells is told again, with what comes of that.
      if (waiting.length > 0) notice.close();
      else {
        await closedOrTimeUp(notice, until);
        unread = [];
      }
    }
  };

  return async (task, event) => {
    if (events.length === 0) until = Date.now() + PAGE_LIFE_MILLISECONDS;
    events.push(event);
    if (task !== underWay && !waiting.includes(task)) waiting.push(task);
    notice?.close();
    notice = null;
    if (running) return;
    running = true;
    try {
      await work();
    } finally {
      running = false;
      underWay = null;
      waiting.length = 0;
      for (const pressed of events.splice(0)) pressed.completed();
    }
  };
}

async function closedOrTimeUp({ closed }: Notice, until: number): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeUp = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, Math.max(0, until - Date.now()));
  });
  await Promise.race([closed, timeUp]);
  clearTimeout(timer);
}
