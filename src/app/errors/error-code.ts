/**
 * The system's code of an error, such as ENOENT; empty where it has none. Errors of another realm are none of our
 * `Error`.
 */
export function errorCode(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}
