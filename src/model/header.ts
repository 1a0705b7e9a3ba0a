/** A header as it is compared: without spaces, line breaks, invisible characters, asterisks and kinds of brackets. */
export function canonicalHeader(text: string): string {
  return text.normalize('NFKC').replace(/[\s\p{Cf}\p{Cc}*]/gu, '');
}
