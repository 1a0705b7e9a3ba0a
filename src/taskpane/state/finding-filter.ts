import { groupFindings, type FindingGroup } from '../../app/groups';
import type { FaultLine } from '../../app/replacements/fault-lines';
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

/**
 * A line of the list of findings: a group's heading, below an open one equal faults as one, and findings. A finding
 * comes with the line of which it is the only one.
 */
export type FindingLine =
  | { readonly kind: 'group'; readonly key: string; readonly group: FindingGroup; readonly open: boolean }
  | { readonly kind: 'fault'; readonly key: string; readonly line: FaultLine; readonly open: boolean }
  | { readonly kind: 'finding'; readonly key: string; readonly finding: Finding; readonly line?: FaultLine };

/** Key of a group, the same as long as findings of its kind exist. */
export function groupKey({ severity, code }: Pick<FindingGroup, 'severity' | 'code'>): string {
  return `${severity} ${code}`;
}

/** Key of a finding, the same as long as it stands. */
function findingKey({ code, address, params }: Finding): string {
  return `${code} ${address} ${JSON.stringify(params)}`;
}

/**
 * The list as flat lines, so that just those in sight need to be drawn.
 *
 * @param openLines keys of groups and of lines of equal faults whose findings are shown
 */
export function findingLines(
  findings: readonly Finding[],
  openLines: ReadonlySet<string>,
  faults: readonly FaultLine[] = [],
): readonly FindingLine[] {
  return groupFindings(findings).flatMap((group): readonly FindingLine[] => {
    const key = groupKey(group);
    const open = openLines.has(key);
    const heading: FindingLine = { kind: 'group', key, group, open };
    if (!open) return [heading];
    const own = group.severity === 'error' ? faults.filter(({ code }) => code === group.code) : [];
    const inLines = new Set(own.flatMap((line) => line.findings));
    return [
      heading,
      ...own.flatMap((line) => faultLine(line, openLines)),
      ...group.findings.filter((finding) => !inLines.has(finding)).map((finding) => lineOf(finding)),
    ];
  });
}

function faultLine(line: FaultLine, openLines: ReadonlySet<string>): readonly FindingLine[] {
  const [only, ...others] = line.findings;
  if (only && others.length === 0) return [lineOf(only, line)];
  const open = openLines.has(line.key);
  const head: FindingLine = { kind: 'fault', key: line.key, line, open };
  return open ? [head, ...line.findings.map((finding) => lineOf(finding))] : [head];
}

function lineOf(finding: Finding, line?: FaultLine): FindingLine {
  return { kind: 'finding', key: findingKey(finding), finding, ...(line && { line }) };
}
