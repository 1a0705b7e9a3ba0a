import type { Day } from '../model/day';

/**
 * Whether a cadre is in post on a day: 到岗日期 (`from`) blank or not after it, 离岗日期 (`until`) blank or after it. The day
 * of leaving is no longer a day in post.
 */
export function inPost(from: Day | null, until: Day | null, day: Day): boolean {
  return (from === null || from <= day) && (until === null || until > day);
}

/**
 * Whether a pairing is in force on a day: 结对日期 (`from`) not after it, 解除日期 (`until`) blank or after it. A pairing
 * without a first day is never in force, since its beginning is not known.
 */
export function inForce(from: Day | null, until: Day | null, day: Day): boolean {
  return from !== null && from <= day && (until === null || until > day);
}
