import { openPackage } from '../../src/xlsx/workbook/open';
import { readSheets } from '../../src/xlsx/read/read-sheets';
import type { SheetValues } from '../../src/xlsx/read/sheet-values';
import { rel, smallWorkbook } from './small-workbook';

/**
 * Reads the sheet of a small workbook that was written by hand.
 *
 * @param sheet its rows, or its sheetData and what stands around it
 * @param more other parts of the workbook
 */
export async function readOneSheet(
  sheet: string,
  more: Readonly<Record<string, string | null>> = {},
): Promise<SheetValues> {
  const [values] = await readSheets(await openPackage(smallWorkbook(sheet, more)), ['S']);
  if (!values) throw new Error('not read');
  return values;
}

/** The relationships part of the small workbook, with others behind its own. */
export function workbookRelationships(
  others: readonly (readonly [kind: string, target: string])[],
  kinds: readonly string[] = ['worksheet', 'styles', 'sharedStrings'],
): string {
  const targets: Readonly<Record<string, string>> = {
    worksheet: 'worksheets/sheet1.xml',
    styles: 'styles.xml',
    sharedStrings: 'sharedStrings.xml',
  };
  const all = [...kinds.map((kind) => [kind, targets[kind] ?? ''] as const), ...others];
  const links = all.map(
    ([kind, target], index) => `<Relationship Id="rId${index + 1}" Type="${rel}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links.join('')}</Relationships>`;
}
