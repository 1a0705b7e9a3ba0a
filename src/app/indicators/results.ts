import type { IndicatorDemand } from '../../model/indicator';
import type { LocalizedText } from '../../model/language';
import type { IndicatorLine, Summary } from '../../model/summary';
import { demandWords } from '../../standard/indicators/demand-words';
import { namedTests } from '../../standard/indicators/missed-words';

/** What came of one indicator. */
export interface IndicatorResult {
  readonly demand: IndicatorDemand;
  /** A line for each cadre it is asked of. */
  readonly lines: readonly IndicatorLine[];
}

/** The indicators of a summary, in the order of their sheet. */
export function indicatorResults({ indicators }: Pick<Summary, 'indicators'>): readonly IndicatorResult[] {
  const byName = new Map<string, IndicatorLine[]>();
  for (const line of indicators) {
    const own = byName.get(line.demand.name);
    if (own) own.push(line);
    else byName.set(line.demand.name, [line]);
  }
  return [...byName.values()].flatMap((lines) => (lines[0] ? [{ demand: lines[0].demand, lines }] : []));
}

/** What an indicator asks, in a few words. */
export function demandText(demand: IndicatorDemand): LocalizedText {
  return demandWords(demand);
}

/** Which windows and households a cadre has missed; null where there are none. */
export function missedText({ demand, missed }: IndicatorLine): LocalizedText | null {
  return missed.length === 0 ? null : namedTests(demand, missed);
}
