import type { Package, PartSource } from '../opc/package';
import { sharedStringsPart, type SheetEntry, type Workbook } from '../workbook/workbook';

interface Kept<Reading> {
  readonly strings: PartSource | undefined;
  readonly date1904: boolean;
  readonly reading: Reading;
}

/**
 * Keeps what was read from sheet parts. A part never changes: an edit makes another one in a new package, so what was
 * read once holds for as long as the part is in use, and a check after a fix reads the changed sheet alone. Styles are
 * only ever added, so that a cell's number format stays what it was.
 */
export class KeptReadings<Reading> {
  readonly #kept = new WeakMap<PartSource, Kept<Reading>>();

  /** What was read of a sheet, if its part, the shared strings and the date system are still the same; else null. */
  get(pkg: Package, workbook: Workbook, { part }: SheetEntry): Reading | null {
    const source = pkg.source(part);
    const found = source && this.#kept.get(source);
    if (found?.strings !== stringsOf(pkg, workbook) || found?.date1904 !== workbook.date1904) return null;
    return found.reading;
  }

  /** Keeps what was read of a sheet for {@link get}. */
  set(pkg: Package, workbook: Workbook, { part }: SheetEntry, reading: Reading): void {
    const source = pkg.source(part);
    if (source) this.#kept.set(source, { strings: stringsOf(pkg, workbook), date1904: workbook.date1904, reading });
  }
}

function stringsOf(pkg: Package, workbook: Workbook): PartSource | undefined {
  const part = sharedStringsPart(workbook);
  return part === undefined ? undefined : pkg.source(part);
}
