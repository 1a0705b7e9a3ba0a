/** A file of the user's could not be read or written; `cause` is what the operating system said. */
export class FileError extends Error {
  override readonly name = 'FileError';

  constructor(
    readonly action: 'read' | 'write',
    readonly path: string,
    options: ErrorOptions,
  ) {
    super(`cannot ${action} ${path}`, options);
  }
}
