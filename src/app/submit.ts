import type { ExplainedFinding } from '../model/explained';
import type { AnyLedger } from '../model/ledger';
import type { LocalizedText } from '../model/language';
import type { SheetPlan } from '../model/plan';
import type { Work } from '../model/progress';
import { coverPlan, type CoverExplanation } from '../plan/submission/cover-plan';
import { submittedSheet } from '../plan/submission/submitted-sheet';
import { maskingOf } from '../submission/masking';
import { maskedTexts } from '../submission/masked-texts';
import { sealOf, shownSeal } from '../submission/seal';
import { formatSealStamp } from '../submission/seal-stamp';
import { sealedLedger, type SealedLedger } from '../submission/sealed-ledger';
import { submittedLedgers, type SubmittedLedger } from '../submission/submitted-ledgers';
import type { LedgerTemplate } from '../templates/ledger';
import { ledgerTemplate, TEMPLATE_VERSION } from '../templates/ledgers';
import { titleOf } from './catalogue';
import { hasErrors, type Checked } from './check';
import { summaryOf } from './checked-summary';
import { groupFindings } from './groups';
import { leftOutSentences } from './left-out-sentences';
import { comparedSentences, type ComparedFile } from './periods/compare-with';
import { countVerdicts } from './verdict-counts';

export interface SubmitOptions {
  /** Why it is submitted although there are errors; empty where the user gave none. */
  readonly reason: string;
  /** The unit's reports of earlier periods beside this one. */
  readonly compared?: readonly ComparedFile[];
  /** Local time of the seal, `2014-07-05 10:32:07`; seconds may be left out. */
  readonly time: string;
}

/** Characters of a time as paper shows it. */
const TO_THE_MINUTE = '2014-07-05 10:32'.length;

/** Why nothing was made, or what was. */
export type SubmitOutcome =
  /** There are errors, and no reason was given. */
  | { readonly kind: 'errors' }
  /** The profile does not tell year and period. */
  | { readonly kind: 'noPeriod' }
  | {
      readonly kind: 'made';
      /** The sheets of the county's copy, a workbook of their own: nothing of the user's file is in it. */
      readonly plans: readonly SheetPlan[];
      /** The unit as the copy names it, for the name of its file; null where it names none. */
      readonly unit: string | null;
      /** 64 hexadecimal digits. */
      readonly seal: string;
      /** The part of the seal that is printed. */
      readonly shownSeal: string;
      /** What was left out, a sentence each, as the cover says it. */
      readonly leftOut: readonly string[];
      /** What contradicts reports of earlier periods, and notes on their files, a sentence each. */
      readonly since: readonly LocalizedText[];
    };

/** 上报: makes the copy for the county from a checked workbook, which stays as it is. */
export async function submit(
  checked: Checked,
  { reason, time, compared = [] }: SubmitOptions,
  work: Work,
): Promise<SubmitOutcome> {
  const { book, findings, explained, content } = checked;
  const failed = hasErrors(findings);
  if (failed && reason.trim() === '') return { kind: 'errors' };
  const summary = await summaryOf(checked, work);
  if (!summary) return { kind: 'noPeriod' };
  const mask = maskingOf(book);
  const { ledgers, omissions } = submittedLedgers(book, explained);
  const sheets = ledgers.map(submittedSheet);
  const seal = sealOf(ledgers.map(({ table }, index) => sealedSheet(ledgerTemplate(table), sheets[index])));
  const shown = shownSeal(seal);
  const leftOut = leftOutSentences(checked, omissions).map(mask);
  const since = comparedSentences(compared);
  const { unit, superior, preparedBy, reviewedBy } = maskedTexts(summary.organisation, mask);
  const cover = coverPlan({
    unit,
    superior,
    preparedBy,
    reviewedBy,
    period: summary.period,
    time: time.slice(0, TO_THE_MINUTE),
    stampText: formatSealStamp({ time, templateVersion: content.templateVersion ?? TEMPLATE_VERSION, seal }),
    ledgers: ledgers.map(({ table, rows }) => ({ sheet: ledgerTemplate(table).sheet, rows: rows.length })),
    verdicts: countVerdicts(summary.cadres),
    findings: groupFindings(findings).map(({ code, severity, findings: { length } }) => ({
      code,
      severity,
      title: titleOf(code, 'zh'),
      count: length,
    })),
    explanations: explanationLines(explained, ledgers, book.Explanations),
    reason: failed ? mask(reason.trim()) : null,
    since: since.map(({ zh }) => mask(zh)),
    leftOut,
    shownSeal: shown,
  });
  return { kind: 'made', plans: Object.freeze([cover, ...sheets]), unit, seal, shownSeal: shown, leftOut, since };
}

/** What the cover says of each explanation that explains something: the row of 情况说明 as it is submitted. */
function explanationLines(
  explained: readonly ExplainedFinding[],
  ledgers: readonly SubmittedLedger[],
  { sheetRows }: AnyLedger,
): readonly CoverExplanation[] {
  const rows = ledgers.find(({ table }) => table === 'Explanations')?.rows ?? [];
  const used = new Set(explained.map(({ row }) => row));
  return rows.flatMap((cells, at) => {
    if (!used.has(sheetRows[at] ?? 0)) return [];
    const [code = '', place = '', content = '', reason = ''] = cells.map((cell) => String(cell ?? ''));
    return [{ code, place, content, reason }];
  });
}

/** What a seal is made over: the cells of the very sheet that is written, the header row first. */
function sealedSheet(template: LedgerTemplate, sheet: SheetPlan | undefined): SealedLedger {
  const [headers = [], ...rows] = sheet?.nodes.find((node) => node.kind === 'values')?.values ?? [];
  return sealedLedger(template, headers, rows);
}
