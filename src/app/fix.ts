import { parseCell } from '../model/cell';
import type { Finding } from '../model/finding';
import type { Work } from '../model/progress';
import type { CellFix, FixOutcome, WorkbookPort } from '../workbook/port';

/** The parts of a finding that are needed to change its cell. */
export type CellChange = Pick<Finding, 'address' | 'sheet' | 'column' | 'fix'>;

/** Findings whose cell can be understood in one way only, at most one for each cell. */
export function safelyFixable(findings: readonly Finding[]): readonly Finding[] {
  const cells = new Set<string>();
  return findings.filter((finding) => {
    if (!finding.fix?.safe || cells.has(finding.address)) return false;
    cells.add(finding.address);
    return true;
  });
}

/** 修复: changes just these cells. The caller checks again afterwards. */
export async function applyFixes(port: WorkbookPort, changes: readonly CellChange[], work: Work): Promise<FixOutcome> {
  return port.applyFixes(changes.flatMap(cellFixOf), work);
}

function cellFixOf({ address, sheet, fix }: CellChange): CellFix[] {
  const place = parseCell(address);
  return fix && place ? [{ sheet, place, fix }] : [];
}
