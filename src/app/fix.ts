import { parseCell } from '../model/cell';
import type { Finding } from '../model/finding';
import type { Work } from '../model/progress';
import type { CellFix, FixOutcome, WorkbookPort } from '../workbook/port';

/** Findings whose cell can be understood in one way only, at most one for each cell. */
export function safelyFixable(findings: readonly Finding[]): readonly Finding[] {
  const cells = new Set<string>();
  return findings.filter((finding) => {
    if (!finding.fix?.safe || cells.has(finding.address)) return false;
    cells.add(finding.address);
    return true;
  });
}

/** 修复: changes just the cells of these findings. The caller checks again afterwards. */
export async function applyFixes(port: WorkbookPort, findings: readonly Finding[], work: Work): Promise<FixOutcome> {
  return port.applyFixes(findings.flatMap(cellFixOf), work);
}

function cellFixOf(finding: Finding): CellFix[] {
  const place = parseCell(finding.address);
  return finding.fix && place ? [{ sheet: finding.sheet, place, fix: finding.fix }] : [];
}
