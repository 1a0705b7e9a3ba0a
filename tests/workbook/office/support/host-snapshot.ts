import { cellAddress, rangeAddress, type CellRange, type CellValue } from '../../../../src/model/cell';
import type {
  FormulaSnapshot,
  SheetSnapshot,
  ValidationSnapshot,
  WorkbookSnapshot,
} from '../../../contract/port-under-test';
import type { HostValidation } from '../../../excel-host/model/validation';
import { placesOf, type HostSheet } from '../../../excel-host/model/sheet';
import { headersOf } from '../../../excel-host/model/tables';
import { valueAt } from '../../../excel-host/model/values';
import type { HostWorkbook } from '../../../excel-host/model/workbook';

const TYPES: Readonly<Record<string, ValidationSnapshot['type']>> = {
  list: 'list',
  date: 'date',
  wholeNumber: 'whole',
  decimal: 'decimal',
  textLength: 'textLength',
  custom: 'custom',
};

/** A limit as a file holds it: ISO days are serial numbers, formulas have no `=`. */
function limitOf(value: unknown): string | number {
  if (typeof value === 'number') return value;
  const text = String(value);
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return Date.parse(`${text}T00:00:00Z`) / 86_400_000 + 25_569;
  return text.replace(/^=/, '');
}

function formulasOf(kind: string, rule: Readonly<Record<string, unknown>>): (string | number)[] {
  if (kind === 'list') {
    const source = String(rule['source']);
    return [source.startsWith('=') ? source.slice(1) : `"${source}"`];
  }
  return [rule['formula'], rule['formula1'], rule['formula2']].filter((limit) => limit !== undefined).map(limitOf);
}

function validationSnapshot({ rule, prompt, errorAlert }: HostValidation): ValidationSnapshot {
  const [kind, settings] = Object.entries(rule)[0] ?? ['none', {}];
  return {
    type: TYPES[kind] ?? 'none',
    formulas: formulasOf(kind, settings),
    prompt: prompt && { title: prompt.title, text: prompt.message },
    error: errorAlert && { level: errorAlert.style.toLowerCase(), title: errorAlert.title, text: errorAlert.message },
  };
}

function sheetSnapshot(workbook: HostWorkbook, sheet: HostSheet): SheetSnapshot {
  const cells: Record<string, CellValue | FormulaSnapshot> = {};
  const numberFormats: Record<string, string> = {};
  const links: Record<string, string> = {};
  for (const [row, inRow] of [...sheet.cells].sort(([a], [b]) => a - b)) {
    for (const [column, cell] of [...inRow].sort(([a], [b]) => a - b)) {
      const address = cellAddress({ row, column });
      const value = valueAt(workbook, sheet, { row, column });
      if (cell.formula !== undefined) cells[address] = { formula: cell.formula.slice(1), result: value as number };
      else if (value !== '' && value !== null) cells[address] = value;
      if ((cell.style?.numberFormat ?? 'General') !== 'General')
        numberFormats[address] = cell.style?.numberFormat ?? '';
      if (cell.link)
        links[address] = cell.link.target.replace(
          /^'((?:[^']|'')*)'!/,
          (_, name: string) => `${name.replaceAll("''", "'")}!`,
        );
    }
  }
  return {
    name: sheet.name,
    visible: sheet.visibility === 'Visible',
    cells,
    numberFormats,
    merges: sheet.merges.map(rangeAddress).sort(),
    tables: sheet.tables.map((table) => ({
      name: table.name,
      range: rangeAddress(table.range),
      columns: headersOf(sheet, table),
    })),
    validations: Object.fromEntries(
      sheet.validations.flatMap((validation) =>
        validation.areas.flatMap((area: CellRange) =>
          [...placesOf(area)].map((place) => [cellAddress(place), validationSnapshot(validation)] as const),
        ),
      ),
    ),
    links,
  };
}

/** The host's workbook in the terms of the contract suite. */
export function hostSnapshot(workbook: HostWorkbook): WorkbookSnapshot {
  return { sheets: workbook.sheets.map((sheet) => sheetSnapshot(workbook, sheet)) };
}
