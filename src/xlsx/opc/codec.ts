/**
 * Deflates and inflates a part in one go, as a program can that is no web page. Where none is given, zip.js does it in
 * small steps through streams, which takes twice the time.
 */
export interface Codec {
  /**
   * @param packed a raw deflate stream
   * @param size how many bytes it is to give; no more than these are made of a stream that holds more
   * @throws whatever the platform throws for a stream that is damaged or holds more
   */
  readonly inflate: (packed: Uint8Array, size: number) => Uint8Array;
  /** A raw deflate stream of the bytes. */
  readonly deflate: (bytes: Uint8Array) => Uint8Array;
  /** CRC-32 as zip files have it. */
  readonly crc32: (bytes: Uint8Array) => number;
}

let given: Codec | null = null;

/** Has all packages packed and unpacked by this codec from now on; by zip.js where it is null. */
export function setCodec(codec: Codec | null): void {
  given = codec;
}

/** The codec that was given; null where zip.js is to do it. */
export function platformCodec(): Codec | null {
  return given;
}
