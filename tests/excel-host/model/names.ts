import { ExcelRefusal, invalidArgument } from '../errors';
import type { HostName } from './sheet';
import { sheetsOf } from './references';
import type { HostWorkbook } from './workbook';

/** Rules of table and defined names: Microsoft support, "Names in formulas" and "Rename an Excel table". */
export function assertName(name: string): void {
  const looksLikeCell = /^[A-Za-z]{1,3}\d+$|^[Rr]\d*([Cc]\d*)?$|^[Cc]\d*$/.test(name);
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name) || looksLikeCell) throw invalidArgument(`not a name: ${name}`);
}

/** A formula that names a sheet that is not there asks for a file in Excel, which an add-in's call cannot do. */
export function assertFormula(workbook: HostWorkbook, formula: string): void {
  // A formula holds 8,192 characters (Excel specifications and limits).
  if (!formula.startsWith('=') || formula.length > 8192)
    throw invalidArgument(`not a formula: ${formula.slice(0, 80)}`);
  const missing = sheetsOf(formula).find((sheet) => !workbook.findSheet(sheet));
  if (missing !== undefined) throw invalidArgument(`no sheet ${missing} in ${formula}`);
}

/** Adds a name to a workbook's or a sheet's names. */
export function addName(workbook: HostWorkbook, names: HostName[], name: string, formula: string): HostName {
  assertName(name);
  assertFormula(workbook, formula);
  if (names.some((other) => other.name.toLowerCase() === name.toLowerCase())) {
    throw new ExcelRefusal('ItemAlreadyExists', `A resource with the same name or identifier already exists: ${name}`);
  }
  const added = { name, formula };
  names.push(added);
  return added;
}
