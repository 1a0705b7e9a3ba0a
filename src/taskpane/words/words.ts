import { outcomeMessages } from '../../app/messages/outcomes';
import { fillIn, type Language, type LocalizedText } from '../../model/language';
import { browserWords } from './browser';
import { countyWords } from './county';
import { dialogWords } from './dialogs';
import { periodWords } from './periods';
import { shellWords } from './shell';
import { findingWords } from './findings';
import { resultWords } from './results';
import { sheetWords } from './sheet';

const words = {
  ...shellWords,
  ...findingWords,
  ...resultWords,
  ...dialogWords,
  ...browserWords,
  ...countyWords,
  ...periodWords,
  ...sheetWords,
  ...outcomeMessages,
};

export type WordName = keyof typeof words;
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

const counts = new Intl.NumberFormat('zh-CN', { maximumFractionDigits: 4 });

export function wordsIn(language: Language): Words {
  return {
    language,
    say: (name, params = {}) => fillIn(words[name][language], params),
    tell: (text) => text[language],
    count: (value) => counts.format(value),
  };
}
