import ExcelJS from 'exceljs';
import type { CellValue } from '../../src/model/cell';
import { openPackage } from '../../src/xlsx/workbook/open';
import { readWorkbook } from '../../src/xlsx/workbook/workbook';
import type {
  FormulaSnapshot,
  SheetSnapshot,
  TableSnapshot,
  ValidationSnapshot,
  WorkbookSnapshot,
} from './port-under-test';

/** What exceljs, which had no part in writing the workbook, reads in it. */
export async function exceljsSnapshot(bytes: Uint8Array): Promise<WorkbookSnapshot> {
  const workbook = new ExcelJS.Workbook();
  // exceljs declares a Buffer of its own; it takes any bytes.
  await workbook.xlsx.load(bytes as unknown as ArrayBuffer);
  const links = await internalLinks(bytes);
  return {
    sheets: [...workbook.worksheets]
      .sort((a, b) => tabOf(a) - tabOf(b))
      .map((sheet) => sheetSnapshot(sheet, links.get(sheet.name) ?? {})),
  };
}

/** Links inside the workbook by sheet and cell; exceljs forgets them when it reads. */
async function internalLinks(bytes: Uint8Array): Promise<ReadonlyMap<string, Readonly<Record<string, string>>>> {
  const pkg = await openPackage(bytes);
  const bySheet = new Map<string, Record<string, string>>();
  for (const { name, part } of (await readWorkbook(pkg)).sheets) {
    const links = new TextDecoder()
      .decode(await pkg.read(part))
      .matchAll(/<hyperlink ref="([A-Z]+\d+)" location="([^"]*)"/g);
    bySheet.set(
      name,
      Object.fromEntries(
        [...links].map(([, cell = '', location = '']) => [cell, plainTarget(location.replaceAll('&apos;', "'"))]),
      ),
    );
  }
  return bySheet;
}

const tabOf = (sheet: ExcelJS.Worksheet): number => (sheet as unknown as { orderNo: number }).orderNo;

function sheetSnapshot(sheet: ExcelJS.Worksheet, links: SheetSnapshot['links']): SheetSnapshot {
  const cells: Record<string, CellValue | FormulaSnapshot> = {};
  const numberFormats: Record<string, string> = {};
  sheet.eachRow((row) => {
    row.eachCell({ includeEmpty: true }, (cell) => {
      const value = valueOf(cell);
      const isSlave = cell.isMerged && cell.master !== cell;
      if (value !== null && !isSlave) cells[cell.address] = value;
      if (cell.numFmt && cell.numFmt !== 'General') numberFormats[cell.address] = cell.numFmt;
    });
  });
  return {
    name: sheet.name,
    visible: sheet.state === 'visible',
    cells,
    numberFormats,
    merges: [...((sheet.model as unknown as { merges?: string[] }).merges ?? [])].sort(),
    tables: tables(sheet),
    validations: validations(sheet),
    links,
  };
}

function valueOf(cell: ExcelJS.Cell): CellValue | FormulaSnapshot {
  const { value } = cell;
  if (value === null || value === undefined) return null;
  // exceljs makes dates of numbers under a date format; their serial number is what stands in the cell.
  if (value instanceof Date) return value.getTime() / 86_400_000 + 25_569;
  if (typeof value !== 'object') return value;
  if ('formula' in value) return { formula: value.formula, result: value.result as string | number };
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  if ('text' in value) return value.text;
  return JSON.stringify(value);
}

/** `'a b'!C2` → `a b!C2` */
function plainTarget(link: string): string {
  return link.replace(/^'((?:[^']|'')*)'!/, (_, name: string) => `${name.replaceAll("''", "'")}!`);
}

function tables(sheet: ExcelJS.Worksheet): TableSnapshot[] {
  const models = (
    sheet.model as unknown as { tables: { name: string; tableRef: string; columns: { name: string }[] }[] }
  ).tables;
  return models.map(({ name, tableRef, columns }) => ({
    name,
    range: tableRef,
    columns: columns.map((column) => column.name),
  }));
}

interface ValidationModel {
  type?: string;
  formulae?: (string | number | Date)[];
  showInputMessage?: boolean;
  showErrorMessage?: boolean;
  promptTitle?: string;
  prompt?: string;
  errorStyle?: string;
  errorTitle?: string;
  error?: string;
}

function validations(sheet: ExcelJS.Worksheet): Record<string, ValidationSnapshot> {
  const { model } = (sheet as unknown as { dataValidations: { model: Record<string, ValidationModel> } })
    .dataValidations;
  return Object.fromEntries(
    Object.entries(model).map(([address, rule]) => [
      address,
      {
        type: (rule.type ?? 'none') as ValidationSnapshot['type'],
        formulas: (rule.formulae ?? []).map((formula) =>
          formula instanceof Date ? formula.getTime() / 86_400_000 + 25_569 : formula,
        ),
        prompt: rule.showInputMessage ? { title: rule.promptTitle ?? '', text: rule.prompt ?? '' } : null,
        error: rule.showErrorMessage
          ? { level: rule.errorStyle ?? 'stop', title: rule.errorTitle ?? '', text: rule.error ?? '' }
          : null,
      },
    ]),
  );
}
