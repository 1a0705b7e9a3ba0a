import type { CellValue } from '../model/cell';
import type { ExplainedFinding } from '../model/explained';
import type { Finding, Severity } from '../model/finding';
import type { LocalizedText } from '../model/language';
import type { Period, Summary } from '../model/summary';
import { MARK_LENGTH } from '../submission/row-mark';
import type { ListValues } from '../templates/list-values';
import type { TableName } from '../templates/ledgers';
import { packRows, unpackRows, type PackedRows } from './packed-rows';

/** What a workbook's seal says: 完好, 有改动, 未封, or made by a newer version. */
export type SealState = 'intact' | 'changed' | 'none' | 'newer';

/**
 * A file that the county received, as far as the roll-up needs it. Plain data, so that it can go from worker to worker.
 */
export interface Delivery {
  /** The file's name as it was given, for the officer's own screen only. */
  readonly file: string;
  /** The file's name for everything that goes out: personal numbers in it are masked. */
  readonly shownFile: string;
  /** SHA-256 of its bytes, 64 hexadecimal digits; empty where it could not be read at all. */
  readonly sha256: string;
  readonly content:
    | DeliveredBook
    /** Why it cannot be used, and what to do. */
    | { readonly kind: 'unusable'; readonly sentence: LocalizedText }
    /** It is a county's own workbook. */
    | { readonly kind: 'county' };
}

/** A township's workbook. */
export interface DeliveredBook {
  readonly kind: 'book';
  /** 填报单位; null where it is blank. */
  readonly unit: string | null;
  readonly superior: string | null;
  readonly period: Period | null;
  readonly templateVersion: number | null;
  readonly seal: SealState;
  /** Whether the file already came with masked ID numbers or phones. */
  readonly cameMasked: boolean;
  /**
   * When it was sealed, `2014-07-05 10:32:07`, without seconds where an older version sealed it; null without a seal.
   */
  readonly sealTime: string | null;
  /** The seal itself; null without one. */
  readonly sealDigest: string | null;
  readonly findings: readonly DeliveredFinding[];
  readonly explained: readonly DeliveredExplanation[];
  /** Null where 基本信息 does not tell the period. */
  readonly summary: Summary | null;
  readonly lists: ListValues;
  readonly ledgers: readonly PackedLedger[];
}

/**
 * Which rows get a mark, since each takes a hash. The county's opinions may be about any row; without opinions, marks
 * of the rows with findings are enough.
 */
export type MarkedRows = 'all' | 'found';

/** A finding, and the mark of its row; null where it is not about a row. */
export interface DeliveredFinding {
  readonly finding: Finding;
  readonly mark: string | null;
}

/** An explained finding, and the mark of its row. */
export interface DeliveredExplanation extends ExplainedFinding {
  readonly mark: string | null;
}

/** A ledger's rows, packed: cells in the order of the declared columns. */
export interface PackedLedger extends PackedRows {
  readonly table: TableName;
  /** Name of its sheet in the township's own workbook. */
  readonly sheet: string;
  /** The sheet column of each declared column in that workbook; null where it has none. */
  readonly sheetColumns: readonly (number | null)[];
  readonly rows: number;
  /** The sheet row of each row in that workbook. */
  readonly sheetRows: Int32Array;
  /**
   * The marks of all rows, or of all items of a form, joined without a separator; null where only the rows with
   * findings were to be marked.
   */
  readonly marks: string | null;
  /** Cells in error, of which no number is made: their column keys, joined by commas, by the row's index. */
  readonly errors: ReadonlyMap<number, string>;
}

/** A row of a ledger in the county's workbook: cells in the order of the declared columns. */
export type DeliveredRow = readonly CellValue[];

/** What is packed from a ledger. */
interface LedgerRows {
  readonly sheet: string;
  readonly sheetColumns: readonly (number | null)[];
  readonly sheetRows: readonly number[];
  readonly marks: readonly string[] | null;
  readonly rows: readonly DeliveredRow[];
  readonly errors: ReadonlyMap<number, string>;
}

/** Packs the rows of a ledger. */
export function packLedger(table: TableName, given: LedgerRows): PackedLedger {
  const { sheet, sheetColumns, sheetRows, marks, rows, errors } = given;
  return {
    table,
    sheet,
    sheetColumns,
    rows: rows.length,
    sheetRows: Int32Array.from(sheetRows),
    marks: marks?.join('') ?? null,
    ...packRows(rows),
    errors,
  };
}

/** The rows of a packed ledger. @param before cells to put before those of each row */
export function rowsOf(ledger: PackedLedger, before: readonly CellValue[] = []): readonly DeliveredRow[] {
  return unpackRows(ledger, ledger.rows, before);
}

/**
 * The marks of a packed ledger's rows, or of the items of a form.
 *
 * @throws RangeError where its file was read with `MarkedRows` other than `all`
 */
export function marksOf({ marks, table }: PackedLedger): readonly string[] {
  if (marks === null) throw new RangeError(`the rows of ${table} were read without their marks`);
  return Array.from({ length: marks.length / MARK_LENGTH }, (_, at) =>
    marks.slice(at * MARK_LENGTH, (at + 1) * MARK_LENGTH),
  );
}

/** The buffers of a delivery, to be transferred to another worker without a copy. */
export function buffersOf({ content }: Delivery): readonly ArrayBuffer[] {
  if (content.kind !== 'book') return [];
  return content.ledgers.flatMap(({ values, cells, sheetRows }) => [values, cells, sheetRows].map(memoryOf));
}

function memoryOf({ buffer }: Uint8Array | Uint32Array | Int32Array): ArrayBuffer {
  return buffer as ArrayBuffer;
}

/** How many rows all ledgers hold. */
export function rowCount({ ledgers }: DeliveredBook): number {
  return ledgers.reduce((sum, { rows }) => sum + rows, 0);
}

/** How many findings of each severity there are. */
export function findingCounts({ findings }: DeliveredBook): Readonly<Record<Severity, number>> {
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  for (const { finding } of findings) counts[finding.severity] += 1;
  return counts;
}
