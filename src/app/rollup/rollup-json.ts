import { formatDay } from '../../model/day';
import type { Language } from '../../model/language';
import type { Period } from '../../model/summary';
import type { FindingLine } from '../../plan/rollup/findings-list';
import type { FileStatus } from '../../rollup/assess-files';
import { findingCounts, rowCount } from '../../rollup/delivery';
import { problemText } from '../../rollup/file-problem';
import { maskedFinding } from '../../rollup/masked-finding';
import type { RollUp } from '../../rollup/roll-up';
import { summaryJson } from '../../summary/json';
import { describe } from '../catalogue';
import { countyComparisonJson } from '../periods/comparison-json';
import type { RolledUp } from './roll-up';

/** A roll-up as `--json` prints it. Numbers of persons are masked as in the county's workbook. */
export function rollupJson({ rollup, findings, opinions, comparison }: RolledUp, language: Language) {
  const { assessment, resubmissions, summary } = rollup;
  return {
    files: assessment.files.map((file) => fileJson(file, language)),
    units: assessment.units.map(({ unit, file, late, owed }) => ({
      unit,
      owed,
      reported: file !== null,
      late,
      file: file?.delivery.shownFile ?? null,
    })),
    abolished: assessment.gone.map(({ unit, note }) => ({ unit, note })),
    findings: findings.filter(({ reason }) => reason === null).map((line) => findingJson(line, language)),
    explained: findings
      .filter(({ reason }) => reason !== null)
      .map((line) => ({ ...findingJson(line, language), reason: line.reason })),
    ...(summary && { summary: { ...summaryJson(summary, language), units: unitsJson(rollup) } }),
    resubmissions,
    opinions,
    ...(comparison && { comparison: countyComparisonJson(comparison, language) }),
  };
}

function fileJson({ delivery, book, counted, problems }: FileStatus, language: Language) {
  const { shownFile, sha256 } = delivery;
  return {
    file: shownFile,
    sha256,
    counted,
    unit: book?.unit ?? null,
    period: book?.period ? periodJson(book.period) : null,
    rows: book ? rowCount(book) : null,
    findings: book ? findingCounts(book) : null,
    explained: book?.explained.length ?? null,
    seal: book?.seal ?? null,
    sealTime: book?.sealTime ?? null,
    templateVersion: book?.templateVersion ?? null,
    problems: problems.map((problem) => ({ kind: problem.kind, message: problemText(problem)[language] })),
  };
}

function periodJson({ year, name, start, end }: Period) {
  return { year, name, start: formatDay(start), end: formatDay(end) };
}

function findingJson({ unit, finding, opinion }: FindingLine, language: Language) {
  const { code, severity, table, row, column, address } = finding;
  const { value, words } = maskedFinding(finding);
  const message = words(describe(finding, language));
  return { unit, code, severity, table, row, column, address, value, message, ...(opinion !== null && { opinion }) };
}

/** The units side by side, with the sums of each unit's own summary. */
function unitsJson({ units }: RollUp) {
  return units.map(({ unit, file, summary: { cadres, sectionTotals } }) => ({
    unit,
    file,
    cadres: cadres.length,
    projects: sectionTotals.reduce((sum, { projects }) => sum + projects, 0),
  }));
}
