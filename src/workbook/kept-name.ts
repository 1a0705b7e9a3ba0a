const MAX_SHEET_NAME = 31;

/**
 * What a sheet is called from now on that the user has added something to and a new one takes the place of:
 * `板块汇总（旧）`, then `板块汇总（旧2）` …, cut to what Excel allows.
 */
export function keptSheetName(name: string, isTaken: (name: string) => boolean): string {
  for (let number = 1; ; number++) {
    const suffix = `（旧${number === 1 ? '' : number}）`;
    const kept = name.slice(0, MAX_SHEET_NAME - suffix.length) + suffix;
    if (!isTaken(kept)) return kept;
  }
}
