import { describe, titleOf } from '../app/catalogue';
import { countFindings, groupFindings, type FindingGroup } from '../app/groups';
import type { ExplainedFinding } from '../model/explained';
import type { Finding, Severity } from '../model/finding';
import type { Language } from '../model/language';
import type { Speaker } from './speaker';

const SEVERITY_NAMES: Readonly<Record<Language, Readonly<Record<Severity, string>>>> = {
  zh: { error: '错误', warning: '提醒', info: '提示' },
  en: { error: 'error', warning: 'warning', info: 'note' },
};

/** Findings of one kind that are shown before the rest is collapsed. */
const SHOWN = 10;

/** The findings as a person reads them: grouped by kind, the gravest first, long groups cut unless `all`. */
export function findingLines(findings: readonly Finding[], speaker: Speaker, all: boolean): readonly string[] {
  if (findings.length === 0) return [speaker.text('noFindings')];
  const groups = groupFindings(findings).flatMap((group) => groupLines(group, speaker, all));
  return [...groups, '', speaker.text('counts', { ...countFindings(findings), total: findings.length })];
}

/** The explained findings, apart from the open ones; none where nothing is explained. */
export function explainedLines(explained: readonly ExplainedFinding[], speaker: Speaker): readonly string[] {
  if (explained.length === 0) return [];
  const lines = explained.map(
    ({ finding: { code, address }, reason }) =>
      `  ${code} ${address}  ${titleOf(code, speaker.language)}  ${speaker.text('explainedBy', { reason })}`,
  );
  return ['', speaker.text('explained', { count: explained.length }), ...lines];
}

function groupLines({ code, severity, findings }: FindingGroup, speaker: Speaker, all: boolean): string[] {
  const { language } = speaker;
  const heading = `${SEVERITY_NAMES[language][severity]} ${code} ${titleOf(code, language)} × ${findings.length}`;
  const shown = all ? findings : findings.slice(0, SHOWN);
  const lines = shown.map((finding) => {
    const suggestion =
      finding.suggestion === undefined ? '' : ` ${speaker.text('suggestion', { value: finding.suggestion })}`;
    return `  ${finding.address}  ${describe(finding, language)}${suggestion}`;
  });
  const hidden = findings.length - shown.length;
  return ['', heading, ...lines, ...(hidden > 0 ? [`  ${speaker.text('more', { count: hidden })}`] : [])];
}
