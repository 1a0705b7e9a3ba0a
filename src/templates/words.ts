/** The words of a text, which stand apart by spaces or line breaks: a list that is easy to read and to add to. */
export function words(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}
