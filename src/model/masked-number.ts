/**
 * A number of a person whose middle is hidden, as a submission to the county carries it: `510903********0118`,
 * `138****4321`. It identifies nobody: the numbers of two persons may look the same.
 */
const MASKED = /^[\d-]{0,6}\*{4,}[\dXx]{0,4}$/;

/** Whether the middle of a number is hidden. */
export function isMaskedNumber(text: string): boolean {
  return MASKED.test(text);
}
