import { sheetNameWith, type NamePattern } from '../model/excel-names';

/**
 * Names for a former sheet that is kept because the user has added something to it, when a new one takes its place:
 * `板块汇总（旧）`, `板块汇总（旧2）` …
 */
export function keptSheetName(name: string): NamePattern {
  return (number) => sheetNameWith(name, `（旧${number === 1 ? '' : number}）`);
}
