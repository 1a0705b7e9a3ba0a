import type { CellValue } from './cell';
import type { LocalizedText } from './language';

/** An `error` keeps a workbook from being summed up or submitted unless the user insists; the others do not. */
export type Severity = 'error' | 'warning' | 'info';

/** A change of one cell that the user may accept. */
export interface Fix {
  /** What the cell holds now; an adapter refuses the fix where the cell holds something else by then. */
  readonly before: CellValue;
  readonly after: string | number;
  /** Number format the new value needs, where it needs one (`yyyy-mm-dd`, `@`). */
  readonly numberFormat?: string;
  /** True where the cell can be understood in this one way only; otherwise the user must confirm the fix. */
  readonly safe: boolean;
}

/** What a finding's sentences are filled with; words are given in each language, lists already joined. */
export type FindingParams = Readonly<Record<string, string | number | LocalizedText>>;

/** Something about the data that the user should know, at the cell concerned. */
export interface Finding {
  readonly code: string;
  readonly severity: Severity;
  /** Table name of the ledger, e.g. `Cadres`. */
  readonly table: string;
  readonly sheet: string;
  /** Sheet row (1-based); null where the finding is about the whole ledger or a column. */
  readonly row: number | null;
  /** The column's header; null where the finding is about the row or the ledger. */
  readonly column: string | null;
  /** `结对帮扶!D7`; the sheet's name alone where there is no cell. */
  readonly address: string;
  readonly value: CellValue;
  readonly params: FindingParams;
  /** The value that is most likely meant. */
  readonly suggestion?: string;
  readonly fix?: Fix;
}
