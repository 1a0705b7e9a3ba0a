import { strayCharacters } from '../findings/kinds';
import type { Finding } from '../model/finding';

/**
 * The findings without those about stray characters in cells that another finding's safe fix rewrites as a whole: a
 * cell has one fix. Two names with a wide space between them are separated by 、 at once, instead of getting a narrow
 * space first.
 */
export function settledFindings(findings: readonly Finding[]): readonly Finding[] {
  const settled = new Set(
    findings.flatMap(({ code, fix, address }) => (fix?.safe && code !== strayCharacters.code ? [address] : [])),
  );
  return settled.size === 0
    ? findings
    : findings.filter(({ code, address }) => code !== strayCharacters.code || !settled.has(address));
}
