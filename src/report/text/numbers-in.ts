import type { NumberRun, Run, Sentence } from './report';
import { inLine } from './runs';

/** Words that were made elsewhere as a sentence, in which each number is traced to the given rows. */
export function numbersIn(words: string, of: string, trace: NumberRun['trace']): Sentence {
  const said = inLine(words);
  return said.split(/(\d+(?:\.\d+)?)/).flatMap((text, at): readonly Run[] => {
    if (text === '') return [];
    if (at % 2 === 0) return [{ kind: 'text', text }];
    return [{ kind: 'number', text, value: Number(text), of: inLine(of), trace, basis: { kind: 'said', words: said } }];
  });
}
