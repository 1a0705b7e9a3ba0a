import type { StyleMap } from '../styles/merge-styles';

/** What a donor's sheet and the parts that belong to it depend on in the workbook that they come to. */
export interface Fitting {
  /** Maps the donor's formats to those of the workbook. */
  readonly styles: StyleMap;
  /** Whether the workbook opens on the sheet: two selected sheets would be edited as a group. */
  readonly selected: boolean;
  /** Donor's table names → names in the workbook, where they differ. */
  readonly renamedTables: ReadonlyMap<string, string>;
  /** Hands out ids for tables. */
  readonly freshTableId: () => number;
}
