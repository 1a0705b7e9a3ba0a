import { EVERYDAY } from '../../templates/lists';
import { on } from '../days';
import { turn } from '../turn';
import { cadres } from './cadres';
import type { LogRow } from './log-row';
import { STAYS } from './log-sentences';

/** First and last days of the two stays of each month from January to June: 20 to 22 days together. */
const DAYS: readonly (readonly (readonly [first: number, last: number])[])[] = [
  [
    [4, 14],
    [18, 28],
  ],
  [
    [2, 13],
    [21, 28],
  ],
  [
    [2, 12],
    [16, 26],
  ],
  [
    [7, 17],
    [20, 30],
  ],
  [
    [6, 16],
    [18, 28],
  ],
  [
    [1, 11],
    [14, 24],
  ],
];

/** 高翔 was at a training course in the second half of May, and so falls short of that month's days. */
const AT_A_COURSE = { name: '高翔', from: on(5, 18, 2026) } as const;

const teams = [...new Set(cadres.filter(({ category }) => category === '驻村队员').map(({ village }) => village))];

/** The teams’ stays in their villages, a row for each stay of a team. */
export function stays(): readonly LogRow[] {
  return DAYS.flatMap((month, index) =>
    month.flatMap(([first, last], half) => {
      const from = on(index + 1, first, 2026);
      return teams.map((village, team): LogRow => {
        const there = cadres.filter(
          (cadre) =>
            cadre.category === '驻村队员' &&
            cadre.village === village &&
            (cadre.from ?? 0) <= from &&
            !(cadre.name === AT_A_COURSE.name && from === AT_A_COURSE.from),
        );
        return {
          date: from,
          end: on(index + 1, last, 2026),
          cadres: there.map(({ name }) => name).join('、'),
          village,
          method: '驻村',
          occasion: EVERYDAY,
          deed: '否',
          state: '已办结',
          content: turn(STAYS, index * 2 + half + team),
          evidence: '驻村日志',
        };
      });
    }),
  );
}
