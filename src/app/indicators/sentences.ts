import type { LocalizedText } from '../../model/language';
import { countedBook } from '../../rules/quotas/judged-cadre';
import { indicatorsOf } from '../../standard/indicators/indicator';
import { indicatorSentence } from '../../standard/indicators/sentence';
import type { Checked } from '../check';

/** A row of 考核指标, and how it is understood. */
export interface IndicatorSentence {
  /** The sheet's row number. */
  readonly row: number;
  readonly name: string;
  /** What will be counted; null where the row cannot be worked out, or the profile tells no period. */
  readonly sentence: LocalizedText | null;
}

/** Puts every row of 考核指标 into a sentence, so that the user sees what will be counted. */
export function indicatorSentences({
  book,
  judgement,
}: Pick<Checked, 'book' | 'judgement'>): readonly IndicatorSentence[] {
  const given = countedBook(judgement.context);
  const sentences = new Map(
    (given ? indicatorsOf(given) : []).map((indicator) => [indicator.row, indicatorSentence(indicator)]),
  );
  const { sheetRows, columns } = book.Indicators;
  return sheetRows.map((row, index) => ({
    row,
    name: columns.name.values[index] ?? '',
    sentence: sentences.get(index) ?? null,
  }));
}
