import type { Notice } from './notice';
import type { Words } from '../words/words';

/** A notice's sentences in the user's language. */
export function noticeText({ sentences }: Notice, words: Words): string {
  return sentences
    .map((sentence) => ('name' in sentence ? words.say(sentence.name, sentence.params) : words.tell(sentence)))
    .join(words.language === 'zh' ? '' : ' ');
}
