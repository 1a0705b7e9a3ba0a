import type { LocalizedText } from '../../model/language';
import type { Severity } from '../../model/finding';
import type { FileStatus } from '../../rollup/assess-files';
import { findingCounts, rowCount } from '../../rollup/delivery';
import { isGrave, problemOnScreen } from '../../rollup/file-problem';
import type { OpinionState } from '../../rollup/opinion';
import { BEFORE_CHANGED, type Resubmission } from '../../rollup/resubmission';
import type { RolledUp } from './roll-up';
import { periodWords, sealWord } from './rollup-words';

/** What a screen or a terminal shows of a roll-up: words and counts, no rows. */
export interface RollupOverview {
  readonly period: LocalizedText;
  /** In the order in which they were given. */
  readonly files: readonly FileOverview[];
  /** In the order of the list of units, then of the files. */
  readonly units: readonly UnitOverview[];
  /** Units of the list that were abolished and owe no report, with what the list says of them. */
  readonly abolished: readonly { readonly unit: string; readonly note: string }[];
  readonly resubmissions: readonly ResubmissionOverview[];
  /** How many opinions of an earlier county workbook are in each state; null where none were given. */
  readonly opinions: Readonly<Record<OpinionState['state'], number>> | null;
  /** False where no file can be used, so that there is no county workbook. */
  readonly isUsable: boolean;
}

export interface FileOverview {
  readonly file: string;
  readonly counted: boolean;
  /** What the file holds; null where it is no township’s workbook. */
  readonly book: BookOverview | null;
  readonly problems: readonly ProblemOverview[];
}

export interface BookOverview {
  readonly unit: string;
  readonly rows: number;
  readonly findings: Readonly<Record<Severity, number>>;
  readonly explained: number;
  readonly seal: LocalizedText;
  /** Local time of its seal, `2014-07-05 10:32`; null without one. */
  readonly sealTime: string | null;
}

export interface ProblemOverview {
  /** What is wrong, and what to do about it. */
  readonly text: LocalizedText;
  /** True where the county has to act on it. */
  readonly isGrave: boolean;
}

export interface UnitOverview {
  readonly unit: string;
  /** False of a unit that is not on the list of those that owe a report. */
  readonly owed: boolean;
  /** Whether it reported after the day it was due; null where that is not known. */
  readonly late: boolean | null;
  /** The file that counts; null where the unit has not reported. */
  readonly file: FileOverview | null;
}

export interface ResubmissionOverview {
  readonly unit: string;
  readonly before: string;
  readonly after: string;
  /** A note on the earlier file; null where there is none. */
  readonly note: LocalizedText | null;
  /** Numbers of rows. */
  readonly added: number;
  readonly gone: number;
  readonly changed: number;
}

/** The words and counts of a roll-up. */
export function overviewOf({ rollup, opinions, plans }: RolledUp): RollupOverview {
  const { files, units, period, gone } = rollup.assessment;
  const shown = new Map(files.map((file) => [file, fileOverview(file)]));
  return {
    period: periodWords(period),
    files: [...shown.values()],
    units: units.map(({ unit, owed, late, file }) => ({
      unit,
      owed,
      late,
      file: (file && shown.get(file)) ?? null,
    })),
    abolished: gone.map(({ unit, note }) => ({ unit, note })),
    resubmissions: rollup.resubmissions.map(resubmissionOverview),
    opinions: opinions.length === 0 ? null : stateCounts(opinions),
    isUsable: plans !== null,
  };
}

/** True where the county has to act: a file, a unit's report or an opinion is not as it should be. */
export function needsAttention({ files, units, opinions }: RollupOverview): boolean {
  return (
    files.some(({ problems }) => problems.some((problem) => problem.isGrave)) ||
    units.some(({ file }) => file === null) ||
    (opinions?.open ?? 0) + (opinions?.masked ?? 0) + (opinions?.notFound ?? 0) > 0
  );
}

function fileOverview({ delivery: { file }, book, counted, problems }: FileStatus): FileOverview {
  return {
    file,
    counted,
    book: book && {
      unit: book.unit ?? '',
      rows: rowCount(book),
      findings: findingCounts(book),
      explained: book.explained.length,
      seal: sealWord(book.seal),
      sealTime: book.sealTime,
    },
    problems: problems.map((problem) => ({ text: problemOnScreen(problem), isGrave: isGrave(problem) })),
  };
}

function resubmissionOverview(resubmission: Resubmission): ResubmissionOverview {
  const { unit, before, after, isBeforeChanged, changes } = resubmission;
  const count = (kind: string): number => changes.filter((change) => change.kind === kind).length;
  const counts = { added: count('added'), gone: count('gone'), changed: count('changed') };
  return { unit, before, after, note: isBeforeChanged ? BEFORE_CHANGED : null, ...counts };
}

function stateCounts(opinions: readonly OpinionState[]): Readonly<Record<OpinionState['state'], number>> {
  const counts = { open: 0, changed: 0, explained: 0, masked: 0, notReported: 0, notFound: 0 };
  for (const { state } of opinions) counts[state] += 1;
  return counts;
}
