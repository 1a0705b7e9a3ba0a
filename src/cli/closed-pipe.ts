/** Error codes of writing to a pipe that nobody reads any more; the second comes from every later write. */
const CLOSED: readonly (string | undefined)[] = ['EPIPE', 'ERR_STREAM_DESTROYED', 'EOF'];

/**
 * Lets the reader of a stream leave before the end, as `… | head -1` does: further output is dropped, and the command
 * goes on to write its file.
 *
 * @param failed is called with every other error, such as a full disk
 */
export function outliveReader(stream: NodeJS.WritableStream, failed: (error: Error) => void): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (!CLOSED.includes(error.code)) failed(error);
  });
}
