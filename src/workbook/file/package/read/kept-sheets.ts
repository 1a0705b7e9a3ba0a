import type { Package, PartSource } from '../package';
import { sharedStringsPart, type SheetEntry, type Workbook } from '../workbook';
import type { SheetValues } from './sheet-values';

interface KeptSheet {
  readonly strings: PartSource | undefined;
  readonly date1904: boolean;
  readonly values: SheetValues;
}

/**
 * What sheet parts were read to hold. A part never changes: an edit makes another one in a new package, so what was
 * read once holds for as long as the part is in use, and a check after a fix reads the changed sheet alone.
 */
const kept = new WeakMap<PartSource, KeptSheet>();

/** Values of a sheet that were read before, from this very part, shared strings and date system; null where there are none. */
export function keptSheet(pkg: Package, workbook: Workbook, { name, part }: SheetEntry): SheetValues | null {
  const source = pkg.source(part);
  const found = source && kept.get(source);
  if (found?.strings !== stringsOf(pkg, workbook) || found?.date1904 !== workbook.date1904) return null;
  return { ...found.values, name };
}

/** Keeps the values of a sheet for {@link keptSheet}. */
export function keepSheet(pkg: Package, workbook: Workbook, { part }: SheetEntry, values: SheetValues): void {
  const source = pkg.source(part);
  if (source) kept.set(source, { strings: stringsOf(pkg, workbook), date1904: workbook.date1904, values });
}

function stringsOf(pkg: Package, workbook: Workbook): PartSource | undefined {
  const part = sharedStringsPart(workbook);
  return part === undefined ? undefined : pkg.source(part);
}
