import type { CellPlace, CellValue } from '../../model/cell';
import type { LedgerLocator, UnreadSheet, WorkbookContent } from '../../model/grid';
import { breathe, type Work } from '../../model/progress';
import { sameName } from '../../model/excel-names';
import { keptTexts, type NamedText } from '../kept-texts';
import { isGuide } from '../stamp-name';
import { locateLedgers } from './locate-ledgers';
import { ownSheets, templateVersionIn } from './own-sheets';
import type { Package } from '../../xlsx/opc/package';
import { outlineSheets, readSheets } from '../../xlsx/read/read-sheets';
import type { SheetValues } from '../../xlsx/read/sheet-values';
import { isSigned } from '../../xlsx/opc/signatures';
import { readWorkbook, type Workbook } from '../../xlsx/workbook/workbook';

const READING = { zh: '正在读取工作簿', en: 'Reading the workbook' };

/**
 * Reads the ledgers, the stamps, the template version, and what there is beside them. @throws UnusableFile `broken`,
 * `entities`
 */
export async function readContent(
  pkg: Package,
  locators: readonly LedgerLocator[],
  work: Work,
): Promise<WorkbookContent> {
  work.report(READING, 0, 0);
  const workbook = await readWorkbook(pkg);
  const ledgers = await locateLedgers(pkg, workbook, locators);
  const own = ownSheets(workbook);
  await breathe(work);
  const names = new Set(ledgers.map(({ sheet }) => sheet));
  // Of the product's own sheets, which may be longer than the ledgers, only the stamp is wanted.
  const stampRows = new Map(
    own.flatMap(({ sheet, stampCell }) =>
      stampCell && !names.has(sheet.name) ? [[sheet.name, stampCell.row] as const] : [],
    ),
  );
  const sheets = await readSheets(pkg, [...names, ...stampRows.keys()], { rows: stampRows, work });
  const known = new Set([...names, ...own.map(({ sheet }) => sheet.name)]);
  const unread = await unreadSheets(pkg, workbook, known, work);
  await breathe(work);
  const kept = keptTexts(globalNames(workbook));
  const sheetNamed = (name: string): SheetValues | undefined => sheets.find((sheet) => sameName(sheet.name, name));
  return {
    sheets: workbook.sheets.map(({ name }) => name),
    date1904: workbook.date1904,
    grids: ledgers.flatMap(({ locator, sheet, bounds }) => {
      const found = sheetNamed(sheet);
      if (!found) return [];
      const { top, left, values, merges, formats } = found;
      return [{ table: locator.table, sheet, bounds, top, left, values, merges, formats }];
    }),
    unread,
    stamps: own.map(({ plan, sheet, stampCell }) => ({
      plan,
      sheet: sheet.name,
      text: textAt(sheetNamed(sheet.name), stampCell),
    })),
    templateVersion: templateVersionIn(workbook),
    ...(kept && { kept }),
    ...((await isSigned(pkg)) && { signed: true }),
  };
}

function globalNames({ definedNames }: Workbook): readonly NamedText[] {
  return definedNames.flatMap(({ name, localSheetId, text }) =>
    localSheetId === null ? [{ name, formula: text }] : [],
  );
}

/** The worksheets with cells that are neither known nor the product's guide. */
async function unreadSheets(
  pkg: Package,
  workbook: Workbook,
  known: ReadonlySet<string>,
  work: Work,
): Promise<readonly UnreadSheet[]> {
  const version = templateVersionIn(workbook);
  const names = workbook.sheets.map(({ name }) => name).filter((name) => !known.has(name) && !isGuide(name, version));
  const outlines = await outlineSheets(pkg, names, work);
  return outlines.filter(({ rows }) => rows > 0).map(({ name, head, rows }) => ({ sheet: name, head, rows }));
}

/** What a cell of a read sheet holds; null outside its box. */
export function valueAt({ top, left, values }: SheetValues, { row, column }: CellPlace): CellValue {
  return values[row - top]?.[column - left] ?? null;
}

/** The stamp's text; empty where its cell was deleted or cleared, the sheet is the product's all the same. */
function textAt(sheet: SheetValues | undefined, place: CellPlace | null): string {
  return sheet && place ? String(valueAt(sheet, place) ?? '') : '';
}
