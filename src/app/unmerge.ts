import { mergedCells } from '../findings/kinds';
import { parseRange, type CellRange } from '../model/cell';
import type { Finding } from '../model/finding';
import type { Work } from '../model/progress';
import { columnOf } from '../standard/lookup/cells';
import { ledgerTemplate, tableNames } from '../templates/ledgers';
import type { CellFix, FixOutcome, WorkbookPort } from '../workbook/port';
import type { ReadLedgers } from './read-ledgers';

/** The merged cells that a finding is about; null for any other finding. */
export function mergeOf({ code, params: { range } }: Finding): CellRange | null {
  return code === mergedCells.code && typeof range === 'string' ? parseRange(range) : null;
}

/**
 * Takes merged cells of a ledger apart and writes in each row what the first one holds, which is what whoever merged
 * them meant; cells of other columns stay blank. The caller checks again afterwards.
 * @throws WorkbookError `protectedSheets`, or `gone` where they are not merged any more
 */
export async function unmerge(
  port: WorkbookPort,
  ledgers: ReadLedgers,
  finding: Finding,
  work: Work,
): Promise<FixOutcome> {
  const range = mergeOf(finding);
  if (!range) return { applied: [], refused: [] };
  await port.unmerge(finding.sheet, range, work);
  return port.applyFixes(fillings(ledgers, finding, range), work);
}

function fillings({ content, book }: ReadLedgers, { table, sheet }: Finding, range: CellRange): readonly CellFix[] {
  const grid = content.grids.find((candidate) => candidate.table === table);
  const held = grid?.values[range.top - grid.top]?.[range.left - grid.left] ?? null;
  if (typeof held !== 'string' && typeof held !== 'number') return [];
  const isDay = tableNames.some(
    (name) =>
      name === table &&
      ledgerTemplate(name).columns.some(
        ({ key, type }) => type.kind === 'date' && columnOf(book, name, key).sheetColumn === range.left,
      ),
  );
  const format = isDay && typeof held === 'number' ? { numberFormat: 'yyyy-mm-dd' } : {};
  return Array.from({ length: range.bottom - range.top }, (_, down): CellFix => ({
    sheet,
    place: { row: range.top + 1 + down, column: range.left },
    fix: { before: null, after: held, safe: true, ...format },
  }));
}
