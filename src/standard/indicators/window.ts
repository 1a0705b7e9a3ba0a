import type { Day } from '../../model/day';
import type { Window } from '../../model/indicator';

/** True of a day within the window. */
export function holds({ first, last }: Window, day: Day): boolean {
  return first <= day && day <= last;
}

/** How many days two windows have in common. */
export function daysInCommon(a: Window, b: Window): number {
  return Math.max(0, Math.min(a.last, b.last) - Math.max(a.first, b.first) + 1);
}

/**
 * Which windows share a day with a stay: those from index `first` up to, but not including, `end`.
 *
 * @param windows in order, without common days
 */
export function windowsTouched(
  stay: Window,
  windows: readonly Window[],
): { readonly first: number; readonly end: number } {
  const first = firstEndingFrom(stay.first, windows);
  let end = first;
  while ((windows[end]?.first ?? Infinity) <= stay.last) end += 1;
  return { first, end };
}

/** The index of the first window that does not end before a day. */
function firstEndingFrom(day: Day, windows: readonly Window[]): number {
  let low = 0;
  let high = windows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((windows[middle]?.last ?? Infinity) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
