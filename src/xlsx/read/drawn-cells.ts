import { parseRange } from '../../model/cell';
import type { Package } from '../opc/package';
import type { SheetEntry } from '../workbook/workbook';
import { decodeXml } from '../xml/text';
import { splitName } from '../xml/tree';
import { tagValue, walkXml } from '../xml/walk';

/**
 * The cells of a sheet that have a format of their own, whether or not anything stands in them; each as `row,column`.
 *
 * @throws UnusableFile where the sheet cannot be read
 */
export async function drawnCells(pkg: Package, { part }: SheetEntry): Promise<ReadonlySet<string>> {
  const { text } = decodeXml(await pkg.read(part), part);
  const drawn = new Set<string>();
  let row = 0;
  let column = 0;
  walkXml(text, part, {
    open(tag) {
      const [, local] = splitName(tag.name);
      if (local === 'row') [row, column] = [Number(tagValue(tag, 'r') ?? row + 1), 0];
      else if (local === 'c') {
        column = parseRange(tagValue(tag, 'r') ?? '')?.left ?? column + 1;
        if ((tagValue(tag, 's') ?? '0') !== '0') drawn.add(`${row},${column}`);
      }
    },
  });
  return drawn;
}
