/** Safari has no idle callbacks; a moment later does there. */
const LATER_MILLISECONDS = 200;

/** Calls tasks one after the other, each when the page has nothing else to do. @returns a function that stops it */
export function whenIdle(tasks: readonly (() => void)[]): () => void {
  let stopped = false;
  const go = (at: number): void => {
    const task = tasks[at];
    if (stopped || !task) return;
    task();
    wait(() => {
      go(at + 1);
    });
  };
  const wait = (then: () => void): void => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(then);
    else setTimeout(then, LATER_MILLISECONDS);
  };
  wait(() => {
    go(0);
  });
  return () => {
    stopped = true;
  };
}
