import { findingAt } from '../../findings/finding-at';
import { mergedCells } from '../../findings/structure';
import { cellAddress, type CellValue } from '../../model/cell';
import type { Finding } from '../../model/finding';
import type { MatchedColumn } from '../recognise';

/** A row of an old table by our columns' keys. */
interface NamedRow {
  readonly table: string;
  readonly sheet: string;
  readonly row: number;
  readonly cells: Readonly<Record<string, CellValue>>;
}

/** Rows that have what a cell above them says, and what is to be said of it. */
export interface TakenFromAbove<Row extends NamedRow> {
  readonly rows: readonly Row[];
  /** S006 at each blank cell. */
  readonly findings: readonly Finding[];
  /** Whether a finding says that one of those cells is missing. */
  isAnswered(finding: Finding): boolean;
}

/**
 * Gives rows the name of their group, which stands further up only.
 *
 * @param above for each row the one whose name counts for it, or null
 */
export function takenFromAbove<Row extends NamedRow>(
  rows: readonly Row[],
  above: readonly (number | null)[],
  { key, column }: Pick<MatchedColumn, 'key' | 'column'>,
): TakenFromAbove<Row> {
  const findings: Finding[] = [];
  const answered = new Set<string>();
  const named = rows.map((row, at): Row => {
    const from = above[at];
    const name = from == null ? null : (rows[from]?.cells[key] ?? null);
    if (name === null) return row;
    const place = { table: row.table, sheet: row.sheet, row: row.row, sheetColumn: column, column: null, value: null };
    const address = cellAddress({ row: row.row, column });
    const finding = findingAt(mergedCells, place, { params: { range: address, reason: 'blank', above: String(name) } });
    findings.push(finding);
    answered.add(finding.address);
    return { ...row, cells: { ...row.cells, [key]: name } };
  });
  return { rows: named, findings, isAnswered: ({ code, address }) => code === 'C101' && answered.has(address) };
}
