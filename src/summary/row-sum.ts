import { sha256 } from '@noble/hashes/sha2.js';

/** Numbers of 32 bits in a SHA-256. */
const PARTS = 8;
const BYTES_OF_PART = 4;

/** Room for most rows of a ledger; it grows for longer ones. */
const USUAL_BYTES = 4096;

/** The most bytes that UTF-8 needs for a unit of a JavaScript string. */
const MOST_BYTES_OF_UNIT = 3;

const encoder = new TextEncoder();
/** An empty hash to start from, and the one that works: shared, so that rows need no hash object each. */
const fresh = sha256.create();
const work = sha256.create();
const digest = new Uint8Array(PARTS * BYTES_OF_PART);
const digestParts = new DataView(digest.buffer);
let encoded = new Uint8Array(USUAL_BYTES);

/**
 * The SHA-256 of many texts added up, every 32 bits by themselves (a multiset hash). It is the same for any order of
 * the texts, and a text can be added or taken out without a look at the others.
 */
export class RowSum {
  readonly #parts: Uint32Array;

  constructor(parts = new Uint32Array(PARTS)) {
    this.#parts = parts;
  }

  /** An independent copy. */
  copy(): RowSum {
    return new RowSum(this.#parts.slice());
  }

  add(text: string): void {
    hash(text);
    for (let at = 0; at < PARTS; at += 1)
      this.#parts[at] = (this.#parts[at] ?? 0) + digestParts.getUint32(at * BYTES_OF_PART);
  }

  remove(text: string): void {
    hash(text);
    for (let at = 0; at < PARTS; at += 1)
      this.#parts[at] = (this.#parts[at] ?? 0) - digestParts.getUint32(at * BYTES_OF_PART);
  }

  /** The sum as 64 hexadecimal digits. */
  hex(): string {
    return Array.from(this.#parts, (part) => part.toString(16).padStart(2 * BYTES_OF_PART, '0')).join('');
  }
}

/** Puts the SHA-256 of a text into `digest`. */
function hash(text: string): void {
  const room = text.length * MOST_BYTES_OF_UNIT;
  if (room > encoded.length) encoded = new Uint8Array(room);
  const { written } = encoder.encodeInto(text, encoded);
  fresh._cloneInto(work);
  work.update(encoded.subarray(0, written)).digestInto(digest);
}
