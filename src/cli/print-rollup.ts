import { hasGraveProblem, periodWords, sealWord } from '../app/rollup/rollup-words';
import type { RolledUp } from '../app/rollup/roll-up';
import { findingCounts, rowCount } from '../rollup/delivery';
import { problemText } from '../rollup/file-problem';
import type { FileStatus } from '../rollup/assess-files';
import type { Speaker } from './speaker';

/** True where the county has something to do: a file or a unit that is not as it should be. */
export function rollupNeedsAttention({ rollup: { assessment }, opinions }: RolledUp): boolean {
  return (
    assessment.files.some(hasGraveProblem) ||
    assessment.units.some(({ file }) => file === null) ||
    opinions.some(({ state }) => state === 'open')
  );
}

/** What a roll-up says: every file, who has not reported, who was late, what changed. */
export function rollupLines({ rollup, opinions }: RolledUp, speaker: Speaker): readonly string[] {
  const { assessment, units, resubmissions } = rollup;
  const missing = assessment.units.filter(({ file }) => file === null).map(({ unit }) => unit);
  const late = assessment.units.filter((unit) => unit.late === true).map(({ unit }) => unit);
  const count = (state: string): number => opinions.filter((opinion) => opinion.state === state).length;
  return [
    ...assessment.files.flatMap((file) => fileLines(file, speaker)),
    '',
    speaker.text('rolledUp', {
      files: assessment.files.length,
      units: units.length,
      period: periodWords(assessment.period)[speaker.language],
    }),
    ...(missing.length > 0 ? [speaker.text('notReported', { units: missing.join('、') })] : []),
    ...(late.length > 0 ? [speaker.text('lateUnits', { units: late.join('、') })] : []),
    ...resubmissions.map(({ unit, before, after, changes }) => {
      const of = (kind: string): number => changes.filter((change) => change.kind === kind).length;
      return speaker.text('resubmitted', {
        unit,
        before,
        after,
        added: of('added'),
        gone: of('gone'),
        changed: of('changed'),
      });
    }),
    ...(opinions.length > 0
      ? [
          speaker.text('settledPoints', {
            changed: count('changed'),
            explained: count('explained'),
            open: count('open'),
            notReported: count('notReported'),
          }),
        ]
      : []),
  ];
}

function fileLines({ delivery: { file }, book, counted, problems }: FileStatus, speaker: Speaker): readonly string[] {
  const head =
    counted && book
      ? speaker.text('countedUnit', {
          unit: book.unit ?? '',
          file,
          rows: rowCount(book),
          ...findingCounts(book),
          seal: sealWord(book.seal)[speaker.language],
        })
      : speaker.text('leftFile', { file });
  const said = problems.map((problem) =>
    speaker.text('fileProblem', { sentence: problemText(problem)[speaker.language] }),
  );
  return [head, ...said];
}
