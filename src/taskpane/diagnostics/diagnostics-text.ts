import type { Checked } from '../../app/check';
import { stampTime } from '../../app/clock';
import { countFindings, groupFindings } from '../../app/groups';
import type { Language } from '../../model/language';
import { checkedOf, ledgersOf, type LastFailure, type PaneState } from '../state/state';
import type { ThemeName } from '../theme/theme-name';
import type { BuildInfo, HostFacts } from '../environment/host-facts';

/** Everything that a report from a user's machine should tell. */
export interface DiagnosticFacts {
  readonly build: BuildInfo;
  readonly host: HostFacts;
  readonly language: Language;
  readonly theme: ThemeName;
  /** Width × height of the pane in CSS pixels, and device pixels for each. */
  readonly window: { readonly width: number; readonly height: number; readonly scale: number };
  /** How the browser names itself and its version. */
  readonly agent: string;
  readonly state: PaneState;
  readonly now: Date;
}

/**
 * The facts as text to send, a line each. Of the workbook it holds counts alone, by the product's own names: no text of
 * a cell, no name of a sheet or file.
 */
export function diagnosticsText({ build, host, language, theme, window, agent, state, now }: DiagnosticFacts): string {
  const sets = host.requirementSets.map(({ name, version }) => `${name} ${version ?? '-'}`);
  return [
    '[双联台账 诊断信息 / Linked Ledgers diagnostics]',
    `time: ${stampTime(now)} (UTC${utcOffset(now)})`,
    `build: ${build.version} ${build.commit ?? 'no commit'} ${build.time}`,
    `host: ${[host.host, host.platform, host.version].filter((fact) => fact !== null).join(' ')}`,
    ...(sets.length > 0 ? [`sets: ${sets.join(', ')}`] : []),
    `languages: pane ${language}, display ${host.displayLanguage}, content ${host.contentLanguage ?? '-'}`,
    `look: theme ${theme}, pane ${window.width}x${window.height} @${window.scale}`,
    `agent: ${agent}`,
    ...workbookLines(state),
    ...failureLines(state.lastFailure),
  ].join('\n');
}

function workbookLines(state: PaneState): readonly string[] {
  const { book, validatedAt, summed, writes, stale } = state;
  const runs = `checked ${validatedAt ?? '-'}, summed up ${summed?.time ?? '-'}, writes ${writes}, outdated ledgers ${stale.length}`;
  const ledgers = ledgersOf(state);
  if (!ledgers)
    return [
      `workbook: ${book.kind === 'foreign' ? `none of the ledgers, ${book.sheets.length} sheets` : 'unread'}`,
      `runs: ${runs}`,
    ];
  const rows = Object.values(ledgers.book).map(
    ({ table, present, sheetRows }) => `${table} ${present ? sheetRows.length : '-'}`,
  );
  return [
    `workbook: ${ledgers.content.sheets.length} sheets, template ${ledgers.content.templateVersion ?? '-'}, ${ledgers.period ? 'period known' : 'no period'}`,
    `rows: ${rows.join(', ')}`,
    `findings: ${findingsLine(checkedOf(state))}`,
    `runs: ${runs}`,
  ];
}

function findingsLine(checked: Checked | null): string {
  if (!checked) return 'not checked';
  const { error, warning, info } = countFindings(checked.findings);
  const codes = groupFindings(checked.findings).map(({ code, findings }) => `${code}x${findings.length}`);
  return `${error} errors, ${warning} warnings, ${info} notes${codes.length > 0 ? ` (${codes.join(' ')})` : ''}`;
}

function failureLines(last: LastFailure | null): readonly string[] {
  if (!last) return ['last error: none'];
  const {
    failure: { errors, frames },
    task,
  } = last;
  return [
    `last error: ${errors.join(' < ')}${task === null ? '' : ` (during ${task})`}`,
    ...frames.map((frame) => `  at ${frame}`),
  ];
}

/** `+8`, `-3:30`. */
function utcOffset(now: Date): string {
  const minutes = -now.getTimezoneOffset();
  const rest = Math.abs(minutes) % 60;
  return `${minutes < 0 ? '-' : '+'}${Math.floor(Math.abs(minutes) / 60)}${rest === 0 ? '' : `:${String(rest).padStart(2, '0')}`}`;
}
