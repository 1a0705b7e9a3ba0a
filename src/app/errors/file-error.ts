/**
 * A file of the user's could not be read, written or put in the place of an old one; `cause` is the operating system's
 * error.
 */
export class FileError extends Error {
  override readonly name = 'FileError';

  constructor(
    readonly action: 'read' | 'write' | 'replace',
    readonly path: string,
    options: ErrorOptions,
  ) {
    super(`cannot ${action} ${path}`, options);
  }
}
