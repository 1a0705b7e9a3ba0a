/** A part as it stands in a zip file. */
export interface PackedPart {
  /** A raw deflate stream. */
  readonly deflated: Uint8Array;
  /** Its size when inflated, in bytes. */
  readonly size: number;
  readonly crc32: number;
}

/**
 * Packs and unpacks parts with what the platform offers outside a web page. Where no codec is set, zip.js does it in
 * small steps through streams, which takes twice the time.
 */
export interface Codec {
  /**
   * @param packed a raw deflate stream
   * @param size the inflated size in bytes; no more than that is inflated of a stream that holds more
   * @throws whatever the platform throws for a stream that is damaged or holds more
   */
  readonly inflate: (packed: Uint8Array, size: number) => Uint8Array;
  /** Packs a part that comes in pieces, each of which is asked for when there is room for it. */
  readonly pack: (pieces: Iterable<Uint8Array>) => Promise<PackedPart>;
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
