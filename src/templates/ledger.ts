import type { LocalizedText } from '../model/language';
import type { Column, ColumnValues } from './column';

/** One ledger as data: the single source for its sheet, its reading and its manual page. */
export interface LedgerTemplate {
  /** The table's name, ASCII; finds the ledger even when its sheet was renamed. */
  readonly table: string;
  readonly sheet: string;
  readonly english: string;
  /** What the ledger is for, in a sentence. */
  readonly about: LocalizedText;
  /**
   * `rows`: a header row and a row for each fact. `form`: two columns 项目/内容, one row for each column
   * of the declaration; it is read as a ledger of a single row.
   */
  readonly layout: 'rows' | 'form';
  /** Blank rows to type in, besides the default ones. */
  readonly blankRows: number;
  /** Rows a new workbook comes with, as they would be typed: cells by their column’s key. */
  readonly defaultRows: readonly Readonly<Record<string, string | number>>[];
  readonly orientation: 'portrait' | 'landscape';
  readonly columns: readonly Column[];
  /** Set for a ledger that a workbook may lack: no finding says that it is missing. */
  readonly optional?: true;
}

/** Column key → value type, derived from a declaration. */
export type ValuesOf<Template extends LedgerTemplate> = {
  readonly [Item in Template['columns'][number] as Item['key']]: ColumnValues[Item['type']['kind']];
};
