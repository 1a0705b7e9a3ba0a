import { appendAll } from '../model/append';
import type { RibbonTask } from './ribbon-channel';
import type { Notice } from './show-notice';

/** What happens when a button is pressed. */
export interface PressHandling<News> {
  /** Does a task and resolves with what to tell about it; empty where it is told elsewhere. */
  readonly perform: (task: RibbonTask) => Promise<readonly News[]>;
  /** Shows news. Until the given time (as `Date.now` counts) the page can react to the button in the notice. */
  readonly show: (news: readonly News[], until: number) => Promise<Notice>;
}

/** Office ends the page of a press after five minutes (article "Runtimes in Office Add-ins"); this is well before. */
const PAGE_LIFE_MILLISECONDS = 4.5 * 60_000;

/**
 * Handles the presses of the ribbon's buttons in one page. Office ends the page as soon as one press is completed,
 * along with whatever the page still does or waits for; so all presses are completed together, when every task is done
 * and the user has closed the notice, or has left it open for so long that Office would end the page.
 *
 * Tasks go one after another. A button that is pressed again while its task is under way does nothing more; the
 * outcomes of buttons pressed together are shown together; a press while a notice is open replaces the notice.
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
      // A button was pressed while the window was opening: this news is shown again, together with what comes of that
      // press.
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
