import type { CellValue } from '../../model/cell';
import { compact } from '../../records/characters';
import { SEPARATOR } from '../../templates/column';

const BOX = '□☐☑√■✓✔☒';
const ANY_BOX = new RegExp(`[${BOX}]`, 'u');
const CHECKED = /[☑√■✓✔☒]/;
/** □是 ☑否, and 是□ 否☑. */
const BEFORE = new RegExp(`([${BOX}])([^${BOX}]+)`, 'gu');
const BEHIND = new RegExp(`([^${BOX}]+)([${BOX}])`, 'gu');

/**
 * What is ticked among the options of a cell (□已办结 ☑办理中), joined where several are; null where none is, and
 * undefined of any other cell.
 */
export function checkedOptions(cell: CellValue): string | null | undefined {
  // Nearly all cells have no box at all, and there are many of them.
  if (typeof cell !== 'string' || !ANY_BOX.test(cell)) return undefined;
  const text = compact(cell);
  const isBefore = BOX.includes(text.charAt(0));
  const options = isBefore
    ? [...text.matchAll(BEFORE)].map(([, box = '', words = '']) => ({ box, words }))
    : [...text.matchAll(BEHIND)].map(([, words = '', box = '']) => ({ box, words }));
  const isWhole = options.reduce((length, { words }) => length + words.length + 1, 0) === text.length;
  // A tick before one word alone may be a tick and a word.
  if (!isWhole || options.length < 2) return undefined;
  const checked = options.filter(({ box }) => CHECKED.test(box)).map(({ words }) => words.replace(/[、,，;；/]+$/, ''));
  return checked.length === 0 ? null : checked.join(SEPARATOR);
}
