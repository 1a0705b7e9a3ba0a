import { fileStem } from '../file-stem';

/**
 * Name of the file of a unit's return slip; each name once, also where systems do not tell capitals from small letters.
 */
export function slipFile(unit: string, taken: Set<string>): string {
  const name = fileStem(unit);
  for (let number = 1; ; number += 1) {
    const file = `退回单-${name}${number === 1 ? '' : `(${number})`}.xlsx`;
    const key = file.toLowerCase();
    if (taken.has(key)) continue;
    taken.add(key);
    return file;
  }
}
