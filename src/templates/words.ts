/** The words of a text, which stand apart by spaces or line breaks: a list that is easy to read and to add to. */
export function words(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}

/** Each of the first words before each of the last: 走访 and 入户 before 时间 and 事由. */
export function joinedWords(firsts: string, lasts: string): readonly string[] {
  return words(firsts).flatMap((first) => words(lasts).map((last) => first + last));
}
