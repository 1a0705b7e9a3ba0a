import type { Summary } from '../model/summary';
import { maskNumbersIn } from './mask';

/** The rows behind a number hold no text, and there are many of them. */
const TRACE = 'trace';

/** A summary whose texts (names, sources, units, places) show no more of numbers of persons than a submission does. */
export function maskedSummary(summary: Summary): Summary {
  return masked(summary) as Summary;
}

function masked(value: unknown): unknown {
  if (typeof value === 'string') return maskNumbersIn(value);
  if (Array.isArray(value)) return value.map(masked);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, own]) => [key, key === TRACE ? own : masked(own)]));
}
