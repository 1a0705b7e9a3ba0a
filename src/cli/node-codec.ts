import { setImmediate } from 'node:timers/promises';
import { promisify } from 'node:util';
import { constants, crc32, deflateRaw, inflateRawSync } from 'node:zlib';
import type { Codec } from '../xlsx/opc/codec';

/** The smallest buffer that zlib accepts. */
const LEAST_CHUNK = 64;

/**
 * Bytes deflated as one block. It does not depend on the number of cores, so that a part is packed the same way
 * everywhere. Not using the block before as a dictionary costs a thousandth of the size.
 */
const BLOCK = 2 * 1024 * 1024;
/** Blocks that may wait for zlib's threads before more of a part is made. */
const WAITING_BLOCKS = 8;
/** Buffer size that most packed blocks fit into. */
const PACKED_BLOCK = 256 * 1024;

const deflated = promisify(deflateRaw) as (bytes: Uint8Array, options: object) => Promise<Buffer>;

/** Node's own zlib, which packs on other threads. */
export const nodeCodec: Codec = {
  inflate: (packed, size) => {
    // One buffer for the whole result, with one byte more, so that a stream holding more than `size` is noticed.
    const chunkSize = Math.max(size + 1, LEAST_CHUNK);
    const { buffer, byteOffset, length } = inflateRawSync(packed, { chunkSize, maxOutputLength: chunkSize });
    return new Uint8Array(buffer, byteOffset, length);
  },
  async pack(pieces) {
    const blocks: Promise<Buffer>[] = [];
    let [size, checksum] = [0, 0];
    for (const { bytes, isLast } of blocksOf(pieces)) {
      size += bytes.length;
      // The checksum of nothing is 0 in Node 20, whatever came before.
      if (bytes.length > 0) checksum = crc32(bytes, checksum);
      // As pigz does: flushed to a byte boundary, blocks can be put one behind the other as one stream.
      const finishFlush = isLast ? constants.Z_FINISH : constants.Z_SYNC_FLUSH;
      const block = deflated(bytes, { chunkSize: PACKED_BLOCK, finishFlush });
      blocks.push(block);
      // Zlib's threads are given their next block only when this one yields; then all of them work at once.
      await setImmediate();
      await blocks.at(-WAITING_BLOCKS);
    }
    const { buffer, byteOffset, length } = Buffer.concat(await Promise.all(blocks));
    return { deflated: new Uint8Array(buffer, byteOffset, length), size, crc32: checksum };
  },
  crc32: (bytes) => crc32(bytes),
};

/** The same bytes in blocks of one size, except the last, which may be empty. */
function* blocksOf(pieces: Iterable<Uint8Array>): Iterable<{ readonly bytes: Uint8Array; readonly isLast: boolean }> {
  let held: Uint8Array[] = [];
  let room = BLOCK;
  for (const piece of pieces) {
    let rest = piece;
    while (rest.length >= room) {
      yield { bytes: Buffer.concat([...held, rest.subarray(0, room)]), isLast: false };
      rest = rest.subarray(room);
      held = [];
      room = BLOCK;
    }
    held.push(rest);
    room -= rest.length;
  }
  yield { bytes: Buffer.concat(held), isLast: true };
}
