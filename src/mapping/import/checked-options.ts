import type { CellValue } from '../../model/cell';
import { compact } from '../../records/characters';
import { SEPARATOR } from '../../templates/column';

const BOX = '□☐☑√■✓✔☒';
const ANY_BOX = new RegExp(`[${BOX}]`, 'u');
const CHECKED = /[☑√■✓✔☒]/;
/** Options with the box before the words (□是 ☑否), and behind them (是□ 否☑). */
const BEFORE = new RegExp(`([${BOX}])([^${BOX}]+)`, 'gu');
const BEHIND = new RegExp(`([^${BOX}]+)([${BOX}])`, 'gu');

/**
 * The ticked options of a cell (□已办结 ☑办理中), joined by 、; null where none is ticked, undefined for a cell without
 * options.
 */
export function checkedOptions(cell: CellValue): string | null | undefined {
  // Fast: nearly all cells have no box.
  if (typeof cell !== 'string' || !ANY_BOX.test(cell)) return undefined;
  const text = compact(cell);
  const isBefore = BOX.includes(text.charAt(0));
  const options = isBefore
    ? [...text.matchAll(BEFORE)].map(([, box = '', words = '']) => ({ box, words }))
    : [...text.matchAll(BEHIND)].map(([, words = '', box = '']) => ({ box, words }));
  const isWhole = options.reduce((length, { words }) => length + words.length + 1, 0) === text.length;
  // A single word with a box need not be an option.
  if (!isWhole || options.length < 2) return undefined;
  const checked = options.filter(({ box }) => CHECKED.test(box)).map(({ words }) => words.replace(/[、,，;；/]+$/, ''));
  return checked.length === 0 ? null : checked.join(SEPARATOR);
}
