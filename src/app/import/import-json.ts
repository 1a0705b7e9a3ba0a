import type { Language } from '../../model/language';
import { byLetter } from '../../mapping/map-file';
import { ledgerTemplate } from '../../templates/ledgers';
import { cellAddress, columnLetters } from '../../model/cell';
import { findingJson } from '../json';
import type { ImportOutcome, ImportedTable, OldFinding } from './import-tables';

/** A property that stands there where files are several. */
function fileOf(file: string): { readonly file?: string } {
  return file === '' ? {} : { file };
}

function tableJson({ proposed, rows }: ImportedTable) {
  const { file, sheet, recognised, outer } = proposed;
  const { table, id, columns, unmatched } = recognised;
  return {
    ...fileOf(file),
    sheet: sheet.sheet,
    header: table.header,
    ledger: id,
    columns: byLetter(columns.map(({ column, key }) => [column, key])),
    sure: byLetter(columns.map(({ column, sure }) => [column, sure])),
    why: byLetter(columns.map(({ column, reason }) => [column, reason])),
    unmatched: unmatched.map(({ column }) => columnLetters(column)),
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

/** The outcome of an import as `--json` prints it. */
export function importJson({ tables, rows, present, findings, unreadable }: ImportOutcome, language: Language) {
  return {
    tables: tables.map(tableJson),
    leftover: tables
      .filter(({ proposed }) => proposed.recognised.id !== null)
      .flatMap(({ proposed: { file, sheet, recognised } }) =>
        recognised.unmatched.map(({ column, label }) => ({
          ...fileOf(file),
          sheet: sheet.sheet,
          address: `${sheet.sheet}!${cellAddress({ row: recognised.table.header.bottom, column })}`,
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
