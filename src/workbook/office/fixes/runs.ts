import type { InspectedFix } from './inspect';

/** Cells one below the other that can be written at once. */
export type Run = readonly [InspectedFix, ...InspectedFix[]];

const MAX_ROWS = 2000;

/**
 * The fixes as runs of neighbours. Among hidden rows each cell goes alone, since Excel puts several values
 * at once into the wrong rows of a filtered sheet (office-js issue 224).
 */
export function runsOf(fixes: readonly InspectedFix[]): Run[] {
  const runs: [InspectedFix, ...InspectedFix[]][] = [];
  for (const item of fixes) {
    const run = runs.at(-1);
    if (run && run.length < MAX_ROWS && follows(run.at(-1) ?? run[0], item)) run.push(item);
    else runs.push([item]);
  }
  return runs;
}

function follows(before: InspectedFix, item: InspectedFix): boolean {
  if (before.amongHidden || item.amongHidden) return false;
  const [a, b] = [before.fix, item.fix];
  return a.sheet === b.sheet && a.place.column === b.place.column && a.place.row + 1 === b.place.row;
}
