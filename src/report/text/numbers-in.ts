import type { NumberRun, Run, Sentence } from './report';
import { inLine } from './runs';

/** Words that were put together elsewhere, their numbers traced to the rows that they were made from. */
export function numbersIn(words: string, of: string, trace: NumberRun['trace']): Sentence {
  const said = inLine(words);
  return said.split(/(\d+(?:\.\d+)?)/).flatMap((text, at): readonly Run[] => {
    if (text === '') return [];
    if (at % 2 === 0) return [{ kind: 'text', text }];
    return [{ kind: 'number', text, value: Number(text), of: inLine(of), trace, basis: { kind: 'said', words: said } }];
  });
}
