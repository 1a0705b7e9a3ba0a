import { fillIn, type Language, type LocalizedText } from '../model/language';
import { messages, type MessageName } from './messages';

/** Messages for people: in one language and on standard error, so that standard output stays for results. */
export interface Speaker {
  readonly language: Language;
  /** A message with its `{placeholders}` filled in. */
  readonly text: (name: MessageName, params?: Readonly<Record<string, string | number>>) => string;
  readonly say: (name: MessageName, params?: Readonly<Record<string, string | number>>) => void;
  readonly tell: (text: LocalizedText) => void;
}

/** @param write writes one line */
export function createSpeaker(language: Language, write: (line: string) => void): Speaker {
  const text: Speaker['text'] = (name, params = {}) => fillIn(messages[name][language], params);
  return {
    language,
    text,
    say: (name, params) => {
      write(`${text(name, params)}\n`);
    },
    tell: (sentence) => {
      write(`${sentence[language]}\n`);
    },
  };
}
