/** Maximum number of characters that 情况说明 holds of a cell's text. */
export const LONGEST_CONTENT = 200;

/** The part of a text that 情况说明 holds; surrogate pairs are not split. */
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
