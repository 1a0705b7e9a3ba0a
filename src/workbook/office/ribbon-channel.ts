/** What the ribbon's buttons do. */
export type RibbonTask = 'create' | 'validate' | 'summarize';

type Message =
  | { readonly kind: 'asked'; readonly id: string; readonly workbook: string; readonly task: RibbonTask }
  | { readonly kind: 'taken'; readonly id: string };

const NAME = 'shuanglian.ribbon';

/** How long the ribbon waits for a pane to take its task over. */
const PATIENCE_MILLISECONDS = 400;

/**
 * Asks the pane of this workbook to do a task, so that the user sees it done there. The ribbon's functions run
 * in a page of their own; both pages have one origin, but perhaps not one browser, so there may be no answer.
 *
 * @param workbook address of the document, which tells the panes of several open workbooks apart; one that was
 *   never saved has none, and its pane cannot be told from another's
 * @returns whether a pane took the task over
 */
export async function askPane(workbook: string, task: RibbonTask): Promise<boolean> {
  if (workbook === '' || typeof BroadcastChannel === 'undefined') return false;
  const channel = new BroadcastChannel(NAME);
  const id = crypto.randomUUID();
  try {
    return await new Promise<boolean>((resolve) => {
      channel.onmessage = ({ data }: MessageEvent<Message>) => { if (data.kind === 'taken' && data.id === id) resolve(true); };
      channel.postMessage({ kind: 'asked', id, workbook, task } satisfies Message);
      setTimeout(() => { resolve(false); }, PATIENCE_MILLISECONDS);
    });
  } finally {
    channel.close();
  }
}

/** Takes over the tasks of this workbook's ribbon, until the returned function is called. */
export function answerRibbon(workbook: string, perform: (task: RibbonTask) => void): () => void {
  if (workbook === '' || typeof BroadcastChannel === 'undefined') return () => undefined;
  const channel = new BroadcastChannel(NAME);
  channel.onmessage = ({ data }: MessageEvent<Message>) => {
    if (data.kind !== 'asked' || data.workbook !== workbook) return;
    channel.postMessage({ kind: 'taken', id: data.id } satisfies Message);
    perform(data.task);
  };
  return () => { channel.close(); };
}
