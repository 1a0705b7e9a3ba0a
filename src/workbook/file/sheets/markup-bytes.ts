const encoder = new TextEncoder();

/** Bytes of room to begin with, and the most bytes that a UTF-16 unit takes in UTF-8. */
const FIRST_ROOM = 64 * 1024;
const MOST_OF_A_UNIT = 3;
/** Digits of the largest number written digit by digit. */
const MOST_DIGITS = 10;
const MOST_WHOLE = 2 ** 31 - 1;
const ZERO = 0x30;

/**
 * Markup put together as UTF-8. A long sheet is millions of short texts, most of them parts of cells that are alike:
 * as strings they would be made, joined, collected and encoded, which takes several times as long.
 */
export class MarkupBytes {
  #bytes = new Uint8Array(FIRST_ROOM);
  #length = 0;

  /** How many bytes were put since they were last taken. */
  get length(): number {
    return this.#length;
  }

  /** Adds what was encoded before. */
  put(bytes: Uint8Array): void {
    this.#makeRoom(bytes.length);
    const into = this.#bytes;
    let length = this.#length;
    // For so few bytes a loop is cheaper than a call of `set`.
    for (let at = 0; at < bytes.length; at += 1) into[length++] = bytes[at] ?? 0;
    this.#length = length;
  }

  text(text: string): void {
    this.#makeRoom(text.length * MOST_OF_A_UNIT);
    this.#length += encoder.encodeInto(text, this.#bytes.subarray(this.#length)).written;
  }

  /** Adds a number as it is written in a cell. @param written how it is written where it is no small whole one */
  number(value: number, written: (value: number) => string): void {
    if (!(Number.isInteger(value) && value >= 0 && value <= MOST_WHOLE)) {
      this.text(written(value));
      return;
    }
    this.#makeRoom(MOST_DIGITS);
    const into = this.#bytes;
    const start = this.#length;
    let end = start + 1;
    for (let power = 10; power <= value; power *= 10) end += 1;
    // Whole numbers of 32 bits, which `| 0` says: several times as fast.
    let rest = value | 0;
    for (let at = end - 1; at >= start; at -= 1) {
      const tenth = (rest / 10) | 0;
      into[at] = ZERO + rest - tenth * 10;
      rest = tenth;
    }
    this.#length = end;
  }

  /** What was put, as bytes of the caller's own; the next is put at the beginning again. */
  take(): Uint8Array {
    const taken = this.#bytes.slice(0, this.#length);
    this.#length = 0;
    return taken;
  }

  #makeRoom(count: number): void {
    if (this.#length + count <= this.#bytes.length) return;
    const larger = new Uint8Array(2 * (this.#length + count));
    larger.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = larger;
  }
}
