import type { Finding } from '../model/finding';
import { tableNames } from '../templates/ledgers';

const tableOrder = new Map<string, number>(tableNames.map((table, order) => [table, order]));

/** Findings in the order a reader of the workbook meets them; those about a whole ledger come first in that ledger. */
export function inReadingOrder(findings: readonly Finding[]): readonly Finding[] {
  // What is about no ledger at all (a newer template) concerns all of them and comes first.
  const order = (finding: Finding): number => tableOrder.get(finding.table) ?? -1;
  return findings.toSorted(
    (a, b) =>
      order(a) - order(b) ||
      (a.row ?? 0) - (b.row ?? 0) ||
      compareAddresses(a.address, b.address) ||
      compareText(a.code, b.code),
  );
}

/** B7 before AA7: shorter column letters first. */
function compareAddresses(a: string, b: string): number {
  return a.length - b.length || compareText(a, b);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
