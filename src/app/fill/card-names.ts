import { allowedSheetName, sheetName, UsedNames } from '../../model/excel-names';
import { fileStem } from '../file-stem';

/** Sheet names for cards, unique among themselves and among the sheets that stay. */
export function cardSheetNames(names: readonly string[], others: readonly string[]): readonly string[] {
  const used = new UsedNames(others);
  return names.map((name) => used.take(sheetName(allowedSheetName(name))));
}

/** File names for cards, unique also where a file system ignores case. */
export function cardFileNames(names: readonly string[], ending: string): readonly string[] {
  const used = new UsedNames([]);
  return names.map((name) => {
    const stem = fileStem(name) || '_';
    return used.take((number) => `${stem}${number === 1 ? '' : `(${number})`}${ending}`);
  });
}
