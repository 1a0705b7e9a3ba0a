import type { Amount } from '../../model/amount';
import type { IndicatorDemand } from '../../model/indicator';

type Limits = Pick<IndicatorDemand, 'lower' | 'upper' | 'due'>;

/** Whether a count lies within both limits. A limit left blank is always met. */
export function meets({ lower, upper }: Pick<Limits, 'lower' | 'upper'>, actual: Amount): boolean {
  return (lower === null || actual >= lower) && (upper === null || actual <= upper);
}

/**
 * Whether a count is sufficient by now: within the limits, where of a yearly lower limit only the part that is due
 * counts.
 */
export function isOnSchedule({ lower, upper, due }: Limits, actual: Amount): boolean {
  return meets({ lower: due ?? lower, upper }, actual);
}

/** Whether a count could still be sufficient by now. @param added the most that corrections could add */
export function couldBeMet({ lower, upper, due }: Limits, actual: Amount, added: Amount): boolean {
  const needed = due ?? lower;
  return added > 0 && (upper === null || actual <= upper) && (needed === null || actual + added >= needed);
}
