import { unitsOf } from '../../model/amount';
import { groupBy } from '../../model/group-by';
import type { Period } from '../../model/summary';
import { figureKey, type ComparedFigure } from '../../rollup/periods/compare-figures';
import { DOUBT_TITLES } from '../../rollup/periods/doubt-words';
import type { Doubt } from '../../rollup/periods/doubt';
import type { EarlierKind } from '../../rollup/periods/earlier-period';
import type { SourceLine } from '../sources/source-line';
import { periodName } from './period-words';

/** The sheet that compares a summary with earlier periods. */
export const PERIODS_SHEET = '上期对比';

/** An earlier period, with its figures, doubts and notes. */
export interface ComparedPeriod {
  readonly kind: EarlierKind;
  readonly period: Period;
  /** Where its numbers come from: `一季度上报.xlsx`, or several files in words. */
  readonly file: string;
  readonly figures: readonly FileFigure[];
  readonly doubts: readonly Doubt[];
  /** Notes on the earlier file, a sentence each. */
  readonly notes: readonly string[];
}

/** A number beside that of an earlier file. */
export interface FileFigure extends ComparedFigure {
  readonly file: string;
  /** The name of a ledger's sheet in that file. */
  readonly sheetOf: (table: string) => string;
}

/** A line of the form: a number, and the corresponding number of each earlier period that has one. */
export interface PeriodLine extends Pick<ComparedFigure, 'group' | 'subject' | 'measure' | 'unit' | 'now' | 'trace'> {
  readonly earlier: ReadonlyMap<EarlierKind, FileFigure>;
}

/** A doubt to look into, as the form shows it. */
export interface DoubtLine extends Omit<Doubt, 'kind'> {
  readonly title: string;
}

/** The numbers of all comparisons, a line for each thing measured; groups in the order in which they first occur. */
export function periodLines(periods: readonly ComparedPeriod[]): readonly PeriodLine[] {
  const lines = new Map<string, PeriodLine>();
  for (const { kind, figures } of periods) {
    for (const figure of figures) {
      const key = lineKey(figure);
      const known = lines.get(key);
      const earlier = new Map([...(known?.earlier ?? []), [kind, figure] as const]);
      lines.set(key, { ...(known ?? figure), earlier });
    }
  }
  return [...groupBy(lines.values(), ({ group }) => group).values()].flat();
}

/** The doubts of all comparisons. */
export function doubtLines(periods: readonly ComparedPeriod[]): readonly DoubtLine[] {
  return periods.flatMap(({ kind, doubts }) =>
    doubts.map(({ kind: doubt, ...one }) => ({
      ...one,
      title: `${kind === '上期' ? '' : `与${kind}比：`}${DOUBT_TITLES[doubt]}`,
    })),
  );
}

/**
 * Where the form's numbers come from: this period's from rows of the workbook, the others from rows of earlier files.
 */
export function periodSources(periods: readonly ComparedPeriod[]): readonly SourceLine[] {
  return periodLines(periods).flatMap((line): SourceLine[] => {
    const { group, subject, measure, unit, now, trace, earlier } = line;
    const one = { key: lineKey(line), form: PERIODS_SHEET, subject: `${group}/${subject}` };
    return [
      ...(now === null ? [] : [{ ...one, measures: [`${measure}（${unit}）`], values: [unitsOf(now, 6)], trace }]),
      ...[...earlier].flatMap(([kind, { before, traceBefore, file, sheetOf }]): SourceLine[] =>
        before === null || traceBefore.length === 0
          ? []
          : [
              {
                ...one,
                measures: [`${kind} ${measure}（${unit}）`],
                values: [unitsOf(before, 6)],
                trace: traceBefore,
                elsewhere: { file, sheetOf },
              },
            ],
      ),
    ];
  });
}

/** The key of a line, in the form and in 数据来源. */
export function lineKey(line: Parameters<typeof figureKey>[0]): string {
  return `compared ${figureKey(line)}`;
}

/** `上期（2014年一季度）` */
export function earlierTitle({ kind, period }: ComparedPeriod): string {
  return `${kind}（${periodName(period)}）`;
}
