import type { Period } from '../../model/summary';
import type { EarlierPeriodFile, EarlierFigure } from '../../report/source';
import type { Basis } from '../../report/text/report';
import { periodsBefore } from '../../standard/periods-before';
import type { ComparedFile } from './compare-with';

/** Numbers of the log that a report tells of two periods, and how their rows make them up. */
const OF_LOG: Readonly<Record<string, Basis>> = {
  走访次数: { kind: 'rows' },
  受益人数: { kind: 'sum', column: 'persons' },
  折款金额: { kind: 'sum', column: 'amount' },
};

/** Those of projects: told of two years alone, since the ledger of a year holds all of its projects. */
const OF_PROJECTS: Readonly<Record<string, Basis>> = {
  已完成项目: { kind: 'rows' },
  项目资金: { kind: 'sum', column: 'funds' },
};

/**
 * What a report tells of files of earlier periods: 环比 with the period just before, 同比 with the same a year before. Of
 * others (一季度 beside 上半年) there is no usual word, and nothing is told.
 */
export function reportedEarlier(compared: readonly ComparedFile[], period: Period): readonly EarlierPeriodFile[] {
  const named = periodsBefore(period);
  return compared.flatMap(({ file, period: { start, end }, figures }): EarlierPeriodFile[] => {
    const earlier = named.find((candidate) => candidate.period.start === start && candidate.period.end === end);
    if (!earlier) return [];
    const bases = earlier.kind === '同比' ? { ...OF_LOG, ...OF_PROJECTS } : OF_LOG;
    const told = figures.flatMap((figure): EarlierFigure[] => {
      const { group, measure, unit, now, before, difference, trace, traceBefore } = figure;
      const basis = group === '总体' ? bases[measure] : undefined;
      if (!basis || now === null || before === null || difference === null || (now === 0 && before === 0)) return [];
      return [{ measure, unit, now, before, trace, traceBefore, basis }];
    });
    return [{ kind: earlier.kind, words: earlier.words, file, figures: told }];
  });
}
