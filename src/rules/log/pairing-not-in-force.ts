import { formatDay } from '../../model/day';
import { naming } from '../../standard/lookup/references';
import { isKnown } from '../../standard/lookup/rosters';
import { spanOf, type Span } from '../../standard/pairings/pairing-days';
import { pairingsOfHousehold } from '../../standard/pairings/pairing-indexes';
import { SEPARATOR } from '../../templates/column';
import { logDateFault } from '../dates/log-date';
import type { Rule } from '../rule';
import { logOfHousehold, logOfPairedHousehold } from './log-indexes';

const logOfCadre = naming('AssistanceLog', 'cadres');

/** `2014-01-06—2014-05-20`, or `2014-01-06—` while it lasts. */
function spanText({ from, until }: Span): string {
  return `${formatDay(from)}—${until === Infinity ? '' : formatDay(until)}`;
}

/** R206 */
export const pairingNotInForce: Rule = {
  finding: {
    code: 'R206',
    severity: 'warning',
    title: { zh: '日志日期不在结对期内', en: 'A log row outside the time of the pairing' },
    message: {
      zh: '{date}这一天，{cadres}与{village}“{household}”的结对不在有效期内（结对期：{spans}），日志与结对对不上。请核对日期，或更正结对帮扶的结对日期、解除日期。',
      en: 'On {date} the pairing of {cadres} with “{household}” of {village} was not in force ({spans}), so log and pairings disagree. Check the date, or correct the days of the pairing.',
    },
    explanation: {
      zh: '日志所写干部与该户结过对，但那一天没有一个结对有效（结对日期当天起有效，解除日期当天不再有效）时报告。日期本身已报C111或C112、结对的日期有误、有干部不在名册中时不报，先改正那些。',
      en: 'A cadre of the log row was paired with the household, but none of these pairings was in force that day (in force from its first day; no longer on the day it ended). Not reported where the date is C111 or C112, the days of a pairing are in error or a cadre is not in the roster: correct that first.',
    },
  },
  checks: [
    {
      table: 'AssistanceLog',
      column: 'date',
      readsPeriod: true,
      check: (row, context, report) => {
        const { columns } = context.book.AssistanceLog;
        const date = columns.date.values[row] ?? null;
        const cadres = columns.cadres.values[row] ?? null;
        const village = columns.village.values[row] ?? null;
        const household = columns.household.values[row] ?? null;
        if (date === null || cadres === null || village === null || household === null) return;
        const [key = ''] = context.index.of(logOfHousehold).keysOf(row);
        const households = context.index.of(pairingsOfHousehold);
        const spans: Span[] = [];
        for (const pairing of households.rows(key)) {
          if (!cadres.includes(context.book.Pairings.columns.cadre.values[pairing] ?? '')) continue;
          const span = spanOf(context.book, pairing);
          if (span === null || (span.from <= date && date < span.until)) return;
          spans.push(span);
        }
        if (spans.length === 0 || logDateFault(date, context) !== null) return;
        if (!cadres.every((cadre) => isKnown('Cadres', cadre, context))) return;
        const { cadres: everPaired } = households.factsAbout(key);
        const paired = cadres.filter((cadre) => everPaired.includes(cadre));
        report({
          params: {
            date: formatDay(date),
            cadres: paired.join(SEPARATOR),
            village,
            household,
            spans: spans.map(spanText).join(SEPARATOR),
          },
        });
      },
      affectedBy: {
        Pairings: logOfPairedHousehold,
        Cadres: (changed, { book, index }) => index.of(logOfCadre).rows(book.Cadres.columns.name.values[changed] ?? ''),
      },
    },
  ],
};
