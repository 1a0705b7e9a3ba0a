import { fillText, type LocalizedText, type TextParams } from '../../model/language';
import type { Period } from '../../model/summary';
import { TEMPLATE_VERSION } from '../../templates/ledgers';
import { periodKey, periodLabel } from '../period-title';
import { unitKey } from '../unit-key';
import { comparableNatures, compareFigures, type ComparedFigure } from './compare-figures';
import { doubtSentences } from './doubt-words';
import type { Doubt } from './doubt';
import { doubtsBetween } from './doubts';
import { earlierKind, type EarlierKind } from './earlier-period';
import { figuresOf, type Figure, type FigureNature } from './figures';
import { hiddenRows } from './hidden-names';
import type { Reported } from './reported';

/** A report compared with one of an earlier period. */
export interface PeriodComparison {
  readonly kind: EarlierKind;
  readonly period: Period;
  readonly figures: readonly ComparedFigure[];
  readonly doubts: readonly Doubt[];
  /** The doubts in words, a sentence for each kind. */
  readonly sentences: readonly LocalizedText[];
  /** What the reader should know about the earlier file. */
  readonly notes: readonly LocalizedText[];
  /** Which figures have no difference, and why; only for where the figures are shown. */
  readonly figureNotes: readonly LocalizedText[];
}

/** The comparison, or why the earlier report cannot be compared with. */
export type ComparisonOutcome =
  | { readonly kind: 'compared'; readonly comparison: PeriodComparison }
  | { readonly kind: 'refused'; readonly sentence: LocalizedText };

const NO_UNIT = '（没有填写单位）';

const REFUSALS = {
  otherUnit: {
    zh: '上期的文件是“{before}”的，不是“{now}”的，没有比较。请核对是不是选错了文件。',
    en: 'The file of the period before is of “{before}”, not of “{now}”; nothing was compared.',
  },
  samePeriod: {
    zh: '上期的文件报的也是{before}，不早于本期（{now}），没有比较。请选上一期或上年同期的文件。',
    en: 'The file of the period before reports {before}, too, which is not earlier than {now}; nothing was compared.',
  },
  notEarlier: {
    zh: '上期的文件报的是{before}，不早于本期（{now}），没有比较。请核对是不是选错了文件。',
    en: 'The file of the period before reports {before}, which is not earlier than {now}; nothing was compared.',
  },
  otherYear: {
    zh: '上期的文件报的是{before}，既不是本期（{now}）的上一期，也不是上年同期，没有比较。请核对是不是选错了年度的文件。',
    en: 'The file reports {before}: neither the period before {now} nor the same one a year before; nothing was compared.',
  },
} as const satisfies Readonly<Record<string, LocalizedText>>;

const NOTES = {
  noSeal: {
    zh: '上期的文件没有封签，不能确认就是当时上报的那一份。',
    en: 'The file of the period before bears no seal: that it is the one that was submitted cannot be told.',
  },
  changed: {
    zh: '上期的文件在封签之后改动过，下面是与改动后的数比较。请找当时上报的那一份。',
    en: 'The file of the period before was changed after it was sealed; compared is what it holds now.',
  },
  newerSeal: {
    zh: '上期文件的封签是更新的版本做的，不能核对。请更新软件。',
    en: 'The seal of the file of the period before was made by a newer version and cannot be checked.',
  },
  stale: {
    zh: '上期的文件是旧模板（第{version}版）的，旧模板没有的列没有比较。',
    en: 'The file of the period before is of template version {version}; columns that it has not were not compared.',
  },
  errors: {
    zh: '上期的文件里有{count}个错误，出错的行没有计入上期的数。',
    en: 'The file of the period before holds {count} errors; the rows are left out of its numbers.',
  },
  hidden: {
    zh: '上期的文件里有{count}行隐去了姓名，这些干部和结对没有逐个核对，只比较了合计数。',
    en: 'Names are hidden in {count} rows of the file of the period before: these were not compared one by one.',
  },
  otherLength: {
    zh: '{before}与本期长短不同，期内的次数、人数和金额只列出来，不算增减。',
    en: '{before} is not as long as this period: what happened within it is shown without a difference.',
  },
  otherAssessment: {
    zh: '{before}与本期不在同一个考核年度，本年累计的数只列出来，不算增减。',
    en: '{before} lies in another year of assessment: numbers of the year are shown without a difference.',
  },
} as const satisfies Readonly<Record<string, LocalizedText>>;

/** Compares a report with one of an earlier period. @param numbers the numbers to compare; all where left out */
export function comparePeriods(
  before: Reported,
  now: Reported,
  numbers: (reported: Reported) => readonly Figure[] = figuresOf,
): ComparisonOutcome {
  const titles = { before: periodLabel(before.period), now: periodLabel(now.period) };
  const kind = earlierKind(before.period, now.period);
  const [old, own] = [before.unit ?? '', now.unit ?? ''];
  if (unitKey(old) !== unitKey(own)) return refused('otherUnit', { before: old === '' ? NO_UNIT : old, now: own });
  if (periodKey(before.period) === periodKey(now.period)) return refused('samePeriod', titles);
  if (before.period.end >= now.period.end) return refused('notEarlier', titles);
  if (kind === null) return refused('otherYear', titles);
  const doubts = doubtsBetween(before, now);
  const isComparable = comparableNatures(before.period, now.period, kind);
  return {
    kind: 'compared',
    comparison: {
      kind,
      period: before.period,
      figures: compareFigures(numbers(before), numbers(now), isComparable),
      doubts,
      sentences: doubtSentences(doubts, titles.before),
      notes: notesOn(before),
      figureNotes: notesOnFigures(titles.before, isComparable),
    },
  };
}

function refused(reason: keyof typeof REFUSALS, params: TextParams): ComparisonOutcome {
  return { kind: 'refused', sentence: fillText(REFUSALS[reason], params) };
}

function notesOn(before: Reported): readonly LocalizedText[] {
  const { seal, errors, templateVersion } = before;
  const version = templateVersion ?? 1;
  const hidden = hiddenRows(before);
  return [
    ...(seal === 'none' ? [NOTES.noSeal] : []),
    ...(seal === 'changed' ? [NOTES.changed] : []),
    ...(seal === 'newer' ? [NOTES.newerSeal] : []),
    ...(version < TEMPLATE_VERSION ? [fillText(NOTES.stale, { version })] : []),
    ...(errors > 0 ? [fillText(NOTES.errors, { count: errors })] : []),
    ...(hidden > 0 ? [fillText(NOTES.hidden, { count: hidden })] : []),
  ];
}

function notesOnFigures(before: string, isComparable: (nature: FigureNature) => boolean): readonly LocalizedText[] {
  return [
    ...(isComparable('within') ? [] : [fillText(NOTES.otherLength, { before })]),
    ...(isComparable('sinceYearBegan') ? [] : [fillText(NOTES.otherAssessment, { before })]),
  ];
}
