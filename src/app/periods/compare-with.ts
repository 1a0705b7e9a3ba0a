import type { LocalizedText } from '../../model/language';
import type { Work } from '../../model/progress';
import type { ComparedPeriod } from '../../plan/forms/period-lines';
import { comparePeriods, type PeriodComparison } from '../../rollup/periods/compare-periods';
import { reportedIn } from '../../rollup/periods/reported';
import type { Delivery } from '../../rollup/delivery';
import { ledgerTemplate, type TableName } from '../../templates/ledgers';
import type { Checked } from '../check';
import { deliveredBook } from '../delivered-book';
import { earlierFile, NO_PERIOD } from './earlier-file';

/** The comparison of a workbook with one earlier file. */
export interface ComparedFile extends PeriodComparison {
  /** The file's name as it may be shown to others. */
  readonly file: string;
}

/** The comparisons, or the first file that cannot be compared with and why. */
export type WithEarlier =
  | { readonly kind: 'compared'; readonly files: readonly ComparedFile[] }
  | { readonly kind: 'refused'; readonly file: string; readonly sentence: LocalizedText };

const TWICE: LocalizedText = {
  zh: '上期的文件给了两个，只能与一个上期、一个上年同期比较。请去掉一个。',
  en: 'Two files of one kind were given: one of the period before and one of the year before can be compared. Leave one out.',
};

/**
 * Compares a checked workbook with its unit's earlier reports: one of the period before, one of the year before, or
 * both.
 */
export async function compareWith(checked: Checked, deliveries: readonly Delivery[], work: Work): Promise<WithEarlier> {
  if (deliveries.length === 0) return { kind: 'compared', files: [] };
  const now = reportedIn(await deliveredBook(checked, work, 'found'));
  const files: ComparedFile[] = [];
  for (const delivery of deliveries) {
    const { file } = delivery;
    const earlier = earlierFile(delivery);
    if (earlier.kind === 'unusable') return { kind: 'refused', file, sentence: earlier.sentence };
    if (!now) return { kind: 'refused', file, sentence: NO_PERIOD };
    const outcome = comparePeriods(earlier.report, now);
    if (outcome.kind === 'refused') return { kind: 'refused', file, sentence: outcome.sentence };
    if (files.some(({ kind }) => kind === outcome.comparison.kind)) return { kind: 'refused', file, sentence: TWICE };
    files.push({ ...outcome.comparison, file: delivery.shownFile });
  }
  return { kind: 'compared', files: files.toSorted((a, b) => b.period.end - a.period.end) };
}

/** Comparisons as the printed form shows them. */
export function comparedPeriods(files: readonly ComparedFile[]): readonly ComparedPeriod[] {
  return files.map(({ kind, period, file, figures, doubts, notes, figureNotes }) => ({
    kind,
    period,
    doubts,
    file: `“${file}”`,
    notes: [...notes, ...figureNotes].map(({ zh }) => zh),
    figures: figures.map((figure) => ({ ...figure, file, sheetOf: templateSheet })),
  }));
}

/** Comparisons as sentences, where no figures are shown: first the doubts to look into, then notes on the files. */
export function comparedSentences(files: readonly ComparedFile[]): readonly LocalizedText[] {
  return files.flatMap(({ sentences, notes }) => [...sentences, ...notes]);
}

/** The name that a ledger's sheet has in a township's template. */
export function templateSheet(table: string): string {
  return ledgerTemplate(table as TableName).sheet;
}
