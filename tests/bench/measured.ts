import { processorTime } from '../support/cpu';

/** Milliseconds of the processor that a piece of work takes: they do not run on while other programs have it. */
export async function spent<Result>(
  work: () => Promise<Result> | Result,
): Promise<{ readonly result: Result; readonly ms: number }> {
  const begin = processorTime();
  const result = await work();
  return { result, ms: processorTime() - begin };
}

/** The middle one of some numbers, or halfway between the two in the middle; 0 of none. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  const [below = 0, above = 0] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]];
  return (below + above) / 2;
}

/** The median of what a piece of work costs when it is done so many times. */
export async function medianOf(rounds: number, work: () => unknown): Promise<number> {
  const costs: number[] = [];
  for (let round = 0; round < rounds; round += 1) costs.push((await spent(work)).ms);
  return median(costs);
}

/** What a measure tells, by name; milliseconds of the processor unless the name says otherwise. */
export type Figures = Readonly<Record<string, number>>;
