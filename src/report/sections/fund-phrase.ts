import type { NumberRun, Sentence } from '../text/report';
import { inLine, joined, say } from '../text/runs';

/** What a project is paid with. */
export interface Funding {
  readonly kind: string | null;
  readonly source: string | null;
  /** 万元; null where no amount is given. */
  readonly amount: NumberRun | null;
}

/** The usual wording for some of the first 资金类别; all other kinds are worded plainly. */
const PHRASES: Readonly<Record<string, (amount: NumberRun, source: string) => Sentence>> = {
  上级争取资金: (amount, source) => say`向${source === '' ? '上级' : source}争取资金${amount}元`,
  社会投资: (amount, source) => say`引进社会投资${amount}元${bracketed(source)}`,
  自筹: (amount, source) => say`自筹资金${amount}元${bracketed(source)}`,
};

/** Where a project's money comes from, in a few words; empty where nothing is known. */
export function fundPhrase({ kind, source, amount }: Funding): Sentence {
  const from = inLine(source ?? '');
  const named = inLine(kind ?? '');
  if (amount === null) {
    const known = from === '' ? named : from;
    return known === '' ? [] : [{ kind: 'text', text: `资金来源为${known}` }];
  }
  const phrase = kind === null ? undefined : PHRASES[kind];
  return phrase?.(amount, from) ?? joined([`投入${named === '' ? '资金' : named}`, amount, '元', bracketed(from)]);
}

function bracketed(source: string): string {
  return source === '' ? '' : `（${source}）`;
}
