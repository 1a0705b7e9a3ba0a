/** How many characters of a number stay visible, at its start and at its end. */
const OF_ID = { start: 6, end: 4 } as const;
const OF_PHONE = { start: 3, end: 4 } as const;

/** Fewer hidden characters than these could be guessed. */
const FEWEST_HIDDEN = 4;

/** `510903********0118`. */
export function maskIdNumber(number: string): string {
  return masked(number, OF_ID);
}

/** `138****4321`. */
export function maskPhone(number: string): string {
  return masked(number, OF_PHONE);
}

/** `138****4321`, for each of several numbers in a cell. */
export function maskPhones(numbers: string): string {
  return numbers
    .split(/([、,，;；/／\s]+)/)
    .map((part, index) => (index % 2 === 0 ? maskPhone(part) : part))
    .join('');
}

/** Hides the middle of a number; all of it where too little would be hidden. */
function masked(number: string, { start, end }: { readonly start: number; readonly end: number }): string {
  const signs = Array.from(number);
  const hidden = signs.length - start - end;
  if (hidden < FEWEST_HIDDEN) return '*'.repeat(signs.length);
  return [...signs.slice(0, start), '*'.repeat(hidden), ...signs.slice(-end)].join('');
}
