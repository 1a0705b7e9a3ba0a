/** As much of a cell's text as 情况说明 holds. */
export const LONGEST_CONTENT = 200;

/** As much of a text as 情况说明 holds of it; a sign of two units is not parted. */
export function contentOf(text: string): string {
  return text
    .trim()
    .slice(0, LONGEST_CONTENT)
    .replace(/[\uD800-\uDBFF]$/, '');
}

/** Whether a content may have been cut. */
export function isCutShort(content: string): boolean {
  return content.length >= LONGEST_CONTENT - 1 && content.length <= LONGEST_CONTENT;
}
