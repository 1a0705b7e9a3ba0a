import type { CellValue } from '../model/cell';
import { compact } from '../records/characters';

/** A place, as a text names it. */
export interface PlaceInVillage {
  readonly village: string;
  /** The group of the village, as it is written; null where the text names none. */
  readonly group: string | null;
  /** What else the text says, such as the township before or a count behind; empty where nothing is left. */
  readonly rest: string;
}

/** Longer texts are sentences. */
const LONGEST = 40;
/** 大巴县清溪乡. Townships have names of at least two ideographs; a village's name may have 镇 or 乡 before its 村. */
const ABOVE_VILLAGE = /^(?:\p{Script=Han}{2,8}?[省市州县区])*\p{Script=Han}{2,6}?(?:乡|镇|街道)(?=\p{Script=Han}{2})/u;
const VILLAGE = String.raw`(\p{Script=Han}{1,6}?(?:村|社区))(?:村?民?委员?会|居委会)?`;
const GROUP = String.raw`(?:村民)?(第?(?:\d{1,2}|[一二三四五六七八九十]{1,3})(?:村民小组|居民小组|村民组|小组|组|社|队))`;
const COUNT = String.raw`(\((?:共|计)?\d+[户人个名]\)|\d+户)`;
const PLACE = new RegExp(`^${VILLAGE}[-、,.·/]?(?:${GROUP})?${COUNT}?$`, 'u');
const WITHOUT_KIND = new RegExp(`^(\\p{Script=Han}{1,6}?)[-、,.·/]?${GROUP}$`, 'u');

const NONE_KNOWN: ReadonlySet<string> = new Set();

/**
 * The village, and its group, that a cell names: 乌木村3组, 清溪乡乌木村（5户）, also 乌木3组 or 乌木 where 乌木村 is known. Null for any
 * other text, and where it can be read in several ways.
 *
 * @param known names of villages; none where left out
 */
export function placeInVillage(cell: CellValue, known: ReadonlySet<string> = NONE_KNOWN): PlaceInVillage | null {
  if (typeof cell !== 'string' || cell.length > LONGEST) return null;
  const text = compact(cell).replaceAll('（', '(').replaceAll('）', ')');
  if (known.has(text)) return { village: text, group: null, rest: '' };
  const [above = ''] = ABOVE_VILLAGE.exec(text) ?? [];
  return (above === '' ? null : placeIn(text.slice(above.length), above, known)) ?? placeIn(text, '', known);
}

function placeIn(text: string, above: string, known: ReadonlySet<string>): PlaceInVillage | null {
  const [whole, village = '', group = null, count = ''] = PLACE.exec(text) ?? [];
  if (whole !== undefined) return { village, group, rest: above + count };
  const [, name = text, numbered = null] = WITHOUT_KIND.exec(text) ?? [];
  const meant = [`${name}村`, `${name}社区`].filter((one) => known.has(one));
  return meant.length === 1 && meant[0] !== undefined ? { village: meant[0], group: numbered, rest: above } : null;
}
