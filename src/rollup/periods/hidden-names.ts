import type { Reported } from './reported';

/** Signs for the hidden part of a name: 陈*山. (王某某 is taken for a name.) */
const HIDDEN = /[*＊×○●■]/u;

/** Whether a part of a name is hidden. */
export function isHidden(name: string): boolean {
  return HIDDEN.test(name);
}

/** How many pairings and cadres of a report have partly hidden names, which cannot be found in another report. */
export function hiddenRows({ rows }: Reported): number {
  const pairings = rows('Pairings').filter(({ cell }) =>
    [cell('cadre'), cell('household')].some((name) => isHidden(String(name ?? ''))),
  );
  return pairings.length + rows('Cadres').filter(({ cell }) => isHidden(String(cell('name') ?? ''))).length;
}
