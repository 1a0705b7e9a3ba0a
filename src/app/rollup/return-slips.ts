import type { SheetPlan } from '../../model/plan';
import { pacer, type Work } from '../../model/progress';
import { groupBy } from '../../model/group-by';
import type { FindingLine } from '../../plan/rollup/findings-list';
import { slipPlan, type ReturnPoint } from '../../plan/rollup/slip-plan';
import type { RolledUp } from './roll-up';

/** The workbook of a return slip. */
export interface MadeSlip {
  readonly unit: string;
  readonly points: number;
  readonly plans: readonly SheetPlan[];
}

/** A slip for each unit with errors, or with remarks of the county's officer that still stand. */
export async function returnSlips(
  { rollup, findings }: RolledUp,
  time: string,
  work: Work,
): Promise<readonly MadeSlip[]> {
  const pause = pacer(work);
  const slips: MadeSlip[] = [];
  const sealTimes = new Map(rollup.units.map(({ unit, book }) => [unit, book.sealTime]));
  for (const [unit, lines] of groupBy(findings.filter(isReturned), (line) => line.unit)) {
    const points = lines.map(pointOf);
    const slip = { unit, time, period: rollup.assessment.period, sealTime: sealTimes.get(unit) ?? null, points };
    slips.push({ unit, points: points.length, plans: [await slipPlan(slip, pause)] });
  }
  return slips;
}

function isReturned({ finding, reason, opinion }: FindingLine): boolean {
  return opinion !== null || (reason === null && finding.severity === 'error');
}

function pointOf({ finding, mark, opinion, value, message }: FindingLine): ReturnPoint {
  const { code, sheet, row, column, address } = finding;
  const cell = address.includes('!') ? address.slice(address.lastIndexOf('!') + 1) : null;
  return { code, sheet, row, column, cell, value, message, opinion: opinion ?? '', mark };
}
