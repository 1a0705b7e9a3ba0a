/**
 * The system's code of an error, such as ENOENT; empty where it has none. Errors from another realm are not instances
 * of our `Error`, so the class is not asked.
 */
export function errorCode(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}
