import type { Day } from '../model/day';
import { dayOf, parseIsoDay } from '../model/day';
import type { Language } from '../model/language';
import { CommandTrouble } from './trouble';

/** Options that every command takes, as commander hands them over. */
export interface CommonOptions {
  readonly today?: string;
  readonly overwrite?: true;
  readonly lang?: Language;
}

/** The day given, or the clock's day where the user is. @throws CommandTrouble where it is no day. */
export function todayOf({ today }: CommonOptions): Day {
  const now = new Date();
  const day = today === undefined ? dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate()) : parseIsoDay(today);
  if (day === null) throw new CommandTrouble('badToday', { value: today ?? '' });
  return day;
}

/** Local time as the stamp shows it: `2014-07-05 10:32`. */
export function localTime(now = new Date()): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())} ${two(now.getHours())}:${two(now.getMinutes())}`;
}

/** The language asked for on the command line, before the line is parsed: help itself needs it. */
export function languageOf(args: readonly string[]): Language {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const given = args[at]?.includes('=') ? args[at].slice('--lang='.length) : args[at + 1];
  return at >= 0 && given === 'en' ? 'en' : 'zh';
}
