import type { FormatRun } from '../model/cell';

/** A cell that holds a number, and the code of its number format. 1-based. */
export interface FormattedNumber {
  readonly row: number;
  readonly column: number;
  readonly code: string;
}

const GENERAL = 'General';

/**
 * Numbers of one format below one another as few runs, whatever texts and blanks stand between them; those of the
 * format General are left out.
 *
 * @param numbers column by column, each from top to bottom
 */
export function formatRuns(numbers: Iterable<FormattedNumber>): FormatRun[] {
  const runs: FormatRun[] = [];
  for (const { row, column, code } of numbers) {
    const last = runs.at(-1);
    if (last?.column === column && last.code === code) runs[runs.length - 1] = { ...last, to: row };
    else runs.push({ column, from: row, to: row, code });
  }
  return runs.filter(({ code }) => code !== GENERAL);
}
