import { UnusableFile } from '../unusable-file';
import { textIn } from './query';

/** Texts up to so many bytes are decoded here, where that is cheaper than a call of the platform's decoder. */
const SHORT = 256;

/** Slots for texts that come again, a power of two, and how long such a text may be, in bytes. */
const SLOTS = 4096;
const MOST_IN_SLOT = 48;

const CARRIAGE_RETURN = 0x0d;

/** Decodes pieces of an XML part's bytes. */
export class Utf8Text {
  readonly #decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  readonly #units = new Uint16Array(SHORT);
  readonly #slotStarts: Int32Array | null;
  readonly #slotTexts: (string | undefined)[];

  /**
   * @param bytes the part in UTF-8
   * @param part its name, for the refusal
   * @param isRepetitive true where many pieces are alike: equal ones are then mostly decoded once
   */
  constructor(
    readonly bytes: Uint8Array,
    readonly part: string,
    { isRepetitive = false }: { readonly isRepetitive?: boolean } = {},
  ) {
    this.#slotStarts = isRepetitive ? new Int32Array(SLOTS) : null;
    this.#slotTexts = isRepetitive ? Array<undefined>(SLOTS).fill(undefined) : [];
  }

  /**
   * The text of a piece between tags or of an attribute's value. Line ends are as XML 1.0 §2.11 requires.
   *
   * @param isPlain true where no references, comments or CDATA sections stand in it
   * @throws UnusableFile `broken` for bytes that are no UTF-8
   */
  read(start: number, end: number, isPlain = false): string {
    const size = end - start;
    if (size <= 0) return '';
    if (!isPlain) return textIn(withLineFeeds(this.#long(start, end)));
    const starts = this.#slotStarts;
    if (starts === null || size > MOST_IN_SLOT) return this.#plain(start, end);
    const slot = this.#slotOf(start, end);
    const known = this.#slotTexts[slot];
    if (known !== undefined && this.#isSame(starts[slot] ?? 0, start, size)) return known;
    const text = this.#plain(start, end);
    starts[slot] = start;
    this.#slotTexts[slot] = text;
    return text;
  }

  #slotOf(start: number, end: number): number {
    let hash = end - start;
    for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + (this.bytes[at] ?? 0)) | 0;
    return (hash ^ (hash >>> 12)) & (SLOTS - 1);
  }

  /** What stands in a slot was followed by `<`, so equal bytes up to and with that one are an equal text. */
  #isSame(known: number, start: number, size: number): boolean {
    const { bytes } = this;
    for (let index = 0; index <= size; index++) if (bytes[known + index] !== bytes[start + index]) return false;
    return true;
  }

  #plain(start: number, end: number): string {
    if (end - start > SHORT) return withLineFeeds(this.#long(start, end));
    const { bytes } = this;
    const units = this.#units;
    let length = 0;
    for (let at = start; at < end; length++) {
      const byte = bytes[at] ?? 0;
      if (byte < 0x80) {
        if (byte === CARRIAGE_RETURN) return withLineFeeds(this.#long(start, end));
        units[length] = byte;
        at++;
      } else if (leadsThree(byte) && at + 2 < end && isContinuation(bytes[at + 1]) && isContinuation(bytes[at + 2])) {
        units[length] = ((byte & 0x0f) << 12) | (((bytes[at + 1] ?? 0) & 0x3f) << 6) | ((bytes[at + 2] ?? 0) & 0x3f);
        at += 3;
      } else return withLineFeeds(this.#long(start, end));
    }
    return String.fromCharCode.apply(null, units.subarray(0, length) as unknown as number[]);
  }

  #long(start: number, end: number): string {
    try {
      return this.#decoder.decode(this.bytes.subarray(start, end));
    } catch (error) {
      throw new UnusableFile('broken', `${this.part}: not utf-8`, { cause: error });
    }
  }
}

/**
 * Leads three bytes that are neither overlong nor half of a surrogate pair: nearly all Chinese characters and signs.
 */
function leadsThree(byte: number): boolean {
  return byte > 0xe0 && byte < 0xf0 && byte !== 0xed;
}

function isContinuation(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x80 && byte < 0xc0;
}

function withLineFeeds(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}
