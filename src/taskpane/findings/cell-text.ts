import { shownAfter } from '../../app/shown-change';
import { shownCell, type CellValue } from '../../model/cell';
import type { Fix } from '../../model/finding';
import type { Words } from '../words/words';

/** The most characters of a text that a line shows. */
const LONGEST = 120;

/** A cell's value as the list shows it; spaces that cannot be seen otherwise are shown as ␣. */
export function cellText(value: CellValue, { say }: Words): string {
  if (value === null || value === '') return say('emptyCell');
  const text = String(shownCell(value)).replace(/^[\s\u3000]+|[\s\u3000]+$|(?<=\S)[ \u3000]+(?=\S)/g, (spaces) =>
    '␣'.repeat(spaces.length),
  );
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

/** The value a fix puts into a cell, as Excel will show it; in words where it empties the cell. */
export function fixedText(fix: Pick<Fix, 'after' | 'numberFormat'>, words: Words, date1904 = false): string {
  return fix.after === '' ? cellText(fix.after, words) : shownAfter(fix, date1904);
}
