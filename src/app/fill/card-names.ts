import { allowedSheetName, sheetName, UsedNames } from '../../model/excel-names';
import { fileStem } from '../file-stem';

/** Names of sheets for cards, each once, also beside the sheets that stay. */
export function cardSheetNames(names: readonly string[], others: readonly string[]): readonly string[] {
  const used = new UsedNames(others);
  return names.map((name) => used.take(sheetName(allowedSheetName(name))));
}

/** Names of files for cards, each once, also where systems do not tell capitals from small letters. */
export function cardFileNames(names: readonly string[], ending: string): readonly string[] {
  const used = new UsedNames([]);
  return names.map((name) => {
    const stem = fileStem(name) || '_';
    return used.take((number) => `${stem}${number === 1 ? '' : `(${number})`}${ending}`);
  });
}
