type Handler = (argument: unknown) => void;
type Pressed = (event: { readonly completed: () => void }) => void;

/** The ribbon and the small windows of Office, as the page of the ribbon's functions meets them. */
export interface RibbonHost {
  /** `Office.actions` */
  readonly actions: { readonly associate: (name: string, run: Pressed) => void };
  /** `Office.context.ui` */
  readonly ui: { readonly displayDialogAsync: (address: string, options: unknown, done: Handler) => void };
  /** The user presses a button; resolves when its function says that it is done. */
  readonly press: (name: string) => Promise<void>;
  /** Address of the window that is open; null where none is. */
  readonly address: () => string | null;
  /** The user presses the button in the window, which tells the page that opened it. */
  readonly pressInWindow: () => void;
  /** The user closes the window by its cross. */
  readonly closeByCross: () => void;
  /** Five minutes after the press Office ends the page; its window stays. */
  readonly endRuntime: () => void;
}

/**
 * Makes such a ribbon. It stands by itself, without anything of this module, so that a page in a browser can have it.
 * - The page ends with the first `completed()`: what it waits for then never comes (article "Runtimes in Office
 *   Add-ins").
 * - `close()` settles later, and until then another window is refused with 12007 (article "Best practices and rules for
 *   the Office dialog API", office-js issue 1451).
 *
 * @param settling milliseconds that a window takes to close
 */
export function ribbonHost(settling: number): RibbonHost {
  const functions = new Map<string, Pressed>();
  let runtime = { ended: false };
  let shown: { readonly address: string; readonly handlers: Map<string, Handler[]> } | null = null;
  const tell = (type: string, argument: unknown): void => {
    for (const handler of shown?.handlers.get(type) ?? []) handler(argument);
  };
  return {
    actions: {
      associate: (name, run) => {
        functions.set(name, run);
      },
    },
    ui: {
      displayDialogAsync: (address, _options, done) => {
        const opener = runtime;
        setTimeout(() => {
          if (opener.ended) return;
          if (shown) {
            done({
              status: 'failed',
              error: { code: 12007, message: 'The operation failed because this add-in already has an active dialog.' },
            });
            return;
          }
          const opened = { address, handlers: new Map<string, Handler[]>() };
          shown = opened;
          done({
            status: 'succeeded',
            value: {
              addEventHandler: (type: string, handler: Handler) => {
                opened.handlers.set(type, [
                  ...(opened.handlers.get(type) ?? []),
                  (argument) => {
                    if (!opener.ended) handler(argument);
                  },
                ]);
              },
              close: () => {
                setTimeout(() => {
                  if (shown === opened) shown = null;
                }, settling);
              },
            },
          });
        }, 1);
      },
    },
    press: (name) =>
      new Promise((resolve) => {
        if (runtime.ended) runtime = { ended: false };
        const pressed = runtime;
        const completed = (): void => {
          pressed.ended = true;
          resolve();
        };
        functions.get(name)?.({ completed });
      }),
    address: () => shown?.address ?? null,
    pressInWindow: () => {
      tell('dialogMessageReceived', { message: 'close', origin: undefined });
    },
    closeByCross: () => {
      const closed = shown;
      shown = null;
      for (const handler of closed?.handlers.get('dialogEventReceived') ?? []) handler({ error: 12006 });
    },
    endRuntime: () => {
      runtime.ended = true;
    },
  };
}
