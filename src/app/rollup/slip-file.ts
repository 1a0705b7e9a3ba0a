/** What no file's name may hold on Windows or elsewhere, and what would lead out of the folder. */
const FORBIDDEN = /[\\/:*?"<>|\p{Cc}\p{Cf}]/gu;
/** Characters of a unit's name in a file's name. */
const LONGEST = 60;

/** Name of the file of a unit's return slip; each name once, also where systems do not tell capitals from small letters. */
export function slipFile(unit: string, taken: Set<string>): string {
  const name = unit
    .replace(FORBIDDEN, '_')
    .slice(0, LONGEST)
    .replace(/[. ]+$/u, '');
  for (let number = 1; ; number += 1) {
    const file = `退回单-${name}${number === 1 ? '' : `(${number})`}.xlsx`;
    const key = file.toLowerCase();
    if (taken.has(key)) continue;
    taken.add(key);
    return file;
  }
}
