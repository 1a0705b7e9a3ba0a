import type { Masking } from './masking';

/** The rows behind a number hold no text, and there are many of them. */
const TRACE = 'trace';

/**
 * What is made of a workbook (a summary, its lists), whose texts (names, sources, units, places) show no more of
 * numbers of persons than a submission does.
 */
export function maskedTexts<Made>(made: Made, mask: Masking): Made {
  return masked(made, mask) as Made;
}

function masked(value: unknown, mask: Masking): unknown {
  if (typeof value === 'string') return mask(value);
  if (Array.isArray(value)) return value.map((own) => masked(own, mask));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, own]) => [key, key === TRACE ? own : masked(own, mask)]));
}
