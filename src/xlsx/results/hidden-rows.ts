import type { Package } from '../opc/package';
import type { SheetEntry } from '../workbook/workbook';
import { decodeXml } from '../xml/text';

/** A row that is hidden, by hand or by a filter, or a sheet whose rows all are unless they say otherwise. */
const HIDDEN = /<(?:[\w.-]+:)?(?:row\b[^>]*?\shidden|sheetFormatPr\b[^>]*?\szeroHeight)\s*=\s*["'](?:1|true|on)["']/;

/** The names of the worksheets that have hidden rows. */
export async function sheetsWithHiddenRows(pkg: Package, entries: readonly SheetEntry[]): Promise<ReadonlySet<string>> {
  const names = await Promise.all(
    entries.map(async ({ name, part }) => (HIDDEN.test(decodeXml(await pkg.read(part), part).text) ? [name] : [])),
  );
  return new Set(names.flat());
}
