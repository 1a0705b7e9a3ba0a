/** What tabs of the page tell each other of drafts. */
type Said = { readonly kind: 'ask' } | { readonly kind: 'held'; readonly key: string };

const CHANNEL = 'shuanglian.drafts';

/** How long other tabs have to answer; one that is asleep does in a few milliseconds. */
const WAIT_MILLISECONDS = 300;

/** Tells the tabs that ask which draft this one holds. @returns a function that stops it */
export function holdDraft(key: () => string | null): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = ({ data }: MessageEvent<Said>) => {
    const own = key();
    if (data.kind === 'ask' && own !== null) channel.postMessage({ kind: 'held', key: own } satisfies Said);
  };
  return () => {
    channel.close();
  };
}

/** The drafts that are open in other tabs of this browser. */
export async function heldElsewhere(): Promise<ReadonlySet<string>> {
  const channel = new BroadcastChannel(CHANNEL);
  const held = new Set<string>();
  channel.onmessage = ({ data }: MessageEvent<Said>) => {
    if (data.kind === 'held') held.add(data.key);
  };
  channel.postMessage({ kind: 'ask' } satisfies Said);
  await new Promise((resolve) => {
    setTimeout(resolve, WAIT_MILLISECONDS);
  });
  channel.close();
  return held;
}
