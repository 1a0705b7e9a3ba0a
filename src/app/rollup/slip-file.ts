import { fileStem } from '../file-stem';

/**
 * File name for a unit's return slip, unique also where a file system ignores case. Adds the name to `taken`, in lower
 * case.
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
