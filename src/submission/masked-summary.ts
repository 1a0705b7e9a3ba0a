import type { Summary } from '../model/summary';
import type { Masking } from './masking';

/** The rows behind a number hold no text, and there are many of them. */
const TRACE = 'trace';

/** A summary whose texts (names, sources, units, places) show no more of numbers of persons than a submission does. */
export function maskedSummary(summary: Summary, mask: Masking): Summary {
  return masked(summary, mask) as Summary;
}

function masked(value: unknown, mask: Masking): unknown {
  if (typeof value === 'string') return mask(value);
  if (Array.isArray(value)) return value.map((own) => masked(own, mask));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, own]) => [key, key === TRACE ? own : masked(own, mask)]));
}
