import { chineseCount } from '../../model/chinese-number';
import { joined, type Part } from './runs';
import type { Sentence } from './report';

/** 一, 二 … 十二: the number of a point (二 where a count would be 两). */
export function chineseOrdinal(place: number): string {
  return place === 2 ? '二' : chineseCount(place);
}

/** Points as sentences: 一是…；二是…。 A single point has no number. @param between 。 for points that contain ； */
export function points(items: readonly (readonly Part[])[], between = '；'): readonly Sentence[] {
  return items.map((parts, at) => {
    const number = items.length === 1 ? '' : `${chineseOrdinal(at + 1)}是`;
    return joined([number, ...parts, at === items.length - 1 ? '。' : between]);
  });
}

/** Parts joined by 、. */
export function enumeration(items: readonly Part[]): Sentence {
  return joined(items, '、');
}

/**
 * How a number divides into parts: 其中 and each part with its number. A single part is 均为 without its number, which is
 * the whole's; just 为 where the whole is one.
 *
 * @param all the whole's number
 */
export function amongThem(parts: readonly (readonly [name: Part, numbered: Part])[], all?: number): Sentence {
  const [first] = parts;
  if (parts.length === 1 && first) return joined([all === 1 ? '为' : '均为', first[0]]);
  return joined(['其中', enumeration(parts.map(([, numbered]) => numbered))]);
}
