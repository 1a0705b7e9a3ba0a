import { groupBy } from '../model/group-by';
import type { Candidate, Say } from './candidates';
import { unitKey } from './unit-key';

/** Words behind a township's name that do not make it another township. */
const OFFICE = /(?:人民政府|政府|党委|委员会|办事处)$/u;
/** The county, city or district before it. */
const COUNTY = /^\p{Script=Han}{1,7}?(?:自治县|县|区|市|旗)(?=\p{Script=Han}+[乡镇道场]$)/u;

/** The short name of a township: 青山乡 for 示例县青山乡人民政府. */
function shortName(unit: string): string {
  return unitKey(unit).replace(OFFICE, '').replace(COUNTY, '');
}

/**
 * Reports files that count for two units with the same short name: one unit's numbers may be in the sums twice. Not
 * where both units are on the list of those that owe a report.
 */
export function sayAlike(counted: Iterable<Candidate>, units: readonly string[] | null, say: Say): void {
  const owed = new Set((units ?? []).map(unitKey));
  for (const [, [first, ...others]] of groupBy(counted, ({ unit }) => shortName(unit)))
    for (const { delivery, unit } of others)
      if (first && !(owed.has(unitKey(unit)) && owed.has(unitKey(first.unit))))
        say(delivery, 'alike', { unit, other: first.unit }, first.delivery);
}
