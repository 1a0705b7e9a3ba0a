import { strayCharacters } from '../../findings/kinds';
import { findingAt, type FindingPlace } from '../../findings/finding-at';
import type { CellValue } from '../../model/cell';
import type { Finding } from '../../model/finding';
import { singleSpaced } from '../../records/characters';
import { SEPARATOR, type ColumnType } from '../../templates/column';
import { words } from '../../templates/words';

/** One name with spaces: 马 国 良, 马 国良. A single character is no name by itself. */
const SPREAD = /^\p{Script=Han}(?:(?: \p{Script=Han}){2,3}| \p{Script=Han}{2})$/u;
/** Several names: 马国良 晏秋菊. */
const PARTED = /^\p{Script=Han}{2,4}(?: \p{Script=Han}{2,4})+$/u;
/** Surnames of two characters: 欧阳 修文 may be one name or two. */
const LONG_SURNAMES: ReadonlySet<string> = new Set(
  words(
    `欧阳 上官 司马 诸葛 东方 皇甫 尉迟 公孙 令狐 慕容 夏侯 司徒 长孙 宇文 轩辕 端木 独孤 南宫 西门 百里 呼延 钟离`,
  ),
);

/**
 * The names of a cell, without the spaces inside a name and with 、 between persons; null where there are no spaces, or
 * what they mean is not sure.
 *
 * @param kind of the column; only `refs` may hold several persons
 */
export function namesMeant(cell: CellValue, kind: ColumnType['kind']): string | null {
  if (typeof cell !== 'string' || !/\s/.test(cell)) return null;
  const text = singleSpaced(cell);
  const [surname = '', name = '', ...more] = text.split(' ');
  // 欧阳 明: a single character is no name by itself.
  const isOneLong = LONG_SURNAMES.has(surname) && name.length === 1 && more.length === 0;
  if (SPREAD.test(text) || isOneLong) return text.replaceAll(' ', '');
  return kind === 'refs' && personsApart(text) ? text.replaceAll(' ', SEPARATOR) : null;
}

/** Whether every space of a text separates persons. @param text with single spaces */
export function personsApart(text: string): boolean {
  return PARTED.test(text) && !text.split(' ').some((part) => LONG_SURNAMES.has(part));
}

/** C108 at a cell of names that was not read as it is written. @param read the names as they were read */
export function spacedNames(place: FindingPlace, read: string): Finding {
  return findingAt(strayCharacters, place, { params: { read }, suggestion: read });
}
