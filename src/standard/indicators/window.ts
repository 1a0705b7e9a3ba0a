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

/** Place of the window that holds a day among windows in their order that have no day in common; null where none does. */
export function windowHolding(day: Day, windows: readonly Window[]): number | null {
  let low = 0;
  let high = windows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const window = windows[middle];
    if (window && window.last < day) low = middle + 1;
    else high = middle;
  }
  const found = windows[low];
  return found && holds(found, day) ? low : null;
}
