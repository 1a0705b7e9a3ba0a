import type { Reported } from './reported';

/** What stands for the hidden part of a name: 陈*山, 王某某 is a name of its own. */
const HIDDEN = /[*＊×○●■]/u;

/** Whether a part of a name was hidden by whoever made the copy. */
export function isHidden(name: string): boolean {
  return HIDDEN.test(name);
}

/**
 * How many pairings and cadres of a report bear names that are hidden in part: they can be found in no other report.
 */
export function hiddenRows({ rows }: Reported): number {
  const pairings = rows('Pairings').filter(({ cell }) =>
    [cell('cadre'), cell('household')].some((name) => isHidden(String(name ?? ''))),
  );
  return pairings.length + rows('Cadres').filter(({ cell }) => isHidden(String(cell('name') ?? ''))).length;
}
