/** The languages the product speaks. Chinese is the product's own; English is a courtesy. */
export type Language = 'zh' | 'en';

/** One sentence or label in every language. */
export type Text = Readonly<Record<Language, string>>;
