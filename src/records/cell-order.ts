import type { Finding } from '../model/finding';

/** Findings of one ledger by row, then column: the whole ledger first, `B7` before `AA7`. */
export function inCellOrder(findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted(
    (a, b) =>
      (a.row ?? 0) - (b.row ?? 0) ||
      a.address.length - b.address.length ||
      (a.address < b.address ? -1 : a.address > b.address ? 1 : 0),
  );
}
