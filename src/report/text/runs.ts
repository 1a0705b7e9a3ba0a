import { INVISIBLE } from '../../model/invisible';
import { maskNumbersIn } from '../../submission/mask';
import type { Basis, BlankRun, NumberRun, Run, Sentence } from './report';

/** A piece of a sentence: words, a run or several runs. */
export type Part = string | Run | readonly Run[];

const UNSEEN = new RegExp(`[${INVISIBLE}\\p{Cs}\\ufffe\\uffff]`, 'gu');

/**
 * A cell's text for use in a sentence: on one line, without characters that a document must not hold, personal numbers
 * (ID, bank card, phone) masked as in a submission, since a report leaves the office too.
 */
export function inLine(text: string): string {
  const line = text
    .replace(/\s*[\r\n\v\f\u2028\u2029]+\s*/g, '；')
    .replace(/\t/g, ' ')
    .replace(UNSEEN, '')
    .trim();
  return maskNumbersIn(line);
}

/** A template tag for sentences: say`新修桥梁${number}座。` */
export function say(words: TemplateStringsArray, ...parts: readonly Part[]): Sentence {
  return joined(words.flatMap((text, at) => [text, parts[at] ?? '']));
}

/** Joins parts into one sentence. @param between text between them */
export function joined(parts: readonly Part[], between = ''): Sentence {
  const runs: Run[] = [];
  for (const [at, part] of parts.entries()) {
    if (at > 0 && between !== '') append(runs, { kind: 'text', text: between });
    for (const run of runsOf(part)) append(runs, run);
  }
  return runs;
}

function runsOf(part: Part): readonly Run[] {
  if (typeof part === 'string') return part === '' ? [] : [{ kind: 'text', text: part }];
  return 'kind' in part ? [part] : part;
}

/**
 * Adds a run. Text behind text becomes one run with it. A ： goes between a text that ends with a digit and a number:
 * “国道210” and 3公里 would read 2103公里.
 */
function append(runs: Run[], run: Run): void {
  const last = runs.at(-1);
  if (run.kind === 'number' && last?.kind === 'text' && /[\p{Nd}.．]$/u.test(last.text)) {
    runs[runs.length - 1] = { kind: 'text', text: `${last.text}：` };
    runs.push(run);
    return;
  }
  if (run.kind === 'text' && last?.kind === 'text')
    runs[runs.length - 1] = { kind: 'text', text: last.text + run.text };
  else runs.push(run);
}

/** A count as a number of the text, each row counting one unless `basis` says otherwise. @param of what is counted */
export function count(
  value: number,
  of: string,
  trace: NumberRun['trace'],
  basis: Basis = { kind: 'rows' },
): NumberRun {
  return { kind: 'number', text: String(value), value, of: inLine(of), trace, basis };
}

/**
 * A place to be filled in.
 *
 * @param wanted what is to be written there
 * @param text what the clerk has written for it; null for nothing
 */
export function blank(wanted: string, section: BlankRun['section'] = null, text: string | null = null): BlankRun {
  return { kind: 'blank', section, wanted, text };
}

/** A run as plain text. */
export function runText(run: Run): string {
  if (run.kind !== 'blank') return run.text;
  return run.text ?? `【请补充：${run.wanted}】`;
}

/** A sentence as plain text. */
export function sentenceText(sentence: Sentence): string {
  return sentence.map(runText).join('');
}
