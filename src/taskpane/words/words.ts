import { outcomeMessages } from '../../app/messages/outcomes';
import { fillIn, type Language, type LocalizedText } from '../../model/language';
import { browserWords } from './browser';
import { emptyBookWords } from './empty-book';
import type { laterWords } from './later';
import { periodWords } from './periods';
import { shellWords } from './shell';

/** The words that a first screen says, beside Excel or in a browser. */
const firstWords = { ...shellWords, ...emptyBookWords, ...browserWords, ...periodWords, ...outcomeMessages };

type FirstWordName = keyof typeof firstWords;
export type WordName = FirstWordName | keyof typeof laterWords;
export type WordParams = Readonly<Record<string, string | number>>;

/** Speaks one language to the user. */
export interface Words {
  readonly language: Language;
  /** A word or sentence with its `{placeholders}` filled in. */
  readonly say: (name: WordName, params?: WordParams) => string;
  readonly tell: (text: LocalizedText) => string;
  /** A count with thousands separators. */
  readonly count: (value: number) => string;
}

/** Made with the first count: it takes longer than all words of a first screen, which says none. */
let counts: Intl.NumberFormat | undefined;

const known: Record<FirstWordName, LocalizedText> & Partial<Record<WordName, LocalizedText>> = { ...firstWords };

/** Loads the words that no first screen says. All that is loaded apart from the first screen waits for them. */
export async function loadLaterWords(): Promise<void> {
  const later = await import('./later');
  Object.assign(known, later.laterWords);
}

function textOf(name: WordName): LocalizedText {
  const text = known[name];
  if (!text) throw new Error(`The word ${name} is said before it is loaded`);
  return text;
}

/** The words in one language. */
export function wordsIn(language: Language): Words {
  return {
    language,
    say: (name, params = {}) => fillIn(textOf(name)[language], params),
    tell: (text) => text[language],
    count: (value) => (counts ??= new Intl.NumberFormat('zh-CN', { maximumFractionDigits: 4 })).format(value),
  };
}
