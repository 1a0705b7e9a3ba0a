import { compact } from '../../records/characters';
import { namesValue } from './printed-labels';
import { plainText, type FormSources } from './source';

/** Whose figures stand below a header, in a form with its labels at the left: 乌木村, 空巢老人. */
export interface ColumnSubject {
  /**
   * Null for any other value that we know (an occasion, a 板块): we have no such figures, and the township's are wrong.
   */
  readonly of: 'village' | 'householdType' | 'cadre' | null;
  readonly name: string;
}

/** The columns whose values forms have as headers, those first that we have figures for. */
const NAMES: readonly (readonly [source: string, key: string, of: ColumnSubject['of']])[] = [
  ['Villages', 'name', 'village'],
  ['Pairings', 'householdType', 'householdType'],
  ['Cadres', 'name', 'cadre'],
  ['AssistanceLog', 'occasion', null],
  ['AssistanceLog', 'method', null],
  ['sectionTotals', 'section', null],
  ['funds', 'kind', null],
  ['Cadres', 'category', null],
];

/**
 * A function that says whose figures a header asks for, which keeps its answers; it gives null for a header that names
 * none of `NAMES`' values.
 */
export function columnSubjects(sources: FormSources): (header: string) => ColumnSubject | null {
  const known = NAMES.map(([source, key, of]) => ({
    key: of ?? key,
    of,
    values: [...new Set((sources.get(source) ?? []).map(({ values }) => plainText(values[key])))],
  }));
  const answers = new Map<string, ColumnSubject | null>();
  return (header) => {
    const text = compact(header);
    const kept = answers.get(text);
    if (kept !== undefined) return kept;
    const found = known.flatMap(({ key, of, values }) => {
      const name = values.find((value) => namesValue(text, value, key));
      return name === undefined ? [] : [{ of, name }];
    });
    const answer = found[0] ?? null;
    answers.set(text, answer);
    return answer;
  };
}
