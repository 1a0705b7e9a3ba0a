import type { Period } from '../../model/summary';
import type { EarlierPeriodFile, EarlierFigure } from '../../report/source';
import type { Basis } from '../../report/text/report';
import { periodsBefore } from '../../standard/periods-before';
import type { ComparedFile } from './compare-with';

/** Numbers of the log that a report compares, and how they are counted from rows. */
const OF_LOG: Readonly<Record<string, Basis>> = {
  走访次数: { kind: 'rows' },
  受益人数: { kind: 'sum', column: 'persons' },
  折款金额: { kind: 'sum', column: 'amount' },
};

/**
 * Numbers of projects that a report compares with the year before only, since a year's ledger holds all of its
 * projects.
 */
const OF_PROJECTS: Readonly<Record<string, Basis>> = {
  已完成项目: { kind: 'rows' },
  项目资金: { kind: 'sum', column: 'funds' },
};

/**
 * The earlier periods that a report speaks of: 环比 for the period just before, 同比 for the same period a year before.
 * Other pairs (一季度 and 上半年) have no usual word and are left out.
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
