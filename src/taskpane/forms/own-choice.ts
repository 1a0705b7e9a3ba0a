import { numberedName } from '../../app/fill/numbered-names';

interface Choice {
  readonly value: string;
  readonly name: string;
}

/** The choices, with the chosen one added where it is not among them. */
export function withOwn(choices: readonly Choice[], chosen: string | null): readonly Choice[] {
  if (chosen === null || choices.some(({ value }) => value === chosen)) return choices;
  const name = numberedName(chosen) ?? (chosen.split('.').slice(1).join('·') || chosen);
  return [{ value: chosen, name }, ...choices];
}
