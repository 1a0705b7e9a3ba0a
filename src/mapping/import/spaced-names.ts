import { strayCharacters } from '../../findings/kinds';
import { findingAt, type FindingPlace } from '../../findings/finding-at';
import type { CellValue } from '../../model/cell';
import type { Finding } from '../../model/finding';
import { singleSpaced } from '../../records/characters';
import { SEPARATOR, type ColumnType } from '../../templates/column';
import { words } from '../../templates/words';

/** 马 国 良, 马 国良: what stands before the first space is no name by itself. */
const SPREAD = /^\p{Script=Han}(?:(?: \p{Script=Han}){2,3}| \p{Script=Han}{2})$/u;
/** 马国良 晏秋菊. */
const PARTED = /^\p{Script=Han}{2,4}(?: \p{Script=Han}{2,4})+$/u;
/** 欧阳 修文 may be one name as well as two. */
const LONG_SURNAMES: ReadonlySet<string> = new Set(
  words(
    `欧阳 上官 司马 诸葛 东方 皇甫 尉迟 公孙 令狐 慕容 夏侯 司徒 长孙 宇文 轩辕 端木 独孤 南宫 西门 百里 呼延 钟离`,
  ),
);

/** What a cell of names means whose spaces part characters or persons; null where they do neither, or not for sure. */
export function namesMeant(cell: CellValue, kind: ColumnType['kind']): string | null {
  if (typeof cell !== 'string' || !/\s/.test(cell)) return null;
  const text = singleSpaced(cell);
  const [surname = '', name = '', ...more] = text.split(' ');
  // 欧阳 明: a single character is no name by itself.
  const isOneLong = LONG_SURNAMES.has(surname) && name.length === 1 && more.length === 0;
  if (SPREAD.test(text) || isOneLong) return text.replaceAll(' ', '');
  return kind === 'refs' && personsApart(text) ? text.replaceAll(' ', SEPARATOR) : null;
}

/** Whether the spaces of a text part persons, and nothing else. @param text single spaces in it */
export function personsApart(text: string): boolean {
  return PARTED.test(text) && !text.split(' ').some((part) => LONG_SURNAMES.has(part));
}

/** C108 at a cell of names that was read as others than it holds. */
export function spacedNames(place: FindingPlace, read: string): Finding {
  return findingAt(strayCharacters, place, { params: { read }, suggestion: read });
}
