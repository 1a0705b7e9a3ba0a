import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Codec } from '../xlsx/opc/codec';

/** The least that zlib takes for the size of its buffer. */
const LEAST_CHUNK = 64;

/** Node's own zlib. */
export const nodeCodec: Codec = {
  inflate: (packed, size) => {
    // One buffer for all of it, with a byte more by which a stream that holds more is caught.
    const chunkSize = Math.max(size + 1, LEAST_CHUNK);
    const { buffer, byteOffset, length } = inflateRawSync(packed, { chunkSize, maxOutputLength: chunkSize });
    return new Uint8Array(buffer, byteOffset, length);
  },
  deflate: (bytes) => {
    const { buffer, byteOffset, length } = deflateRawSync(bytes);
    return new Uint8Array(buffer, byteOffset, length);
  },
  crc32: (bytes) => crc32(bytes),
};
