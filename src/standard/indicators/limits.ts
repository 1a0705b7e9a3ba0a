import type { Amount } from '../../model/amount';
import type { IndicatorDemand } from '../../model/indicator';

type Limits = Pick<IndicatorDemand, 'lower' | 'upper' | 'due'>;

/** Whether a count lies within both limits. A limit left blank is always met. */
export function meets({ lower, upper }: Pick<Limits, 'lower' | 'upper'>, actual: Amount): boolean {
  return (lower === null || actual >= lower) && (upper === null || actual <= upper);
}

/** Whether a count is as far as it has to be by now: within the limits, or of a yearly lower one as much as is due. */
export function isOnSchedule({ lower, upper, due }: Limits, actual: Amount): boolean {
  return meets({ lower: due ?? lower, upper }, actual);
}

/** Whether a count could still come up to what is needed by now if so much were added. */
export function couldBeMet({ lower, upper, due }: Limits, actual: Amount, added: Amount): boolean {
  const needed = due ?? lower;
  return added > 0 && (upper === null || actual <= upper) && (needed === null || actual + added >= needed);
}
