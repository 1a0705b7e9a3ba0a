import { chineseCount } from '../../model/chinese-number';
import { joined, type Part } from './runs';
import type { Sentence } from './report';

/** 一, 二 … 十二: a place in a list. */
export function chineseOrdinal(place: number): string {
  return place === 2 ? '二' : chineseCount(place);
}

/**
 * One or more points as sentences: 一是…；二是…。 A single point has no number. Points that have ； within them end with 。
 */
export function points(items: readonly (readonly Part[])[], between = '；'): readonly Sentence[] {
  return items.map((parts, at) => {
    const number = items.length === 1 ? '' : `${chineseOrdinal(at + 1)}是`;
    return joined([number, ...parts, at === items.length - 1 ? '。' : between]);
  });
}

/** Things one after the other with 、 between them. */
export function enumeration(items: readonly Part[]): Sentence {
  return joined(items, '、');
}

/**
 * 其中… with each part's number; of a single part 均为 and no number, which is told already. Of one thing alone, where
 * `all` tells how many there are, no more than 为.
 */
export function amongThem(parts: readonly (readonly [name: Part, numbered: Part])[], all?: number): Sentence {
  const [first] = parts;
  if (parts.length === 1 && first) return joined([all === 1 ? '为' : '均为', first[0]]);
  return joined(['其中', enumeration(parts.map(([, numbered]) => numbered))]);
}
