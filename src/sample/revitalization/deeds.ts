import { on, spreadDays } from '../days';
import { turn } from '../turn';
import { cadres } from './cadres';
import { households } from './households';
import { helpRow, type LogRow } from './log-row';
import { DEEDS, PURCHASES } from './log-sentences';

/** What cadres spend on 消费帮扶 in the half-year, in yuan; the county asks for 400 a year. */
const SPENT: readonly number[] = [260, 420.5, 208, 315, 400];

/** Cadres with a deed that is not finished. */
const BEGUN = ['苏婷', '夏俊', '金晓梅'];

/** 好事实事 from March on, spread over each cadre’s households, and what the cadres bought from them. */
export function deedsAndPurchases(): readonly LogRow[] {
  return cadres.flatMap(({ name, deeds, from }, place) => {
    const own = households.filter(({ cadre }) => cadre === name);
    const count = deeds + (BEGUN.includes(name) ? 1 : 0);
    const days = spreadDays(Math.max(on(3, 2, 2026), from ?? 0), on(6, 24, 2026), count);
    const given = days.map((date, index) =>
      helpRow({
        date,
        household: turn(own, index + place),
        sentence: turn(DEEDS, place * 3 + index),
        deed: true,
        ...(index < deeds ? { evidence: '照片1张' } : { state: '办理中' }),
      }),
    );
    const bought = helpRow({
      date: on(4, 7, 2026) + (place % 4),
      household: turn(own, place),
      sentence: { method: '消费帮扶', content: turn(PURCHASES, place), amount: turn(SPENT, place) },
      evidence: '付款截图',
    });
    return [...given, bought];
  });
}
