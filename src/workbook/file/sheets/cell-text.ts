/** The longest text a cell can hold. */
const MAX_CELL_TEXT = 32_767;

/** The text itself. @throws RangeError where it is longer than a cell can hold */
export function limitedCellText(text: string): string {
  return limitedText(text, MAX_CELL_TEXT, 'text of a cell');
}

/**
 * The text itself.
 * @throws RangeError where it is longer than Excel allows for such a text.
 */
export function limitedText(text: string, limit: number, what: string): string {
  if (text.length > limit) throw new RangeError(`${what} over ${limit} characters: ${text.slice(0, 40)}…`);
  return text;
}
