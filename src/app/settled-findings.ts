import { strayCharacters } from '../findings/kinds';
import type { Finding } from '../model/finding';

/**
 * The findings without those of stray characters where another finding's safe fix writes the whole cell again, and
 * rightly: one cell has one answer. Two names with a wide space between them are separated by 、 and not first given a
 * narrow one.
 */
export function settledFindings(findings: readonly Finding[]): readonly Finding[] {
  const settled = new Set(
    findings.flatMap(({ code, fix, address }) => (fix?.safe && code !== strayCharacters.code ? [address] : [])),
  );
  return settled.size === 0
    ? findings
    : findings.filter(({ code, address }) => code !== strayCharacters.code || !settled.has(address));
}
