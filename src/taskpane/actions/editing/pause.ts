/** The ledgers are looked at again when nothing was typed for this long: whoever types quickly is not held up by it. */
const CALM_MILLISECONDS = 300;

/**
 * A pause between typing and checking, which ends by itself, when typing goes on, or when somebody waits for the check.
 */
export class Pause {
  #end: (() => void) | null = null;
  #begun: (() => void)[] = [];

  /** Begins the pause; resolves at its end. */
  begin(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => {
        this.end();
      }, CALM_MILLISECONDS);
      this.#end = () => {
        clearTimeout(timer);
        this.#end = null;
        resolve();
      };
      for (const tell of this.#begun.splice(0)) tell();
    });
  }

  /** Ends the pause, where there is one. */
  end(): void {
    this.#end?.();
  }

  /** Resolves when the next pause begins. */
  begun(): Promise<void> {
    return new Promise((resolve) => {
      this.#begun.push(resolve);
    });
  }
}
