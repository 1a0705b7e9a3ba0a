import { compact } from '../../records/characters';
import { namesValue } from './printed-labels';
import { plainText, type FormSources } from './source';

/** What the figures below a header are of, in a form whose labels stand at the left: 乌木村, 空巢老人. */
export interface ColumnSubject {
  /** Null of anything else that we have a name for: its figures are not the township's. */
  readonly of: 'village' | 'householdType' | 'cadre' | null;
  readonly name: string;
}

/** The columns of sources by whose values forms are turned, those first that figures are known of. */
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

/** What headers of columns name, each text asked once; null for headers that say what is told and not of whom. */
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
