import { groupBy } from '../../model/group-by';
import type { LocalizedText } from '../../model/language';
import type { ComparedPeriod } from '../../plan/forms/period-lines';
import { countySheet } from '../../plan/rollup/county-ledger-plan';
import type { PeriodComparison } from '../../rollup/periods/compare-periods';
import type { CountyComparison, UnitComparison } from '../../rollup/periods/compare-counties';
import { templateSheet } from './compare-with';

/** Maximum number of units that a note names. */
const NAMED = 8;

/** Comparisons as the county's form shows them: one for each earlier period, with all units under each number. */
export function countyPeriods({ units }: CountyComparison): readonly ComparedPeriod[] {
  return [...groupBy(units, ({ comparison }) => comparison.kind)]
    .flatMap(([kind, members]): ComparedPeriod[] => {
      const [first] = members;
      if (!first) return [];
      const files = [...new Set(members.map(({ file }) => file))];
      return [
        {
          kind,
          period: first.comparison.period,
          file: files.length === 1 ? `“${files[0] ?? ''}”` : `${members.length}个单位的${files.length}个文件`,
          figures: byMeasure(members),
          doubts: members.flatMap(({ unit, comparison }) =>
            comparison.doubts.map((doubt) => ({ ...doubt, subject: `${unit} ${doubt.subject}`.trim() })),
          ),
          notes: notesOf(members, ({ notes, figureNotes }) => [...notes, ...figureNotes]).map(({ zh }) => zh),
        },
      ];
    })
    .toSorted((a, b) => b.period.end - a.period.end);
}

/** The figures of all units, grouped by what they measure. */
function byMeasure(members: readonly UnitComparison[]): ComparedPeriod['figures'] {
  const figures = members.flatMap(({ file, isCounty, comparison }) =>
    comparison.figures.map((figure) => ({ ...figure, file, sheetOf: isCounty ? countySheet : templateSheet })),
  );
  return [...groupBy(figures, ({ measure }) => measure).values()].flat();
}

/** A county's comparison as sentences: the doubts about each unit, notes on the files, and what was not compared. */
export function countySentences(comparison: CountyComparison): readonly LocalizedText[] {
  const doubts = comparison.units.flatMap(({ unit, comparison: { sentences } }) =>
    sentences.map(({ zh, en }): LocalizedText => ({ zh: `${unit}：${zh}`, en: `${unit}: ${en}` })),
  );
  return [...doubts, ...notesOf(comparison.units, ({ notes }) => notes), ...comparison.notes];
}

/** The notes of comparisons, each sentence once, with the units that it is about. */
function notesOf(
  members: readonly UnitComparison[],
  notesIn: (comparison: PeriodComparison) => readonly LocalizedText[],
): readonly LocalizedText[] {
  const said = members.flatMap(({ unit, comparison }) => notesIn(comparison).map((note) => ({ unit, note })));
  return [...groupBy(said, ({ note }) => note.zh).values()].flatMap((group): LocalizedText[] => {
    const [first] = group;
    if (!first) return [];
    const units = group.map(({ unit }) => unit);
    const more = units.length > NAMED ? `等${units.length}个单位` : '';
    const names = units.slice(0, NAMED).join('、') + more;
    return [{ zh: `${names}：${first.note.zh}`, en: `${names}: ${first.note.en}` }];
  });
}
