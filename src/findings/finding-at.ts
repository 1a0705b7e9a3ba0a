import { cellAddress, shownCell, type CellValue } from '../model/cell';
import type { Finding, FindingParams, Fix, Severity } from '../model/finding';
import type { FindingKind } from './definition';

/** Where a finding stands. */
export interface FindingPlace {
  /** The ledger's table name; `''` where the finding is about the whole workbook. */
  readonly table: string;
  readonly sheet: string;
  /** Sheet row (1-based), or null. */
  readonly row: number | null;
  /** Sheet column (1-based), or null; with a row it makes the cell's address. */
  readonly sheetColumn: number | null;
  /** The column's header, or null. */
  readonly column: string | null;
  /** The cell's raw value. In the finding's own `value`, placeholders such as `NO_RESULT` are replaced by words. */
  readonly value: CellValue;
}

/** A fix without `before`, which is the value of the finding's cell. */
export type FixOffer = Omit<Fix, 'before'>;

export interface FindingDetails {
  /** Params in addition to `sheet`, `row`, `column` and `value`, which every finding has. */
  readonly params?: FindingParams;
  readonly suggestion?: string;
  readonly fix?: FixOffer;
  /** Set where one case of a code is less severe than the others (a 15-character ID number is a warning). */
  readonly severity?: Severity;
}

/** Longest text of a cell that a message quotes. */
const QUOTED = 60;

/** A cell's value as a sentence quotes it: on one line, cut where it is long. */
export function quotedValue(value: CellValue): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  const text = String(value ?? '');
  const quoted = text.length > QUOTED ? `${text.slice(0, QUOTED)}…` : text;
  // Nearly every value has one line, so the costlier replacing is mostly spared.
  return quoted.includes('\n') || quoted.includes('\r') ? quoted.replace(/[\r\n]+/g, ' ') : quoted;
}

/** A finding of this kind at a place. Its params are `sheet`, `row`, `column`, `value` and those of the details. */
export function findingAt(kind: FindingKind, place: FindingPlace, details: FindingDetails = {}): Finding {
  const { table, sheet, row, column, sheetColumn } = place;
  const value = shownCell(place.value);
  // Tens of thousands are made in one go, and assigning optional properties costs less than spreading them.
  const finding: { -readonly [Key in keyof Finding]: Finding[Key] } = {
    code: kind.code,
    severity: details.severity ?? kind.severity,
    table,
    sheet,
    row,
    column,
    address: row === null || sheetColumn === null ? sheet : `${sheet}!${cellAddress({ row, column: sheetColumn })}`,
    value,
    params: { sheet, row: row ?? '', column: column ?? '', value: quotedValue(value), ...details.params },
  };
  if (details.suggestion !== undefined) finding.suggestion = details.suggestion;
  if (details.fix) finding.fix = { before: place.value, ...details.fix };
  return finding;
}
