import type { CommanderError } from 'commander';
import { fillText, type LocalizedText } from '../model/language';

/** Messages for commander's error codes; the names to fill in are those in apostrophes in commander's message. */
const WORDS: Readonly<Record<string, LocalizedText>> = {
  'commander.unknownCommand': { zh: '没有“{0}”这个命令。', en: 'There is no command “{0}”.' },
  'commander.unknownOption': { zh: '没有“{0}”这个参数。', en: 'There is no option “{0}”.' },
  'commander.missingArgument': { zh: '还要写上文件：<{0}>。', en: 'A file is missing: <{0}>.' },
  'commander.optionMissingArgument': { zh: '“{0}”后面还要写上内容。', en: '“{0}” needs a value behind it.' },
  'commander.missingMandatoryOptionValue': { zh: '还要写上“{0}”。', en: '“{0}” is missing.' },
  'commander.invalidArgument': { zh: '“{0}”不能写“{1}”。', en: '“{0}” cannot be “{1}”.' },
  'commander.conflictingOption': { zh: '“{0}”和“{1}”不能一起写。', en: '“{0}” and “{1}” cannot stand together.' },
  'commander.excessArguments': {
    zh: '写多了文件或内容。文件名里有空格的，请用引号括起来。',
    en: 'There are too many files or words. Put a file’s name in quotation marks where it holds blanks.',
  },
};

const OTHERWISE: LocalizedText = { zh: '命令写得不对。', en: 'The command line is not understood.' };
const DID_YOU_MEAN: LocalizedText = { zh: '是不是要写“{name}”？', en: 'Did you mean “{name}”?' };
const ALLOWED: LocalizedText = { zh: '可以写的有：{names}。', en: 'Allowed are: {names}.' };

/** What to tell the user about a command line that was not understood, in one to three sentences. */
export function usageMessages({ code, message }: CommanderError): readonly LocalizedText[] {
  const [first = '', second = ''] = [...message.matchAll(/'([^']*)'/g)].map(([, named = '']) => named);
  const suggestion = /\(Did you mean (?:one of )?(.+?)\?\)/.exec(message)?.[1];
  const allowed = /Allowed choices are (.+?)\.?$/.exec(message)?.[1];
  return [
    fillText(WORDS[code] ?? OTHERWISE, { 0: first, 1: second }),
    ...(suggestion === undefined ? [] : [fillText(DID_YOU_MEAN, { name: suggestion })]),
    ...(allowed === undefined ? [] : [fillText(ALLOWED, { names: allowed })]),
  ];
}
