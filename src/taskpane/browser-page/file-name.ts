const SUMMED = '（已汇总）';
const EDITED = '（已修改）';

/** Name for the saved copy: the original's with a suffix that says what was done; never the original's own. */
export function savedName(name: string, summed: boolean): string {
  const stem = name.replace(/\.xlsx$/i, '').replace(/[（(]已(?:汇总|修改)[）)]$/, '');
  return `${stem}${summed ? SUMMED : EDITED}.xlsx`;
}
