/** One figure of a run: a ratio where it does not say otherwise. */
export interface Result {
  readonly name: string;
  /** Null where what it is held against is not there. */
  readonly value: number | null;
  readonly aim?: { readonly atMost: number } | { readonly atLeast: number };
  /** Why there is no value. */
  readonly skipped?: string;
}

/** A run as one object, for other programs. */
export function asJson(results: readonly Result[], about: Readonly<Record<string, unknown>>): string {
  const figures = results.flatMap(({ name, value, aim }) =>
    value === null ? [] : [[name, { value: rounded(value), ...aim }]],
  );
  const skipped = results.flatMap(({ name, skipped: reason }) => (reason === undefined ? [] : [[name, reason]]));
  const objects = { figures: Object.fromEntries(figures) as unknown, skipped: Object.fromEntries(skipped) as unknown };
  return `${JSON.stringify({ ...about, ...objects }, null, 2)}\n`;
}

/** A figure as a line of text. */
export function asLine({ name, value, aim, skipped }: Result): string {
  const shown = value === null ? 'skipped' : String(rounded(value));
  const wanted = !aim ? '' : 'atMost' in aim ? `aim ≤ ${aim.atMost}` : `aim ≥ ${aim.atLeast}`;
  return `${name.padEnd(64)} ${shown.padStart(9)}   ${skipped ?? wanted}\n`;
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
