import { unitsOf, type Amount } from '../../model/amount';
import { formatDay } from '../../model/day';
import type { Language } from '../../model/language';
import type { CountyComparison } from '../../rollup/periods/compare-counties';
import type { ComparedFile } from './compare-with';

/** Comparisons as `--json` prints them: amounts in their units, `share` as a fraction of the earlier number. */
export function comparisonJson(files: readonly ComparedFile[], language: Language) {
  return files.map(({ kind, file, period, figures, doubts, sentences, notes, figureNotes }) => ({
    kind: kind === '上期' ? 'before' : 'yearBefore',
    file,
    period: { year: period.year, name: period.name, start: formatDay(period.start), end: formatDay(period.end) },
    figures: figures.map(({ group, subject, measure, unit, now, before, difference, share }) => ({
      group,
      subject,
      measure,
      unit,
      share,
      now: units(now),
      before: units(before),
      difference: units(difference),
    })),
    doubts,
    sentences: sentences.map((sentence) => sentence[language]),
    notes: [...notes, ...figureNotes].map((note) => note[language]),
  }));
}

/**
 * A county's comparison as `--json` prints it: the comparison of each unit, and notes on what could not be compared.
 */
export function countyComparisonJson({ units: compared, notes }: CountyComparison, language: Language) {
  const unitJson = ({ unit, file, comparison }: CountyComparison['units'][number]) => {
    const [told] = comparisonJson([{ ...comparison, file }], language);
    return { unit, ...told };
  };
  return { units: compared.map(unitJson), notes: notes.map((note) => note[language]) };
}

function units(amount: Amount | null): number | null {
  return amount === null ? null : unitsOf(amount);
}
