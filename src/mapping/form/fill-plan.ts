import type { CellEdit, FormInsert } from '../../model/form-fill';
import type { Trace } from '../../model/summary';
import type { FoundTable } from '../found-table';
import type { MatchedColumn } from '../recognised';
import type { FormSource } from './form-vocabularies';

/** A filled cell, and where its value comes from. Its row is the one after all inserts. */
export interface FilledCell extends CellEdit {
  /** What the form calls it. */
  readonly label: string;
  /** `Pairings.cadre`, `sectionTotals.基础设施建设.funds`. */
  readonly path: string;
  readonly trace: Trace;
}

/** A cell that asks for something and stays empty. */
export interface EmptyCell {
  /** With the sheet's name; the row is the one after all inserts. */
  readonly address: string;
  readonly label: string;
}

/** A list of a form and what it is filled with. */
export interface FilledList {
  readonly sheet: string;
  readonly header: { readonly top: number; readonly bottom: number };
  /** At its place before any insert. */
  readonly table: FoundTable;
  /** Null where it was not recognised. */
  readonly source: FormSource | null;
  readonly columns: readonly MatchedColumn[];
  readonly unmatched: readonly number[];
  readonly rows: number;
  readonly filter?: Readonly<Record<string, readonly string[]>>;
}

/** Single cells of a sheet and what they are filled with, by address. */
export interface FilledLabels {
  readonly sheet: string;
  readonly cells: Readonly<Record<string, { readonly path: string; readonly sure: number }>>;
  /** All cells that have a label, filled or not. */
  readonly asked: readonly { readonly address: string; readonly label: string }[];
}

/**
 * All that is done to one sheet of a form. `inserts` go from the top down, by the rows of the form before any insert.
 */
export interface SheetFill {
  readonly sheet: string;
  readonly lists: readonly FilledList[];
  readonly labels: FilledLabels | null;
  readonly inserts: readonly FormInsert[];
  readonly cells: readonly FilledCell[];
  readonly empty: readonly EmptyCell[];
}
