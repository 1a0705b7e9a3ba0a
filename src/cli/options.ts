import { localDay } from '../app/clock';
import { parseIsoDay, type Day } from '../model/day';
import type { Language } from '../model/language';
import { CommandError } from './command-error';

/** Options that every command takes, as commander hands them over. */
export interface CommonOptions {
  readonly today?: string;
  readonly overwrite?: true;
  readonly lang?: Language;
}

/** The day given, or the clock's day where the user is. @throws CommandError where it is no day. */
export function todayOf({ today }: CommonOptions): Day {
  const day = today === undefined ? localDay(new Date()) : parseIsoDay(today);
  if (day === null) throw new CommandError('badToday', { value: today ?? '' });
  return day;
}

/** Whether details of errors are asked for. */
export function isVerbose(args: readonly string[]): boolean {
  return args.includes('--verbose');
}

/** The language asked for on the command line, before the line is parsed: help itself needs it. */
export function languageOf(args: readonly string[]): Language {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const given = args[at]?.includes('=') ? args[at].slice('--lang='.length) : args[at + 1];
  return at >= 0 && given === 'en' ? 'en' : 'zh';
}
