import { findingAt } from '../../findings/finding-at';
import { mergedCells } from '../../findings/kinds';
import { cellAddress, type CellValue } from '../../model/cell';
import type { Finding } from '../../model/finding';
import { formatDay } from '../../model/day';
import type { LedgerTemplate } from '../../templates/ledger';
import type { MatchedColumn } from '../recognised';

/** A row of an old table by our columns' keys. */
interface NamedRow {
  readonly table: string;
  readonly sheet: string;
  readonly row: number;
  readonly cells: Readonly<Record<string, CellValue>>;
}

/** Rows completed from the rows above them, and the findings about that. */
export interface TakenFromAbove<Row extends NamedRow> {
  readonly rows: readonly Row[];
  /** S006 at each cell that was completed. */
  readonly findings: readonly Finding[];
  /** Whether a finding reports one of those cells as blank, and so no longer holds. */
  isAnswered(finding: Finding): boolean;
}

/**
 * Gives rows the names of their group that are written only at its first row.
 *
 * @param above for each of the columns and each row, the index of the row whose name counts for it, or null
 */
export function takenFromAbove<Row extends NamedRow>(
  rows: readonly Row[],
  above: readonly (readonly (number | null)[])[],
  columns: readonly Pick<MatchedColumn, 'key' | 'column'>[],
  template: LedgerTemplate,
): TakenFromAbove<Row> {
  // Most tables write every name in each row.
  if (above.every((froms) => froms.every((from) => from === null)))
    return { rows, findings: [], isAnswered: () => false };
  const findings: Finding[] = [];
  const answered = new Set<string>();
  const days = new Set<string>(template.columns.flatMap(({ key, type }) => (type.kind === 'date' ? [key] : [])));
  const named = rows.map((row, at): Row => {
    const taken = columns.flatMap(({ key, column }, index) => {
      const from = above[index]?.[at];
      const name = from == null ? null : (rows[from]?.cells[key] ?? null);
      if (name === null) return [];
      const place = {
        table: row.table,
        sheet: row.sheet,
        row: row.row,
        sheetColumn: column,
        column: null,
        value: null,
      };
      const range = cellAddress({ row: row.row, column });
      const shown = days.has(key) && typeof name === 'number' ? formatDay(name) : String(name);
      const finding = findingAt(mergedCells, place, { params: { range, reason: 'blank', above: shown } });
      findings.push(finding);
      answered.add(finding.address);
      return [[key, name] as const];
    });
    return taken.length === 0 ? row : { ...row, cells: { ...row.cells, ...Object.fromEntries(taken) } };
  });
  return { rows: named, findings, isAnswered: ({ code, address }) => code === 'C101' && answered.has(address) };
}
