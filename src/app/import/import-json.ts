import type { Language } from '../../model/language';
import type { MatchedColumn } from '../../mapping/recognised';
import { ledgerTemplate } from '../../templates/ledgers';
import { cellAddress } from '../../model/cell';
import { findingJson } from '../json';
import { columnName } from './old-places';
import type { ImportOutcome, ImportedTable, OldFinding, ProposedTable } from './import-tables';

/** The file's name, as a property that is left out where only one file is read. */
function fileOf(file: string): { readonly file?: string } {
  return file === '' ? {} : { file };
}

function tableJson({ proposed, rows }: ImportedTable) {
  const { file, sheet, recognised, outer, cards } = proposed;
  const { table, id, columns, unmatched } = recognised;
  const named = <Value>(value: (column: MatchedColumn) => Value): Readonly<Record<string, Value>> =>
    Object.fromEntries(columns.map((column) => [columnName(proposed, column.column), value(column)]));
  const keys = named(({ key }) => key);
  return {
    ...fileOf(file),
    sheet: sheet.sheet,
    // For cards, a map names the answer cells of the first card instead of a header.
    header: cards ? undefined : table.header,
    ...(cards && { cards: cards.length }),
    ledger: id,
    columns: cards ? {} : keys,
    ...(cards && { cells: keys }),
    sure: named(({ sure }) => sure),
    why: named(({ reason }) => reason),
    unmatched: unmatched.map(({ column }) => columnName(proposed, column)),
    ...(outer.length > 0 && {
      values: Object.fromEntries(outer.map(({ key, value }) => [key, value])),
      from: Object.fromEntries(outer.map(({ key, from }) => [key, from])),
    }),
    rows,
  };
}

function findingOf({ file, finding }: OldFinding, language: Language) {
  return { ...fileOf(file), ...findingJson(finding, language) };
}

/** Where a column's header stands; for cards, the answer cell of the first card. */
function headerAddress(proposed: ProposedTable, column: number): string {
  const { cards, recognised } = proposed;
  return cards
    ? columnName(proposed, column)
    : cellAddress({ row: Math.max(1, recognised.table.header.bottom), column });
}

/** The outcome of an import as `--json` prints it. */
export function importJson({ tables, rows, present, findings, unreadable }: ImportOutcome, language: Language) {
  return {
    tables: tables.map(tableJson),
    leftover: tables
      .filter(({ proposed }) => proposed.recognised.id !== null)
      .flatMap(({ proposed }) =>
        proposed.recognised.unmatched.map(({ column, label }) => ({
          ...fileOf(proposed.file),
          sheet: proposed.sheet.sheet,
          address: `${proposed.sheet.sheet}!${headerAddress(proposed, column)}`,
          header: label,
        })),
      ),
    unreadable: unreadable.map(({ file, finding }) => {
      const { address, column, value, code, message } = findingJson(finding, language);
      return { ...fileOf(file), address, header: column, value, code, message };
    }),
    present: present.map(({ row, like, differs }) => ({
      ...fileOf(row.file),
      ledger: row.table,
      sheet: row.sheet,
      row: row.row,
      like: `${like.sheet}!${like.row}`,
      differs,
      cells: Object.fromEntries(
        ledgerTemplate(row.table).columns.flatMap(({ key }) => {
          const cell = row.cells[key] ?? null;
          return cell === null ? [] : [[key, cell]];
        }),
      ),
    })),
    rows: Object.fromEntries(Object.entries(rows).map(([table, list]) => [table, list.length])),
    findings: findings.map((finding) => findingOf(finding, language)),
  };
}
