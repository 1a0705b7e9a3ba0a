import { quoteSheet } from '../../../src/model/cell';
import type { HostWorkbook } from './workbook';

/** A sheet's name before `!` in a formula, quoted or not. Text in quotation marks is passed over. */
const REFERENCE = /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|([\p{L}_][\p{L}\p{N}_.]*)!/gu;

function nameIn(quoted: string | undefined, plain: string | undefined): string | null {
  return quoted?.replaceAll("''", "'") ?? plain ?? null;
}

/** Names of the sheets a formula refers to. */
export function sheetsOf(formula: string): string[] {
  return [...formula.matchAll(REFERENCE)].flatMap((match) => nameIn(match[1], match[2]) ?? []);
}

function rewrite(formula: string, old: string, renamed: string | null): string {
  return formula.replace(REFERENCE, (whole, quoted?: string, plain?: string) => {
    const name = nameIn(quoted, plain);
    if (name?.toLowerCase() !== old.toLowerCase()) return whole;
    return renamed === null ? '#REF!' : `${quoteSheet(renamed)}!`;
  });
}

function rewriteAll(holders: Iterable<{ formula: string }>, change: (formula: string) => string): void {
  for (const holder of holders) holder.formula = change(holder.formula);
}

/** Follows the renaming (or, for null, the deletion) of a sheet in every formula, name and rule of the workbook. */
export function rewriteReferences(workbook: HostWorkbook, old: string, renamed: string | null): void {
  const change = (formula: string): string => rewrite(formula, old, renamed);
  rewriteAll(workbook.names, change);
  for (const sheet of workbook.sheets) {
    rewriteAll(sheet.names, change);
    rewriteAll(sheet.conditionalFormats, change);
    for (const cells of sheet.cells.values()) {
      for (const cell of cells.values()) if (cell.formula !== undefined) cell.formula = change(cell.formula);
    }
    for (const validation of sheet.validations) {
      validation.rule = Object.fromEntries(
        Object.entries(validation.rule).map(([kind, rule]) => [
          kind,
          Object.fromEntries(
            Object.entries(rule).map(([key, value]) => [
              key,
              typeof value === 'string' && value.startsWith('=') ? change(value) : value,
            ]),
          ),
        ]),
      );
    }
  }
}
