import { EVERYDAY } from '../../templates/lists';
import { on } from '../days';
import { turn } from '../turn';
import { cadres } from './cadres';
import type { LogRow } from './log-row';
import { MEETINGS } from './log-sentences';

const DAYS = [on(3, 10, 2026), on(5, 12, 2026)];

const speakers = cadres.filter(({ category }) => category !== '一般干部');
const villages = [...new Set(speakers.map(({ village }) => village))];

/** 政策宣讲: a meeting a quarter in each village that has a team or a leader. */
export function meetings(): readonly LogRow[] {
  return DAYS.flatMap((first, quarter) =>
    villages.map((village, index): LogRow => {
      const date = first + index;
      return {
        date,
        cadres: speakers
          .filter((cadre) => cadre.village === village && (cadre.from ?? 0) <= date)
          .map(({ name }) => name)
          .join('、'),
        village,
        method: '政策宣讲',
        occasion: EVERYDAY,
        deed: '否',
        state: '已办结',
        persons: 38 + ((index * 17 + quarter * 9) % 40),
        content: turn(MEETINGS, index + quarter),
        evidence: '签到册',
      };
    }),
  );
}
