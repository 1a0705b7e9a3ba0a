import type { CellValue } from '../model/cell';
import type { ExplainedFinding } from '../model/explained';
import type { Finding, Severity } from '../model/finding';
import type { Language } from '../model/language';
import { describe } from './catalogue';

/** A finding as `--json` prints it. */
export interface FindingJson {
  readonly code: string;
  readonly severity: Severity;
  readonly table: string;
  readonly row: number | null;
  readonly column: string | null;
  readonly address: string;
  readonly value: CellValue;
  readonly message: string;
  readonly suggestion?: string;
  readonly fix?: { readonly before: CellValue; readonly after: string | number; readonly safe: boolean };
}

/** A finding for other programs, its message in one language; `suggestion` and `fix` are left out where it has none. */
export function findingJson(finding: Finding, language: Language): FindingJson {
  const { code, severity, table, row, column, address, value, suggestion, fix } = finding;
  return {
    code,
    severity,
    table,
    row,
    column,
    address,
    value,
    message: describe(finding, language),
    ...(suggestion === undefined ? {} : { suggestion }),
    ...(fix ? { fix: { before: fix.before, after: fix.after, safe: fix.safe } } : {}),
  };
}

/** An explained finding as `--json` prints it: the finding, its reason and the row of 情况说明. */
export interface ExplainedJson extends FindingJson {
  readonly reason: string;
  readonly explanationRow: number;
}

/** A finding that was explained, with the reason and the sheet row in 情况说明. */
export function explainedJson({ finding, reason, row }: ExplainedFinding, language: Language): ExplainedJson {
  return { ...findingJson(finding, language), reason, explanationRow: row };
}

export { summaryJson } from '../summary/json';
