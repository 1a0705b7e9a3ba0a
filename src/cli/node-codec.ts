import { once } from 'node:events';
import { setImmediate } from 'node:timers/promises';
import { createDeflateRaw, crc32, inflateRawSync } from 'node:zlib';
import type { Codec } from '../xlsx/opc/codec';

/** The least that zlib takes for the size of its buffer. */
const LEAST_CHUNK = 64;

/** Bytes that may wait for zlib's thread before more of a part is made: enough that neither waits for the other. */
const WAITING_BYTES = 8 * 1024 * 1024;
const PACKED_CHUNK = 256 * 1024;

/** Node's own zlib, which packs on a thread beside this one. */
export const nodeCodec: Codec = {
  inflate: (packed, size) => {
    // One buffer for all of it, with a byte more by which a stream that holds more is caught.
    const chunkSize = Math.max(size + 1, LEAST_CHUNK);
    const { buffer, byteOffset, length } = inflateRawSync(packed, { chunkSize, maxOutputLength: chunkSize });
    return new Uint8Array(buffer, byteOffset, length);
  },
  async pack(pieces) {
    const stream = createDeflateRaw({ chunkSize: PACKED_CHUNK });
    const packed: Buffer[] = [];
    stream.on('data', (chunk: Buffer) => packed.push(chunk));
    const ended = once(stream, 'end');
    let [size, checksum] = [0, 0];
    for (const piece of pieces) {
      // The checksum of nothing is 0 in Node 20, whatever came before.
      if (piece.length === 0) continue;
      size += piece.length;
      checksum = crc32(piece, checksum);
      stream.write(piece);
      // The thread gets its next piece when this one lets go; then both work at once.
      await setImmediate();
      if (stream.writableLength > WAITING_BYTES) await once(stream, 'drain');
    }
    stream.end();
    await ended;
    const { buffer, byteOffset, length } = Buffer.concat(packed);
    return { deflated: new Uint8Array(buffer, byteOffset, length), size, crc32: checksum };
  },
  crc32: (bytes) => crc32(bytes),
};
