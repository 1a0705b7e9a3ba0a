/** The languages the product speaks. Chinese is the product's own; English is a courtesy. */
export type Language = 'zh' | 'en';

/** One sentence or label in every language. */
export type LocalizedText = Readonly<Record<Language, string>>;

/** What a placeholder stands for; a text where it differs from language to language. */
export type TextParams = Readonly<Record<string, string | number | LocalizedText>>;

/** A sentence with its `{placeholders}` filled in; a placeholder without a value becomes empty. */
export function fillIn(sentence: string, params: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? ''));
}

/** A text with its `{placeholders}` filled in, in every language. */
export function fillText({ zh, en }: LocalizedText, params: TextParams): LocalizedText {
  const inLanguage = (language: Language): Readonly<Record<string, string | number>> =>
    Object.fromEntries(
      Object.entries(params).map(([name, value]) => [name, typeof value === 'object' ? value[language] : value]),
    );
  return { zh: fillIn(zh, inLanguage('zh')), en: fillIn(en, inLanguage('en')) };
}

/** A list of names, separated as each language does it. */
export function listed(names: readonly string[]): LocalizedText {
  return { zh: names.join('、'), en: names.join(', ') };
}
