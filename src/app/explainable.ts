import type { Finding } from '../model/finding';

/** Findings about explanations: an explanation that fits nothing is to be deleted, not explained in turn. */
const ABOUT_EXPLANATIONS: ReadonlySet<string> = new Set(['E601']);

/** Whether a finding may be right although it looks wrong: errors may not. */
export function isExplainable({ severity, code }: Finding): boolean {
  return severity !== 'error' && !ABOUT_EXPLANATIONS.has(code);
}
