import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { outcomeMessages } from '../../../src/app/messages/outcomes';
import type { LocalizedText } from '../../../src/model/language';
import { commandWords } from '../../../src/commands/words';
import { browserWords } from '../../../src/taskpane/words/browser';
import { countyWords } from '../../../src/taskpane/words/county';
import { dialogWords } from '../../../src/taskpane/words/dialogs';
import { emptyBookWords } from '../../../src/taskpane/words/empty-book';
import { shellWords } from '../../../src/taskpane/words/shell';
import { findingWords } from '../../../src/taskpane/words/findings';
import { resultWords } from '../../../src/taskpane/words/results';
import { wordsIn } from '../../../src/taskpane/words/words';

const areas: Readonly<Record<string, Readonly<Record<string, LocalizedText>>>> = {
  browserWords,
  countyWords,
  dialogWords,
  emptyBookWords,
  shellWords,
  findingWords,
  resultWords,
  outcomeMessages,
  commandWords,
};
const all = Object.entries(areas).flatMap(([area, words]) =>
  Object.entries(words).map(([name, text]) => [`${area}.${name}`, text] as const),
);
const holes = (text: string): readonly string[] => [...text.matchAll(/\{\w+\}/g)].map(([hole]) => hole).sort();

test.each(all)('%s asks for the same in both languages', (_, { zh, en }) => {
  expect(holes(en)).toEqual(holes(zh));
});

test.each(all)('%s uses Chinese punctuation and none of the words of programmers', (_, { zh }) => {
  expect(zh).not.toMatch(/[\u4e00-\u9fff][,:;?!(]|[,:;?!][\u4e00-\u9fff]/);
  expect(zh).not.toMatch(/record|schema|null|undefined|sync\b|NaN/i);
});

test('no area takes a word from another', () => {
  const names = Object.entries(areas)
    .filter(([area]) => area !== 'commandWords')
    .flatMap(([, words]) => Object.keys(words));
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

test('no word of the pane is left that nobody says', () => {
  const folder = join(__dirname, '../../../src/taskpane');
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && !entry.parentPath.endsWith('words'),
  );
  const code = files.map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8')).join('\n');
  const names = Object.keys({
    ...browserWords,
    ...countyWords,
    ...dialogWords,
    ...emptyBookWords,
    ...shellWords,
    ...findingWords,
    ...resultWords,
  });
  expect(names.filter((name) => !code.includes(`'${name}'`))).toEqual([]);
});

test('a sentence is filled in, and counts have separators', () => {
  const { say, count } = wordsIn('zh');
  expect(say('validated', { time: '10:32', error: 3, warning: 8 })).toBe('10:32 已校验：错误 3，提醒 8');
  expect(count(1570)).toBe('1,570');
  expect(count(0.3)).toBe('0.3');
});
