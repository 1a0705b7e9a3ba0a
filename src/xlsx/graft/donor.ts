import { contentTypeOf, type ContentTypes } from '../opc/content-types';
import type { Package } from '../opc/package';
import type { StyleSheet } from '../styles/style-sheet';
import type { SheetEntry, Workbook } from '../workbook/workbook';
import type { Fitting } from './fitting';
import { GraftConflict } from './plan';

/** The workbook that sheets are taken from. */
export interface Donor {
  /** Its parts; of those that {@link Donor.fitted} gives, only names and relationships are read. */
  readonly pkg: Package;
  readonly workbook: Workbook;
  readonly types: ContentTypes;
  readonly styles: StyleSheet;
  /**
   * The bytes of a sheet's part, or of a part that belongs to a sheet, as they are to stand in the workbook that the
   * sheet comes to.
   */
  fitted(part: string, fitting: Fitting): Promise<Uint8Array>;
}

/** A donor's sheet by its exact name. @throws GraftConflict `noSuchSheet` */
export function donorSheet({ workbook }: Donor, name: string): SheetEntry {
  const entry = workbook.sheets.find((sheet) => sheet.name === name);
  if (entry === undefined) throw new GraftConflict('noSuchSheet', name);
  return entry;
}

/** The media type of a donor's part; empty where the donor gives none. */
export function donorType({ types }: Donor, part: string): string {
  return contentTypeOf(types, part) ?? '';
}
