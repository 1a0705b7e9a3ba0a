import type { Day } from '../../model/day';
import { on, workday } from '../days';
import { turn } from '../turn';
import { households, type Household } from './households';
import { helpRow, type Help, type LogRow } from './log-row';
import { COLD_SPELL, DRAGON_BOAT, FLOOD, SPRING_FESTIVAL, VISITS } from './log-sentences';

/** The months in which each type of household is visited; 监测户 in every one. */
const MONTHS: Readonly<Record<string, readonly number[]>> = { 监测户: [1, 2, 3, 4, 5, 6], 脱贫户: [2, 4, 6] };
const OTHERS: readonly number[] = [2, 5];

/** A visit that was forgotten, so that 石磊 misses the indicator for this household and month. */
const FORGOTTEN = { head: '赖春燕', month: 3 } as const;

const LIVES_ALONE = ['独居老人', '特困供养户'];

/** 走访慰问: regular visits, with gifts at festivals, and visits because of cold and floods. */
export function visits(): readonly LogRow[] {
  const regular = households.flatMap((household, index) =>
    (MONTHS[household.type] ?? OTHERS)
      .filter((month) => !(household.head === FORGOTTEN.head && month === FORGOTTEN.month))
      .map((month) => regularVisit(household, month, index)),
  );
  const cold = households
    .filter(({ type }) => LIVES_ALONE.includes(type))
    .map((household, index): Help => ({
      date: on(1, 20, 2026) + (index % 3),
      household,
      sentence: COLD_SPELL,
      occasion: '寒潮',
      evidence: '照片1张',
    }));
  const flood = households
    .filter(({ village }) => village === '河口村')
    .map((household, index): Help => ({
      date: on(6, 8, 2026) + (index % 4),
      household,
      sentence: FLOOD,
      occasion: '汛期',
    }));
  // No visits before the pairing began.
  return [...regular, ...cold, ...flood].filter(({ date, household }) => date >= household.from).map(helpRow);
}

/** February’s visit is that of 春节 (the 17th), June’s that of 端午 (the 19th). */
function regularVisit(household: Household, month: number, index: number): Help {
  const visit = (date: Day, content: string, more: Partial<Help> = {}, amount?: number): Help => ({
    date,
    household,
    sentence: { method: '走访慰问', content, ...(amount === undefined ? {} : { amount }) },
    ...more,
  });
  if (month === 2)
    return visit(on(2, 9, 2026) + (index % 5), SPRING_FESTIVAL, { occasion: '春节', evidence: '签收单' }, 200);
  if (month === 6) return visit(on(6, 15, 2026) + (index % 4), DRAGON_BOAT, { occasion: '端午' }, 58.5);
  return visit(workday(on(month, 4 + ((index * 3 + month) % 20), 2026)), turn(VISITS, index + month));
}
