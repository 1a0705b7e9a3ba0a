import { SAFE_BYTES } from './bytes';
import type { Session } from './session';

/** Sends queued calls whenever they come near the limit of Excel on the web. */
export class Outbox {
  #queued = 0;

  constructor(private readonly session: Session) {}

  /** Makes room for calls of about this many bytes, sending first what would be too much together with them. */
  async room(bytes: number): Promise<void> {
    if (this.#queued > 0 && this.#queued + bytes > SAFE_BYTES) await this.send();
    this.#queued += bytes;
  }

  async send(): Promise<void> {
    this.#queued = 0;
    await this.session.sync();
  }
}
