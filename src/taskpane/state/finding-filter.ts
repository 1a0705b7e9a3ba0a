import { groupFindings, type FindingGroup } from '../../app/groups';
import type { Finding, Severity } from '../../model/finding';

/** Which findings are listed. */
export interface FindingFilter {
  readonly severity: Severity | 'all';
  /** Table name of a ledger; null for all of them. */
  readonly table: string | null;
  /** What the user typed into the search box. */
  readonly text: string;
}

export const NO_FILTER: FindingFilter = { severity: 'all', table: null, text: '' };

/** What a finding says, for searching in it. */
export type SentenceOf = (finding: Finding) => string;

/** The findings that pass a filter; the text is looked for in code, address, value and sentence. */
export function filterFindings(
  findings: readonly Finding[],
  filter: FindingFilter,
  sentenceOf: SentenceOf,
): readonly Finding[] {
  const wanted = filter.text.trim().toLowerCase();
  return findings.filter(
    (finding) =>
      (filter.severity === 'all' || finding.severity === filter.severity) &&
      (filter.table === null || finding.table === filter.table) &&
      (wanted === '' || mentions(finding, wanted, sentenceOf)),
  );
}

function mentions(finding: Finding, wanted: string, sentenceOf: SentenceOf): boolean {
  return [finding.code, finding.address, String(finding.value ?? ''), sentenceOf(finding)].some((text) =>
    text.toLowerCase().includes(wanted),
  );
}

/** A line of the list of findings: a group's heading, or one finding below an open heading. */
export type FindingLine =
  | { readonly kind: 'group'; readonly key: string; readonly group: FindingGroup; readonly open: boolean }
  | { readonly kind: 'finding'; readonly key: string; readonly finding: Finding };

/** Key of a group, the same as long as findings of its kind exist. */
export function groupKey({ severity, code }: Pick<FindingGroup, 'severity' | 'code'>): string {
  return `${severity} ${code}`;
}

/** Key of a finding, the same as long as it stands. */
export function findingKey({ code, address, params }: Finding): string {
  return `${code} ${address} ${JSON.stringify(params)}`;
}

/** The list as flat lines, so that just those in sight need to be drawn. */
export function findingLines(findings: readonly Finding[], openGroups: ReadonlySet<string>): readonly FindingLine[] {
  return groupFindings(findings).flatMap((group): FindingLine[] => {
    const key = groupKey(group);
    const open = openGroups.has(key);
    const heading: FindingLine = { kind: 'group', key, group, open };
    return open
      ? [
          heading,
          ...group.findings.map((finding): FindingLine => ({ kind: 'finding', key: findingKey(finding), finding })),
        ]
      : [heading];
  });
}
