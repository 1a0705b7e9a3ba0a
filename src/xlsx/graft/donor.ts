import { readContentTypes, type ContentTypes } from '../opc/content-types';
import { openPackage } from '../workbook/open';
import type { Package } from '../opc/package';
import type { StyleSheet } from '../styles/style-sheet';
import { readStyles } from '../styles/workbook-styles';
import { readWorkbook, type SheetEntry, type Workbook } from '../workbook/workbook';
import { sharedStringMarkup } from './donor-strings';
import { GraftConflict } from './plan';

/** The workbook that sheets are taken from, with all that is asked of it more than once. */
export interface Donor {
  readonly pkg: Package;
  readonly workbook: Workbook;
  readonly types: ContentTypes;
  readonly styles: StyleSheet;
  /** Shared strings, each as the markup inside its `<si>`. */
  readonly strings: readonly string[];
}

/** @throws UnusableFile, GraftConflict `unsupported` for one without styles */
export async function openDonor(bytes: Uint8Array): Promise<Donor> {
  const pkg = await openPackage(bytes);
  const workbook = await readWorkbook(pkg);
  const styles = await readStyles(pkg, workbook);
  if (styles === null) throw new GraftConflict('unsupported', 'a donor without styles');
  return {
    pkg,
    workbook,
    types: await readContentTypes(pkg),
    styles,
    strings: await sharedStringMarkup(pkg, workbook),
  };
}

/** A donor's sheet by its exact name. @throws GraftConflict `noSuchSheet` */
export function donorSheet({ workbook }: Donor, name: string): SheetEntry {
  const entry = workbook.sheets.find((sheet) => sheet.name === name);
  if (entry === undefined) throw new GraftConflict('noSuchSheet', name);
  return entry;
}
