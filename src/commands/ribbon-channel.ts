/** What the ribbon's buttons do. */
export type RibbonTask = 'create' | 'validate' | 'summarize';

/** Asks where a workbook is saved; null where it never was, or nobody knows. */
export type AskAddress = () => Promise<string | null>;

type Message =
  /** The ribbon looks for the pane of a workbook. */
  | { readonly kind: 'wanted'; readonly id: string; readonly workbook: string }
  /** A pane of that workbook is there. */
  | { readonly kind: 'offered'; readonly id: string; readonly pane: string }
  /** The task is that pane's to do. */
  | { readonly kind: 'given'; readonly id: string; readonly pane: string; readonly task: RibbonTask };

const NAME = 'shuanglian.ribbon';

/** How long the ribbon waits for a pane to offer itself. */
const PATIENCE_MILLISECONDS = 600;

/**
 * Hands a task to the pane of this workbook, so that the user sees it done there. The ribbon's functions run in a page
 * of their own; both pages have one origin, but perhaps not one browser, so there may be no answer. A pane does nothing
 * until it is given the task: one that offers itself too late does not do what the ribbon then does itself.
 *
 * Only the saved address tells workbooks apart: names and ids of sheets are the same in every new workbook, and a mark
 * of our own would change the user's workbook. Without a saved address no pane is asked.
 *
 * @returns whether a pane does it
 */
export async function askPane(askAddress: AskAddress, task: RibbonTask): Promise<boolean> {
  if (typeof BroadcastChannel === 'undefined') return false;
  const workbook = await askAddress();
  if (workbook === null) return false;
  const channel = new BroadcastChannel(NAME);
  const post = (message: Message): void => {
    channel.postMessage(message);
  };
  const id = crypto.randomUUID();
  try {
    return await new Promise<boolean>((resolve) => {
      let settled = false;
      channel.onmessage = ({ data }: MessageEvent<Message>) => {
        if (settled || data.kind !== 'offered' || data.id !== id) return;
        settled = true;
        post({ kind: 'given', id, pane: data.pane, task });
        resolve(true);
      };
      post({ kind: 'wanted', id, workbook });
      setTimeout(() => {
        settled = true;
        resolve(false);
      }, PATIENCE_MILLISECONDS);
    });
  } finally {
    channel.close();
  }
}

/** Has a pane do the tasks of its workbook's ribbon. @returns a function that ends this */
export function answerRibbon(askAddress: AskAddress, perform: (task: RibbonTask) => void): () => void {
  if (typeof BroadcastChannel === 'undefined') return () => undefined;
  const channel = new BroadcastChannel(NAME);
  const pane = crypto.randomUUID();
  let open = true;
  const offer = async (id: string, workbook: string): Promise<void> => {
    if ((await askAddress()) === workbook && open) channel.postMessage({ kind: 'offered', id, pane } satisfies Message);
  };
  channel.onmessage = ({ data }: MessageEvent<Message>) => {
    if (data.kind === 'wanted') void offer(data.id, data.workbook);
    else if (data.kind === 'given' && data.pane === pane) perform(data.task);
  };
  return () => {
    open = false;
    channel.close();
  };
}
