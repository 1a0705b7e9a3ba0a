import { quoteSheet } from '../../../model/cell';

/** Sheet names of plans → the names of the sheets they are really written to. */
export type SheetNames = ReadonlyMap<string, string>;

// A text in quotation marks, a sheet in apostrophes, or a sheet without: only the last two are looked up.
const TEXT_OR_SHEET = /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|([\p{L}_][\p{L}\p{N}_.]*)!/gu;

/** A plan's formula, with `=`, for the sheets as they are called now; Excel follows when they are renamed later. */
export function retargetFormula(formula: string, names: SheetNames): string {
  const retargeted = formula.replace(TEXT_OR_SHEET, (whole, quoted?: string, plain?: string) => {
    const real = names.get(quoted?.replaceAll("''", "'") ?? plain ?? '');
    return real === undefined ? whole : `${quoteSheet(real)}!`;
  });
  return `=${retargeted}`;
}
