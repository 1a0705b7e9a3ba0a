/** The words of a text that spaces or line breaks separate: a list that is easy to read and to add to. */
export function words(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}

/** Every first word joined with every last one: 走访时间, 走访事由, 入户时间, 入户事由. */
export function joinedWords(firsts: string, lasts: string): readonly string[] {
  return words(firsts).flatMap((first) => words(lasts).map((last) => first + last));
}
