import type { FileOverview, RollupOverview } from '../app/rollup/overview';
import { missingAndLate } from '../rollup/unit-reports';
import type { Speaker } from './speaker';

/** What a roll-up says: every file, who has not reported, who was late, what changed. */
export function rollupLines(
  { files, units, period, abolished, resubmissions, opinions }: RollupOverview,
  speaker: Speaker,
): readonly string[] {
  const { missing, late } = missingAndLate(units);
  return [
    ...files.flatMap((file) => fileLines(file, speaker)),
    '',
    speaker.text('rolledUp', {
      files: files.length,
      units: units.length - missing.length,
      period: period[speaker.language],
    }),
    ...(missing.length > 0 ? [speaker.text('notReported', { units: missing.join('、') })] : []),
    ...(abolished.length > 0
      ? [speaker.text('abolishedUnits', { units: abolished.map(({ unit, note }) => `${unit}（${note}）`).join('、') })]
      : []),
    ...(late.length > 0 ? [speaker.text('lateUnits', { units: late.join('、') })] : []),
    ...resubmissions.flatMap(({ note, ...resubmission }) => [
      speaker.text('resubmitted', resubmission),
      ...(note ? [speaker.text('fileProblem', { sentence: note[speaker.language] })] : []),
    ]),
    ...(opinions ? [speaker.text('settledPoints', opinions)] : []),
    ...(opinions && opinions.masked > 0 ? [speaker.text('maskedPoints', { count: opinions.masked })] : []),
    ...(opinions && opinions.notFound > 0 ? [speaker.text('lostPoints', { count: opinions.notFound })] : []),
  ];
}

function fileLines({ file, counted, book, problems }: FileOverview, speaker: Speaker): readonly string[] {
  const { language } = speaker;
  const head =
    counted && book
      ? speaker.text('countedUnit', {
          unit: book.unit,
          file,
          rows: book.rows,
          ...book.findings,
          seal: book.seal[language],
        })
      : speaker.text('leftFile', { file });
  return [head, ...problems.map(({ text }) => speaker.text('fileProblem', { sentence: text[language] }))];
}
