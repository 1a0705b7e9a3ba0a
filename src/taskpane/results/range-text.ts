import type { Words } from '../words/words';

/** `3–5`, `≥3`, `≤5`; nothing where there is no limit. */
export function rangeText(
  min: number | null,
  max: number | null,
  { say, count }: Pick<Words, 'say' | 'count'>,
): string {
  if (min !== null && max !== null)
    return min === max ? count(min) : say('range', { min: count(min), max: count(max) });
  if (min !== null) return say('atLeast', { min: count(min) });
  return max === null ? say('noLimit') : say('atMost', { max: count(max) });
}
