/** Codes of writing to a pipe that nobody reads any more; the second of all that is written after it. */
const CLOSED: readonly (string | undefined)[] = ['EPIPE', 'ERR_STREAM_DESTROYED', 'EOF'];

/**
 * Lets the reader of a stream go before the end, as `… | head -1` does: what nobody reads is dropped, and the command
 * goes on to write its file.
 *
 * @param failed is told of every other error, such as a full disk
 */
export function outliveReader(stream: NodeJS.WritableStream, failed: (error: Error) => void): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (!CLOSED.includes(error.code)) failed(error);
  });
}
