import type { Masking } from './masking';

/** Skipped: traces are long and hold no text to mask. */
const TRACE = 'trace';

/** A copy of something made from a workbook (a summary, its lists) with all texts in it masked as in a submission. */
export function maskedTexts<Made>(made: Made, mask: Masking): Made {
  return masked(made, mask) as Made;
}

function masked(value: unknown, mask: Masking): unknown {
  if (typeof value === 'string') return mask(value);
  if (Array.isArray(value)) return value.map((own) => masked(own, mask));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, own]) => [key, key === TRACE ? own : masked(own, mask)]));
}
