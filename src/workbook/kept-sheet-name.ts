import { sheetNameWith, type NamePattern } from '../model/excel-names';

/**
 * What a sheet is called from now on that the user has added something to and a new one takes the place of:
 * `板块汇总（旧）`, `板块汇总（旧2）` …
 */
export function keptSheetName(name: string): NamePattern {
  return (number) => sheetNameWith(name, `（旧${number === 1 ? '' : number}）`);
}
